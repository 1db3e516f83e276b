// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Due: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var isRegionUnknown: Bool?
    var arrangements: [Int]?
    var object = cursor.object()
    repeat {
      object.read("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("isRegionUnknown", &isRegionUnknown, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let lastDay, let isProvisional, let isRegionUnknown, let arrangements
    else { return nil }
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.arrangements = arrangements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("lastDay", lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("isRegionUnknown", isRegionUnknown)
    try buffer.member("arrangements", arrangements)
    buffer.endObject()
  }
}
