// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension MigrationCompleted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var columnCount: Int?
    var itemCount: Int?
    var movedCount: Int?
    var noContent: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("columnCount", &columnCount, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let columnCount, let itemCount, let movedCount
    else { return nil }
    self.site = site
    self.columnCount = columnCount
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.noContent = noContent
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("columnCount", columnCount)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("noContent", ifPresent: noContent)
    buffer.endObject()
  }
}
