import CivilTime

/// Article 20: surveys, solicitations of opinions, interviews.
///
/// > 政府网站开设互动交流栏目，应标明开设宗旨、目的和使用方式，实现留言评论、在线访谈、征集调查、咨询投诉等。应加强审核把关和组织保障，会同政府部门建立网民意见建议的受理、处理和反馈机制。
///
/// The text names no day for a result: `docs/decisions/0301-surveys-and-interviews.md`.
extension Article20 {
  package static let interaction = Rule(
    "A20.interaction", ArticleReference(20), says: "调查征集、在线访谈由网站、账号的主办单位或县政务公开办登记",
    "Surveys and interviews are recorded by the unit whose site or account it is, or by the county openness office."
  )
  package static let surveyDays = Rule(
    "A20.survey-days", ArticleReference(20), says: "调查、征集的截止日期不早于开始日期",
    "A survey ends no earlier than it begins.")
  package static let surveyResult = Rule(
    "A20.survey-result", ArticleReference(20), says: "调查、征集截止后公布结果，或写明不公布的理由",
    "Once a survey is closed its result is published, or it is said why not.")
  package static let interviewCount = Rule(
    "A20.interview-count", ArticleReference(20), says: "答复的问题数不多于提出的问题数",
    "No more questions are answered than were put.")

  static let ofSurveys = [interaction, surveyDays, surveyResult, interviewCount]

  static let interactors: [Role] = [.clerk, .editor, .chiefEditor, .deputy, .leader]

  /// Refuses who is neither of the unit whose site or account it is nor of the openness office.
  static func checkInteractor(
    of unit: OfficeID, _ actor: Actor, _ register: some DirectoryLookup
  ) throws {
    try Duties.check(
      actor, of: [unit], orOf: [.countyOpenness], as: interactors, by: interaction, register)
  }

  static func check(_ days: (from: CivilDate, until: CivilDate)) throws {
    guard days.until < days.from else { return }
    throw Refusal(
      surveyDays,
      found: Bilingual(
        "开始日期 \(days.from)，截止日期 \(days.until)",
        "it begins on \(days.from) and ends on \(days.until)"),
      mend: Bilingual("核对 from 和 until", "check from and until"))
  }

  static func check(result command: PublishSurvey) throws {
    guard (command.address == nil) == (command.reasons == nil) else { return }
    throw Refusal(
      surveyResult,
      found: command.address == nil
        ? Bilingual("既没有结果的网址，也没有不公布的理由", "neither an address of the result nor a reason is given")
        : Bilingual("结果的网址和不公布的理由都填了", "both an address of the result and a reason are given"),
      mend: Bilingual(
        "公布的填 address，不公布的填 reasons",
        "give address for a result that is out, reasons for one that is not"),
      missing: command.address == nil ? ["address"] : [])
  }

  static func check(answered: Int, of put: Int) throws {
    guard answered > put else { return }
    throw Refusal(
      interviewCount,
      found: Bilingual("提问 \(put) 个，答复 \(answered) 个", "\(put) were put, \(answered) answered"),
      mend: Bilingual("核对 putCount 和 answeredCount", "check putCount and answeredCount"))
  }
}
