/// What is counted of what the ledger saw by itself.
enum ViolationFigures {
  static let raised = Figure(
    "A34.violations-raised", ArticleReference(34), "发现不符合制度的情形数", "violations raised",
    by: .words { ViolationKind($0)?.name },
    .flow { entry, _ in
      guard case .violation(.raised(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.text))]
    })

  static let ended = Figure(
    "A34.violations-ended", ArticleReference(34), "消除不符合制度的情形数", "violations ended",
    by: .words { ViolationKind($0)?.name },
    .flow { entry, _ in
      guard case .violation(.ended(let event)) = entry.event else { return [] }
      return [FigureEntry(FigureKey(word: event.kind.text))]
    })

  static func counted(by entry: Entry) -> [Figure] {
    guard case .violation(let event) = entry.event else { return [] }
    return switch event {
    case .raised: [raised]
    case .ended: [ended]
    }
  }

  static let all = [raised, ended]
}
