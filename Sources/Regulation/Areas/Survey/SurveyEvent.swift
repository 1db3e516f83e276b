package import CivilTime

/// What happened to surveys and interviews.
package enum SurveyEvent: Hashable, Sendable {
  case opened(SurveyOpened)
  case closed(SurveyClosed)
  case published(SurveyPublished)
  case cancelled(SurveyCancelled)
  case corrected(SurveyCorrected)
  case daysCorrected(SurveyDaysCorrected)
  case interviewOpened(InterviewOpened)
  case interviewClosed(InterviewClosed)
  case interviewCancelled(InterviewCancelled)
  case interviewCorrected(InterviewCorrected)

  package var payload: any EventPayload {
    switch self {
    case .opened(let payload): payload
    case .closed(let payload): payload
    case .published(let payload): payload
    case .cancelled(let payload): payload
    case .corrected(let payload): payload
    case .daysCorrected(let payload): payload
    case .interviewOpened(let payload): payload
    case .interviewClosed(let payload): payload
    case .interviewCancelled(let payload): payload
    case .interviewCorrected(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(SurveyOpened.self) { .survey(.opened($0)) },
    EventKind(SurveyClosed.self) { .survey(.closed($0)) },
    EventKind(SurveyPublished.self) { .survey(.published($0)) },
    EventKind(SurveyCancelled.self) { .survey(.cancelled($0)) },
    EventKind(SurveyCorrected.self) { .survey(.corrected($0)) },
    EventKind(SurveyDaysCorrected.self) { .survey(.daysCorrected($0)) },
    EventKind(InterviewOpened.self) { .survey(.interviewOpened($0)) },
    EventKind(InterviewClosed.self) { .survey(.interviewClosed($0)) },
    EventKind(InterviewCancelled.self) { .survey(.interviewCancelled($0)) },
    EventKind(InterviewCorrected.self) { .survey(.interviewCorrected($0)) },
  ]
}

/// What happened to a survey says which.
package protocol SurveyPayload: EventPayload {
  var survey: SurveyID { get }
}

extension SurveyPayload {
  package static var article: ArticleReference? { ArticleReference(20) }
  package var about: Subject? { .survey(survey) }
  package var stream: String { Subject.survey(survey).text }
}

/// What happened to an interview says which.
package protocol InterviewPayload: EventPayload {
  var interview: InterviewID { get }
}

extension InterviewPayload {
  package static var article: ArticleReference? { ArticleReference(20) }
  package var about: Subject? { .interview(interview) }
  package var stream: String { Subject.interview(interview).text }
}

/// A site or an account asks the public something.
package struct SurveyOpened: SurveyPayload {
  package static let type = "survey.opened"
  package static var wording: Bilingual { Bilingual("调查、征集已登记", "A survey was opened") }
  package let survey: SurveyID
  /// Whose the site or account is.
  package let office: OfficeID
  package let place: Subject
  package let kind: SurveyKind
  package let title: Passage
  package let from: CivilDate
  package let until: CivilDate
  package let address: WebAddress

  package var said: [Bilingual] {
    Self.saying(kind.name, title.plain, place.plain, .plain(address.text))
  }
  package var created: Created? { Created("survey", survey) }
}

/// It ended.
package struct SurveyClosed: SurveyPayload {
  package static let type = "survey.closed"
  package static var wording: Bilingual { Bilingual("调查、征集已截止", "A survey was closed") }
  package let survey: SurveyID
  package let opinionCount: Int

  package var said: [Bilingual] {
    Self.saying(Bilingual("收到意见 \(opinionCount) 条", "\(opinionCount) opinions came"))
  }
}

/// Its result is published, or it is said why not.
package struct SurveyPublished: SurveyPayload {
  package static let type = "survey.published"
  package static var wording: Bilingual {
    Bilingual("调查结果已公布，或说明不公布", "The result of a survey was published, or is not to be")
  }
  package let survey: SurveyID
  package let address: WebAddress?
  package let reasons: Passage?

  package var said: [Bilingual] {
    Self.saying(address.map { .plain($0.text) }, reasons?.plain)
  }
}

/// It is not held.
package struct SurveyCancelled: SurveyPayload {
  package static let type = "survey.cancelled"
  package static var wording: Bilingual { Bilingual("调查、征集已取消", "A survey was cancelled") }
  package let survey: SurveyID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// How many opinions came was put right.
package struct SurveyCorrected: SurveyPayload {
  package static let type = "survey.corrected"
  package static var wording: Bilingual {
    Bilingual("收到的意见数已更正", "How many opinions came was corrected")
  }
  package let survey: SurveyID
  package let was: Int
  package let opinionCount: Int
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      Bilingual("由 \(was) 条更正为 \(opinionCount) 条", "\(opinionCount) and not \(was)"),
      reasons.plain)
  }
}

/// Its days were put right.
package struct SurveyDaysCorrected: SurveyPayload {
  package static let type = "survey.days-corrected"
  package static var wording: Bilingual {
    Bilingual("调查、征集的起止日期已更正", "The days of a survey were corrected")
  }
  package let survey: SurveyID
  package let wasFrom: CivilDate
  package let wasUntil: CivilDate
  package let from: CivilDate
  package let until: CivilDate
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "由 \(wasFrom) 至 \(wasUntil) 更正为 \(from) 至 \(until)",
        "from \(from) until \(until), and not from \(wasFrom) until \(wasUntil)"),
      reasons.plain)
  }
}

/// Somebody will answer the public.
package struct InterviewOpened: InterviewPayload {
  package static let type = "interview.opened"
  package static var wording: Bilingual { Bilingual("在线访谈已登记", "An interview was opened") }
  package let interview: InterviewID
  package let office: OfficeID
  package let place: Subject
  package let title: Passage
  package let guestOffice: OfficeID?
  package let guestRole: Line
  package let day: CivilDate
  package let address: WebAddress

  package var said: [Bilingual] {
    Self.saying(title.plain, place.plain, guestRole.plain, .plain(address.text))
  }
  package var created: Created? { Created("interview", interview) }
}

/// It was held.
package struct InterviewClosed: InterviewPayload {
  package static let type = "interview.closed"
  package static var wording: Bilingual { Bilingual("在线访谈已举行", "An interview was held") }
  package let interview: InterviewID
  package let putCount: Int
  package let answeredCount: Int
  package let transcript: WebAddress?

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "网民提问 \(putCount) 个，答复 \(answeredCount) 个",
        "\(putCount) questions were put, \(answeredCount) answered"),
      transcript.map { .plain($0.text) })
  }
}

/// It is not held.
package struct InterviewCancelled: InterviewPayload {
  package static let type = "interview.cancelled"
  package static var wording: Bilingual { Bilingual("在线访谈已取消", "An interview was cancelled") }
  package let interview: InterviewID
  package let reasons: Passage

  package var said: [Bilingual] { Self.saying(reasons.plain) }
}

/// What was counted of it, or where its text stands, was put right.
package struct InterviewCorrected: InterviewPayload {
  package static let type = "interview.corrected"
  package static var wording: Bilingual { Bilingual("在线访谈已更正", "An interview was corrected") }
  package let interview: InterviewID
  package let wasPutCount: Int
  package let wasAnsweredCount: Int
  package let putCount: Int
  package let answeredCount: Int
  package let transcript: WebAddress?
  package let reasons: Passage

  package var said: [Bilingual] {
    Self.saying(
      Bilingual(
        "提问由 \(wasPutCount) 个更正为 \(putCount) 个，答复由 \(wasAnsweredCount) 个更正为 \(answeredCount) 个",
        "\(putCount) put and not \(wasPutCount), \(answeredCount) answered and not \(wasAnsweredCount)"
      ),
      transcript.map { .plain($0.text) }, reasons.plain)
  }
}
