// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension ViolationList {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var office: OfficeID?
    var open: Bool?
    var object = cursor.object()
    repeat {
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("open", &open, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.subject = subject
    self.office = office
    self.open = open
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("open", ifPresent: open)
    buffer.endObject()
  }
}
