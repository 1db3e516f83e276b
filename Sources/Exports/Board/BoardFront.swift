import CivilTime
import Regulation

/// The page that comes first, and fits a screen: what a leader looks at, each number with what it is of and a way to
/// the page behind it.
enum BoardFront {
  static let name = "index"

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    BoardPage(
      name: name, title: Bilingual("政府网站和政务新媒体看板", "Government websites and official accounts"),
      lead: .plain(""),
      tiles: [
        places(data), cases(data, source), deadlines(data, source), rhythm(data),
        inspection(data), try messages(source), try corrections(source),
        try findings(data, source), try criticisms(source),
      ])
  }

  private static func places(_ data: BoardData) -> BoardTile {
    let sites = data.places.filter { $0.group == .sites }
    let live = sites.count { $0.mark == "live" }
    return BoardTile(
      title: Bilingual("已开通的网站", "sites that are live"), number: "\(live)",
      of: Bilingual("/ \(sites.count) 个", "of \(sites.count)"),
      notes: [
        Bilingual("在用账号 \(data.rhythms.count) 个", "accounts in use: \(data.rhythms.count)")
      ], address: "\(BoardPlaces.name).html")
  }

  private static func cases(_ data: BoardData, _ source: BoardSource) -> BoardTile {
    let steps = data.waiting.filter { $0.caseID != nil }
    let late = steps.count { $0.isOverdue(on: source.today) }
    let oldest = data.cases.first.map { source.today.days(since: $0.openedOn) } ?? 0
    return BoardTile(
      title: Bilingual("在办事项", "open cases"), number: "\(data.cases.count)",
      of: Bilingual("项", ""),
      notes: [
        Bilingual(
          "最久 \(oldest) 天；逾期 \(late) 步",
          "the oldest \(Bilingual.days(oldest).en); \(late) steps overdue"
        )
      ], address: "\(BoardDesks.name).html")
  }

  private static func deadlines(_ data: BoardData, _ source: BoardSource) -> BoardTile {
    let parts = BoardDeadlines.Parts(data.deadlines, on: source.today)
    return BoardTile(
      title: Bilingual("逾期的期限", "deadlines overdue"), number: "\(parts.overdue.count)",
      of: Bilingual("/ \(data.deadlines.count) 项", "of \(data.deadlines.count)"),
      notes: [
        Bilingual(
          "\(BoardDeadlines.nearDays) 天内到期 \(parts.near.count) 项",
          "\(parts.near.count) due within \(BoardDeadlines.nearDays) days")
      ], address: "\(BoardDeadlines.name).html")
  }

  private static func rhythm(_ data: BoardData) -> BoardTile {
    let week = BoardRhythms.lastWeek(data.rhythms)
    return BoardTile(
      title: Bilingual("上周更新达标的账号", "accounts that kept the floor last week"),
      number: "\(week.met)", of: Bilingual("/ \(week.of) 个", "of \(week.of)"),
      notes: [BoardWords.percent(week.met, of: week.of)], address: "\(BoardRhythms.name).html")
  }

  private static func inspection(_ data: BoardData) -> BoardTile {
    let newest = BoardInspections.newest(data.inspections)
    let rates = IndicatorTarget.allCases.map { target in
      newest.map { InspectionSummary(target, of: $0.tallies).passRate }
    }
    let sites = rates[0]
    let accounts = rates[1]
    return BoardTile(
      title: Bilingual("网站检查合格率", "sites that passed inspection"),
      number: sites.map { BoardWords.percent($0.numerator, of: $0.denominator).zh } ?? "—",
      of: sites.map { BoardWords.share($0.numerator, $0.denominator) },
      notes: newest.map { row in
        let rate = accounts.map { BoardWords.percent($0.numerator, of: $0.denominator).zh } ?? "—"
        return [Bilingual("\(row.quarter)；账号 \(rate)", "\(row.quarter); accounts \(rate)")]
      } ?? [Bilingual("还没有公布", "none published yet")],
      address: "\(BoardInspections.name).html")
  }

  private static func messages(_ source: BoardSource) throws -> BoardTile {
    let all = try BoardMessages.answers(source)
    return BoardTile(
      title: Bilingual("留言按期答复率", "messages answered in time"), number: all.rate.zh,
      of: BoardWords.share(all.inTime, all.timed),
      notes: [
        all.average + Bilingual("；", "; ") + (try BoardMessages.trend(source))
      ], address: "\(BoardMessages.name).html")
  }

  private static func corrections(_ source: BoardSource) throws -> BoardTile {
    let all = try BoardMessages.answers(source, of: .correction)
    return BoardTile(
      title: Bilingual("纠错按期答复率", "corrections answered in time"), number: all.rate.zh,
      of: BoardWords.share(all.inTime, all.timed),
      notes: [all.average],
      address: "\(BoardMessages.name).html#h-kinds")
  }

  private static func findings(_ data: BoardData, _ source: BoardSource) throws -> BoardTile {
    let open = data.findings.filter { !$0.phase.isEnded }
    let overdue = open.count { $0.isOverdue(on: source.today) }
    let verified = try source.total("A34.8.rectified", source.year)
    return BoardTile(
      title: Bilingual("未销号的问题", "findings not done with"), number: "\(open.count)",
      of: Bilingual("个，逾期 \(overdue) 个", "(\(overdue) overdue)"),
      notes: [Bilingual("本年复核通过 \(verified) 个", "\(verified) verified this year")],
      address: "\(BoardFindings.name).html")
  }

  private static func criticisms(_ source: BoardSource) throws -> BoardTile {
    let now = try source.total("A34.criticisms", source.year)
    let before = try source.total("A34.criticisms", source.lastYear)
    return BoardTile(
      title: Bilingual("本年通报批评", "notices of criticism this year"), number: "\(now)",
      of: Bilingual("次", ""), notes: [Bilingual("上年 \(before) 次", "\(before) the year before")],
      address: "\(BoardCriticisms.name).html")
  }
}

/// The page of figures: each number the board says by its address, with the events it is the sum of.
enum BoardFigures {
  static let name = "figures"
  static let table = "numbers"

  static func page(_ source: BoardSource) -> BoardPage {
    BoardPage(
      name: name, title: Bilingual("数据依据", "Behind the numbers"),
      lead: Bilingual(
        "看板上的统计数据及其地址和所依据的记录。同一个地址永远是同一个数；siteledger-export figure 台账目录 数据地址 逐条列出记录的日期和种类。",
        "The figures of this board, with their addresses and the events behind them. The same address is the same number for ever; siteledger-export figure LEDGER ADDRESS lists day and kind of each event."
      ),
      tables: [
        BoardTable(
          id: table, title: Bilingual("统计数据", "Figures"),
          caption: Bilingual(
            "“@”之后是取数时台账的最后一条记录号", "behind the @ stands the last event that is counted"),
          columns: [
            .text("指标", "Figure"), .text("分类", "Of"), .text("期间", "Period"),
            .number("数值", "Value"), .text("所依据的记录", "Events"),
          ],
          rows: source.figures.enumerated().map { index, figure in
            BoardRow(
              id: BoardSource.anchor(index),
              cells: [
                BoardCell(text: figure.title, sub: .plain(figure.address.text), isSubMono: true),
                .text(figure.key), .plain(figure.period.text), .number(figure.value),
                events(figure),
              ])
          }, empty: Bilingual("还没有统计数据。", "Nothing was counted yet."))
      ])
  }

  private static func events(_ figure: BoardFigure) -> BoardCell {
    let zh = Wording(.zh).eventRanges(figure.events)
    let en = Wording(.en).eventRanges(figure.events)
    let rest = figure.eventCount - figure.events.count
    return BoardCell(
      text: Bilingual(zh, en),
      sub: rest > 0 ? Bilingual("另有 \(rest) 条", "and \(rest) more") : nil)
  }
}
