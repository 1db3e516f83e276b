// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OfflineProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var reason: OfflineReason?
    var explanation: Prose?
    var from: CivilDate?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.read("explanation", &explanation, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let reason, let explanation, let from, let until
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.reason = reason
    self.explanation = explanation
    self.from = from
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("reason", reason)
    try buffer.member("explanation", explanation)
    try buffer.member("from", from)
    try buffer.member("until", until)
    buffer.endObject()
  }
}
