// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfflineReclassificationPlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var spell: CaseID?
    var cause: EmergencyCause?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("spell", &spell, from: &cursor)
      object.read("cause", &cause, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let spell, let cause else { return nil }
    self.caseID = caseID
    self.spell = spell
    self.cause = cause
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("spell", spell)
    try buffer.member("cause", cause)
    buffer.endObject()
  }
}
