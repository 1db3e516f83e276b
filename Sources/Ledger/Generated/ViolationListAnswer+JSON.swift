// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ViolationListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var violations: [ViolationAnswer]?
    var object = cursor.object()
    repeat {
      object.read("violations", &violations, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violations else { return nil }
    self.violations = violations
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("violations", violations)
    buffer.endObject()
  }
}
