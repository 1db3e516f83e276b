// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SecurityTestPassed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var tester: Line?
    var report: Document?
    var findings: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("tester", &tester, from: &cursor)
      object.read("report", &report, from: &cursor)
      object.readIfPresent("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let tester, let report else { return nil }
    self.site = site
    self.tester = tester
    self.report = report
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("tester", tester)
    try buffer.member("report", report)
    try buffer.member("findings", ifPresent: findings)
    buffer.endObject()
  }
}
