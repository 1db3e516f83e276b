// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AnnounceArrangement {
  package init?(reading cursor: inout JSONCursor) {
    var scope: CalendarScope?
    var year: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var object = cursor.object()
    repeat {
      object.read("scope", &scope, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.readIfPresent("daysOff", &daysOff, from: &cursor)
      object.readIfPresent("workdays", &workdays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let scope, let year else { return nil }
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("scope", scope)
    try buffer.member("year", year)
    try buffer.member("daysOff", ifPresent: daysOff)
    try buffer.member("workdays", ifPresent: workdays)
    buffer.endObject()
  }
}
