// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AccountClosingState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var proposedOn: CivilDate?
    var approvedOn: CivilDate?
    var end: ClosingEnd?
    var announcement: WebAddress?
    var announcedOn: CivilDate?
    var cancelledOn: CivilDate?
    var filedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.readIfPresent("announcedOn", &announcedOn, from: &cursor)
      object.readIfPresent("cancelledOn", &cancelledOn, from: &cursor)
      object.readIfPresent("filedOn", &filedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let proposedOn else { return nil }
    self.caseID = caseID
    self.proposedOn = proposedOn
    self.approvedOn = approvedOn
    self.end = end
    self.announcement = announcement
    self.announcedOn = announcedOn
    self.cancelledOn = cancelledOn
    self.filedOn = filedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("end", ifPresent: end)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("announcedOn", ifPresent: announcedOn)
    try buffer.member("cancelledOn", ifPresent: cancelledOn)
    try buffer.member("filedOn", ifPresent: filedOn)
    buffer.endObject()
  }
}
