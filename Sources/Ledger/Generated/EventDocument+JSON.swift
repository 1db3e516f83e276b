// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension EventDocument {
  package init?(reading cursor: inout JSONCursor) {
    var document: Document?
    var object = cursor.object()
    repeat {
      object.readIfPresent("document", &document, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.document = document
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("document", ifPresent: document)
    buffer.endObject()
  }
}
