// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension DueAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var term: Term?
    var name: Bilingual?
    var from: CivilDate?
    var due: Due?
    var object = cursor.object()
    repeat {
      object.read("term", &term, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("due", &due, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let term, let name, let from, let due else { return nil }
    self.term = term
    self.name = name
    self.from = from
    self.due = due
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("term", term)
    try buffer.member("name", name)
    try buffer.member("from", from)
    try buffer.member("due", due)
    buffer.endObject()
  }
}
