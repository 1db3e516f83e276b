// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AnnouncedArrangement {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var arrangement: Arrangement?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("arrangement", &arrangement, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let arrangement else { return nil }
    self.position = position
    self.arrangement = arrangement
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("arrangement", arrangement)
    buffer.endObject()
  }
}
