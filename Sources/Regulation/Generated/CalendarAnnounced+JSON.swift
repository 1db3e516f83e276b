// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CalendarAnnounced {
  package init?(reading cursor: inout JSONCursor) {
    var scope: CalendarScope?
    var year: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var source: ArrangementSource?
    var replaces: Int?
    var object = cursor.object()
    repeat {
      object.read("scope", &scope, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("daysOff", &daysOff, from: &cursor)
      object.read("workdays", &workdays, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("replaces", &replaces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let scope, let year, let daysOff, let workdays, let source
    else { return nil }
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
    self.source = source
    self.replaces = replaces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("scope", scope)
    try buffer.member("year", year)
    try buffer.member("daysOff", daysOff)
    try buffer.member("workdays", workdays)
    try buffer.member("source", source)
    try buffer.member("replaces", ifPresent: replaces)
    buffer.endObject()
  }
}
