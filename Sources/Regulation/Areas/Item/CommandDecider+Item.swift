/// Items on their way to sites and accounts (A18, A24, A40, A41).
extension CommandDecider {
  func decide(_ command: ItemCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    try ItemRules.checkOnce(files(of: command))
    try check(files(of: command).map { CitedPaper($0, nil) })
    let events =
      switch command {
      case .draft(let command): try ItemDecider.decide(command, in: context, register, texts)
      case .revise(let command): try ItemDecider.decide(command, in: context, register, texts)
      case .flag(let command): try ItemDecider.decide(command, in: context, register)
      case .screen(let command): try ItemDecider.decide(command, in: context, register, texts)
      case .review(let command): try ItemDecider.decide(command, in: context, register, texts)
      case .store(let command): try ItemDecider.decide(command, in: context, register)
      case .plan(let command): try ItemDecider.decide(command, in: context, register)
      case .publish(let command): try ItemDecider.decide(command, in: context, register, texts)
      case .withdraw(let command): try ItemDecider.decide(command, in: context, register)
      case .drop(let command): try ItemDecider.decide(command, in: context, register)
      case .narrow(let command): try ItemDecider.decide(command, in: context, register)
      case .setChain(let command): try ItemDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.item))
  }

  private func files(of command: ItemCommand) -> [Paper] {
    switch command {
    case .draft(let command): command.files ?? []
    case .revise(let command): command.files ?? []
    case .flag, .screen, .review, .store, .plan, .publish, .withdraw, .drop, .narrow, .setChain: []
    }
  }
}
