// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseHostMoved {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var from: OfficeID?
    var to: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let from, let to else { return nil }
    self.caseID = caseID
    self.from = from
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("from", from)
    try buffer.member("to", to)
    buffer.endObject()
  }
}
