// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Document {
  package init?(reading cursor: inout JSONCursor) {
    var number: Line?
    var date: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("date", &date, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let date else { return nil }
    self.number = number
    self.date = date
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("date", date)
    buffer.endObject()
  }
}
