// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Column: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: ColumnID?
    var name: Line?
    var openedOn: CivilDate?
    var requestedBy: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("openedOn", &openedOn, from: &cursor)
      object.read("requestedBy", &requestedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let name, let openedOn, let requestedBy else { return nil }
    self.id = id
    self.name = name
    self.openedOn = openedOn
    self.requestedBy = requestedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("name", name)
    try buffer.member("openedOn", openedOn)
    try buffer.member("requestedBy", requestedBy)
    buffer.endObject()
  }
}
