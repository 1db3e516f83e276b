// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension PersonAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: StaffID?
    var name: String?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name else { return nil }
    self.id = id
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    buffer.endObject()
  }
}
