import CivilTime

/// What the record asks of annual reports, beside the regulation.
package enum ReportRules {
  package static let known = Rule(
    "report.known", .record, says: "年度报表须先开始编制", "A report is begun before it is named.")
  package static let phase = Rule(
    "report.phase", .record, says: "年度报表按编制、提交、审核、签发、发布的先后办理，不早于前一步",
    "A report is prepared, submitted, reviewed, approved and published, in this order, and no step is older than the one before."
  )

  package static let all = [known, phase]

  /// A report in a phase, in the order of facts.
  static func report(
    of site: SiteID, for year: CalendarYear, in phases: [ReportPhase], _ context: Context,
    _ register: some ReportLookup
  ) throws -> Report {
    let row = try report(of: site, for: year, register)
    guard phases.contains(row.phase), context.occurredOn >= row.lastOn else {
      throw Refusal(
        phase,
        found: Bilingual(
          "\(site) \(year) 年度报表\(row.phase.name.zh)，前一步在 \(row.lastOn)，这一步的日期是 \(context.occurredOn)",
          "the report of \(site) for \(year) is \(row.phase.name.en), its last step was on \(row.lastOn), and this is dated \(context.occurredOn)"
        ),
        mend: Bilingual(
          "这一步在“\(phases.map(\.name.zh).joined(separator: "、"))”时办理，不早于前一步（report.show）",
          "this is done while it is \(phases.map(\.name.en).joined(separator: " or ")), no earlier than the step before (report.show)"
        ))
    }
    return row
  }

  static func report(
    of site: SiteID, for year: CalendarYear, _ register: some ReportLookup
  ) throws -> Report {
    if let row = try register.report(of: site, for: year) { return row }
    throw Refusal(
      known,
      found: Bilingual(
        "\(site) 没有 \(year) 年度报表", "there is no report of \(site) for \(year)"),
      mend: Bilingual("先开始编制（report.start）", "begin it first (report.start)"))
  }
}
