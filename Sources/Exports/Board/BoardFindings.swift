import CivilTime
import Regulation

extension FindingKind {
  /// Whether the board says which site or account has it: what endangers security, or shows what is of people, is
  /// counted, so that nobody is led to it.
  var isListed: Bool {
    switch self {
    case .privacy, .vulnerability, .malware, .tampering, .leak: false
    case .unreachable, .staleHome, .staleColumn, .emptyColumn, .staleAccount, .wording, .typo,
      .deadLink, .foreignLink, .interaction, .unanswered, .service, .footer, .platform, .other:
      true
    }
  }
}

/// The page of what is wrong with sites and accounts: by kind and state, by unit, and each that is not done with.
enum BoardFindings {
  static let name = "findings"

  /// A problem as the board tells it: what was written about it is told to nobody here.
  struct Row {
    let id: FindingID
    let place: Subject
    let office: OfficeID
    let kind: FindingKind
    let source: FindingSource
    let phase: FindingPhase
    let issuedOn: CivilDate
    let dueOn: CivilDate?
    let issuedAt: Int

    func isOverdue(on today: CivilDate) -> Bool {
      phase == .open && dueOn.map { $0 < today } ?? false
    }
  }

  /// Every finding there ever was, oldest first.
  static func all(_ source: BoardSource) throws -> [Row] {
    var found: [Row] = []
    try source.tables.findings.rows.scan { _, row in
      found.append(
        Row(
          id: row.id, place: row.place, office: row.office, kind: row.kind, source: row.source,
          phase: row.phase, issuedOn: row.issuedOn, dueOn: row.dueOn, issuedAt: row.issuedAt))
      return true
    }
    return found
  }

  static func page(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let open = data.findings.filter { !$0.phase.isEnded }
    let overdue = open.count { $0.isOverdue(on: source.today) }
    let rectified = try source.total("A34.8.rectified", source.year)
    let issued = try source.total("A4.findings", source.year)
    return BoardPage(
      name: name, title: Bilingual("问题整改", "Problems and their rectification"),
      lead: Bilingual(
        "下发的问题按种类、状态和单位统计；未销号的逐个列出。安全和个人信息类问题只计数，不列明网站和账号。",
        "Findings by kind, state and unit, and each that is not done with. Those of security and personal data are counted, and not listed."
      ),
      tiles: [
        BoardTile(
          title: Bilingual("未销号问题", "not done with"), number: "\(open.count)",
          of: Bilingual("/ 累计 \(data.findings.count) 个", "of \(data.findings.count) ever issued"),
          notes: [Bilingual("其中逾期 \(overdue) 个", "\(overdue) of them overdue")],
          address: "#h-open"),
        BoardTile(
          title: Bilingual("本年复核通过", "verified this year"), number: "\(rectified)",
          of: Bilingual("本年下发 \(issued) 个", "\(issued) issued this year"), address: "#h-units"),
      ],
      tables: [
        kinds(data.findings), try units(source),
        try table("open", open.filter { $0.kind.isListed }, source),
      ])
  }

  private static func kinds(_ all: [Row]) -> BoardTable {
    func row(_ name: Bilingual, _ isOwn: (FindingKind) -> Bool) -> BoardRow? {
      let own = all.filter { isOwn($0.kind) }
      guard !own.isEmpty else { return nil }
      let counts = FindingPhase.allCases.map { phase in
        let count = own.count { $0.phase == phase }
        return BoardCell.number(count, address: phase.isEnded ? nil : "#h-open")
      }
      return BoardRow(cells: [.text(name)] + counts + [.number(own.count)])
    }
    let named = FindingKind.allCases.filter { $0.isListed }.compactMap { kind in
      row(kind.name) { $0 == kind }
    }
    return BoardTable(
      id: "kinds", title: Bilingual("按种类和状态", "By kind and state"),
      caption: Bilingual("累计", "all there ever were"),
      columns: [.text("种类", "Kind")]
        + FindingPhase.allCases.map { BoardColumn(title: $0.name, isNumber: true) } + [
          .number("合计", "In all")
        ], rows: named + [row(BoardWords.security) { !$0.isListed }].compactMap(\.self),
      empty: Bilingual("没有下发过问题。", "No finding was ever issued."))
  }

  private static func units(_ source: BoardSource) throws -> BoardTable {
    let figures = [
      "A4.findings", "A34.8.rectified", "A34.8.relapses", "A4.false-alarms", "A34.8.overdue",
    ].map { source.figure($0) }
    return BoardTable(
      id: "units", title: Bilingual("按单位", "By unit"),
      caption: Bilingual("本年；数字链接到所依据的记录", "this year; a number leads to its events"),
      columns: [
        BoardWords.office, .number("下发", "Issued"), .number("复核通过", "Verified"),
        .number("反弹", "Came back"), .number("误报", "False alarms"), .number("逾期", "Overdue"),
      ],
      rows: try source.keys(of: figures, source.year).map { key in
        BoardRow(
          cells: try [.text(source.office(key))]
            + figures.map { try source.number($0, key, source.year).cell })
      }, empty: Bilingual("本年没有下发问题。", "No finding was issued this year."))
  }

  /// The findings of all, or of one place.
  static func table(_ id: String, _ rows: [Row], _ source: BoardSource) throws -> BoardTable {
    let today = source.today
    return BoardTable(
      id: id, title: Bilingual("未销号问题", "Not done with"),
      caption: Bilingual("下发早的在前", "the oldest first"),
      columns: [
        .text("问题", "Finding"), BoardWords.place, BoardWords.office, .text("状态", "State"),
        .text("来源", "Seen by"), .text("下发日期", "Issued on"), .text("整改期限", "Due"),
        BoardWords.record,
      ],
      rows: try rows.map { row in
        BoardRow(cells: [
          BoardCell(text: row.kind.name, sub: .plain(row.id.text), isSubMono: true),
          try BoardPlaces.link(row.place, source), .text(try source.office(row.office)),
          .mark(row.phase.name, row.phase == .rectified ? "done" : "open"),
          .text(row.source.name), .day(row.issuedOn),
          row.phase == .open ? BoardDeadlines.due(row.dueOn, today) : .day(row.dueOn),
          .event(row.issuedAt),
        ])
      }, empty: Bilingual("没有未销号的问题。", "Every finding is done with."))
  }
}
