// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OpenColumn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var name: Line?
    var purpose: Prose?
    var requestedBy: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.read("requestedBy", &requestedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let name, let purpose, let requestedBy
    else { return nil }
    self.site = site
    self.column = column
    self.name = name
    self.purpose = purpose
    self.requestedBy = requestedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("name", name)
    try buffer.member("purpose", purpose)
    try buffer.member("requestedBy", requestedBy)
    buffer.endObject()
  }
}
