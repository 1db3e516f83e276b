// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfficeRenamed {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var name: Line?
    var formerName: Line?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("formerName", &formerName, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let name, let formerName else { return nil }
    self.office = office
    self.name = name
    self.formerName = formerName
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("name", name)
    try buffer.member("formerName", formerName)
    buffer.endObject()
  }
}
