// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CalendarDue {
  package init?(reading cursor: inout JSONCursor) {
    var term: Term?
    var from: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("term", &term, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let term else { return nil }
    self.term = term
    self.from = from
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("term", term)
    try buffer.member("from", ifPresent: from)
    buffer.endObject()
  }
}
