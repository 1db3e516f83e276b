// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension EventReference: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var type: String?
    var stream: String?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("type", &type, from: &cursor)
      object.read("stream", &stream, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let type, let stream else { return nil }
    self.position = position
    self.type = type
    self.stream = stream
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("type", type)
    try buffer.member("stream", stream)
    buffer.endObject()
  }
}
