// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountClosingEnded {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var how: ClosingEnd?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("how", &how, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let how else { return nil }
    self.account = account
    self.how = how
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("how", how)
    buffer.endObject()
  }
}
