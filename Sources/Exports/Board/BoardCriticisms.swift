import CivilTime
import Regulation

/// The page of notices of criticism: whose, on which ground, and where they stand; of persons, counts alone.
enum BoardCriticisms {
  static let name = "criticism"

  static func page(_ source: BoardSource) throws -> BoardPage {
    let now = try source.total("A34.criticisms", source.year)
    let before = try source.total("A34.criticisms", source.lastYear)
    let withdrawn = try source.total("A34.criticisms-withdrawn", source.year)
    let persons = try source.total("A34.persons", source.year)
    return BoardPage(
      name: name, title: Bilingual("通报批评", "Notices of criticism"),
      lead: Bilingual(
        "依照第三十四条通报批评的单位；问责只列人次，不列个人。撤销的只计数。",
        "Units that were criticised under Article 34. Of persons held accountable, numbers alone; what was withdrawn is counted, and not listed."
      ),
      tiles: [
        BoardTile(
          title: Bilingual("本年通报批评", "notices this year"), number: "\(now)",
          of: Bilingual("次，上年 \(before) 次", "(\(before) the year before)"),
          notes: [Bilingual("其中撤销 \(withdrawn) 次", "\(withdrawn) of them withdrawn")],
          address: "#h-notices"),
        BoardTile(
          title: Bilingual("本年问责人次", "persons held accountable this year"), number: "\(persons)",
          address: "#h-persons"),
      ],
      tables: [
        try notices(source),
        try counts(
          "grounds", Bilingual("按情形", "By ground"), "A34.criticisms-by-ground",
          CriticismGround.allCases.map { ($0.rawValue, $0.name, $0.article.citation) }, source),
        try counts(
          "persons", Bilingual("问责人次", "Persons held accountable"), "A34.persons",
          CriticismMeasure.allCases.map { ($0.rawValue, $0.name, nil) }, source),
      ])
  }

  private static func notices(_ source: BoardSource) throws -> BoardTable {
    var rows: [(CivilDate, BoardRow)] = []
    try source.tables.criticisms.rows.scan { _, row in
      guard row.phase != .withdrawn else { return true }
      rows.append(
        (
          row.issuedOn,
          BoardRow(cells: [
            BoardCell(text: try source.office(row.unit), sub: .plain(row.id.text), isSubMono: true),
            .text(row.ground.name, sub: row.ground.article.citation), .text(row.phase.name),
            .day(row.issuedOn), .day(row.dueOn), .event(row.issuedAt),
          ])
        ))
      return true
    }
    let sorted = rows.enumerated().sorted {
      ($1.element.0, $1.offset) < ($0.element.0, $0.offset)
    }
    return BoardTable(
      id: "notices", title: Bilingual("通报批评的单位", "Notices"),
      caption: Bilingual("新近的在前；撤销的不列", "the newest first; without those that were withdrawn"),
      columns: [
        BoardWords.office, .text("情形", "Ground"), .text("状态", "State"),
        .text("通报日期", "Issued on"), .text("整改期限", "Due"), BoardWords.record,
      ], rows: sorted.map(\.element.1),
      empty: Bilingual("没有通报批评。", "There is no notice."))
  }

  /// A figure by its words, this year.
  private static func counts(
    _ id: String, _ title: Bilingual, _ figure: FigureID,
    _ words: [(String, Bilingual, Bilingual?)], _ source: BoardSource
  ) throws -> BoardTable {
    let figure = source.figure(figure)
    return BoardTable(
      id: id, title: title,
      caption: Bilingual("本年；数字链接到所依据的记录", "this year; a number leads to its events"),
      columns: [.text("类别", "Kind"), .number("次数", "How many")],
      rows: try words.compactMap { word, name, sub in
        guard let key = FigureKey(word) else { return nil }
        let number = try source.number(figure, key, source.year)
        return number.value == 0
          ? nil : BoardRow(cells: [.text(name, sub: sub), number.cell])
      }, empty: Bilingual("本年没有。", "None this year."))
  }
}
