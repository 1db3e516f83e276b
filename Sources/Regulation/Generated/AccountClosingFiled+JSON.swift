// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountClosingFiled {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    buffer.endObject()
  }
}
