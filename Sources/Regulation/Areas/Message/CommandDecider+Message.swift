/// Messages of citizens (A20).
extension CommandDecider {
  func decide(_ command: MessageCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let files = files(of: command)
    try MessageRules.checkOnce(files)
    try check(files.map { CitedPaper($0, nil) })
    return Decided(try events(of: command).map(Event.message))
  }

  private func events(of command: MessageCommand) throws -> [MessageEvent] {
    switch command {
    case .receive(let command):
      try MessageDecider.decide(command, in: context, register, texts)
    case .accept(let command): try MessageDecider.decide(command, in: context, register)
    case .decline(let command): try MessageDecider.decide(command, in: context, register)
    case .assign(let command): try MessageDecider.decide(command, in: context, register)
    case .sendBack(let command): try MessageDecider.decide(command, in: context, register)
    case .askSupplement(let command):
      try MessageDecider.decide(command, in: context, register, texts)
    case .supplement(let command):
      try MessageDecider.decide(command, in: context, register, texts)
    case .extend(let command): try MessageDecider.decide(command, in: context, register)
    case .draftAnswer(let command):
      try MessageDecider.decide(command, in: context, register, texts)
    case .reviewAnswer(let command): try MessageDecider.decide(command, in: context, register)
    case .draftPublic(let command):
      try MessageDecider.decide(command, in: context, register, texts)
    case .publish(let command): try MessageDecider.decide(command, in: context, register)
    case .withhold(let command): try MessageDecider.decide(command, in: context, register)
    case .withdrawPublic(let command): try MessageDecider.decide(command, in: context, register)
    case .rate(let command): try MessageDecider.decide(command, in: context, register)
    case .reopen(let command): try MessageDecider.decide(command, in: context, register)
    case .close(let command): try MessageDecider.decide(command, in: context, register)
    case .open(let command): try MessageDecider.decide(command, in: context, register)
    case .renewCode(let command): try MessageDecider.decide(command, in: context, register)
    case .restrict(let command): try MessageDecider.decide(command, in: context, register, texts)
    case .liftRestriction(let command):
      try MessageDecider.decide(command, in: context, register)
    }
  }

  private func files(of command: MessageCommand) -> [Paper] {
    switch command {
    case .receive(let command): command.files ?? []
    case .supplement(let command): command.files ?? []
    case .draftAnswer(let command): command.files ?? []
    case .accept, .decline, .assign, .sendBack, .askSupplement, .extend, .reviewAnswer,
      .draftPublic, .publish, .withhold, .withdrawPublic, .rate, .reopen, .close, .open,
      .renewCode, .restrict, .liftRestriction:
      []
    }
  }
}
