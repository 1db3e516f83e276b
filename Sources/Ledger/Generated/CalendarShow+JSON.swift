// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CalendarShow {
  package init?(reading cursor: inout JSONCursor) {
    var year: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("year", &year, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.year = year
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", ifPresent: year)
    buffer.endObject()
  }
}
