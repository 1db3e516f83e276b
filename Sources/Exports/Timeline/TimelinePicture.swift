import CivilTime
import Regulation

/// Draws a timeline as SVG: what waited for whom, when it was done, and what was sent back.
struct TimelinePicture {
  private let dossier: Dossier
  private let timeline: Timeline
  private let say: Wording
  private var svg = Markup()

  static func svg(of dossier: Dossier, in language: Language) -> String {
    var picture = TimelinePicture(dossier, Wording(language))
    picture.draw()
    return picture.svg.text
  }

  private init(_ dossier: Dossier, _ say: Wording) {
    self.dossier = dossier
    self.say = say
    timeline = Timeline(dossier, say)
  }

  private mutating func draw() {
    let copy = self
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": "0 0 \(Timeline.width) \(timeline.height)", "role": "img",
        "aria-labelledby": "timeline-title timeline-desc", "font-family": Palette.sans,
        "font-size": "\(Timeline.fontSize)",
      ]
    ) { svg in
      svg.element("title", ["id": "timeline-title"], text: copy.title)
      svg.element("desc", ["id": "timeline-desc"], text: copy.description)
      copy.pattern(&svg)
      copy.bands(&svg)
      copy.grid(&svg)
      copy.now(&svg)
      for row in copy.timeline.rows { copy.row(row, &svg) }
      for back in dossier.returns { copy.back(back, &svg) }
      for test in dossier.tests where !test.isPassed { copy.failed(test, &svg) }
      copy.ending(&svg)
    }
  }

  private var title: String {
    say(
      "时间轴：\(dossier.title.zh)（\(dossier.heading.zh)）",
      "Timeline: \(dossier.title.en), \(dossier.heading.en)")
  }

  private var description: String {
    let done = dossier.steps.count { $0.status == .done }
    let count = dossier.steps.count { $0.status != .skipped }
    let from = say.date(dossier.openedAt.date)
    let to = say.date(timeline.until.date)
    return say(
      "自 \(from) 至 \(to)，\(count) 个步骤中已办结 \(done) 个，退回 \(dossier.returns.count) 次。"
        + "各步骤的起止时间见下表。",
      "From \(from) to \(to): \(done) of \(count) steps done, returned "
        + "\(dossier.returns.count) times. The table below gives the times of every step."
    )
  }

  /// The hatching of what is still open, which tells it apart without its colour.
  private func pattern(_ svg: inout Markup) {
    svg.element("defs") { svg in
      svg.element(
        "pattern",
        [
          "id": "open", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ]
      ) { svg in
        svg.element("rect", ["width": "6", "height": "6", "fill": Palette.openFill])
        svg.element("rect", ["width": "2", "height": "6", "fill": Palette.open])
      }
    }
  }

  private func bands(_ svg: inout Markup) {
    for (index, lane) in timeline.lanes.enumerated() {
      svg.element(
        "rect",
        [
          "x": "0", "y": "\(lane.top)", "width": "\(Timeline.width)", "height": "\(lane.height)",
          "fill": index.isMultiple(of: 2) ? Palette.band : Palette.paper,
        ])
      let block = lane.name.count * Timeline.nameHeight
      for (line, text) in lane.name.enumerated() {
        let y = lane.top + (lane.height - block) / 2 + line * Timeline.nameHeight + 12
        svg.element(
          "text", ["x": "10", "y": "\(y)", "fill": Palette.ink, "font-weight": "600"], text: text)
      }
      for row in lane.rows {
        let label = TextWidth.cut(
          say.title(row.step.title), to: timeline.labelWidth - 6, size: Timeline.fontSize)
        let isWaiting = row.step.status == .waiting && row.step.runs.isEmpty
        svg.element(
          "text",
          [
            "x": "\(Timeline.nameWidth + 4)", "y": "\(row.y + 4)",
            "fill": isWaiting ? Palette.muted : Palette.ink,
          ], text: label)
      }
    }
  }

  private func grid(_ svg: inout Markup) {
    let axis = timeline.axis
    let bottom = timeline.bottom
    for day in axis.days {
      line(&svg, axis.x(day), Timeline.headHeight - 6, axis.x(day), bottom, Palette.faint)
      svg.element(
        "text",
        [
          "x": "\(axis.x(day))", "y": "\(Timeline.headHeight - 10)", "text-anchor": "middle",
          "font-size": "11", "fill": Palette.muted,
        ], text: "\(day.day)")
    }
    var free = axis.left
    for (index, month) in axis.months.enumerated() {
      let x = axis.x(month)
      let next = axis.months.dropFirst(index + 1).first.map(axis.x) ?? axis.right
      let text = say.month(month, withYear: free == axis.left || month.month == 1)
      if index > 0 { line(&svg, x, 4, x, bottom, Palette.rule) }
      guard x >= free, x + TextWidth.of(text, size: 13) + 8 <= next else { continue }
      free = x + TextWidth.of(text, size: 13) + 8
      svg.element(
        "text",
        ["x": "\(x + 5)", "y": "16", "font-size": "13", "font-weight": "600", "fill": Palette.ink],
        text: text)
    }
    line(&svg, 0, Timeline.headHeight, Timeline.width, Timeline.headHeight, Palette.quiet)
    line(&svg, axis.left - 6, Timeline.headHeight, axis.left - 6, bottom, Palette.rule)
    line(&svg, 0, bottom, Timeline.width, bottom, Palette.quiet)
  }

  /// A line down at the moment of the export, for a case that still runs.
  private func now(_ svg: inout Markup) {
    guard dossier.status == .running else { return }
    let x = timeline.axis.x(dossier.asOf.instant)
    svg.element(
      "path",
      [
        "d": "M\(x) \(Timeline.headHeight)V\(timeline.bottom + 6)", "stroke": Palette.open,
        "stroke-width": "1.5",
        "stroke-dasharray": "5 3", "fill": "none",
      ])
    text(
      &svg, say("截至 ", "as of ") + say.dayAndMonth(dossier.asOf.date), x + 4,
      timeline.bottom + 18, Palette.open, anchor: "end")
  }

  private func row(_ row: Timeline.Row, _ svg: inout Markup) {
    for run in row.step.runs {
      let (x, width) = timeline.bar(run)
      svg.element("g") { svg in
        svg.element("title", text: tooltip(row.step, run))
        svg.element(
          "rect",
          [
            "x": "\(x)", "y": "\(row.y - 5)", "width": "\(width)", "height": "10", "rx": "2",
            "fill": fill(run), "stroke": stroke(run),
          ])
      }
    }
    guard let run = row.step.runs.last else { return }
    if let done = row.step.done {
      fact(done, row.y, &svg)
      let x = timeline.axis.x(done.recordedAt.instant)
      svg.element(
        "circle",
        [
          "cx": "\(x)", "cy": "\(row.y)", "r": "4.5", "fill": Palette.done, "stroke": Palette.paper,
          "stroke-width": "1.5",
        ])
      if row.step.id != launch?.step {
        label(&svg, say.dayAndMonth(done.recordedAt.date) + " · " + say.event(done.position), row)
      }
    } else if run.closedAt == nil {
      let seconds = Int(dossier.asOf.instant.microseconds(since: run.openedAt.instant) / 1_000_000)
      label(&svg, say("待办 ", "waiting ") + say.duration(seconds: seconds), row)
    }
  }

  /// A hollow diamond on the day it happened, where that is before the day it was recorded.
  private func fact(_ act: DossierAct, _ y: Int, _ svg: inout Markup) {
    guard act.lagDays > 0, act.occurredOn >= timeline.axis.first else { return }
    let x = timeline.axis.x(LegalTime.start(of: act.occurredOn).adding(seconds: 43_200))
    let disorder = dossier.disorder(at: act.position, say)
    svg.element("g") { svg in
      svg.element(
        "title",
        text: say("发生于 \(say.date(act.occurredOn))", "happened on \(say.date(act.occurredOn))")
          + (disorder.map { say("，", ", ") + $0 } ?? ""))
      svg.element(
        "path",
        [
          "d": "M\(x) \(y - 6)l5 6l-5 6l-5 -6z",
          "fill": disorder == nil ? Palette.paper : Palette.returned,
          "stroke": disorder == nil ? Palette.done : Palette.returned, "stroke-width": "1.5",
        ])
    }
  }

  /// Puts a note beside a row's bars: behind the last, else before the first, else nowhere.
  private func label(_ svg: inout Markup, _ content: String, _ row: Timeline.Row) {
    let width = TextWidth.of(content, size: 11) + 9
    let bars = row.step.runs.map(timeline.bar)
    guard let first = bars.first, let last = bars.last else { return }
    if last.x + last.width + width <= timeline.axis.right {
      text(&svg, content, last.x + last.width + 9, row.y + 4, Palette.muted)
    } else if first.x - width - 6 >= timeline.axis.left {
      text(&svg, content, first.x - 12, row.y + 4, Palette.muted, anchor: "end")
    }
  }

  /// An arrow from the step that sent back to the step that opened again, with its number.
  private func back(_ back: DossierReturn, _ svg: inout Markup) {
    guard let from = timeline.y(of: back.from), let to = timeline.y(of: back.to) else { return }
    let x = timeline.axis.x(back.act.recordedAt.instant)
    let tip = from > to ? to + 8 : to - 8
    let base = from > to ? tip + 7 : tip - 7
    svg.element("g") { svg in
      svg.element(
        "title",
        text: say("第 \(back.number) 次退回：", "return \(back.number): ") + say(back.reasons.plain))
      if from != to {
        svg.element(
          "path",
          [
            "d": "M\(x) \(from)V\(base)", "stroke": Palette.returned, "stroke-width": "1.5",
            "fill": "none",
          ])
        svg.element(
          "path", ["d": "M\(x) \(tip)L\(x - 4) \(base)H\(x + 4)z", "fill": Palette.returned])
      }
      svg.element("circle", ["cx": "\(x)", "cy": "\(from)", "r": "7.5", "fill": Palette.returned])
      svg.element(
        "text",
        [
          "x": "\(x)", "y": "\(from + 4)", "text-anchor": "middle", "font-size": "11",
          "font-weight": "700", "fill": Palette.paper,
        ], text: "\(back.number)")
    }
  }

  private func failed(_ test: DossierTest, _ svg: inout Markup) {
    guard let step = dossier.entries.first(where: { $0.act == test.act })?.step,
      let y = timeline.y(of: step)
    else { return }
    let x = timeline.axis.x(test.act.recordedAt.instant)
    svg.element("g") { svg in
      svg.element("title", text: say("检测未通过", "test failed"))
      let cross = "M\(x - 5) \(y - 5)l10 10m0 -10l-10 10"
      for (color, width) in [(Palette.paper, "5"), (Palette.returned, "2.5")] {
        svg.element(
          "path", ["d": cross, "stroke": color, "stroke-width": width, "stroke-linecap": "round"])
      }
    }
  }

  /// The flag of a launch, or the mark of a case that ended without one.
  private func ending(_ svg: inout Markup) {
    if let launch, let step = launch.step, let y = timeline.y(of: step) {
      let x = timeline.axis.x(launch.act.recordedAt.instant)
      svg.element(
        "path",
        [
          "d": "M\(x) \(y + 5)V\(y - 15)l13 4.5l-13 4.5", "fill": Palette.seal,
          "stroke": Palette.seal, "stroke-width": "1.8", "stroke-linejoin": "round",
        ])
      text(
        &svg, say("开通 ", "launched ") + say.dayAndMonth(launch.act.recordedAt.date), x - 12, y + 4,
        Palette.seal, anchor: "end", weight: "700")
      return
    }
    guard let ended = dossier.endedAt, dossier.status != .completed else { return }
    let x = timeline.axis.x(ended.instant)
    line(&svg, x, Timeline.headHeight, x, timeline.bottom + 6, Palette.seal)
    text(
      &svg, say(dossier.status.name) + " " + say.dayAndMonth(ended.date), x + 4,
      timeline.bottom + 18, Palette.seal, anchor: "end", weight: "700")
  }

  private var launch: DossierEntry? {
    dossier.entries.last { $0.type == SiteLaunched.type }
  }

  private func tooltip(_ step: DossierStep, _ run: StepRun) -> String {
    let opened = "\(say.title(step.title)) · \(run.openedAt.minutes)"
    guard let closed = run.closedAt, let position = run.closedBy else { return "\(opened) →" }
    return "\(opened) → \(closed.minutes)" + say.aside(say.event(position))
  }

  private func fill(_ run: StepRun) -> String {
    switch run.end {
    case .done: run.undoneBy == nil ? Palette.done : Palette.undone
    case .returned, .rejected: Palette.returned
    case .recalled, .ended: Palette.undone
    case nil: "url(#open)"
    }
  }

  private func stroke(_ run: StepRun) -> String {
    switch run.end {
    case .done: Palette.done
    case .returned, .rejected: Palette.returned
    case .recalled, .ended: Palette.quiet
    case nil: Palette.open
    }
  }

  private func line(
    _ svg: inout Markup, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ color: String
  ) {
    svg.element(
      "line", ["x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "stroke": color])
  }

  /// A small text with a white halo, so that lines below it do not cross its strokes.
  private func text(
    _ svg: inout Markup, _ content: String, _ x: Int, _ y: Int, _ color: String,
    anchor: String = "", weight: String = ""
  ) {
    svg.element(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "text-anchor": anchor, "font-size": "11", "font-weight": weight,
        "fill": color, "stroke": Palette.paper, "stroke-width": "3", "stroke-linejoin": "round",
        "style": "paint-order:stroke",
      ], text: content)
  }
}
