import CivilTime
import Regulation

/// Where everything of a dossier's timeline stands: lanes of offices, a row a step, bars in time.
struct Timeline {
  static let width = 1000
  static let rowHeight = 26
  static let nameHeight = 15
  static let headHeight = 46
  static let footHeight = 24
  static let nameWidth = 136
  static let fontSize = 12

  struct Row {
    let step: DossierStep
    /// The middle of its height.
    let y: Int
  }

  struct Lane {
    let office: OfficeName
    let name: [String]
    let top: Int
    let height: Int
    let rows: [Row]
  }

  let lanes: [Lane]
  let axis: TimeAxis
  let labelWidth: Int
  /// The end of the last lane.
  let bottom: Int
  let height: Int
  /// The end of what is shown: the case's end, or the moment of the export.
  let until: Moment

  init(_ dossier: Dossier, _ say: Wording) {
    let all = DossierStep.drawn(dossier)
    let longest =
      all.map { TextWidth.of(say.title($0.title), size: Self.fontSize) }.max() ?? 0
    labelWidth = min(longest + 12, 300)
    until = dossier.endedAt ?? dossier.asOf
    axis = TimeAxis(
      from: dossier.openedAt.date, through: max(until.date, dossier.openedAt.date),
      left: Self.nameWidth + labelWidth + 10, right: Self.width - 12)
    var top = Self.headHeight
    var lanes: [Lane] = []
    for office in dossier.offices.map(\.office) {
      let steps = all.filter { $0.office == office }
      let name = TextWidth.wrap(
        office.short(say), to: Self.nameWidth - 16, size: Self.fontSize, lines: 3)
      let height = max(steps.count * Self.rowHeight, name.count * Self.nameHeight) + 10
      let first = top + (height - steps.count * Self.rowHeight) / 2 + Self.rowHeight / 2
      lanes.append(
        Lane(
          office: office, name: name, top: top, height: height,
          rows: steps.enumerated().map {
            Row(step: $0.element, y: first + $0.offset * Self.rowHeight)
          }))
      top += height
    }
    self.lanes = lanes
    bottom = top
    height = top + Self.footHeight
  }

  var rows: [Row] { lanes.flatMap(\.rows) }

  func y(of step: StepID) -> Int? { rows.first { $0.step.id == step }?.y }

  /// The bar of one run: from where to where.
  func bar(_ run: StepRun) -> (x: Int, width: Int) {
    let x = axis.x(run.openedAt.instant)
    return (x, max(axis.x((run.closedAt ?? until).instant) - x, 4))
  }
}

extension DossierStep {
  /// The rows of a timeline: the steps of a case but those it does not have; what one office does
  /// for several subjects is one row.
  static func drawn(_ dossier: Dossier) -> [DossierStep] {
    var rows: [DossierStep] = []
    for step in dossier.steps where step.status != .skipped || !step.runs.isEmpty {
      if let index = rows.firstIndex(where: { $0.id == step.id && $0.office == step.office }) {
        rows[index] = rows[index].joined(with: step)
      } else {
        rows.append(step)
      }
    }
    return rows
  }

  private func joined(with other: DossierStep) -> DossierStep {
    let order: [StepStatus] = [.open, .waiting, .done, .skipped]
    let status = order.first { $0 == self.status || $0 == other.status } ?? self.status
    let isLater = (done?.recordedAt).map { $0 < (other.done?.recordedAt ?? $0) } ?? true
    return DossierStep(
      id: id, subject: nil, title: title, article: article, office: office, roles: roles,
      status: status, since: [since, other.since].compactMap { $0 }.min(),
      done: status == .done ? (isLater ? other.done : done) : nil, waitsFor: waitsFor,
      runs: (runs + other.runs).sorted { $0.openedAt < $1.openedAt },
      events: (events + other.events).sorted())
  }
}
