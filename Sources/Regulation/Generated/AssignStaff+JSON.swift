// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AssignStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var name: Line?
    var office: OfficeID?
    var roles: [Role]?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let name, let office, let roles else { return nil }
    self.staff = staff
    self.name = name
    self.office = office
    self.roles = roles
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    buffer.endObject()
  }
}
