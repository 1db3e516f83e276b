// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension County {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var division: DivisionCode?
    var simulatedClock: Bool?
    var object = cursor.object()
    repeat {
      object.read("name", &name, from: &cursor)
      object.read("division", &division, from: &cursor)
      object.read("simulatedClock", &simulatedClock, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name, let division, let simulatedClock else { return nil }
    self.name = name
    self.division = division
    self.simulatedClock = simulatedClock
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", name)
    try buffer.member("division", division)
    try buffer.member("simulatedClock", simulatedClock)
    buffer.endObject()
  }
}
