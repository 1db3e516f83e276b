// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension LedgerShow {
  package init?(reading cursor: inout JSONCursor) {
    var object = cursor.object()
    while object.goesOn(in: &cursor) { continue }
    guard object.isWhole else { return nil }
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    buffer.endObject()
  }
}
