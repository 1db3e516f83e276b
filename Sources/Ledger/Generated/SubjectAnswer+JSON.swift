// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension SubjectAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var name: String?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let name else { return nil }
    self.subject = subject
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("name", name)
    buffer.endObject()
  }
}
