// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteDetails: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responsible: Line?
    var contact: Line?
    var telephone: Line?
    var officeAddress: Line?
    var accessAddress: WebAddress?
    var columns: Prose?
    var object = cursor.object()
    repeat {
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
      object.readIfPresent("accessAddress", &accessAddress, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
    self.accessAddress = accessAddress
    self.columns = columns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    try buffer.member("accessAddress", ifPresent: accessAddress)
    try buffer.member("columns", ifPresent: columns)
    buffer.endObject()
  }
}
