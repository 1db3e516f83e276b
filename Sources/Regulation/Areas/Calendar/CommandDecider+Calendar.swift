/// Which days are worked.
extension CommandDecider {
  func decide(_ command: CalendarCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    return Decided(
      try CalendarDecider.decide(command, in: context, register).map(Event.calendar))
  }
}
