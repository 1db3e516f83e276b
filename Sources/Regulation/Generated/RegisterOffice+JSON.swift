// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension RegisterOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var kind: OfficeKind?
    var name: Line?
    var creditCode: CreditCode?
    var creditCodeReason: Prose?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("creditCode", &creditCode, from: &cursor)
      object.readIfPresent("creditCodeReason", &creditCodeReason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let kind, let name else { return nil }
    self.office = office
    self.kind = kind
    self.name = name
    self.creditCode = creditCode
    self.creditCodeReason = creditCodeReason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("creditCode", ifPresent: creditCode)
    try buffer.member("creditCodeReason", ifPresent: creditCodeReason)
    buffer.endObject()
  }
}
