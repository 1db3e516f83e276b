// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension InboxLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var subjects: [SubjectAnswer]?
    var returns: Int?
    var days: Int?
    var next: NextStep?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.read("days", &days, from: &cursor)
      object.read("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let subjects, let returns, let days, let next
    else { return nil }
    self.caseID = caseID
    self.subjects = subjects
    self.returns = returns
    self.days = days
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("subjects", subjects)
    try buffer.member("returns", returns)
    try buffer.member("days", days)
    try buffer.member("next", next)
    buffer.endObject()
  }
}
