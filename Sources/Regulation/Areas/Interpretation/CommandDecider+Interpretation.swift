/// What the regulation is interpreted to say (A45).
extension CommandDecider {
  func decide(_ command: InterpretationCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    return Decided(
      try InterpretationDecider.decide(command, in: context, register).map(Event.interpretation))
  }
}
