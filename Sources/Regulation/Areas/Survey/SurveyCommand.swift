package import CivilTime

/// What can be asked about surveys and interviews (A20).
package enum SurveyCommand: Hashable, Sendable {
  case open(OpenSurvey)
  case close(CloseSurvey)
  case publish(PublishSurvey)
  case cancel(CancelSurvey)
  case correct(CorrectSurvey)
  case correctDays(CorrectSurveyDays)
  case openInterview(OpenInterview)
  case closeInterview(CloseInterview)
  case cancelInterview(CancelInterview)
  case correctInterview(CorrectInterview)
}

/// Records that a site or an account asks the public something.
package struct OpenSurvey: CommandPayload {
  package static let method = "survey.open"
  package static let summary = Bilingual("登记网上调查、意见征集", "Opens a survey")
  package static var article: ArticleReference? { ArticleReference(20) }

  /// The site or account.
  package let place: Subject
  package let kind: SurveyKind
  package let title: Headline
  /// The first day on which people can answer, and the last.
  package let from: CivilDate
  package let until: CivilDate
  package let address: WebAddress

  package var passages: [String] { Self.words(Prose(title)) }
}

/// Records that a survey ended, and how many opinions came.
package struct CloseSurvey: CommandPayload {
  package static let method = "survey.close"
  package static let summary = Bilingual("登记调查、征集截止", "Closes a survey")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [.count("opinionCount")]

  package let survey: SurveyID
  package let opinionCount: Int
}

/// Records where the result of a survey is published, or why it is not.
package struct PublishSurvey: CommandPayload {
  package static let method = "survey.publish"
  package static let summary = Bilingual(
    "登记调查结果已公布，或不公布的理由", "Publishes the result of a survey, or says why not")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let survey: SurveyID
  package let address: WebAddress?
  package let reasons: Prose?

  package var passages: [String] { Self.words(reasons) }
}

/// Says that a survey that is open is not held.
package struct CancelSurvey: CommandPayload {
  package static let method = "survey.cancel"
  package static let summary = Bilingual("取消调查、征集", "Cancels a survey")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let survey: SurveyID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Puts right how many opinions came.
package struct CorrectSurvey: CommandPayload {
  package static let method = "survey.correct"
  package static let summary = Bilingual("更正收到的意见数", "Corrects how many opinions came")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [.count("opinionCount")]

  package let survey: SurveyID
  package let opinionCount: Int
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Puts right on which days people can answer.
package struct CorrectSurveyDays: CommandPayload {
  package static let method = "survey.correct-days"
  package static let summary = Bilingual("更正调查、征集的起止日期", "Corrects the days of a survey")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let survey: SurveyID
  package let from: CivilDate
  package let until: CivilDate
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Records that somebody will answer the public at a site or an account.
package struct OpenInterview: CommandPayload {
  package static let method = "interview.open"
  package static let summary = Bilingual("登记在线访谈", "Opens an interview")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let place: Subject
  package let title: Headline
  /// The office of the guest; left out for one of no office of the directory.
  package let guestOffice: OfficeID?
  /// What the guest is there, such as 局长; no name.
  package let guestRole: Line
  /// The day on which it is held.
  package let day: CivilDate
  package let address: WebAddress

  package var passages: [String] { Self.words(Prose(title)) }
}

/// Records that an interview was held.
package struct CloseInterview: CommandPayload {
  package static let method = "interview.close"
  package static let summary = Bilingual("登记访谈已举行", "Closes an interview")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [.count("putCount"), .count("answeredCount")]

  package let interview: InterviewID
  /// Questions that people put, and those that were answered.
  package let putCount: Int
  package let answeredCount: Int
  /// Where its text stands, once it is published.
  package let transcript: WebAddress?
}

/// Says that an interview is not held.
package struct CancelInterview: CommandPayload {
  package static let method = "interview.cancel"
  package static let summary = Bilingual("取消访谈", "Cancels an interview")
  package static var article: ArticleReference? { ArticleReference(20) }

  package let interview: InterviewID
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}

/// Puts right what was counted of an interview, or where its text stands.
package struct CorrectInterview: CommandPayload {
  package static let method = "interview.correct"
  package static let summary = Bilingual("更正访谈的数字或实录网址", "Corrects an interview")
  package static var article: ArticleReference? { ArticleReference(20) }
  package static let bounds: [Bound] = [.count("putCount"), .count("answeredCount")]

  package let interview: InterviewID
  package let putCount: Int
  package let answeredCount: Int
  package let transcript: WebAddress?
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
