// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var cases: [CaseSummary]?
    var object = cursor.object()
    repeat {
      object.read("cases", &cases, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let cases else { return nil }
    self.cases = cases
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("cases", cases)
    buffer.endObject()
  }
}
