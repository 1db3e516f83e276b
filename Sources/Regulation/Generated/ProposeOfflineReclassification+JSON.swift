// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ProposeOfflineReclassification {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var spell: CaseID?
    var cause: Line?
    var circumstances: Prose?
    var orderedBy: Line?
    var order: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("spell", &spell, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.read("circumstances", &circumstances, from: &cursor)
      object.readIfPresent("orderedBy", &orderedBy, from: &cursor)
      object.readIfPresent("order", &order, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let circumstances else { return nil }
    self.site = site
    self.spell = spell
    self.cause = cause
    self.circumstances = circumstances
    self.orderedBy = orderedBy
    self.order = order
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("spell", ifPresent: spell)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("circumstances", circumstances)
    try buffer.member("orderedBy", ifPresent: orderedBy)
    try buffer.member("order", ifPresent: order)
    buffer.endObject()
  }
}
