// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CalendarAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var year: Int?
    var national: ArrangementAnswer?
    var region: ArrangementAnswer?
    var years: [Int]?
    var object = cursor.object()
    repeat {
      object.read("year", &year, from: &cursor)
      object.readIfPresent("national", &national, from: &cursor)
      object.readIfPresent("region", &region, from: &cursor)
      object.read("years", &years, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let year, let years else { return nil }
    self.year = year
    self.national = national
    self.region = region
    self.years = years
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", year)
    try buffer.member("national", ifPresent: national)
    try buffer.member("region", ifPresent: region)
    try buffer.member("years", years)
    buffer.endObject()
  }
}
