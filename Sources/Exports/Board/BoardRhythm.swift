import CivilTime
import Regulation

/// How often an account publishes.
struct BoardRhythm {
  let account: Account
  /// Published in the week of the board's day; and so many are asked for.
  let thisWeek: Int
  let floor: Int
  /// Whether the week before had as many as asked; nothing where it was not measured.
  let lastWeekMet: Bool?
  /// Of last week, where it fell short.
  let lastWeekDone: Int?
  let lastOn: CivilDate?
  let isPaused: Bool

  var subject: Subject { .account(account.id) }

  /// Every account in use, by id.
  static func all(_ source: BoardSource) throws -> [BoardRhythm] {
    var found: [BoardRhythm] = []
    guard let rule = DeadlineBook.recurring("A40.posts") else { return [] }
    let floor = try source.tables.setting(ParameterBook.postsAWeek, on: source.today).count
    try source.tables.accounts.rows.scan { _, account in
      if account.phase.isInUse {
        found.append(try BoardRhythm(account, rule, floor: floor ?? 0, source))
      }
      try source.trim()
      return true
    }
    return found
  }

  private init(
    _ account: Account, _ rule: RecurringRule, floor: Int, _ source: BoardSource
  ) throws {
    let (tables, subject) = (source.tables, Subject.account(account.id))
    let week = Period(.week, of: source.today)
    let before = Period(.week, of: week.first.adding(days: -1))
    let row = try tables.deadlines.recurring(rule, of: subject)
    let activity = try tables.activity(at: subject)
    let open = row?.periods.first { $0.period == week }
    self.account = account
    thisWeek =
      open?.done ?? activity?.recent.count { week.first <= $0.on && $0.on <= week.last } ?? 0
    self.floor = open?.needed ?? floor
    lastOn = activity?.lastOn
    isPaused = row?.isPaused ?? true
    let missed = try tables.deadlines.shortfalls["\(rule.id)/\(subject)/\(before)"]
    let unsettled = row?.periods.first { $0.period == before }
    lastWeekDone = missed?.done ?? unsettled?.done
    guard let row, !row.isPaused, row.from.first <= before.first else {
      lastWeekMet = nil
      return
    }
    if let missed {
      lastWeekMet = missed.done >= missed.needed
    } else if let unsettled {
      lastWeekMet = unsettled.done >= unsettled.needed
    } else {
      lastWeekMet = true
    }
  }
}

/// The page of how often accounts publish.
enum BoardRhythms {
  static let name = "rhythm"

  /// How many accounts published as often as asked last week, of those that were measured.
  static func lastWeek(_ all: [BoardRhythm]) -> (met: Int, of: Int) {
    (all.count { $0.lastWeekMet == true }, all.count { $0.lastWeekMet != nil })
  }

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let week = lastWeek(data.rhythms)
    let quiet = data.rhythms.count { rhythm in
      rhythm.lastOn.map { source.today.days(since: $0) > 14 } ?? true
    }
    let published = source.figure("A35.published")
    return BoardPage(
      name: name, title: Bilingual("账号更新", "How often accounts publish"),
      lead: Bilingual(
        "政务新媒体账号每周发布情况（第四十条：每周不少于规定条数）。",
        "What official accounts publish a week, against what Article 40 asks."),
      tiles: [
        BoardTile(
          title: Bilingual("上周达标账号", "accounts that kept the floor last week"),
          number: "\(week.met)", of: Bilingual("/ \(week.of) 个", "of \(week.of)"),
          address: "#h-accounts"),
        BoardTile(
          title: Bilingual("14 天以上未更新", "without an item for more than 14 days"),
          number: "\(quiet)",
          of: Bilingual("/ \(data.rhythms.count) 个", "of \(data.rhythms.count)"),
          address: "#h-accounts"),
      ],
      tables: [try accounts(data.rhythms, published, source), try weeksShort(source)])
  }

  private static func accounts(
    _ all: [BoardRhythm], _ published: Figure, _ source: BoardSource
  ) throws -> BoardTable {
    // Those that have been quiet longest come first.
    let sorted = all.sorted {
      ($0.lastOn ?? .earliest, $0.account.id.text) < ($1.lastOn ?? .earliest, $1.account.id.text)
    }
    return BoardTable(
      id: "accounts", title: Bilingual("各账号", "Accounts"),
      caption: Bilingual(
        "最久未更新的在前；停用期间不考核", "the longest quiet first; what is suspended is not measured"),
      columns: [
        .text("账号", "Account"), .text("平台", "Platform"), BoardWords.office,
        .number("本周/下限", "This week/floor"), .text("上周", "Last week"),
        .number("本月发布", "This month"), .text("最近发布", "Last item"), .number("距今", "Ago"),
      ],
      rows: try sorted.map { rhythm in
        BoardRow(cells: [
          try BoardPlaces.link(rhythm.subject, source), .plain(rhythm.account.platform.text),
          .text(try source.office(.id(rhythm.account.host)).name),
          .text(BoardWords.share(rhythm.thisWeek, rhythm.floor)), lastWeek(rhythm),
          try source.number(published, FigureKey(of: rhythm.subject), source.month).cell,
          .day(rhythm.lastOn),
          rhythm.lastOn.map { .text(.days(source.today.days(since: $0))) } ?? .none,
        ])
      }, empty: Bilingual("没有在用的账号。", "No account is in use."))
  }

  private static func lastWeek(_ rhythm: BoardRhythm) -> BoardCell {
    if rhythm.isPaused { return .mark(Bilingual("不考核", "not measured"), "waiting") }
    switch rhythm.lastWeekMet {
    case true: return .mark(Bilingual("达标", "kept"), "live")
    case false:
      let done = rhythm.lastWeekDone ?? 0
      return .mark(
        Bilingual("未达标", "fell short"), "bad", sub: Bilingual("\(done) 条", "\(done)"))
    case nil: return .none
    }
  }

  private static func weeksShort(_ source: BoardSource) throws -> BoardTable {
    let figure = source.figure("A41.5.weeks-short")
    return BoardTable(
      id: "weeks", title: Bilingual("本年未达标周数", "Weeks that fell short this year"),
      caption: Bilingual("按账号所属单位，一个账号一周计一次", "by office, once for each account and week"),
      columns: [BoardWords.office, .number("周数", "Weeks")],
      rows: try source.keys(of: [figure], source.year).map { key in
        BoardRow(cells: [
          .text(try source.office(key)), try source.number(figure, key, source.year).cell,
        ])
      }, empty: Bilingual("本年没有未达标的周。", "No week fell short this year."))
  }
}

extension FigureKey {
  /// The key of a site or an account.
  init(of subject: Subject) {
    guard let key = FigureKey(subject.text) else { preconditionFailure("no key: \(subject)") }
    self = key
  }
}
