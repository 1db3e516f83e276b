// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountClosingAnnounced {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let title, let address else { return nil }
    self.account = account
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}
