import CivilTime
import Regulation

/// Something that waits: for which office, about what, since when.
struct BoardWaiting {
  let title: Bilingual
  let article: ArticleReference
  /// The case and its procedure; nothing for what no case carries.
  let caseID: CaseID?
  let procedure: Bilingual?
  let subject: Subject?
  let officeKey: String
  let office: Bilingual
  let since: CivilDate
  let lastDay: CivilDate?
  let askedBy: Int

  func days(on today: CivilDate) -> Int { max(0, today.days(since: since)) }

  func isOverdue(on today: CivilDate) -> Bool { lastDay.map { $0 < today } ?? false }
}

extension BoardWaiting {
  /// All that waits, the longest first.
  ///
  /// - Complexity: O(n log n) in it.
  static func all(_ source: BoardSource) throws -> [BoardWaiting] {
    var found: [BoardWaiting] = []
    try source.tables.work.rows.scan { _, item in
      found.append(try BoardWaiting(item, source))
      try source.trim()
      return true
    }
    return found.sorted { ($0.since, $0.askedBy) < ($1.since, $1.askedBy) }
  }

  private init(_ item: WorkItem, _ source: BoardSource) throws {
    let step = item.id.step
    let definition = step.flatMap { step in
      StepID(step.of.definition).flatMap { id in
        item.version.flatMap { Definitions.regulation.definition(id, version: $0) }
      }
    }
    let own = step.flatMap { definition?.step($0.1) }
    let rule = item.deadline.flatMap { DeadlineBook.all(ruleOf: $0) }
    let asks = WorkRule.of(item.id)
    let office = try source.office(item.waits)
    self.init(
      title: own?.title ?? asks?.title ?? rule?.title ?? .plain(item.id.text),
      article: own?.article ?? asks?.article ?? rule?.article ?? .record,
      caseID: definition == nil ? nil : step?.of, procedure: definition?.title,
      subject: item.subject, officeKey: office.key, office: office.name,
      since: try source.recordedOn(item.askedBy), lastDay: item.lastDay, askedBy: item.askedBy)
  }
}

extension DeadlineBook {
  /// The title and the article of what a deadline is by.
  fileprivate static func all(
    ruleOf id: DeadlineID
  ) -> (title: Bilingual, article: ArticleReference)? {
    let word = id.text.prefix { $0 != "/" }
    guard let rule = DeadlineRuleID(String(word)) else { return nil }
    if let found = self.rule(rule) { return (found.title, found.article) }
    return recurring(rule).map { ($0.title, $0.article) }
  }
}

/// A case that runs.
struct BoardCase {
  let id: CaseID
  let openedOn: CivilDate

  /// All that run, the oldest first.
  static func all(_ source: BoardSource) throws -> [BoardCase] {
    var found: [BoardCase] = []
    let tables = source.tables
    try tables.cases.listed.scan(prefix: ListKey.prefix(nil, CaseStatus.running.rawValue)) {
      _, id in
      if let state = try tables.caseState(id) {
        found.append(BoardCase(id: id, openedOn: LegalTime.date(of: state.openedAt)))
      }
      try source.trim()
      return true
    }
    return found.sorted { ($0.openedOn, $0.id.text) < ($1.openedOn, $1.id.text) }
  }
}

/// The page of what waits: how old, and on whose desk.
enum BoardDesks {
  static let name = "desks"

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let today = source.today
    let steps = data.waiting.filter { $0.caseID != nil }
    let late = steps.count { $0.isOverdue(on: today) }
    let oldest = data.cases.first.map { today.days(since: $0.openedOn) } ?? 0
    return BoardPage(
      name: name, title: Bilingual("在办事项", "Open cases"),
      lead: Bilingual(
        "正在办理的事项：办了多久，现在在哪个单位、哪一步，已等几天。",
        "Cases that run: how old they are, with which office and step, and for how many days."),
      tiles: [
        BoardTile(
          title: Bilingual("在办事项", "open cases"), number: "\(data.cases.count)",
          notes: [Bilingual("最久 \(oldest) 天", "the oldest \(Bilingual.days(oldest).en)")],
          address: "#h-steps"),
        BoardTile(
          title: Bilingual("待办步骤", "open steps"), number: "\(steps.count)",
          notes: [Bilingual("其中逾期 \(late) 步", "\(late) of them overdue")], address: "#h-steps"),
        BoardTile(
          title: Bilingual("其他待办", "other work that waits"),
          number: "\(data.waiting.count - steps.count)", address: "#h-other"),
      ],
      tables: [
        ages(data.cases, today), offices(data.waiting, today), try table(steps, source),
        other(data.waiting.filter { $0.caseID == nil }, today),
      ])
  }

  /// How many days old at most, in steps that people think in.
  private static let bounds = [7, 30, 90]

  private static func ages(_ cases: [BoardCase], _ today: CivilDate) -> BoardTable {
    let ages = cases.map { today.days(since: $0.openedOn) }
    let names =
      Self.bounds.enumerated().map { index, bound in
        let from = index == 0 ? 0 : Self.bounds[index - 1] + 1
        return (from, bound, Bilingual("\(from)–\(bound) 天", "\(from)–\(bound) days"))
      } + [(91, Int.max, Bilingual("90 天以上", "more than 90 days"))]
    return BoardTable(
      id: "ages", title: Bilingual("办理时间", "Age"),
      caption: Bilingual(
        "自立项之日起；各事项见下面的“各步骤”", "since the day it was opened; the cases stand under “Steps” below"),
      columns: [.text("已办", "Age"), .number("事项数", "Cases")],
      rows: cases.isEmpty
        ? []
        : names.map { from, to, name in
          BoardRow(cells: [
            .text(name), .number(ages.count { from <= $0 && $0 <= to }, address: "#h-steps"),
          ])
        }, empty: Bilingual("没有在办事项。", "No case is open."))
  }

  private static func offices(_ waiting: [BoardWaiting], _ today: CivilDate) -> BoardTable {
    let groups = Dictionary(grouping: waiting, by: \.officeKey)
    let rows = groups.keys.sorted().map { key -> (Int, BoardRow) in
      let own = groups[key] ?? []
      let steps = own.filter { $0.caseID != nil }
      let longest = own.map { $0.days(on: today) }.max() ?? 0
      return (
        longest,
        BoardRow(cells: [
          .text(own.first?.office ?? .plain(key)), .number(steps.count, address: "#h-steps"),
          .number(own.count - steps.count, address: "#h-other"),
          .number(own.count { $0.isOverdue(on: today) }), .text(.days(longest)),
        ])
      )
    }
    return BoardTable(
      id: "offices", title: Bilingual("在谁手上", "On whose desk"),
      caption: Bilingual("各单位待办，等得最久的在前", "what waits for each office, the longest first"),
      columns: [
        BoardWords.office, .number("事项步骤", "Steps of cases"), .number("其他待办", "Other work"),
        .number("其中逾期", "Overdue"), .number("最久", "Longest"),
      ],
      rows: rows.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
        .map(\.element.1),
      empty: Bilingual("没有待办。", "Nothing waits."))
  }

  /// The open steps of cases, of all or of one place.
  static func table(_ steps: [BoardWaiting], _ source: BoardSource) throws -> BoardTable {
    let today = source.today
    return BoardTable(
      id: "steps", title: Bilingual("各步骤", "Steps"),
      caption: Bilingual("等得最久的在前", "the longest first"),
      columns: [
        .text("事项", "Case"), BoardWords.place, .text("步骤", "Step"), BoardWords.office,
        .text("自", "Since"), .number("已等", "Waited"), BoardWords.lastDay, BoardWords.record,
      ],
      rows: try steps.map { step in
        BoardRow(cells: [
          BoardCell(
            text: step.procedure ?? step.title, sub: .plain(step.caseID?.text ?? ""),
            isSubMono: true),
          try BoardPlaces.link(step.subject, source), .text(step.title, sub: step.article.citation),
          .text(step.office), .day(step.since), .text(.days(step.days(on: today))),
          BoardDeadlines.due(step.lastDay, today), .event(step.askedBy),
        ])
      }, empty: Bilingual("没有等待办理的步骤。", "No step waits."))
  }

  /// What no case carries, counted by what is asked and of whom.
  private static func other(_ waiting: [BoardWaiting], _ today: CivilDate) -> BoardTable {
    let groups = Dictionary(grouping: waiting) { one in
      BoardWords.isListed(one.article) ? "\(one.title.zh)/\(one.officeKey)" : "~"
    }
    let rows = groups.keys.sorted().compactMap { key -> BoardRow? in
      guard let own = groups[key], let first = own.first else { return nil }
      let isListed = BoardWords.isListed(first.article)
      return BoardRow(cells: [
        isListed
          ? .text(first.title, sub: first.article.citation) : .text(BoardWords.securityWork),
        isListed ? .text(first.office) : .none, .number(own.count),
        .number(own.count { $0.isOverdue(on: today) }), .day(own.map(\.since).min()),
        .text(.days(own.map { $0.days(on: today) }.max() ?? 0)),
      ])
    }
    return BoardTable(
      id: "other", title: Bilingual("其他待办", "Other work"),
      caption: Bilingual(
        "留言、信息审核、问题整改、定期职责等，只列件数",
        "messages, texts in review, findings, recurring duties: counts alone"),
      columns: [
        .text("待办", "What"), BoardWords.office, .number("件数", "How many"),
        .number("其中逾期", "Overdue"), .text("最早自", "Since"), .number("最久", "Longest"),
      ], rows: rows, empty: Bilingual("没有其他待办。", "Nothing else waits."))
  }
}
