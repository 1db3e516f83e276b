// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension EventList {
  package init?(reading cursor: inout JSONCursor) {
    var stream: Line?
    var type: Line?
    var caseID: CaseID?
    var after: Int?
    var limit: Int?
    var backward: Bool?
    var object = cursor.object()
    repeat {
      object.readIfPresent("stream", &stream, from: &cursor)
      object.readIfPresent("type", &type, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
      object.readIfPresent("backward", &backward, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.stream = stream
    self.type = type
    self.caseID = caseID
    self.after = after
    self.limit = limit
    self.backward = backward
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("stream", ifPresent: stream)
    try buffer.member("type", ifPresent: type)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    try buffer.member("backward", ifPresent: backward)
    buffer.endObject()
  }
}
