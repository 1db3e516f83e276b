// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CaseState {
  package init?(reading cursor: inout JSONCursor) {
    var id: CaseID?
    var definition: StepID?
    var version: Int?
    var host: OfficeID?
    var subjects: [CaseSubject]?
    var dropped: [Subject]?
    var approver: OfficeKind?
    var openedAt: Instant?
    var status: CaseStatus?
    var endedAt: Instant?
    var steps: [StepState]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.read("dropped", &dropped, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
      object.read("openedAt", &openedAt, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.readIfPresent("endedAt", &endedAt, from: &cursor)
      object.read("steps", &steps, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let definition, let version, let host, let subjects, let dropped,
      let openedAt, let status, let steps
    else { return nil }
    self.id = id
    self.definition = definition
    self.version = version
    self.host = host
    self.subjects = subjects
    self.dropped = dropped
    self.approver = approver
    self.openedAt = openedAt
    self.status = status
    self.endedAt = endedAt
    self.steps = steps
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("definition", definition)
    try buffer.member("version", version)
    try buffer.member("host", host)
    try buffer.member("subjects", subjects)
    try buffer.member("dropped", dropped)
    try buffer.member("approver", ifPresent: approver)
    try buffer.member("openedAt", openedAt)
    try buffer.member("status", status)
    try buffer.member("endedAt", ifPresent: endedAt)
    try buffer.member("steps", steps)
    buffer.endObject()
  }
}
