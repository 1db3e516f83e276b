import CivilTime
import Regulation

/// A term that runs, or a period of a duty that recurs.
struct BoardDeadline {
  let title: Bilingual
  let article: ArticleReference
  let subject: Subject
  let office: Bilingual
  /// Nothing for a duty without a number.
  let lastDay: CivilDate?
  let isOverdue: Bool
  /// The event that began it.
  let startedBy: Int

  /// All that is asked for, the first to end first; what only has to last is none.
  ///
  /// - Complexity: O(n log n) in what is asked for.
  static func all(_ source: BoardSource) throws -> [BoardDeadline] {
    let tables = source.tables
    var found: [BoardDeadline] = []
    try tables.deadlines.listed.scan(prefix: ListKey.prefix(nil, DeadlineKey.open)) { _, id in
      if let row = try tables.deadlines.rows[id.text], row.kind != .hold {
        found.append(
          BoardDeadline(
            title: (DeadlineBook.rule(row.rule)?.title ?? .plain(row.rule.text)) + part(row),
            article: row.article, subject: row.subject,
            office: try source.office(row.office.map(ResolvedOffice.id)).name,
            lastDay: row.due?.lastDay, isOverdue: row.isOver(on: source.today),
            startedBy: row.startedBy))
      }
      try source.trim()
      return true
    }
    try tables.deadlines.recurring.scan { _, row in
      guard !row.isPaused, let awaited = row.awaited else { return true }
      let title = DeadlineBook.recurring(row.rule)?.title ?? .plain(row.rule.text)
      found.append(
        BoardDeadline(
          title: title + .plain(" \(awaited.period)"), article: row.article, subject: row.subject,
          office: try source.office(row.office.map(ResolvedOffice.id)).name,
          lastDay: awaited.due.lastDay, isOverdue: awaited.due.lastDay < source.today,
          startedBy: row.id.startedBy))
      return true
    }
    return found.enumerated().sorted {
      ($0.element.lastDay ?? .latest, $0.offset) < ($1.element.lastDay ?? .latest, $1.offset)
    }.map(\.element)
  }
}

extension BoardDeadline {
  /// Which of several like things it asks for.
  private static func part(_ row: Deadline) -> Bilingual {
    guard let name = row.part.flatMap({ Wording.name(ofPart: $0.text) }) else { return .plain("") }
    return Bilingual("：\(name.zh)", ": \(name.en)")
  }
}

/// The page of what is due.
enum BoardDeadlines {
  static let name = "deadlines"
  /// How many days are near.
  static let nearDays = 30

  struct Parts {
    let overdue: [BoardDeadline]
    let near: [BoardDeadline]
    let later: [BoardDeadline]

    init(_ all: [BoardDeadline], on today: CivilDate) {
      overdue = all.filter(\.isOverdue)
      let bound = today.adding(days: BoardDeadlines.nearDays)
      let rest = all.filter { !$0.isOverdue }
      near = rest.filter { $0.lastDay.map { $0 <= bound } ?? false }
      later = rest.filter { $0.lastDay.map { $0 > bound } ?? true }
    }
  }

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let parts = Parts(data.deadlines, on: source.today)
    let (missed, late) = (
      try source.total("record.terms-missed", source.year),
      try source.total("record.terms-met-late", source.year)
    )
    let inTime = try source.total("record.terms-met", source.year)
    return BoardPage(
      name: name, title: Bilingual("期限", "Deadlines"),
      lead: Bilingual(
        "逾期未办的、\(nearDays) 天内到期的和以后到期的期限；期满前办结的不再列出。",
        "What is overdue, what falls due within \(nearDays) days, and what does later; what was done is not listed."
      ),
      tiles: [
        BoardTile(
          title: Bilingual("已逾期", "overdue"), number: "\(parts.overdue.count)",
          of: Bilingual("/ \(data.deadlines.count) 项", "of \(data.deadlines.count)"),
          address: "#h-overdue"),
        BoardTile(
          title: Bilingual("\(nearDays) 天内到期", "due within \(nearDays) days"),
          number: "\(parts.near.count)", address: "#h-near"),
        BoardTile(
          title: Bilingual("本年按期办理", "met in time this year"), number: "\(inTime)",
          of: Bilingual("/ \(inTime + late + missed) 项", "of \(inTime + late + missed)"),
          notes: [
            Bilingual("逾期办理 \(late) 项，届满未办 \(missed) 项", "\(late) met late, \(missed) missed")
          ],
          address: "#h-offices"),
      ],
      tables: [
        try table(
          "overdue", Bilingual("已逾期", "Overdue"), parts.overdue, source,
          empty: Bilingual("没有逾期的期限。", "Nothing is overdue.")),
        try table(
          "near", Bilingual("\(nearDays) 天内到期", "Due within \(nearDays) days"), parts.near, source,
          empty: Bilingual(
            "\(nearDays) 天内没有到期的期限。", "Nothing falls due within \(nearDays) days.")),
        try table(
          "later", Bilingual("以后到期", "Due later"), parts.later, source,
          empty: Bilingual("没有以后到期的期限。", "Nothing falls due later.")),
        try offices(source),
      ])
  }

  /// The last day, and whether it has passed: in words, for who sees no colours.
  static func due(_ lastDay: CivilDate?, _ today: CivilDate) -> BoardCell {
    guard let lastDay else { return .none }
    guard lastDay < today else { return .day(lastDay) }
    let days = today.days(since: lastDay)
    return .mark(
      .plain("\(lastDay)"), "bad",
      sub: Bilingual("逾期 \(days) 天", "\(Bilingual.days(days).en) overdue"))
  }

  /// Rows of terms; those of security are one row, with their number.
  static func table(
    _ id: String, _ title: Bilingual, _ all: [BoardDeadline], _ source: BoardSource,
    empty: Bilingual
  ) throws -> BoardTable {
    let listed = all.filter { BoardWords.isListed($0.article) }
    var rows = try listed.map { deadline in
      BoardRow(cells: [
        .text(deadline.title, sub: deadline.article.citation),
        try BoardPlaces.link(deadline.subject, source), .text(deadline.office),
        due(deadline.lastDay, source.today), .event(deadline.startedBy),
      ])
    }
    if listed.count < all.count {
      rows.append(
        BoardRow(cells: [
          .text(
            Bilingual("网络安全类期限", "terms about network security"),
            sub: Bilingual("只计数，不列明网站和账号", "counted, and not listed")),
          .none, .none,
          .text(Bilingual("\(all.count - listed.count) 项", "\(all.count - listed.count)")),
          .none,
        ]))
    }
    return BoardTable(
      id: id, title: title,
      caption: Bilingual("先届满的在前", "what ends first comes first"),
      columns: [
        .text("要求", "What is asked"), .text("对象", "About"), BoardWords.office, BoardWords.lastDay,
        BoardWords.record,
      ], rows: rows, empty: empty)
  }

  /// Terms met and missed this year, by office: the figures with their events.
  private static func offices(_ source: BoardSource) throws -> BoardTable {
    let figures = ["record.terms-met", "record.terms-met-late", "record.terms-missed"].map {
      source.figure($0)
    }
    return BoardTable(
      id: "offices", title: Bilingual("本年各单位办理期限情况", "Terms this year, by office"),
      caption: Bilingual(
        "数字链接到所依据的记录；逾期后补办的，届满未办和逾期办理都计",
        "a number leads to its events; what was met late was missed before"),
      columns: [
        BoardWords.office, .number("按期办理", "Met in time"), .number("逾期办理", "Met late"),
        .number("届满未办", "Missed"),
      ],
      rows: try source.keys(of: figures, source.year).map { key in
        BoardRow(
          cells: try [.text(source.office(key))]
            + figures.map { try source.number($0, key, source.year).cell })
      }, empty: Bilingual("本年还没有办理期限的记录。", "No term was met or missed this year yet."))
  }
}

extension BoardSource {
  /// The keys under which any of some figures has a number over a period, in order.
  func keys(of figures: [Figure], _ period: FigurePeriod) throws -> [FigureKey] {
    let keys = try figures.flatMap { figure in
      try tables.figures.sums(of: figure, in: period).map(\.key)
    }
    return Set(keys).sorted { $0.text < $1.text }
  }

  /// The office of a key of a figure that is divided by offices.
  func office(_ key: FigureKey) throws -> Bilingual {
    try OfficeID(key.text).map { try office($0) } ?? BoardWords.noOffice
  }
}
