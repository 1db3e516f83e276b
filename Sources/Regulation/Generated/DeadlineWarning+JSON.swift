// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DeadlineWarning: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var day: Int?
    var daysBefore: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("day", &day, from: &cursor)
      object.readIfPresent("daysBefore", &daysBefore, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.day = day
    self.daysBefore = daysBefore
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("day", ifPresent: day)
    try buffer.member("daysBefore", ifPresent: daysBefore)
    buffer.endObject()
  }
}
