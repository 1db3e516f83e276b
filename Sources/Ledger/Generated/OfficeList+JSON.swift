// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension OfficeList {
  package init?(reading cursor: inout JSONCursor) {
    var kind: OfficeKind?
    var object = cursor.object()
    repeat {
      object.readIfPresent("kind", &kind, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.kind = kind
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", ifPresent: kind)
    buffer.endObject()
  }
}
