// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ProposeAccountClosing {
  package init?(reading cursor: inout JSONCursor) {
    var accounts: [AccountID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("accounts", &accounts, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let accounts else { return nil }
    self.accounts = accounts
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("accounts", accounts)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}
