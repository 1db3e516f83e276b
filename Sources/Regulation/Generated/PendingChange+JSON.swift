// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension PendingChange: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var cause: ChangeCause?
    var changes: SiteValues?
    var proposedOn: CivilDate?
    var domainGrantedOn: CivilDate?
    var announcement: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("domainGrantedOn", &domainGrantedOn, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let cause, let changes, let proposedOn else { return nil }
    self.caseID = caseID
    self.cause = cause
    self.changes = changes
    self.proposedOn = proposedOn
    self.domainGrantedOn = domainGrantedOn
    self.announcement = announcement
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("cause", cause)
    try buffer.member("changes", changes)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("domainGrantedOn", ifPresent: domainGrantedOn)
    try buffer.member("announcement", ifPresent: announcement)
    buffer.endObject()
  }
}
