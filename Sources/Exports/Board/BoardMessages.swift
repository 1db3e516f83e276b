import Regulation

/// The page of how citizens' messages are answered: numbers alone, and the events behind them.
enum BoardMessages {
  static let name = "messages"

  /// How many were answered, in time and of those with a term, and in how many days.
  struct Answers {
    let answered: Int
    let timed: Int
    let inTime: Int
    let days: Int

    var rate: Bilingual { BoardWords.percent(inTime, of: timed) }
    var average: Bilingual {
      guard answered > 0 else { return Bilingual("本年没有办结的", "none was answered this year") }
      let days = BoardWords.average(days, of: answered)
      return Bilingual("平均 \(days) 个工作日", "\(days) working days on average")
    }
  }

  private static let byKind: [FigureID] = [
    "A20.messages-by-kind", "A20.messages-answered-by-kind",
    "A20.messages-answered-with-term-by-kind", "A20.messages-answered-in-time-by-kind",
    "A20.messages-answer-days-by-kind",
  ]
  private static let byUnit: [FigureID] = [
    "A35.messages-received-by-unit", "A35.messages-answered-by-unit",
    "A35.messages-answered-with-term-by-unit", "A35.messages-answered-in-time-by-unit",
    "A35.messages-answer-days-by-unit",
  ]
  private static let byPlace: [FigureID] = [
    "A35.messages-received", "A35.messages-answered", "A35.messages-answered-with-term",
    "A35.messages-answered-in-time", "A35.messages-answer-days",
  ]

  /// Of all messages this year; of one kind, where one is given.
  static func answers(_ source: BoardSource, of kind: MessageKind? = nil) throws -> Answers {
    func sum(_ id: FigureID) throws -> Int {
      guard let kind, let key = FigureKey(kind.rawValue) else {
        return try source.total(id, source.year)
      }
      return try source.tables.figures.sum(of: source.figure(id), key, in: source.year).sum
    }
    return Answers(
      answered: try sum(byKind[1]), timed: try sum(byKind[2]), inTime: try sum(byKind[3]),
      days: try sum(byKind[4]))
  }

  static func page(_ source: BoardSource) throws -> BoardPage {
    let all = try answers(source)
    let corrections = try answers(source, of: .correction)
    let received = try source.total(byKind[0], source.year)
    return BoardPage(
      name: name, title: Bilingual("留言与纠错", "Messages and corrections"),
      lead: Bilingual(
        "网民留言和纠错的办理：只列数量和用时，不列内容和留言人。办结数按首次答复计，用时为工作日。",
        "How messages of citizens are dealt with: numbers and times alone, nothing of what they wrote or who they are. Answered is the first answer; days are working days."
      ),
      tiles: [
        BoardTile(
          title: Bilingual("本年按期答复率", "answered in time this year"), number: all.rate.zh,
          of: BoardWords.share(all.inTime, all.timed),
          notes: [all.average], address: "#h-kinds"),
        BoardTile(
          title: Bilingual("本年纠错按期答复率", "corrections answered in time"),
          number: corrections.rate.zh,
          of: BoardWords.share(corrections.inTime, corrections.timed),
          notes: [corrections.average], address: "#h-kinds"),
        BoardTile(
          title: Bilingual("本年收到", "received this year"), number: "\(received)",
          notes: [try trend(source)], address: "#h-kinds"),
      ],
      tables: [
        try table(
          "kinds", Bilingual("按类型", "By kind"), .text("类型", "Kind"), byKind, source
        ) { key in MessageKind(rawValue: key.text)?.name ?? .plain(key.text) },
        try phases(source),
        try table(
          "units", Bilingual("按承办单位", "By unit"), BoardWords.office, byUnit, source
        ) { try source.office($0) },
        try table(
          "places", Bilingual("按网站、账号", "By site and account"), BoardWords.place, byPlace, source
        ) { key in try Subject(key.text).map { try source.place($0) } ?? .plain(key.text) },
      ])
  }

  /// What came this month, beside the month before.
  static func trend(_ source: BoardSource) throws -> Bilingual {
    let now = try source.total(byKind[0], source.month)
    let before = try source.total(byKind[0], source.lastMonth)
    return Bilingual("本月 \(now) 件，上月 \(before) 件", "\(now) this month, \(before) the month before")
  }

  private static func table(
    _ id: String, _ title: Bilingual, _ first: BoardColumn, _ ids: [FigureID],
    _ source: BoardSource, _ name: (FigureKey) throws -> Bilingual
  ) throws -> BoardTable {
    let figures = ids.map { source.figure($0) }
    return BoardTable(
      id: id, title: title,
      caption: Bilingual("本年；数字链接到所依据的记录", "this year; a number leads to its events"),
      columns: [
        first, .number("收到", "Received"), .number("已答复", "Answered"),
        .number("有期限", "With a term"), .number("按期", "In time"),
        .number("按期率", "Rate"), .number("平均用时", "Days on average"),
      ],
      rows: try source.keys(of: figures, source.year).map { key in
        let numbers = try figures.map { try source.number($0, key, source.year) }
        return BoardRow(
          cells: [.text(try name(key))] + numbers.prefix(4).map(\.cell) + [
            .text(
              BoardWords.percent(numbers[3].value, of: numbers[2].value),
              sub: BoardWords.share(numbers[3].value, numbers[2].value)),
            .plain(
              BoardWords.average(numbers[4].value, of: numbers[1].value),
              address: numbers[4].address),
          ])
      }, empty: Bilingual("本年还没有留言。", "No message came this year yet."))
  }

  private static func phases(_ source: BoardSource) throws -> BoardTable {
    let figure = source.figure("A20.messages-by-phase")
    return BoardTable(
      id: "phases", title: Bilingual("现在办到哪一步", "Where they stand"),
      caption: Bilingual("历年全部留言", "all messages there ever were"),
      columns: [.text("环节", "Where"), .number("件数", "How many")],
      rows: try MessagePhase.allCases.compactMap { phase in
        guard let key = FigureKey(phase.rawValue) else { return nil }
        let number = try source.number(figure, key, source.year)
        return number.value == 0 ? nil : BoardRow(cells: [.text(phase.name), number.cell])
      }, empty: Bilingual("还没有留言。", "There was no message yet."))
  }
}
