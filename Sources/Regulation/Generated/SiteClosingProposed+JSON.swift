// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteClosingProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var ground: ClosingGround?
    var reasons: Prose?
    var safeguards: Prose?
    var regionalDecision: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("safeguards", &safeguards, from: &cursor)
      object.readIfPresent("regionalDecision", &regionalDecision, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let ground, let reasons, let safeguards
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.ground = ground
    self.reasons = reasons
    self.safeguards = safeguards
    self.regionalDecision = regionalDecision
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("ground", ground)
    try buffer.member("reasons", reasons)
    try buffer.member("safeguards", safeguards)
    try buffer.member("regionalDecision", ifPresent: regionalDecision)
    buffer.endObject()
  }
}
