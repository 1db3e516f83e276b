// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OfflineEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var how: OfflineEnding?
    var since: CivilDate?
    var days: Int?
    var daysOverPlan: Int?
    var daysOverLimit: Int?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("how", &how, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("days", &days, from: &cursor)
      object.read("daysOverPlan", &daysOverPlan, from: &cursor)
      object.read("daysOverLimit", &daysOverLimit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let how, let since, let days, let daysOverPlan,
      let daysOverLimit
    else { return nil }
    self.site = site
    self.how = how
    self.since = since
    self.days = days
    self.daysOverPlan = daysOverPlan
    self.daysOverLimit = daysOverLimit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("how", how)
    try buffer.member("since", since)
    try buffer.member("days", days)
    try buffer.member("daysOverPlan", daysOverPlan)
    try buffer.member("daysOverLimit", daysOverLimit)
    buffer.endObject()
  }
}
