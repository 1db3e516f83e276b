// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation
import Workflow

extension CaseSummary: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var title: Bilingual?
    var subjects: [SubjectAnswer]?
    var host: OfficeAnswer?
    var status: CaseStatus?
    var openedAt: Instant?
    var endedAt: Instant?
    var stepsDone: Int?
    var steps: Int?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.read("openedAt", &openedAt, from: &cursor)
      object.readIfPresent("endedAt", &endedAt, from: &cursor)
      object.read("stepsDone", &stepsDone, from: &cursor)
      object.read("steps", &steps, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let subjects, let host, let status, let openedAt,
      let stepsDone, let steps
    else { return nil }
    self.caseID = caseID
    self.title = title
    self.subjects = subjects
    self.host = host
    self.status = status
    self.openedAt = openedAt
    self.endedAt = endedAt
    self.stepsDone = stepsDone
    self.steps = steps
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("title", title)
    try buffer.member("subjects", subjects)
    try buffer.member("host", host)
    try buffer.member("status", status)
    try buffer.member("openedAt", openedAt)
    try buffer.member("endedAt", ifPresent: endedAt)
    try buffer.member("stepsDone", stepsDone)
    try buffer.member("steps", steps)
    buffer.endObject()
  }
}
