// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var accounts: [AccountAnswer]?
    var object = cursor.object()
    repeat {
      object.read("accounts", &accounts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let accounts else { return nil }
    self.accounts = accounts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("accounts", accounts)
    buffer.endObject()
  }
}
