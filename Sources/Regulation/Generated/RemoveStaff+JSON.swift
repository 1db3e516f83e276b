// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension RemoveStaff {
  package init?(reading cursor: inout JSONCursor) {
    var staff: StaffID?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
      object.read("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff, let reason else { return nil }
    self.staff = staff
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    try buffer.member("reason", reason)
    buffer.endObject()
  }
}
