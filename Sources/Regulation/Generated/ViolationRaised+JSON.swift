// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ViolationRaised {
  package init?(reading cursor: inout JSONCursor) {
    var violation: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var subject: Subject?
    var office: OfficeID?
    var found: Bilingual?
    var evidence: [Int]?
    var object = cursor.object()
    repeat {
      object.read("violation", &violation, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violation, let ground, let kind, let subject, let found, let evidence
    else { return nil }
    self.violation = violation
    self.ground = ground
    self.kind = kind
    self.subject = subject
    self.office = office
    self.found = found
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("violation", violation)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}
