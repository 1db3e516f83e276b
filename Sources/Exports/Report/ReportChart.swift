import Regulation

/// Numbers of a report side by side with those of the year before.
struct ReportChart: Sendable {
  let id: String
  let title: Bilingual
  let lines: [ReportLayout]

  static let all = [
    ReportChart(
      id: "publication", title: Bilingual("信息发布（条）", "Items published"),
      lines: [.overview, .news, .disclosure, .elsewhere]),
    ReportChart(
      id: "interaction", title: Bilingual("互动交流（条）", "Messages"),
      lines: [.received, .completed, .publicly]),
    ReportChart(
      id: "services", title: Bilingual("办件量（件）", "Cases of services"),
      lines: [.natural, .legal]),
  ]

  struct Bar {
    let title: Bilingual
    let now: Int?
    let before: Int?
  }

  /// The lines of which a number is known; none where all of them are nothing.
  func bars(_ report: ReportFile) -> [Bar] {
    let bars = lines.compactMap { line -> Bar? in
      let (now, before) = report.number(line)
      return now == nil && before == nil ? nil : Bar(title: line.title, now: now, before: before)
    }
    return bars.contains { ($0.now ?? 0) + ($0.before ?? 0) > 0 } ? bars : []
  }
}

/// Draws a chart: a pair of bars a line, with their numbers.
struct ReportPicture {
  private static let width = 720
  private static let labelWidth = 190
  private static let barHeight = 16

  private let chart: ReportChart
  private let bars: [ReportChart.Bar]
  private let year: Int
  private let say: Wording
  /// Whether the year before is drawn too.
  private let isPaired: Bool
  private var rowHeight: Int { isPaired ? 48 : 30 }

  init(_ chart: ReportChart, _ bars: [ReportChart.Bar], year: CalendarYear, _ say: Wording) {
    self.chart = chart
    self.bars = bars
    self.year = year.value
    self.say = say
    isPaired = bars.contains { $0.before != nil }
  }

  func svg() -> String {
    let height = bars.count * rowHeight + 34
    let copy = self
    var svg = Markup()
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.width) \(height)",
        "role": "img", "aria-labelledby": "\(chart.id)-title \(chart.id)-desc",
        "font-family": Palette.sans, "font-size": "14",
      ]
    ) { svg in
      svg.element("title", ["id": "\(copy.chart.id)-title"], text: copy.say(copy.chart.title))
      svg.element("desc", ["id": "\(copy.chart.id)-desc"], text: copy.description)
      copy.legend(&svg)
      for (index, bar) in copy.bars.enumerated() { copy.draw(bar, index, &svg) }
    }
    return svg.text
  }

  private var description: String {
    let parts = bars.map { bar in
      let (name, now) = (say.title(bar.title), bar.now.map(String.init) ?? "—")
      let before = bar.before.map { say("（上年 \($0)）", " (\($0) the year before)") } ?? ""
      return "\(name) \(now)\(before)"
    }
    return parts.joined(separator: say("；", "; "))
  }

  /// Full and hollow, so that they differ without colour.
  private func legend(_ svg: inout Markup) {
    let years = ["\(year)"] + (isPaired ? ["\(year - 1)"] : [])
    for (index, name) in years.enumerated() {
      let x = Self.labelWidth + index * 110
      box(x, 6, 18, 12, isNow: index == 0, &svg)
      svg.element("text", ["x": "\(x + 26)", "y": "17", "fill": Palette.ink], text: name)
    }
  }

  private func draw(_ bar: ReportChart.Bar, _ index: Int, _ svg: inout Markup) {
    let y = 34 + index * rowHeight
    let name = TextWidth.cut(say.title(bar.title), to: Self.labelWidth - 14, size: 14)
    svg.element(
      "text",
      [
        "x": "\(Self.labelWidth - 10)", "y": "\(y + (isPaired ? 21 : 13))", "text-anchor": "end",
        "fill": Palette.ink,
      ], text: name)
    for (row, number) in [bar.now, bar.before].enumerated() {
      guard let number else { continue }
      let top = y + row * (Self.barHeight + 2)
      let length = length(number)
      if number > 0 {
        box(Self.labelWidth, top, length, Self.barHeight, isNow: row == 0, &svg)
      }
      svg.element(
        "text",
        [
          "x": "\(Self.labelWidth + length + 8)", "y": "\(top + 13)",
          "fill": row == 0 ? Palette.ink : Palette.muted, "font-size": "13",
        ], text: "\(number)")
    }
  }

  private func box(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, isNow: Bool, _ svg: inout Markup
  ) {
    svg.element(
      "rect",
      [
        "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)",
        "fill": isNow ? Palette.done : Palette.paper, "stroke": Palette.done,
      ])
  }

  /// In pixels, of the longest bar's; what is more than nothing is seen.
  private func length(_ number: Int) -> Int {
    let most = bars.flatMap { [$0.now, $0.before] }.compactMap(\.self).max() ?? 1
    let room = Self.width - Self.labelWidth - 110
    return number == 0 ? 0 : max(2, number * room / most)
  }
}
