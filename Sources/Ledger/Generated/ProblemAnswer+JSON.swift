// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension ProblemAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var text: Bilingual?
    var path: String?
    var object = cursor.object()
    repeat {
      object.read("text", &text, from: &cursor)
      object.readIfPresent("path", &path, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let text else { return nil }
    self.text = text
    self.path = path
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("text", text)
    try buffer.member("path", ifPresent: path)
    buffer.endObject()
  }
}
