import CivilTime

/// What the record asks of annual reports, beside the regulation.
package enum ReportRules {
  package static let known = Rule(
    "report.known", .record, says: "年度报表须先开始编制", "A report is begun before it is named.")
  package static let phase = Rule(
    "report.phase", .record, says: "年度报表按编制、提交、审核、签发、发布的先后办理，不早于前一步",
    "A report is prepared, submitted, reviewed, approved and published, in this order, and no step is older than the one before."
  )

  package static let putRight = Rule(
    "report.put-right", .record, says: "已记录的发布网址、上报回执另有不同的，说明理由更正；首次记录不写理由",
    "Another address or receipt than was recorded is recorded with a reason, and the first without one."
  )

  package static let all = [known, phase, putRight]

  /// Why something recorded is put right; refused in silence.
  static func checkPutRight(
    _ reasons: Prose?, _ row: Report, recorded: Bilingual, given: String
  ) throws -> Prose {
    if let reasons {
      try RecordRules.checkPublic([reasons])
      return reasons
    }
    throw Refusal(
      putRight,
      found: Bilingual(
        "\(row.site) \(row.year) 年度报表\(recorded.zh)，这次填的是 \(given)",
        "the report of \(row.site) for \(row.year) was \(recorded.en), and this says \(given)"),
      mend: Bilingual(
        "原记录有误的，在 reasons 中说明理由更正",
        "where what was recorded is wrong, say why in reasons"),
      missing: ["reasons"])
  }

  /// Refuses a reason to put right what was never recorded.
  static func checkFirst(_ reasons: Prose?, of row: Report) throws {
    guard reasons != nil else { return }
    throw Refusal(
      putRight,
      found: Bilingual(
        "\(row.site) \(row.year) 年度报表第 \(row.version) 版还没有这项记录可更正",
        "of version \(row.version) of the report of \(row.site) for \(row.year) nothing was recorded that could be put right"
      ),
      mend: Bilingual("去掉 reasons", "leave reasons out"))
  }

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
