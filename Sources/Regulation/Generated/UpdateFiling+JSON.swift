// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension UpdateFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: FilingKind?
    var number: Line?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    try buffer.member("number", ifPresent: number)
    buffer.endObject()
  }
}
