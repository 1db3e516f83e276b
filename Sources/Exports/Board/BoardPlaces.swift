import CivilTime
import Regulation

/// A site or an account in the board's register.
struct BoardPlace {
  let subject: Subject
  /// Of the table it stands in.
  let group: BoardGroup
  let kind: Bilingual
  let host: Bilingual
  let state: Bilingual
  let mark: String
  let facts: [BoardFact]
  let caseCount: Int
  let lastOn: CivilDate?
}

/// The tables of the board's register, in their order.
enum BoardGroup: String, CaseIterable {
  case sites, accounts, listed, ended

  var title: Bilingual {
    switch self {
    case .sites: RegisterGroup.governed.title
    case .accounts: Bilingual("政务新媒体账号", "Official accounts")
    case .listed: RegisterGroup.notGoverned.title
    case .ended: Bilingual("未开设、已关停、已注销", "Not opened, closed or cancelled")
    }
  }

  init(_ group: RegisterGroup) {
    switch group {
    case .governed: self = .sites
    case .notGoverned: self = .listed
    case .ended: self = .ended
    }
  }
}

/// Sites and accounts: the register, and a page for each that leads back to its row.
enum BoardPlaces {
  static let name = "register"

  /// A site or an account with its page; anything else by its id.
  static func link(_ subject: Subject?, _ source: BoardSource) throws -> BoardCell {
    guard let subject else { return .none }
    guard subject.site != nil || subject.account != nil else {
      return BoardCell(text: .plain(subject.text))
    }
    return BoardCell(
      text: try source.place(subject), address: "\(subject).html", sub: .plain(subject.slug),
      isSubMono: true)
  }

  /// Every site and account, in the order of the register.
  static func all(_ source: BoardSource) throws -> [BoardPlace] {
    let tables = source.tables
    var order = RegisterOrder()
    try tables.sites.cards.scan { _, card in
      order.add(card.id, card.kind, try tables.siteList.places[card.id.text]?.phase ?? card.phase)
      try source.trim()
      return true
    }
    order.sort()
    var places: [BoardPlace] = []
    try order.forEach { id, _ in
      if let site = try tables.site(id) { places.append(try BoardPlace(site, source)) }
      try source.trim()
    }
    try tables.accounts.rows.scan { _, account in
      places.append(try BoardPlace(account, source))
      try source.trim()
      return true
    }
    return places
  }

  static func register(_ data: BoardData, _ source: BoardSource) throws -> BoardPage {
    let groups = Dictionary(grouping: data.places, by: \.group)
    let live = data.places.count { $0.group == .sites && $0.mark == "live" }
    return BoardPage(
      name: name, title: Bilingual("网站和账号台账", "Register of sites and accounts"),
      lead: Bilingual(
        "每一行链接到该网站、账号的页面，页面上有它的在办事项、期限、问题和检查结果。",
        "Each row leads to a page of its own, with what is open, due and found about it."),
      tiles: [
        BoardTile(
          title: Bilingual("已开通的网站", "sites that are live"), number: "\(live)",
          of: Bilingual(
            "/ \(groups[.sites]?.count ?? 0) 个", "of \(groups[.sites]?.count ?? 0)"),
          address: "#h-sites"),
        BoardTile(
          title: Bilingual("在用的账号", "accounts in use"), number: "\(data.rhythms.count)",
          of: Bilingual(
            "/ \(groups[.accounts]?.count ?? 0) 个", "of \(groups[.accounts]?.count ?? 0)"),
          address: "#h-accounts"),
      ],
      tables: try BoardGroup.allCases.map { group in
        try table(group, groups[group] ?? [], data, source)
      })
  }

  private static func table(
    _ group: BoardGroup, _ places: [BoardPlace], _ data: BoardData, _ source: BoardSource
  ) throws -> BoardTable {
    BoardTable(
      id: group.rawValue, title: group.title,
      caption: Bilingual("名称链接到各自的页面", "a name leads to its own page"),
      columns: [
        .number("序号", "No."), .text("名称", "Name"), .text("类型、平台", "Kind or platform"),
        .text("主办单位", "Host"), .text("状态", "State"), .number("在办", "Open cases"),
        .number("逾期", "Overdue"), .number("未销号问题", "Findings"), .text("最近发布", "Last item"),
      ],
      rows: try places.enumerated().map { index, place in
        let own = data.own(place.subject)
        return BoardRow(
          id: place.subject.text,
          cells: [
            .number(index + 1), try link(place.subject, source), .text(place.kind),
            .text(place.host), .mark(place.state, place.mark), .number(place.caseCount),
            .number(own.deadlines.count(where: \.isOverdue)),
            .number(own.findings.count { !$0.phase.isEnded && $0.kind.isListed }),
            .day(place.lastOn),
          ])
      }, empty: Bilingual("没有。", "None."), head: 1)
  }

  /// The page of a site or an account.
  ///
  /// - Parameter index: its place in its table of the register.
  static func page(
    _ place: BoardPlace, row index: Int, _ data: BoardData, _ source: BoardSource
  ) throws -> BoardPage {
    let own = data.own(place.subject)
    let file = BoardTable.file(name, place.group.rawValue, row: index)
    return BoardPage(
      name: place.subject.text, title: try source.place(place.subject),
      lead: place.kind + .plain(" · ") + place.host,
      back: BoardLink(
        address: "\(file)#\(place.subject)", title: Bilingual("返回台账", "back to the register")),
      facts: place.facts + (try inspected(place.subject, data, source)),
      tables: [
        try BoardDesks.table(own.waiting, source).without(1),
        try BoardDeadlines.table(
          "deadlines", Bilingual("期限", "Deadlines"), own.deadlines, source,
          empty: Bilingual("没有未办结的期限。", "Nothing is due.")
        ).without(1),
        try BoardFindings.table(
          "open", own.findings.filter { !$0.phase.isEnded && $0.kind.isListed }, source
        ).without(1),
        try numbers(place.subject, source),
      ])
  }

  /// What the inspection that was published last came to.
  private static func inspected(
    _ subject: Subject, _ data: BoardData, _ source: BoardSource
  ) throws -> [BoardFact] {
    guard let newest = BoardInspections.newest(data.inspections),
      let result = try source.tables.result(of: newest.id, subject)
    else { return [] }
    return [
      BoardFact(
        term: Bilingual("检查（\(newest.quarter)）", "inspection of \(newest.quarter)"),
        value: result.outcome.name)
    ]
  }

  /// What the figures count of a place this year.
  private static func numbers(_ subject: Subject, _ source: BoardSource) throws -> BoardTable {
    let figures: [FigureID] = [
      "A35.published", "A35.messages-received", "A35.messages-answered",
      "A35.messages-answered-in-time", "A35.surveys", "A35.interviews", "A15.times-offline",
      "A29.patrols",
    ]
    return BoardTable(
      id: "numbers", title: Bilingual("本年数据", "This year in figures"),
      caption: Bilingual("数字链接到所依据的记录", "a number leads to its events"),
      columns: [.text("指标", "Figure"), .number("本年", "This year"), .number("本月", "This month")],
      rows: try figures.compactMap { id in
        let figure = source.figure(id)
        let key = FigureKey(of: subject)
        let year = try source.number(figure, key, source.year)
        guard year.address != nil else { return nil }
        return BoardRow(cells: [
          .text(figure.title, sub: figure.article.citation), year.cell,
          try source.number(figure, key, source.month).cell,
        ])
      }, empty: Bilingual("本年还没有数据。", "Nothing was counted this year yet."))
  }
}

extension BoardPlace {
  init(_ site: Site, _ source: BoardSource) throws {
    let subject = Subject.site(site.id)
    var facts = [
      BoardFact(term: Bilingual("编号", "Id"), value: .plain(site.id.text)),
      BoardFact(term: Bilingual("状态", "State"), value: site.phase.name),
    ]
    if let domain = site.domain {
      facts.append(BoardFact(term: Bilingual("域名", "Domain"), value: .plain(domain)))
    }
    if let day = site.launchedOn {
      facts.append(BoardFact(term: Bilingual("开通日期", "Launched on"), value: .plain("\(day)")))
    }
    for filing in site.filings where filing.isHeld && filing.kind != .domain {
      facts.append(BoardFact(term: filing.kind.name, value: .plain(filing.number ?? "")))
    }
    let mark =
      switch site.phase {
      case .live: "live"
      case .proposed, .approved, .offline: "open"
      case .ended, .closed, .notGoverned: "waiting"
      }
    self.init(
      subject: subject, group: BoardGroup(RegisterGroup(site.phase)), kind: site.kind.name,
      host: try source.office(.id(site.host)).name, state: site.phase.name, mark: mark,
      facts: facts, caseCount: try source.tables.cases(about: subject).open.count,
      lastOn: try source.tables.activity(at: subject)?.lastOn)
  }

  init(_ account: Account, _ source: BoardSource) throws {
    let subject = Subject.account(account.id)
    var facts = [
      BoardFact(term: Bilingual("编号", "Id"), value: .plain(account.id.text)),
      BoardFact(term: Bilingual("平台", "Platform"), value: .plain(account.platform.text)),
      BoardFact(term: Bilingual("类型", "Kind"), value: account.kind.name),
      BoardFact(term: Bilingual("状态", "State"), value: account.phase.name),
    ]
    if let day = account.openedOn {
      facts.append(BoardFact(term: Bilingual("开通日期", "Opened on"), value: .plain("\(day)")))
    }
    for (filing, day) in [
      (AccountFiling.cac, account.filedWithCACOn), (.openness, account.filedWithOpennessOn),
    ] {
      facts.append(
        BoardFact(
          term: filing.name, value: day.map { .plain("\($0)") } ?? Bilingual("未备案", "not filed")))
    }
    let mark =
      switch account.phase {
      case .open: "live"
      case .opening, .suspended: "open"
      case .closed, .ended: "waiting"
      }
    self.init(
      subject: subject, group: mark == "waiting" ? .ended : .accounts,
      kind: .plain(account.platform.text), host: try source.office(.id(account.host)).name,
      state: account.phase.name, mark: mark, facts: facts,
      caseCount: try source.tables.cases(about: subject).open.count,
      lastOn: try source.tables.activity(at: subject)?.lastOn)
  }
}
