/// Decides what is asked of surveys and interviews (A20): who records them, in which order, and what they
/// were counted to.
package enum SurveyDecider {
  typealias Register = SurveyLookup & SiteLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: OpenSurvey, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [SurveyEvent] {
    let unit = try DutyPlace.unit(of: command.place, register)
    try Article20.checkInteractor(of: unit, context.actor, register)
    try SurveyRules.checkOpen(command.place, register)
    try SurveyRules.checkPublic([Prose(command.title)])
    try Article20.check((command.from, command.until))
    try SurveyRules.check(days: [command.from, command.until], around: context.occurredOn)
    if let id = try register.lastSurvey, let last = try register.survey(id), last.phase == .open,
      last.place == command.place, last.kind == command.kind,
      try texts.says(last.title, Prose(command.title))
    {
      throw Refusal(
        SurveyRules.twice,
        found: Bilingual(
          "同一标题的已登记（\(id)），还没有截止", "it was opened already (\(id)) and is not closed"),
        mend: Bilingual(
          "截止时登记 survey.close；登记错的先取消（survey.cancel）",
          "close it when it ends (survey.close); cancel one that was recorded wrongly (survey.cancel)"
        ))
    }
    return [
      .opened(
        SurveyOpened(
          survey: Minted.next(after: try register.lastSurvey, on: context.today), office: unit,
          place: command.place, kind: command.kind, title: Passage(Prose(command.title)),
          from: command.from, until: command.until, address: command.address))
    ]
  }

  static func decide(
    _ command: CloseSurvey, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let survey = try own(command.survey, in: context, register)
    try SurveyRules.check(
      survey, in: [.open],
      mend: survey.phase == .cancelled
        ? Bilingual("已取消的另行登记（survey.open）", "open it anew (survey.open)")
        : Bilingual("数字有误的，更正（survey.correct）", "correct what was miscounted (survey.correct)"))
    try SurveyRules.check(context.occurredOn, notBefore: survey.from, of: .survey(survey.id))
    return [.closed(SurveyClosed(survey: survey.id, opinionCount: command.opinionCount))]
  }

  static func decide(
    _ command: PublishSurvey, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let survey = try own(command.survey, in: context, register)
    // What was not to be published may be published after all.
    try SurveyRules.check(
      survey, in: command.address == nil ? [.closed] : [.closed, .unpublished],
      mend: survey.phase == .open
        ? Bilingual("先登记截止（survey.close）", "close it first (survey.close)")
        : Bilingual("无须再登记（survey.show）", "there is nothing more to record (survey.show)"))
    try Article20.check(result: command)
    return [
      .published(
        SurveyPublished(
          survey: survey.id, address: command.address, reasons: Passage?(command.reasons)))
    ]
  }

  static func decide(
    _ command: CancelSurvey, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let survey = try own(command.survey, in: context, register)
    try SurveyRules.check(
      survey, in: [.open],
      mend: Bilingual(
        "只有进行中的可以取消；已截止的按结果办理（survey.publish）",
        "only what is open is cancelled; say of others what became of the result (survey.publish)"))
    return [
      .cancelled(SurveyCancelled(survey: survey.id, reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: CorrectSurvey, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let survey = try own(command.survey, in: context, register)
    guard let was = survey.opinionCount else {
      try SurveyRules.check(
        survey, in: [.closed, .published, .unpublished],
        mend: Bilingual(
          "截止后才有意见数（survey.close）", "opinions are counted once it is closed (survey.close)"))
      return []
    }
    try SurveyRules.checkCorrector(
      context.actor, recordedBy: survey.tallyBy, isSame: was == command.opinionCount,
      .survey(survey.id))
    return [
      .corrected(
        SurveyCorrected(
          survey: survey.id, was: was, opinionCount: command.opinionCount,
          reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: CorrectSurveyDays, in context: Context, _ register: some Register
  ) throws -> [SurveyEvent] {
    let survey = try own(command.survey, in: context, register)
    try SurveyRules.check(
      survey, in: [.open, .closed, .published, .unpublished],
      mend: Bilingual("已取消的另行登记（survey.open）", "open it anew (survey.open)"))
    try Article20.check((command.from, command.until))
    try SurveyRules.check(days: [command.from, command.until], around: survey.openedOn)
    if let closed = survey.closeDay {
      try SurveyRules.check(closed, notBefore: command.from, of: .survey(survey.id))
    }
    try SurveyRules.checkCorrector(
      context.actor, recordedBy: survey.daysBy,
      isSame: (survey.from, survey.until) == (command.from, command.until), .survey(survey.id))
    return [
      .daysCorrected(
        SurveyDaysCorrected(
          survey: survey.id, wasFrom: survey.from, wasUntil: survey.until, from: command.from,
          until: command.until, reasons: Passage(command.reasons)))
    ]
  }

  /// A survey that whoever acts may record something of, on this day.
  private static func own(
    _ id: SurveyID, in context: Context, _ register: some Register
  ) throws -> Survey {
    let survey = try SurveyRules.survey(id, register)
    try Article20.checkInteractor(of: survey.office, context.actor, register)
    try SurveyRules.check(context.occurredOn, notBefore: survey.lastOn, of: .survey(id))
    return survey
  }
}

extension CommandDecider {
  func decide(_ command: SurveyCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .open(let command): try SurveyDecider.decide(command, in: context, register, texts)
      case .close(let command): try SurveyDecider.decide(command, in: context, register)
      case .publish(let command): try SurveyDecider.decide(command, in: context, register)
      case .cancel(let command): try SurveyDecider.decide(command, in: context, register)
      case .correct(let command): try SurveyDecider.decide(command, in: context, register)
      case .correctDays(let command): try SurveyDecider.decide(command, in: context, register)
      case .openInterview(let command):
        try SurveyDecider.decide(command, in: context, register, texts)
      case .closeInterview(let command): try SurveyDecider.decide(command, in: context, register)
      case .cancelInterview(let command): try SurveyDecider.decide(command, in: context, register)
      case .correctInterview(let command): try SurveyDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.survey))
  }
}
