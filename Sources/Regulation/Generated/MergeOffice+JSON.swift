// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension MergeOffice {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var into: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("into", &into, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let into else { return nil }
    self.office = office
    self.into = into
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("into", into)
    buffer.endObject()
  }
}
