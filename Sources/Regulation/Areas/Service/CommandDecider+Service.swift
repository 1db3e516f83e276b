/// The service catalogue (A21).
extension CommandDecider {
  func decide(_ command: ServiceCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .enter(let command): try ServiceDecider.decide(command, in: context, register)
      case .update(let command): try ServiceDecider.decide(command, in: context, register)
      case .retire(let command): try ServiceDecider.decide(command, in: context, register)
      case .recordIntake(let command): try ServiceDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.service))
  }
}
