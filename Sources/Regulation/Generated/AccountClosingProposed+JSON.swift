// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountClosingProposed {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var caseID: CaseID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let caseID, let reasons else { return nil }
    self.account = account
    self.caseID = caseID
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("case", caseID)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}
