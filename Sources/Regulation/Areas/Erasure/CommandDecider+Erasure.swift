/// Erasing, and papers that lie beside the record.
extension CommandDecider {
  func decide(_ command: ErasureCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .erase(let command):
        try ErasureDecider.decide(command, in: context, register, texts)
      case .destroy(let command): try ErasureDecider.decide(command, in: context, register, texts)
      case .withdraw(let command): try ErasureDecider.decide(command, in: context, register)
      case .recordDestroyedCard(let command):
        try ErasureDecider.decide(command, in: context, register, texts)
      }
    return Decided(events.map(Event.erasure))
  }

  /// Refuses papers that cannot be brought, or are others than the request says.
  func check(_ papers: [CitedPaper?]) throws {
    for paper in papers {
      if let paper { try PaperRules.check(paper, texts) }
    }
  }
}
