// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Site {
  package init?(reading cursor: inout JSONCursor) {
    var id: SiteID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var phase: SitePhase?
    var isImported: Bool?
    var proposedOn: CivilDate?
    var launchedOn: CivilDate?
    var specialNeed: Prose?
    var domain: String?
    var filings: [Filing]?
    var measuresRecorded: Bool?
    var testPassed: Bool?
    var failedTests: Int?
    var lastFailedTest: Document?
    var announcement: WebAddress?
    var reportedToCAC: Bool?
    var platform: Provider?
    var cloud: Provider?
    var columns: [Column]?
    var details: SiteDetails?
    var change: PendingChange?
    var offline: OfflineRecord?
    var observed: SiteObservations?
    var closing: ClosingState?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("launchedOn", &launchedOn, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.read("filings", &filings, from: &cursor)
      object.read("measuresRecorded", &measuresRecorded, from: &cursor)
      object.read("testPassed", &testPassed, from: &cursor)
      object.read("failedTests", &failedTests, from: &cursor)
      object.readIfPresent("lastFailedTest", &lastFailedTest, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.read("reportedToCAC", &reportedToCAC, from: &cursor)
      object.readIfPresent("platform", &platform, from: &cursor)
      object.readIfPresent("cloud", &cloud, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.readIfPresent("details", &details, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
      object.readIfPresent("offline", &offline, from: &cursor)
      object.readIfPresent("observed", &observed, from: &cursor)
      object.readIfPresent("closing", &closing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let name, let host, let phase, let isImported,
      let filings, let measuresRecorded, let testPassed, let failedTests, let reportedToCAC,
      let columns
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.phase = phase
    self.isImported = isImported
    self.proposedOn = proposedOn
    self.launchedOn = launchedOn
    self.specialNeed = specialNeed
    self.domain = domain
    self.filings = filings
    self.measuresRecorded = measuresRecorded
    self.testPassed = testPassed
    self.failedTests = failedTests
    self.lastFailedTest = lastFailedTest
    self.announcement = announcement
    self.reportedToCAC = reportedToCAC
    self.platform = platform
    self.cloud = cloud
    self.columns = columns
    self.details = details
    self.change = change
    self.offline = offline
    self.observed = observed
    self.closing = closing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("phase", phase)
    try buffer.member("isImported", isImported)
    try buffer.member("proposedOn", ifPresent: proposedOn)
    try buffer.member("launchedOn", ifPresent: launchedOn)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("filings", filings)
    try buffer.member("measuresRecorded", measuresRecorded)
    try buffer.member("testPassed", testPassed)
    try buffer.member("failedTests", failedTests)
    try buffer.member("lastFailedTest", ifPresent: lastFailedTest)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("reportedToCAC", reportedToCAC)
    try buffer.member("platform", ifPresent: platform)
    try buffer.member("cloud", ifPresent: cloud)
    try buffer.member("columns", columns)
    try buffer.member("details", ifPresent: details)
    try buffer.member("change", ifPresent: change)
    try buffer.member("offline", ifPresent: offline)
    try buffer.member("observed", ifPresent: observed)
    try buffer.member("closing", ifPresent: closing)
    buffer.endObject()
  }
}
