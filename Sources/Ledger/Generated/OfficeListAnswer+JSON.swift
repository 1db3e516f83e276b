// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension OfficeListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var offices: [Office]?
    var object = cursor.object()
    repeat {
      object.read("offices", &offices, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let offices else { return nil }
    self.offices = offices
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("offices", offices)
    buffer.endObject()
  }
}
