// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Account {
  package init?(reading cursor: inout JSONCursor) {
    var id: AccountID?
    var kind: AccountKind?
    var platform: Line?
    var name: Line?
    var host: OfficeID?
    var phase: AccountPhase?
    var isImported: Bool?
    var isVerified: Bool?
    var openedOn: CivilDate?
    var filedWithCACOn: CivilDate?
    var filedWithOpennessOn: CivilDate?
    var closing: AccountClosingState?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("isVerified", &isVerified, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("filedWithCACOn", &filedWithCACOn, from: &cursor)
      object.readIfPresent("filedWithOpennessOn", &filedWithOpennessOn, from: &cursor)
      object.readIfPresent("closing", &closing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let platform, let name, let host, let phase,
      let isImported
    else { return nil }
    self.id = id
    self.kind = kind
    self.platform = platform
    self.name = name
    self.host = host
    self.phase = phase
    self.isImported = isImported
    self.isVerified = isVerified
    self.openedOn = openedOn
    self.filedWithCACOn = filedWithCACOn
    self.filedWithOpennessOn = filedWithOpennessOn
    self.closing = closing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("phase", phase)
    try buffer.member("isImported", isImported)
    try buffer.member("isVerified", ifPresent: isVerified)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("filedWithCACOn", ifPresent: filedWithCACOn)
    try buffer.member("filedWithOpennessOn", ifPresent: filedWithOpennessOn)
    try buffer.member("closing", ifPresent: closing)
    buffer.endObject()
  }
}
