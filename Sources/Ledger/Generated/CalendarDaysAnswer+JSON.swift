// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CalendarDaysAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var days: [CalendarDayAnswer]?
    var object = cursor.object()
    repeat {
      object.read("days", &days, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let days else { return nil }
    self.days = days
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("days", days)
    buffer.endObject()
  }
}
