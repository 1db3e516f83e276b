// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension StaffListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var staff: [Staff]?
    var object = cursor.object()
    repeat {
      object.read("staff", &staff, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let staff else { return nil }
    self.staff = staff
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("staff", staff)
    buffer.endObject()
  }
}
