/// Decides what is asked about a site, beside the order of its case, which the engine keeps.
///
/// 1. A proposal: kind (A2), vertical organs (A3), host (A6), one portal (A7), need and purpose (A8).
/// 2. An application: the four materials (A9).
/// 3. Before launch: security test (A10.3), announcement (A10.5), report (A10.6), platform and cloud
///    (A23, A26).
/// 4. Existing sites and columns: entered by the county openness office.
package enum SiteDecider {
  /// A proposal, which also opens the case; the caller adds the case's own event.
  package static func decide(
    _ command: ProposeSite, as caseID: CaseID, in context: Context,
    _ register: some SiteLookup & DirectoryLookup
  ) throws -> [SiteEvent] {
    let kind = try Article02.kind(named: command.kind)
    let host = try DirectoryRules.standing(command.host, register)
    try Article03.checkHost(host)
    try Article08.check(kind, of: host, for: command.purpose, specialNeed: command.specialNeed)
    if kind == .portal { try Article07.checkNoPortal(but: command.site, register) }
    try Article06.checkHost(host, of: kind, appliedBy: context.actor.office)
    return [
      .proposed(
        SiteProposed(
          site: command.site, caseID: caseID, kind: kind, name: command.name, host: host.id,
          unit: command.unit, purpose: command.purpose, specialNeed: Passage?(command.specialNeed)))
    ]
  }

  /// Refuses an id that is taken; a site whose opening ended may be proposed again.
  package static func checkFree(_ id: SiteID, _ register: some SiteLookup) throws -> Site? {
    guard let site = try register.site(id) else { return nil }
    guard site.phase == .ended else {
      throw Refusal(
        SiteRules.oneID,
        found: Bilingual(
          "编号 \(id) 已属于“\(site.name)”（\(site.phase.name.zh)）",
          "\(id) is \(site.name) already (\(site.phase.name.en))"),
        mend: Bilingual("换一个编号，或查看 site.show", "choose another id, or look at site.show"))
    }
    return site
  }

  package static func decide(_ command: ApplyForSite, on site: Site) throws -> [SiteEvent] {
    [
      .applied(
        SiteApplied(site: site.id, materials: try Article09.checkMaterials(command.materials)))
    ]
  }

  package static func decide(
    _ command: RecordSecurityMeasures, on site: Site
  ) throws -> [SiteEvent] {
    [
      .measuresRecorded(
        SecurityMeasuresRecorded(site: site.id, measures: Passage(command.measures)))
    ]
  }

  /// A failed test that was recorded from the same report already is no event.
  package static func decide(
    _ command: RecordSecurityTest, on site: Site, in context: Context
  ) throws -> [SiteEvent] {
    try RecordRules.check(command.report, context)
    if command.passed {
      guard !(site.failedReports ?? []).contains(command.report.number) else {
        throw Refusal(
          SiteRules.newReport,
          found: Bilingual(
            "报告 \(command.report.number) 已记录为未通过",
            "the report \(command.report.number) is on record as that of a failed test"),
          mend: Bilingual(
            "整改后复测，填写复测报告的编号；原记录有误的，申请更正（correction.propose）",
            "have it tested again and give the new report; if the record is wrong, have it corrected (correction.propose)"
          ))
      }
      return [
        .testPassed(
          SecurityTestPassed(
            site: site.id, tester: command.tester, report: command.report,
            findings: Passage?(command.findings)))
      ]
    }
    guard let findings = command.findings else {
      throw Refusal(
        SiteRules.findings,
        found: Bilingual("检测未通过，但没有写明问题", "the test failed, and no findings are given"),
        mend: Bilingual("在 findings 中写明问题", "say in findings what was found"),
        missing: ["findings"])
    }
    if site.lastFailedTest == command.report { return [] }
    return [
      .testFailed(
        SecurityTestFailed(
          site: site.id, tester: command.tester, report: command.report,
          findings: Passage(findings)))
    ]
  }

  package static func decide(
    _ command: PublishAnnouncement, on site: Site, _ register: some SiteLookup
  ) throws -> [SiteEvent] {
    if site.change(of: command.caseID) != nil {
      try Article16.checkAnnouncement(at: command.address, for: site)
    } else {
      try Article10.checkAnnouncement(at: command.address, for: site, register)
    }
    return [
      .announced(
        AnnouncementPublished(site: site.id, title: command.title, address: command.address))
    ]
  }

  package static func decide(
    report to: OfficeKind, on site: Site, in context: Context
  ) throws -> [SiteEvent] {
    try Article10.checkReport(context)
    return [.reported(ReportFiled(site: site.id, to: to))]
  }

  package static func decide(_ command: RecordDeployment, on site: Site) throws -> [SiteEvent] {
    try Article23.check(command.platform)
    try Article26.check(command.cloud)
    return [
      .deployed(
        DeploymentRecorded(site: site.id, platform: command.platform, cloud: command.cloud))
    ]
  }

  package static func decide(_ command: LaunchSite, on site: Site) -> [SiteEvent] {
    [.launched(SiteLaunched(site: site.id))]
  }
}
