import CivilTime

/// Decides what is asked of measurements (A35).
///
/// 1. People of the host of a site, of an account's unit or of the county openness office record one, of
/// what that kind of thing has, for a month or a year that is over. 2. A year is recorded by its months or as a whole,
/// never both ways. 3. The same again is no event; another number for the same is a correction, with why, and what
/// should not be there at all is taken back, with why.
package enum MeasurementDecider {
  package static func decide(
    _ command: RecordMeasurement, in context: Context,
    _ register: some MeasurementLookup & SiteLookup & AccountLookup & DirectoryLookup,
    _ texts: any TextLookup
  ) throws -> [MeasurementEvent] {
    try MeasurementRules.checkPeople(of: command.subject, command.kind, context, register)
    try MeasurementRules.check(command.period, command.takenAt, context)
    try MeasurementRules.checkInUse(command.subject, in: command.period, register)
    try RecordRules.checkPublic([command.countedBy])
    if let known = try register.measurement(
      command.kind, of: command.subject, in: command.period)
    {
      guard known.value == command.value, known.source == command.source,
        known.takenAt == command.takenAt, try texts.says(known.countedBy, command.countedBy)
      else { throw MeasurementRules.refuse(command.value, known) }
      return []
    }
    try MeasurementRules.checkAlone(command, register)
    return [
      .recorded(
        MeasurementRecorded(
          subject: command.subject, kind: command.kind, period: command.period,
          value: command.value,
          source: command.source, countedBy: Passage(command.countedBy),
          takenAt: command.takenAt))
    ]
  }

  package static func decide(
    _ command: CorrectMeasurement, in context: Context,
    _ register: some MeasurementLookup & SiteLookup & AccountLookup & DirectoryLookup,
    _ texts: any TextLookup
  ) throws -> [MeasurementEvent] {
    try MeasurementRules.checkPeople(of: command.subject, command.kind, context, register)
    try MeasurementRules.check(command.period, command.takenAt, context)
    try RecordRules.checkPublic([command.countedBy])
    let known = try MeasurementRules.known(
      command.kind, of: command.subject, in: command.period, context, register)
    if known.value == command.value, known.source == command.source,
      known.takenAt == command.takenAt, try texts.says(known.countedBy, command.countedBy)
    {
      return []
    }
    return [
      .corrected(
        MeasurementCorrected(
          subject: command.subject, kind: command.kind, period: command.period,
          value: command.value,
          source: command.source, countedBy: Passage(command.countedBy),
          takenAt: command.takenAt, corrects: LogPosition(inRange: known.event),
          was: known.value, reasons: Passage(command.reasons)))
    ]
  }

  package static func decide(
    _ command: WithdrawMeasurement, in context: Context,
    _ register: some MeasurementLookup & SiteLookup & AccountLookup & DirectoryLookup
  ) throws -> [MeasurementEvent] {
    try MeasurementRules.checkPeople(of: command.subject, command.kind, context, register)
    try RecordRules.checkPublic([command.reasons])
    let known = try MeasurementRules.known(
      command.kind, of: command.subject, in: command.period, context, register)
    return [
      .withdrawn(
        MeasurementWithdrawn(
          subject: command.subject, kind: command.kind, period: command.period,
          withdraws: LogPosition(inRange: known.event), was: known.value,
          reasons: Passage(command.reasons)))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: MeasurementCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .record(let command):
        try MeasurementDecider.decide(command, in: context, register, texts)
      case .correct(let command):
        try MeasurementDecider.decide(command, in: context, register, texts)
      case .withdraw(let command):
        try MeasurementDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.measurement))
  }
}
