// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension EarlyEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var days: Int?
    var atLeastDays: Int?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("days", &days, from: &cursor)
      object.read("atLeastDays", &atLeastDays, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let days, let atLeastDays, let reasons else { return nil }
    self.days = days
    self.atLeastDays = atLeastDays
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("days", days)
    try buffer.member("atLeastDays", atLeastDays)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}
