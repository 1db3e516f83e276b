// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ProposeOffline {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var reason: OfflineReason?
    var explanation: Prose?
    var from: CivilDate?
    var until: CivilDate?
    var days: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("until", &until, from: &cursor)
      object.readIfPresent("days", &days, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let reason, let explanation else { return nil }
    self.site = site
    self.reason = reason
    self.explanation = explanation
    self.from = from
    self.until = until
    self.days = days
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("reason", reason)
    try buffer.member("explanation", explanation)
    try buffer.member("from", ifPresent: from)
    try buffer.member("until", ifPresent: until)
    try buffer.member("days", ifPresent: days)
    buffer.endObject()
  }
}
