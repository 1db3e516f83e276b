/// Interviews (A20).
extension SurveyDecider {
  static func decide(
    _ command: OpenInterview, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [SurveyEvent] {
    let unit = try DutyPlace.unit(of: command.place, register)
    try Article20.checkInteractor(of: unit, context.actor, register)
    try SurveyRules.checkOpen(command.place, register)
    try SurveyRules.checkPublic([Prose(command.title), Prose(command.guestRole)])
    try SurveyRules.check(days: [command.day], around: context.occurredOn)
    if let office = command.guestOffice { _ = try DirectoryRules.standing(office, register) }
    if let id = try register.lastInterview, let last = try register.interview(id),
      last.phase == .open, last.place == command.place, last.day == command.day,
      try texts.says(last.title, Prose(command.title))
    {
      throw Refusal(
        SurveyRules.interviewTwice,
        found: Bilingual(
          "\(command.day) 的同一访谈已登记（\(id)）",
          "the interview of \(command.day) was opened already (\(id))"),
        mend: Bilingual(
          "举行后登记 interview.close；登记错的先取消（interview.cancel）",
          "close it once it was held (interview.close); cancel one that was recorded wrongly (interview.cancel)"
        ))
    }
    return [
      .interviewOpened(
        InterviewOpened(
          interview: Minted.next(after: try register.lastInterview, on: context.today),
          office: unit, place: command.place, title: Passage(Prose(command.title)),
          guestOffice: command.guestOffice, guestRole: command.guestRole, day: command.day,
          address: command.address))
    ]
  }

  static func decide(
    _ command: CloseInterview, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let interview = try own(command.interview, in: context, register)
    try SurveyRules.check(
      interview, in: .open,
      mend: interview.phase == .held
        ? Bilingual(
          "数字有误的，更正（interview.correct）", "correct what was miscounted (interview.correct)")
        : Bilingual("另行登记（interview.open）", "open it anew (interview.open)"))
    try SurveyRules.check(
      context.occurredOn, notBefore: interview.day, of: .interview(interview.id))
    try Article20.check(answered: command.answeredCount, of: command.putCount)
    return [
      .interviewClosed(
        InterviewClosed(
          interview: interview.id, putCount: command.putCount,
          answeredCount: command.answeredCount, transcript: command.transcript))
    ]
  }

  static func decide(
    _ command: CancelInterview, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let interview = try own(command.interview, in: context, register)
    try SurveyRules.check(
      interview, in: .open,
      mend: Bilingual("只有待举行的可以取消", "only one that is to be held is cancelled"))
    return [
      .interviewCancelled(
        InterviewCancelled(interview: interview.id, reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: CorrectInterview, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let interview = try own(command.interview, in: context, register)
    try SurveyRules.check(
      interview, in: .held,
      mend: Bilingual(
        "举行后才有数字（interview.close）", "it is counted once it was held (interview.close)"))
    guard let put = interview.putCount, let answered = interview.answeredCount else { return [] }
    try Article20.check(answered: command.answeredCount, of: command.putCount)
    // Where nothing else is said, its text stands where it stood.
    let transcript = command.transcript ?? interview.transcript
    try SurveyRules.checkCorrector(
      context.actor, recordedBy: interview.tallyBy,
      isSame: put == command.putCount && answered == command.answeredCount
        && interview.transcript == transcript, .interview(interview.id))
    return [
      .interviewCorrected(
        InterviewCorrected(
          interview: interview.id, wasPutCount: put, wasAnsweredCount: answered,
          putCount: command.putCount, answeredCount: command.answeredCount,
          transcript: transcript, reasons: Passage(command.reasons)))
    ]
  }

  private static func own(
    _ id: InterviewID, in context: Context, _ register: some Register
  ) throws -> Interview {
    let interview = try SurveyRules.interview(id, register)
    try Article20.checkInteractor(of: interview.office, context.actor, register)
    try SurveyRules.check(context.occurredOn, notBefore: interview.lastOn, of: .interview(id))
    return interview
  }
}
