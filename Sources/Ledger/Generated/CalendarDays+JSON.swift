// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CalendarDays {
  package init?(reading cursor: inout JSONCursor) {
    var from: CivilDate?
    var through: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.from = from
    self.through = through
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("from", ifPresent: from)
    try buffer.member("through", ifPresent: through)
    buffer.endObject()
  }
}
