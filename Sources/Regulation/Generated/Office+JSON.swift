// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Office {
  package init?(reading cursor: inout JSONCursor) {
    var id: OfficeID?
    var kind: OfficeKind?
    var name: Line?
    var creditCode: CreditCode?
    var registeredOn: CivilDate?
    var dissolvedOn: CivilDate?
    var mergedInto: OfficeID?
    var staffCount: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("creditCode", &creditCode, from: &cursor)
      object.read("registeredOn", &registeredOn, from: &cursor)
      object.readIfPresent("dissolvedOn", &dissolvedOn, from: &cursor)
      object.readIfPresent("mergedInto", &mergedInto, from: &cursor)
      object.read("staffCount", &staffCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let name, let registeredOn, let staffCount
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.registeredOn = registeredOn
    self.dissolvedOn = dissolvedOn
    self.mergedInto = mergedInto
    self.staffCount = staffCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("creditCode", ifPresent: creditCode)
    try buffer.member("registeredOn", registeredOn)
    try buffer.member("dissolvedOn", ifPresent: dissolvedOn)
    try buffer.member("mergedInto", ifPresent: mergedInto)
    try buffer.member("staffCount", staffCount)
    buffer.endObject()
  }
}
