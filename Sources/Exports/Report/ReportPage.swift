package import JSONText
package import Regulation

/// A report as a page for the public: one HTML file without scripts or anything from elsewhere; and as JSON.
package enum ReportPage {
  package static func html(of report: ReportFile, in language: Language = .zh) -> String {
    Pages.render("report", ReportView(report, Wording(language)), in: language)
  }

  /// UTF-8, indented, ending in a line feed; members in the order of ``ReportFile``.
  package static func json(of report: ReportFile) throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(style: .pretty)
    try JSONWriter.write(report, to: &buffer)
    return buffer.bytes + [UInt8(ascii: "\n")]
  }
}

/// A report in the words of a language, member by member what its template asks for.
struct ReportView: Encodable {
  let lang: String
  let css = PageStyle.css
  let t: [String: String]
  let pageTitle: String
  let sheet = "sheet"
  let isSimulated: Bool
  let county: String
  let heading: String
  let lead: String
  let stamp: String
  let stampKind: String
  let hasFacts: Bool
  let facts: [Fact]
  let groups: [ReportGroupView]
  let hasFindings: Bool
  let findings: [FindingView]
  let ways: [Fact]
  let proof: ProofView

  init(_ report: ReportFile, _ say: Wording) {
    lang = say("zh-CN", "en")
    t = ReportLabels.texts(say)
    heading = Self.heading(report, say)
    pageTitle = "\(heading) \(report.name)"
    isSimulated = report.county.simulatedClock
    county = "\(report.county.name) · \(report.county.division)"
    lead = report.name
    (stamp, stampKind) = Self.stamp(report, say)
    facts = Self.facts(report, say)
    hasFacts = !facts.isEmpty
    groups = report.groups.compactMap { ReportGroupView($0, report, say) }
    // What would mend it is for who prepares it; what is out says why numbers differ.
    let found = report.version?.publishedOn == nil ? report.findings : []
    hasFindings = !found.isEmpty
    findings = found.map {
      FindingView(
        severity: say.title($0.severity.name), found: say($0.found), mend: say($0.mend))
    }
    ways = ReportWay.allCases.map { Fact(term: say.title($0.name), value: Self.meaning($0, say)) }
    proof = ProofView(report.proof, asOf: report.asOf, say)
  }

  static func heading(_ report: ReportFile, _ say: Wording) -> String {
    report.office == nil
      ? say(
        "政府网站工作年度报表（\(report.year)年度）", "Annual report of a government website, \(report.year)")
      : say(
        "政务新媒体年度数据表（\(report.year)年度）", "Official accounts of a unit, \(report.year)")
  }

  /// Which version it is, and where it stands.
  static func standing(_ report: ReportFile, _ say: Wording) -> String {
    guard let version = report.version else {
      guard report.office == nil else {
        return say("\(report.name)　台账统计", "\(report.name): as the ledger has it")
      }
      return say("\(report.name)　草稿，尚未提交", "\(report.name): a draft, not submitted")
    }
    let stage = stamp(report, say).0
    return say(
      "\(report.name)　第 \(version.version) 版　\(stage)",
      "\(report.name), version \(version.version), \(stage)")
  }

  private static func stamp(_ report: ReportFile, _ say: Wording) -> (String, String) {
    guard let version = report.version else {
      guard report.office == nil else { return (say("台账统计", "of the ledger"), "completed") }
      return (say("草稿", "draft"), "running")
    }
    if let next = version.supersededBy {
      return (say("已由第 \(next) 版代替", "replaced by version \(next)"), "withdrawn")
    }
    if version.isReturned { return (say("退回修改", "sent back"), "running") }
    if version.publishedOn != nil { return (say("已发布", "published"), "completed") }
    if version.approvedOn != nil { return (say("已签发", "approved"), "running") }
    if version.reviewedOn != nil { return (say("已审核", "reviewed"), "running") }
    return (say("待审核", "submitted"), "running")
  }

  private static func facts(_ report: ReportFile, _ say: Wording) -> [Fact] {
    guard let version = report.version else { return [] }
    var facts = [
      Fact(
        term: say("版本", "Version"),
        value: say("第 \(version.version) 版", "\(version.version)")
          + (version.change.map { say("，", ", ") + say($0.name) } ?? ""))
    ]
    if let on = version.publishedOn {
      facts.append(Fact(term: say("发布日期", "Published on"), value: say.date(on)))
    }
    if let address = version.address {
      facts.append(Fact(term: say("发布网址", "Published at"), value: address.text, isWide: true))
    }
    if let reasons = version.changeReasons {
      let lines = version.changedLines.map { say.title($0.layout.title) }
      facts.append(
        Fact(
          term: say("改动", "What changed"),
          value: say.list(lines) + say("：", ": ") + say(reasons), isWide: true))
    }
    if let reasons = version.reasons {
      facts.append(
        Fact(
          term: say("数据差异说明", "Why numbers differ"), value: say(reasons), isWide: true))
    }
    if !version.outdatedBy.isEmpty {
      facts.append(
        Fact(
          term: say("待更正", "To be corrected"),
          value: say(
            "所用外部数据已由\(say.events(version.outdatedBy.map(\.value)))记录更正或撤回",
            "measurements it carries were put right or taken back by \(say.events(version.outdatedBy.map(\.value)))"
          ), isWide: true))
    }
    return facts
  }

  private static func meaning(_ way: ReportWay, _ say: Wording) -> String {
    switch way {
    case .counted:
      say("由台账按所列规则逐条记录统计，可列出依据", "summed by the ledger from its events, which can be listed")
    case .measured: say("在台账外测量，连同来源、方法登记", "measured elsewhere, recorded with source and method")
    case .register: say("台账登记的网站信息", "what the register says of the site")
    case .stated: say("主办单位填写", "what the host says")
    case .derived: say("由本表其他项目算出", "computed of other lines")
    }
  }
}

/// A group of the form.
struct ReportGroupView: Encodable {
  let key: String
  let title: String
  let caption: String
  let rows: [Row]
  let charts: [String]

  struct Row: Encodable {
    let label: String
    let value: String
    let isNumber: Bool
    let isUnknown: Bool
    let unit: String?
    let before: String?
    let way: String?
    let wayKey: String?
    /// In the letters of programs.
    let isAddress: Bool
    let origin: String?
    let line: String
  }

  /// Nothing where the group has no line.
  init?(_ group: ReportFileGroup, _ report: ReportFile, _ say: Wording) {
    guard !group.lines.isEmpty else { return nil }
    key = group.group.rawValue
    title = say.title(group.title)
    caption = say(
      "\(group.title.zh)：各项数据、上年数据和来源",
      "\(say.title(group.title)): values, those of the year before, and where they come from")
    rows = group.lines.map { line in
      let value = line.value(say)
      let origin = line.origin(say)
      return Row(
        label: line.label(say), value: value ?? say("未掌握", "not known"),
        isNumber: line.number != nil, isUnknown: value == nil, unit: line.unit.map { say($0) },
        before: line.valueBefore, way: line.way.map { say.title($0.name) },
        wayKey: line.way?.rawValue, isAddress: line.figure != nil,
        origin: origin.isEmpty ? nil : origin, line: line.line.text)
    }
    charts = ReportChart.all.filter { $0.id == group.group.rawValue }.compactMap { chart in
      let bars = chart.bars(report)
      return bars.isEmpty ? nil : ReportPicture(chart, bars, year: report.year, say).svg()
    }
  }
}

/// What a check found.
struct FindingView: Encodable {
  let severity: String
  let found: String
  let mend: String
}

/// Texts of the report's page.
enum ReportLabels {
  static func texts(_ say: Wording) -> [String: String] {
    FrameLabels.texts(say).merging([
      "item": say("项目", "Item"), "value": say("数据", "Value"),
      "before": say("上年", "Year before"), "origin": say("数据来源", "How it is known"),
      "findings": say("数据核对", "What the checks found"),
      "findingsCaption": say("核对未通过或需要说明的项目", "What the checks found, and what would mend it"),
      "severity": say("程度", "Weight"), "found": say("情况", "Found"), "mend": say("处理", "Mend"),
      "ways": say("数据来源说明", "How numbers are known"),
    ]) { _, own in own }
  }
}
