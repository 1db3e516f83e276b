// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension BasicInformation: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responsible: Line?
    var contact: Line?
    var telephone: Line?
    var address: Line?
    var object = cursor.object()
    repeat {
      object.read("responsible", &responsible, from: &cursor)
      object.read("contact", &contact, from: &cursor)
      object.read("telephone", &telephone, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let responsible, let contact, let telephone, let address
    else { return nil }
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responsible", responsible)
    try buffer.member("contact", contact)
    try buffer.member("telephone", telephone)
    try buffer.member("address", address)
    buffer.endObject()
  }
}
