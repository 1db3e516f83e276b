// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AccountRegisteredExisting {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var kind: AccountKind?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var verified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var missing: [AccountFiling]?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("verified", &verified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let kind, let platform, let name, let host, let missing
    else { return nil }
    self.account = account
    self.kind = kind
    self.platform = platform
    self.name = name
    self.host = host
    self.verified = verified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("verified", ifPresent: verified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}
