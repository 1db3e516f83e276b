/// What is counted of notices of criticism (A34).
enum CriticismFigures {
  static let byGround = Figure(
    "A34.criticisms-by-ground", ArticleReference(34), "各情形通报批评数", "notices of criticism by ground",
    by: .words { CriticismGround(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .criticism(.issued(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.ground.rawValue))]
    })

  static let byUnit = Figure(
    "A34.criticisms", ArticleReference(34), "通报批评数", "notices of criticism", by: .office,
    .flow { entry, _ in
      guard case .criticism(.issued(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(event.unit))]
    })

  static let withdrawn = Figure(
    "A34.criticisms-withdrawn", ArticleReference(34), "撤销通报批评数", "notices of criticism withdrawn",
    by: .office,
    .flow { entry, register in
      guard case .criticism(.reviewed(let event)) = entry.event, event.outcome == .withdrawn
      else { return [] }
      return [FigureEntry(FigureKey(try register.criticism(event.criticism)?.unit))]
    })

  static let persons = Figure(
    "A34.persons", ArticleReference(34), "问责人次", "persons held accountable",
    by: .words { CriticismMeasure(rawValue: $0)?.name },
    .flow { entry, _ in
      guard case .criticism(.held(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.measure.rawValue))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .criticism(let event) = entry.event else { return [] }
    return switch event {
    case .issued: [byGround, byUnit]
    case .reviewed: [withdrawn]
    case .held: [persons]
    case .answered, .objected: []
    }
  }

  static let all = [byGround, byUnit, withdrawn, persons]
}
