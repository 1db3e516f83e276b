// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseStepReturned {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var to: StepID?
    var subject: Subject?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let to, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.to = to
    self.subject = subject
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("to", to)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}
