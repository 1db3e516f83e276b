// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DecideStep {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var decision: Decision?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("decision", &decision, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let decision else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.decision = decision
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", ifPresent: step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("decision", decision)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}
