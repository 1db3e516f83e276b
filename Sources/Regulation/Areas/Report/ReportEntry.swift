/// What stands in a line, as it is kept: its wording and its address follow from the line.
package struct ReportEntry: Codable, Hashable, Sendable {
  package let line: ReportLineID
  package var part: FigureKey?
  package var name: Line?
  package var number: Int?
  package var yes: Bool?
  package var text: Line?
  package var words: Passage?
  package var way: ReportWay?
  /// Of what was counted: the figure and its version.
  package var figure: FigureID?
  package var figureVersion: Int?
  /// Under which key, where that is neither whose report it is nor the part's.
  package var key: FigureKey?
  package var events: [LogPosition]?
  /// Of what was measured by the month: how many months.
  package var months: Int?
  package var source: Line?
  package var countedBy: Passage?
  /// What the published report of the year before said when this was submitted.
  package var before: Int?

  init(
    _ line: ReportLayout, number: Int? = nil, yes: Bool? = nil, text: Line? = nil,
    words: Passage? = nil, _ way: ReportWay
  ) {
    self.line = line.id
    self.number = number
    self.yes = yes
    self.text = text
    self.words = words
    let isKnown = number != nil || yes != nil || text != nil || words != nil
    self.way = isKnown ? way : nil
  }

  /// Whether it says the same, however that is known.
  func agrees(with other: ReportEntry) -> Bool {
    number == other.number && yes == other.yes && text == other.text && words == other.words
  }

  /// Which of several of a line, and which line.
  var place: String { "\(line)/\(part?.text ?? "")" }

  var isKnown: Bool { way != nil }
}

/// What a report says, line by line, as checks read it.
package struct ReportContent: Hashable, Sendable {
  package var entries: [ReportEntry]
  /// In how many months of the year the site was open.
  package var openMonths = 12

  func entry(_ line: ReportLayout) -> ReportEntry? { entries.first { $0.line.text == line.word } }
  func number(_ line: ReportLayout) -> Int? { entry(line)?.number }
  func text(_ line: ReportLayout) -> Line? { entry(line)?.text }
  func yes(_ line: ReportLayout) -> Bool? { entry(line)?.yes }
  func all(_ line: ReportLayout) -> [ReportEntry] {
    entries.filter { $0.line.text == line.word }
  }
}

extension ReportEntry {
  /// The line as it is shown.
  ///
  /// - Parameters:
  ///   - own: the key of whose report it is, where the line has no part of its own.
  ///   - position: the last event that is counted.
  func line(
    under own: FigureKey, in year: CalendarYear, at position: LogPosition
  ) -> ReportLine {
    let layout = line.layout
    return ReportLine(
      line: line, title: layout.title, unit: layout.unit, form: layout.form, part: part,
      name: name, number: number, yes: yes, text: text, words: words, way: way,
      figure: address(under: own, in: year, at: position), events: events ?? [], source: source,
      countedBy: countedBy, before: before)
  }

  private func address(
    under own: FigureKey, in year: CalendarYear, at position: LogPosition
  ) -> FigureAddress? {
    guard let figure, let figureVersion, position.value > 0 else { return nil }
    let key = key ?? part ?? own
    return FigureAddress(
      "\(figure).v\(figureVersion)/\(key)/\(FigurePeriod(year))@\(position)")
  }
}
