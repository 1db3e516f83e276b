// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfficeDissolved {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office else { return nil }
    self.office = office
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    buffer.endObject()
  }
}
