// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CommandAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var requestId: String?
    var recordedAt: Instant?
    var events: [EventReference]?
    var caseID: CaseID?
    var next: [NextAction]?
    var object = cursor.object()
    repeat {
      object.read("requestId", &requestId, from: &cursor)
      object.readIfPresent("recordedAt", &recordedAt, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.read("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let requestId, let events, let next else { return nil }
    self.requestId = requestId
    self.recordedAt = recordedAt
    self.events = events
    self.caseID = caseID
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("requestId", requestId)
    try buffer.member("recordedAt", ifPresent: recordedAt)
    try buffer.member("events", events)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("next", next)
    buffer.endObject()
  }
}
