// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Staff {
  package init?(reading cursor: inout JSONCursor) {
    var id: StaffID?
    var name: Line?
    var office: OfficeID?
    var roles: [Role]?
    var assignedOn: CivilDate?
    var removedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("assignedOn", &assignedOn, from: &cursor)
      object.readIfPresent("removedOn", &removedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name, let office, let roles, let assignedOn
    else { return nil }
    self.id = id
    self.name = name
    self.office = office
    self.roles = roles
    self.assignedOn = assignedOn
    self.removedOn = removedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("assignedOn", assignedOn)
    try buffer.member("removedOn", ifPresent: removedOn)
    buffer.endObject()
  }
}
