// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ClosingState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var ground: ClosingGround?
    var proposedOn: CivilDate?
    var approvedOn: CivilDate?
    var end: ClosingEnd?
    var endedOn: CivilDate?
    var homePageNotice: Notice?
    var columns: [MigratedColumn]?
    var noContent: Prose?
    var migratedOn: CivilDate?
    var verifiedOn: CivilDate?
    var announcement: Notice?
    var takenDownOn: CivilDate?
    var reports: [ClosingReport]?
    var completedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("homePageNotice", &homePageNotice, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
      object.readIfPresent("migratedOn", &migratedOn, from: &cursor)
      object.readIfPresent("verifiedOn", &verifiedOn, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.readIfPresent("takenDownOn", &takenDownOn, from: &cursor)
      object.read("reports", &reports, from: &cursor)
      object.readIfPresent("completedOn", &completedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let ground, let proposedOn, let columns, let reports
    else { return nil }
    self.caseID = caseID
    self.ground = ground
    self.proposedOn = proposedOn
    self.approvedOn = approvedOn
    self.end = end
    self.endedOn = endedOn
    self.homePageNotice = homePageNotice
    self.columns = columns
    self.noContent = noContent
    self.migratedOn = migratedOn
    self.verifiedOn = verifiedOn
    self.announcement = announcement
    self.takenDownOn = takenDownOn
    self.reports = reports
    self.completedOn = completedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("ground", ground)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("end", ifPresent: end)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("homePageNotice", ifPresent: homePageNotice)
    try buffer.member("columns", columns)
    try buffer.member("noContent", ifPresent: noContent)
    try buffer.member("migratedOn", ifPresent: migratedOn)
    try buffer.member("verifiedOn", ifPresent: verifiedOn)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("takenDownOn", ifPresent: takenDownOn)
    try buffer.member("reports", reports)
    try buffer.member("completedOn", ifPresent: completedOn)
    buffer.endObject()
  }
}
