/// Why a case cannot be gone on with: what is stored about it is beyond this program, or does not
/// fit together. Never a rule's "no".
package enum CaseProblem: Error, Equatable, Sendable {
  /// It runs on a definition this program does not have: a newer program began it.
  case unknownDefinition(CaseID, definition: StepID, version: Int)
  /// Its row, or one of its subjects', has other steps than its definition.
  case otherSteps(CaseID)
  /// It is about something that no event began.
  case noSubject(Subject)
  /// Something waits because of an event that is not in the log.
  case noEvent(Int)
}
