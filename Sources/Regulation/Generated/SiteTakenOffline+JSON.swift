// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteTakenOffline {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var until: CivilDate?
    var lastDay: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let until, let lastDay else { return nil }
    self.site = site
    self.caseID = caseID
    self.until = until
    self.lastDay = lastDay
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("until", until)
    try buffer.member("lastDay", lastDay)
    buffer.endObject()
  }
}
