// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension DeadlineListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var asOf: CivilDate?
    var deadlines: [DeadlineAnswer]?
    var more: Int?
    var object = cursor.object()
    repeat {
      object.read("asOf", &asOf, from: &cursor)
      object.read("deadlines", &deadlines, from: &cursor)
      object.read("more", &more, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let asOf, let deadlines, let more else { return nil }
    self.asOf = asOf
    self.deadlines = deadlines
    self.more = more
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("asOf", asOf)
    try buffer.member("deadlines", deadlines)
    try buffer.member("more", more)
    buffer.endObject()
  }
}
