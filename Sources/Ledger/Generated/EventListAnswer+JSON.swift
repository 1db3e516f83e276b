// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension EventListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var events: [EntryAnswer]?
    var object = cursor.object()
    repeat {
      object.read("events", &events, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let events else { return nil }
    self.events = events
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("events", events)
    buffer.endObject()
  }
}
