// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension OfficeAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: OfficeID?
    var kind: OfficeKind?
    var name: String?
    var object = cursor.object()
    repeat {
      object.readIfPresent("id", &id, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", ifPresent: id)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("name", name)
    buffer.endObject()
  }
}
