// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteHostMoved {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var from: OfficeID?
    var to: OfficeID?
    var touches: [FilingKind]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("touches", &touches, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let from, let to, let touches else { return nil }
    self.site = site
    self.from = from
    self.to = to
    self.touches = touches
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("touches", touches)
    buffer.endObject()
  }
}
