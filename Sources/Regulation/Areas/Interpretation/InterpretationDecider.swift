import CivilTime

/// Decides what is asked of the office that interprets the regulation.
///
/// 1. The county openness office interprets, by its leader or deputy, with a document (A45).
/// 2. Only what the text leaves open is interpreted, within its bounds.
/// 3. From the day it is recorded on, never backwards: what was decided keeps what it was decided by.
/// 4. The same interpretation again is no event.
package enum InterpretationDecider {
  /// - Throws: `Refusal`, or what the register throws.
  package static func decide(
    _ command: InterpretationCommand, in context: Context, _ register: some InterpretationLookup
  ) throws -> [InterpretationEvent] {
    switch command {
    case .issue(let command): return try decide(command, in: context, register)
    }
  }

  private static func decide(
    _ command: IssueInterpretation, in context: Context, _ register: some InterpretationLookup
  ) throws -> [InterpretationEvent] {
    try Duties.check(
      context.actor, of: .countyOpenness, as: [.leader, .deputy], or: Article45.issuer)
    let parameter = try Article45.parameter(command.parameter)
    try Article45.check(command.value, of: parameter)
    try Article45.checkEffect(from: command.effectiveFrom, today: context.today)
    try RecordRules.requireDocument(context)
    let date = command.effectiveFrom
    let standing = try register.setting(parameter, on: date).interpretation
    if let standing, standing.effectiveFrom == date, standing.value == command.value { return [] }
    return [
      .issued(
        InterpretationIssued(
          parameter: parameter.id, value: command.value,
          formerValue: try register.setting(parameter, on: date.adding(days: -1)).value,
          effectiveFrom: date))
    ]
  }
}
