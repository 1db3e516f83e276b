// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension RenameOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var name: Line?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let name else { return nil }
    self.office = office
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("name", name)
    buffer.endObject()
  }
}
