// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension RegisterExistingAccount {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var verified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("verified", &verified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let platform, let name, let host else { return nil }
    self.account = account
    self.platform = platform
    self.name = name
    self.host = host
    self.verified = verified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("verified", ifPresent: verified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    buffer.endObject()
  }
}
