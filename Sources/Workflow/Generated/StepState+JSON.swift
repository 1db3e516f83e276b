// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension StepState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: StepID?
    var subject: Subject?
    var status: StepStatus?
    var since: Instant?
    var done: StepDone?
    var returns: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.readIfPresent("since", &since, from: &cursor)
      object.readIfPresent("done", &done, from: &cursor)
      object.read("returns", &returns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let status, let returns else { return nil }
    self.id = id
    self.subject = subject
    self.status = status
    self.since = since
    self.done = done
    self.returns = returns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("status", status)
    try buffer.member("since", ifPresent: since)
    try buffer.member("done", ifPresent: done)
    try buffer.member("returns", returns)
    buffer.endObject()
  }
}
