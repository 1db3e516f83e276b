// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension InboxItem {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var since: Instant?
    var returns: Int?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("returns", &returns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let since, let returns else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.since = since
    self.returns = returns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("since", since)
    try buffer.member("returns", returns)
    buffer.endObject()
  }
}
