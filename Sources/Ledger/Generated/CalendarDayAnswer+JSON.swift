// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CalendarDayAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var isWorking: Bool?
    var isProvisional: Bool?
    var isRegionUnknown: Bool?
    var namedBy: CalendarScope?
    var arrangements: [Int]?
    var object = cursor.object()
    repeat {
      object.read("date", &date, from: &cursor)
      object.read("isWorking", &isWorking, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("isRegionUnknown", &isRegionUnknown, from: &cursor)
      object.readIfPresent("namedBy", &namedBy, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let date, let isWorking, let isProvisional, let isRegionUnknown,
      let arrangements
    else { return nil }
    self.date = date
    self.isWorking = isWorking
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.namedBy = namedBy
    self.arrangements = arrangements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", date)
    try buffer.member("isWorking", isWorking)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("isRegionUnknown", isRegionUnknown)
    try buffer.member("namedBy", ifPresent: namedBy)
    try buffer.member("arrangements", arrangements)
    buffer.endObject()
  }
}
