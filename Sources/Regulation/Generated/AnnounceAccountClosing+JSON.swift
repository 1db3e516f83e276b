// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AnnounceAccountClosing {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var accounts: [AccountID]?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("accounts", &accounts, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address else { return nil }
    self.caseID = caseID
    self.accounts = accounts
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("accounts", ifPresent: accounts)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}
