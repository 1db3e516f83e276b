// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension LedgerCreated {
  package init?(reading cursor: inout JSONCursor) {
    var county: County?
    var object = cursor.object()
    repeat {
      object.read("county", &county, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let county else { return nil }
    self.county = county
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("county", county)
    buffer.endObject()
  }
}
