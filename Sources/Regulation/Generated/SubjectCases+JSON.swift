// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SubjectCases {
  package init?(reading cursor: inout JSONCursor) {
    var open: [CaseID]?
    var count: Int?
    var object = cursor.object()
    repeat {
      object.read("open", &open, from: &cursor)
      object.read("count", &count, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let open, let count else { return nil }
    self.open = open
    self.count = count
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("open", open)
    try buffer.member("count", count)
    buffer.endObject()
  }
}
