import CivilTime

/// The sums of every figure, and which events are behind each.
///
/// Folds last: a figure may read every table, as it stands behind the event.
package enum FigureProjector: Projector {
  package static let name = "figures"
  /// A thousand for the form of the rows, or a figure taken away, and one for each version of each
  /// figure, so that the sums are counted anew when there is another: a test adds them up.
  package static let version = 1_124
  package static let reads: [any Projector.Type] = [
    SiteProjector.self, SiteListProjector.self, AccountProjector.self, ItemProjector.self,
    ColumnProjector.self, ServiceProjector.self,
    FindingProjector.self, InspectionProjector.self, CriticismProjector.self,
    CounterfeitProjector.self,
    ResponseProjector.self, OpinionProjector.self, SurveyProjector.self, DutyProjector.self,
    MessageProjector.self, EvaluationProjector.self,
    CaseProjector.self, DeadlineProjector.self, CorrectionProjector.self,
  ]

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    var additions = FigureAdditions()
    for counted in Areas.counted {
      for figure in counted(entry, tables) { try ask(figure, entry, tables, &additions) }
    }
    if case .correction(.made(let fact)) = entry.event {
      try move(fact, tables, &additions)
    }
    for addition in additions.all where addition.amount != 0 {
      try tables.figures.add(addition, by: entry.position)
    }
  }

  private static func ask(
    _ figure: Figure, _ entry: Entry, _ tables: Tables, _ additions: inout FigureAdditions
  ) throws {
    switch figure.count {
    case .flow(let count):
      for added in try count(entry, tables) { additions.add(added, to: figure, entry) }
    case .stock(let count):
      for standing in try count(entry, tables) {
        try move(standing, of: figure, entry, tables, &additions)
      }
    }
  }

  /// Moves what an event added into the month in which it is right; what terms add, the terms
  /// themselves say (``DeadlineFigures``), and what stands keeps the month in which it came to.
  ///
  /// - Complexity: O(n) in the keys of the figures that count by the day of an event.
  private static func move(
    _ fact: FactCorrected, _ tables: Tables, _ additions: inout FigureAdditions
  ) throws {
    guard let was = fact.was.occurredOn, let now = fact.now?.occurredOn else { return }
    let (from, to) = (CalendarMonth(of: was), CalendarMonth(of: now))
    guard from != to else { return }
    // Where it was counted, and where earlier corrections have it counted.
    let told =
      [fact.position.value] + fact.alongside.map(\.value)
      + (try tables.corrections(of: fact.position.value)).map(\.value)
    for figure in FigureBook.all
    where figure.measure == .flow && !DeadlineFigures.isOfTerms(figure) {
      for position in told {
        for (key, amount) in try tables.figures.added(by: position, to: figure, in: from) {
          additions.add(-amount, to: FigureCellID(figure.id, key, from))
          additions.add(amount, to: FigureCellID(figure.id, key, to))
        }
      }
    }
  }

  /// Takes a thing out from under the key it stood under, and puts it under another.
  ///
  /// Not in a month before the one in which it came to stand there, also when the fact of the event
  /// lies before that: nothing leaves where it has not come to yet, and no balance is negative.
  private static func move(
    _ standing: FigureStanding, of figure: Figure, _ entry: Entry, _ tables: Tables,
    _ additions: inout FigureAdditions
  ) throws {
    let place = "\(figure.id)/\(standing.subject)"
    let before = try tables.figures.standings[place]
    guard before?.key != standing.key else { return }
    var month = CalendarMonth(of: entry.occurredOn)
    if let before {
      month = max(month, before.since)
      additions.add(-1, to: FigureCellID(figure.id, before.key, month))
    }
    additions.add(1, to: FigureCellID(figure.id, standing.key, month))
    tables.figures.standings.set(place, FigureStood(key: standing.key, since: month))
  }
}

/// What one event adds, cell by cell.
struct FigureAdditions {
  private(set) var all: [FigureAddition] = []

  mutating func add(_ entry: FigureEntry, to figure: Figure, _ event: Entry) {
    let month = CalendarMonth(of: entry.day ?? event.occurredOn)
    add(entry.amount, to: FigureCellID(figure.id, entry.key, month))
  }

  /// One event adds to a cell once, however often it is asked.
  mutating func add(_ amount: Int, to cell: FigureCellID) {
    if let index = all.firstIndex(where: { $0.cell == cell }) {
      all[index].amount += amount
    } else {
      all.append(FigureAddition(cell: cell, amount: amount))
    }
  }
}

/// What one event adds to one cell.
struct FigureAddition {
  let cell: FigureCellID
  var amount: Int
}
