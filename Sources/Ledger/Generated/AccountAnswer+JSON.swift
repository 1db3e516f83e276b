// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension AccountAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var account: Account?
    var host: OfficeAnswer?
    var openCases: [CaseID]?
    var missing: [AccountFiling]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("openCases", &openCases, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let host, let openCases, let missing else { return nil }
    self.account = account
    self.host = host
    self.openCases = openCases
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("host", host)
    try buffer.member("openCases", openCases)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}
