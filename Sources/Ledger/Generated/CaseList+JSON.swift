// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation
import Workflow

extension CaseList {
  package init?(reading cursor: inout JSONCursor) {
    var status: CaseStatus?
    var subject: Subject?
    var object = cursor.object()
    repeat {
      object.readIfPresent("status", &status, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.status = status
    self.subject = subject
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("status", ifPresent: status)
    try buffer.member("subject", ifPresent: subject)
    buffer.endObject()
  }
}
