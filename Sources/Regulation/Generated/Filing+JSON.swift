// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Filing: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: FilingKind?
    var appliedOn: CivilDate?
    var grantedOn: CivilDate?
    var updatedOn: CivilDate?
    var cancelledOn: CivilDate?
    var number: String?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("appliedOn", &appliedOn, from: &cursor)
      object.readIfPresent("grantedOn", &grantedOn, from: &cursor)
      object.readIfPresent("updatedOn", &updatedOn, from: &cursor)
      object.readIfPresent("cancelledOn", &cancelledOn, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind else { return nil }
    self.kind = kind
    self.appliedOn = appliedOn
    self.grantedOn = grantedOn
    self.updatedOn = updatedOn
    self.cancelledOn = cancelledOn
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("appliedOn", ifPresent: appliedOn)
    try buffer.member("grantedOn", ifPresent: grantedOn)
    try buffer.member("updatedOn", ifPresent: updatedOn)
    try buffer.member("cancelledOn", ifPresent: cancelledOn)
    try buffer.member("number", ifPresent: number)
    buffer.endObject()
  }
}
