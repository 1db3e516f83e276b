import CivilTime

/// What the record asks of surveys and interviews, beside the regulation.
package enum SurveyRules {
  package static let known = Rule(
    "survey.known", .record, says: "引用的调查、征集须已登记", "A survey that is named was opened.")
  package static let twice = Rule(
    "survey.twice", .record, says: "同一网站、账号的同一调查、征集不重复登记",
    "The same survey of a site or account is not opened twice in a row.")
  package static let phase = Rule(
    "survey.phase", .record, says: "调查、征集依次登记、截止、公布，已取消的不再办理",
    "A survey is opened, closed and published in this order; one that was cancelled does not change."
  )
  package static let order = Rule(
    "survey.order", .record, says: "调查、征集和访谈的每一步不早于前一步，截止不早于开始日期，举行不早于预定日期",
    "No step of a survey or an interview is older than the one before; none is closed before it begins, or held before its day."
  )
  package static let corrector = Rule(
    "survey.corrector", .record, says: "登记的数字、日期由登记人以外的人更正，且须与原来不同",
    "What was counted, and the days, are corrected by another person than who recorded them, to something else."
  )
  package static let place = Rule(
    "survey.place", .record, says: "调查征集、访谈在已开通的网站、在用的账号上登记",
    "Surveys and interviews are opened at a site that is open, or an account in use.")
  package static let days = Rule(
    "survey.days", .record, says: "调查征集、访谈的日期在登记之日前后一年以内",
    "The days of a survey or an interview lie within a year of the day it is opened.")
  package static let interviewKnown = Rule(
    "interview.known", .record, says: "引用的访谈须已登记", "An interview that is named was opened.")
  package static let interviewTwice = Rule(
    "interview.twice", .record, says: "同一网站、账号同一天的同一访谈不重复登记",
    "The same interview of a day is not opened twice in a row.")
  package static let interviewPhase = Rule(
    "interview.phase", .record, says: "访谈登记之后举行或者取消，更正的须已举行",
    "An interview that was opened is held or cancelled, and one that was held is corrected.")

  package static let all = [
    known, twice, phase, order, corrector, place, days, interviewKnown, interviewTwice,
    interviewPhase,
  ]

  static func survey(_ id: SurveyID, _ register: some SurveyLookup) throws -> Survey {
    if let survey = try register.survey(id) { return survey }
    throw Refusal(
      known, found: Bilingual("没有调查、征集 \(id)", "there is no survey \(id)"),
      mend: Bilingual("核对编号（survey.list）", "check the id (survey.list)"))
  }

  static func interview(_ id: InterviewID, _ register: some SurveyLookup) throws -> Interview {
    if let interview = try register.interview(id) { return interview }
    throw Refusal(
      interviewKnown, found: Bilingual("没有访谈 \(id)", "there is no interview \(id)"),
      mend: Bilingual("核对编号（interview.list）", "check the id (interview.list)"))
  }

  /// How far from the day on which it is opened its days may be.
  static let dayCount = 366

  /// Refuses numbers of people's in a title that the public reads.
  static func checkPublic(_ texts: [Prose]) throws {
    try RecordRules.checkPublic(
      texts, what: Bilingual("调查、访谈的标题", "the titles of surveys and interviews"))
  }

  /// Refuses a place that nobody can answer at.
  static func checkOpen(
    _ place: Subject, _ register: some SiteLookup & AccountLookup
  ) throws {
    if let id = place.site { try SiteRules.checkOpen(SiteRules.site(id, register), by: Self.place) }
    guard let id = place.account else { return }
    let account = try AccountRules.account(id, register)
    guard !account.phase.isInUse else { return }
    throw Refusal(
      Self.place,
      found: Bilingual(
        "“\(account.name)”（\(account.id)）\(account.phase.name.zh)",
        "\(account.name) (\(account.id)) is \(account.phase.name.en)"),
      mend: Bilingual("填写在用的账号（account.list）", "name an account in use (account.list)"))
  }

  /// Refuses days that are years off: a year that was typed wrongly.
  static func check(days given: [CivilDate], around day: CivilDate) throws {
    guard let far = given.first(where: { abs($0.days(since: day)) > dayCount }) else { return }
    throw Refusal(
      days,
      found: Bilingual(
        "日期填为 \(far)，登记之日为 \(day)", "a day is \(far), and it is opened on \(day)"),
      mend: Bilingual("核对年份", "check the year"))
  }

  static func check(_ survey: Survey, in phases: [SurveyPhase], mend: Bilingual) throws {
    guard !phases.contains(survey.phase) else { return }
    throw Refusal(
      phase,
      found: Bilingual(
        "调查、征集 \(survey.id) \(survey.phase.name.zh)",
        "the survey \(survey.id): \(survey.phase.name.en)"),
      mend: mend)
  }

  static func check(_ interview: Interview, in wanted: InterviewPhase, mend: Bilingual) throws {
    guard interview.phase != wanted else { return }
    throw Refusal(
      interviewPhase,
      found: Bilingual(
        "访谈 \(interview.id) \(interview.phase.name.zh)",
        "the interview \(interview.id): \(interview.phase.name.en)"),
      mend: mend)
  }

  /// Refuses what is dated before the day it rests on.
  static func check(_ day: CivilDate, notBefore first: CivilDate, of subject: Subject) throws {
    guard day < first else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(day)，\(subject) 不早于 \(first)",
        "it is dated \(day), and \(subject) is not before \(first)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  static func checkCorrector(
    _ actor: Actor, recordedBy recorder: StaffID?, isSame: Bool, _ subject: Subject
  ) throws {
    guard isSame || actor.staff.id == recorder else { return }
    throw Refusal(
      corrector,
      found: isSame
        ? Bilingual("\(subject) 现在登记的就是这些", "that is what \(subject) says already")
        : Bilingual(
          "\(subject) 的这些由\(actor.staff.name)登记",
          "\(actor.staff.name) recorded this of \(subject)"),
      mend: isSame
        ? Bilingual("核对要更正的内容", "check what is to be corrected")
        : Bilingual("由本单位另一人更正", "let another person of the office correct it"))
  }
}
