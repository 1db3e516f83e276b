// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension TouchedFiling: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var filing: FilingKind?
    var by: [ChangeAspect]?
    var object = cursor.object()
    repeat {
      object.read("filing", &filing, from: &cursor)
      object.read("by", &by, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let filing, let by else { return nil }
    self.filing = filing
    self.by = by
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("filing", filing)
    try buffer.member("by", by)
    buffer.endObject()
  }
}
