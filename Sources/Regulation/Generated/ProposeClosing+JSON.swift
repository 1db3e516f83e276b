// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ProposeClosing {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SiteID]?
    var ground: Line?
    var reasons: Prose?
    var safeguards: Prose?
    var regionalDecision: Document?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
      object.readIfPresent("ground", &ground, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("safeguards", &safeguards, from: &cursor)
      object.readIfPresent("regionalDecision", &regionalDecision, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites else { return nil }
    self.sites = sites
    self.ground = ground
    self.reasons = reasons
    self.safeguards = safeguards
    self.regionalDecision = regionalDecision
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    try buffer.member("ground", ifPresent: ground)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("safeguards", ifPresent: safeguards)
    try buffer.member("regionalDecision", ifPresent: regionalDecision)
    buffer.endObject()
  }
}
