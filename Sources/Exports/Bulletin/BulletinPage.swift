package import JSONText
package import Regulation

/// A bulletin as a page for people: one HTML file without scripts or anything from elsewhere; and as JSON.
package enum BulletinPage {
  package static func html(of bulletin: Bulletin, in language: Language = .zh) -> String {
    Pages.render("bulletin", BulletinView(bulletin, Wording(language)), in: language)
  }

  /// UTF-8, indented, ending in a line feed; members in the order of ``Bulletin``.
  package static func json(of bulletin: Bulletin) throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(style: .pretty)
    try JSONWriter.write(bulletin, to: &buffer)
    return buffer.bytes + [UInt8(ascii: "\n")]
  }
}

/// A bulletin in the words of a language, member by member what its template asks for.
struct BulletinView: Encodable {
  let lang: String
  let css = PageStyle.css
  let t: [String: String]
  let pageTitle: String
  let sheet = "sheet wide"
  let isSimulated: Bool
  let county: String
  let heading: String
  let lead: String
  let facts: [Fact]
  /// What the outcomes are called.
  let columns: [String]
  let summaries: [SummaryView]
  let rounding: String
  /// How it was published, where that is not how it stands.
  let asPublished: String?
  let hasProblems: Bool
  let problems: [ProblemsView]
  let groups: [ResultGroupView]
  let proof: ProofView

  init(_ bulletin: Bulletin, _ say: Wording) {
    lang = say("zh-CN", "en")
    t = BulletinLabels.texts(say)
    heading = say("检查情况通报", "Bulletin of an inspection")
    pageTitle = "\(heading) \(bulletin.title)"
    isSimulated = bulletin.county.simulatedClock
    county = "\(bulletin.county.name) · \(bulletin.county.division)"
    lead = bulletin.title.text + say.aside(say(bulletin.phase.name))
    facts = Self.facts(bulletin, say)
    columns = InspectionOutcome.allCases.map { say.title($0.name) }
    summaries = bulletin.summaries.map { SummaryView($0, say) }
    rounding =
      say("合格率：", "Rates: ") + (bulletin.summaries.first.map { say($0.passRate.rounding) } ?? "")
    asPublished = Self.asPublished(bulletin.asPublished, say)
    hasProblems = !bulletin.problems.isEmpty
    problems = bulletin.problems.map { ProblemsView($0, say) }
    groups = InspectionOutcome.reported.compactMap { ResultGroupView($0, bulletin.results, say) }
    proof = ProofView(bulletin.proof, asOf: bulletin.asOf, say)
  }

  private static func asPublished(
    _ summaries: [InspectionSummary], _ say: Wording
  ) -> String? {
    guard !summaries.isEmpty else { return nil }
    let rates = summaries.map {
      let view = SummaryView($0, say)
      return say(
        "\(view.target) \(view.rate)（\(view.of)）", "\(view.target) \(view.rate) (\(view.of))")
    }
    return say("公布时的合格率（后有更正）：", "Rates as published, before what was corrected since: ")
      + say.list(rates)
  }

  private static func facts(_ bulletin: Bulletin, _ say: Wording) -> [Fact] {
    var facts = [
      Fact(term: say("编号", "Number"), value: bulletin.inspection.text),
      Fact(term: say("季度", "Quarter"), value: bulletin.quarter.text),
      Fact(term: say("开展日期", "Started on"), value: say.date(bulletin.startedOn)),
      Fact(
        term: say("公布日期", "Published on"),
        value: bulletin.publishedOn.map(say.date) ?? say("尚未公布", "not published yet")),
      Fact(
        term: say("检查方式", "Methods"),
        value: say.list(bulletin.methods.map { say($0.name) })
          + (bulletin.partner.map { say.aside($0.text) } ?? "")),
    ]
    if let address = bulletin.address {
      facts.append(Fact(term: say("公布网址", "Published at"), value: address.text))
    }
    facts.append(
      Fact(
        term: say("检查指标", "Indicators"),
        value: say.list(
          bulletin.sets.map {
            $0.title.text
              + say.aside(
                say(
                  "第 \($0.edition) 版，\(say.date($0.effectiveFrom)) 起施行",
                  "edition \($0.edition), from \(say.date($0.effectiveFrom))"))
          }), isWide: true))
    facts.append(
      Fact(term: say("抽检规则", "Sampling"), value: say(bulletin.sampling), isWide: true))
    return facts
  }
}

extension InspectionOutcome {
  /// In the order in which a bulletin lists what came to them.
  static let reported: [InspectionOutcome] = [
    .fail, .couldNotCheck, .notChecked, .notApplicable, .pass,
  ]
}

/// How sites or accounts came out.
struct SummaryView: Encodable {
  let target: String
  let cells: [Cell]
  let rate: String
  let of: String

  struct Cell: Encodable {
    let name: String
    let count: Int
  }

  init(_ summary: InspectionSummary, _ say: Wording) {
    target = say.title(summary.target.name)
    cells = summary.outcomes.map { Cell(name: say.title($0.outcome.name), count: $0.count) }
    rate = summary.passRate.percent.map { "\($0)%" } ?? "—"
    of = "\(summary.passRate.numerator)/\(summary.passRate.denominator)"
  }
}

/// Problems of a kind.
struct ProblemsView: Encodable {
  let name: String
  let count: Int
  let falseAlarms: Int
  let units: String

  init(_ problems: BulletinProblems, _ say: Wording) {
    name = say.title(problems.name)
    count = problems.count
    falseAlarms = problems.falseAlarms
    units = say.list(problems.units)
  }
}

/// The sites and accounts that came to one outcome.
struct ResultGroupView: Encodable {
  let key: String
  let title: String
  let caption: String
  let count: String
  let rows: [Row]

  struct Row: Encodable {
    let kind: String
    let name: String
    let id: String
    let unit: String
    let problems: [ProblemView]
    let reasons: String?
    let points: String?
    let isDisputed: Bool
    let corrected: String?
    let checkedOn: String
    let lastUpdatedOn: String
  }

  struct ProblemView: Encodable {
    let name: String
    let words: String
    let address: String?
    let isFalseAlarm: Bool
  }

  /// Nothing where none did.
  init?(_ outcome: InspectionOutcome, _ results: [BulletinResult], _ say: Wording) {
    let own = results.filter { $0.outcome == outcome }
    guard !own.isEmpty else { return nil }
    key = outcome.rawValue
    title = say.title(outcome.name)
    caption = say(
      "每个网站、账号的问题、最近更新和检查日期", "Problems, last update and day of each site and account")
    count = say("\(own.count) 个", "\(own.count)")
    rows = own.map { result in
      Row(
        kind: say(result.place.kind.title), name: result.name, id: result.place.slug,
        unit: result.unit ?? "—",
        problems: result.problems.map {
          ProblemView(
            name: say.title($0.name), words: say($0.words), address: $0.address?.text,
            isFalseAlarm: $0.isFalseAlarm)
        }, reasons: result.reasons.map { say($0) },
        points: result.points.map { say("\($0) 分", "\($0) points") },
        isDisputed: result.isDisputed,
        corrected: result.amended.map {
          say(
            "\($0.isPublished ? "公布时" : "原为")\($0.former.name.zh)，\(say.date($0.on)) 更正：",
            "\($0.isPublished ? "published as" : "before"): \($0.former.name.en), corrected on \(say.date($0.on)): "
          ) + say($0.reasons)
        },
        checkedOn: result.checkedOn.map(say.date) ?? "—",
        lastUpdatedOn: result.lastUpdatedOn.map(say.date) ?? "—")
    }
  }
}

/// Texts of the bulletin's page.
enum BulletinLabels {
  static func texts(_ say: Wording) -> [String: String] {
    FrameLabels.texts(say).merging([
      "overall": say("总体情况", "Overall"), "target": say("对象", "What"),
      "rate": say("合格率", "Pass rate"), "of": say("分子/分母", "Of"),
      "overallCaption": say(
        "五种结果分别计数；合格率以合格数与不合格数之和为分母",
        "Each outcome by itself; a rate is of those that passed or failed"),
      "problems": say("问题分类", "Problems by kind"), "kind": say("问题类别", "Kind"),
      "problemsCaption": say("各类问题数和责任单位", "How many of each kind, and whose"),
      "count": say("数量", "How many"), "falseAlarms": say("误报", "False alarms"),
      "units": say("责任单位", "Units"), "type": say("类型", "Type"), "name": say("名称", "Name"),
      "unit": say("责任单位", "Unit"), "found": say("问题", "Problems"),
      "updated": say("最近更新", "Last update"), "checked": say("检查日期", "Checked on"),
      "falseAlarm": say("误报", "false alarm"), "disputed": say("提出过异议", "objected to"),
      "none": say("没有发现问题。", "No problem was seen."),
    ]) { _, own in own }
  }
}
