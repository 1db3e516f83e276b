/// The columns of sites (A17).
extension CommandDecider {
  func decide(_ command: ColumnCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .open(let command): try ColumnDecider.decide(command, in: context, register)
      case .update(let command): try ColumnDecider.decide(command, in: context, register, texts)
      case .close(let command): try ColumnDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.column))
  }
}
