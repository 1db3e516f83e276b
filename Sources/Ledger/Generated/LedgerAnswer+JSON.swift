// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension LedgerAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var county: County?
    var events: Int?
    var root: String?
    var caller: PersonAnswer?
    var office: OfficeAnswer?
    var roles: [Role]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("county", &county, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.read("root", &root, from: &cursor)
      object.readIfPresent("caller", &caller, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let events, let root, let roles else { return nil }
    self.county = county
    self.events = events
    self.root = root
    self.caller = caller
    self.office = office
    self.roles = roles
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("county", ifPresent: county)
    try buffer.member("events", events)
    try buffer.member("root", root)
    try buffer.member("caller", ifPresent: caller)
    try buffer.member("office", ifPresent: office)
    try buffer.member("roles", roles)
    buffer.endObject()
  }
}
