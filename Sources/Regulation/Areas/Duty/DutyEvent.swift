package import CivilTime

/// What happened to duty, comments and patrols.
package enum DutyEvent: Hashable, Sendable {
  case planned(DutyPlanned)
  case handedOver(DutyHandedOver)
  case watched(WatchRecorded)
  case commented(CommentRecorded)
  case answered(CommentAnswered)
  case patrolled(PatrolRecorded)
  case corrected(PatrolErrorCorrected)

  package var payload: any EventPayload {
    switch self {
    case .planned(let payload): payload
    case .handedOver(let payload): payload
    case .watched(let payload): payload
    case .commented(let payload): payload
    case .answered(let payload): payload
    case .patrolled(let payload): payload
    case .corrected(let payload): payload
    }
  }

  static let kinds: [EventKind] = [
    EventKind(DutyPlanned.self) { .duty(.planned($0)) },
    EventKind(DutyHandedOver.self) { .duty(.handedOver($0)) },
    EventKind(WatchRecorded.self) { .duty(.watched($0)) },
    EventKind(CommentRecorded.self) { .duty(.commented($0)) },
    EventKind(CommentAnswered.self) { .duty(.answered($0)) },
    EventKind(PatrolRecorded.self) { .duty(.patrolled($0)) },
    EventKind(PatrolErrorCorrected.self) { .duty(.corrected($0)) },
  ]
}

/// What happened on duty says for which site or account.
package protocol DutyPayload: EventPayload {
  var subject: Subject { get }
}

extension DutyPayload {
  package static var article: ArticleReference? { ArticleReference(29) }
  package var about: Subject? { subject }
  package var stream: String { subject.text }
}

/// A month's duty was planned.
package struct DutyPlanned: DutyPayload {
  package static let type = "duty.planned"
  package static var wording: Bilingual { Bilingual("值班已安排", "A month's duty was planned") }
  package let subject: Subject
  package let month: CalendarMonth
  /// The shifts that begin before it stay.
  package let since: CivilDate?
  /// By when they begin.
  package let shifts: [DutyShift]

  package var said: [Bilingual] {
    Self.saying(
      .plain(month.text), Bilingual("\(shifts.count) 个班次", "\(shifts.count) shifts"))
  }
}

/// Duty was handed over.
package struct DutyHandedOver: DutyPayload {
  package static let type = "duty.handed-over"
  package static var wording: Bilingual { Bilingual("已交接班", "Duty was handed over") }
  package let subject: Subject
  package let from: StaffID
  package let to: StaffID
  package let at: Instant
  package let notes: Passage?

  package var said: [Bilingual] {
    Self.saying(.plain("\(from) → \(to)"), ItemTime.plain(at), notes?.plain)
  }
}

/// Somebody on duty looked, found something or nothing, and did something.
package struct WatchRecorded: DutyPayload {
  package static let type = "watch.recorded"
  package static var wording: Bilingual { Bilingual("值守情况已记录", "A watch was recorded") }
  package static var article: ArticleReference? { ArticleReference(41, 3) }
  package let subject: Subject
  package let at: Instant
  package let seen: WatchFinding
  package let text: Passage?
  package let action: Passage?
  package let opinion: OpinionID?

  package var said: [Bilingual] {
    Self.saying(ItemTime.plain(at), seen.name, text?.plain, action?.plain)
  }
}

/// A citizen commented on an account.
package struct CommentRecorded: AccountPayload {
  package static let type = "comment.recorded"
  package static var wording: Bilingual { Bilingual("评论已记录", "A comment was recorded") }
  package static var article: ArticleReference? { ArticleReference(41, 3) }
  package let account: AccountID
  package let comment: CommentID
  package let item: ItemID?
  package let text: Passage
  package let answer: Passage?

  package var said: [Bilingual] { Self.saying(text.plain, answer?.plain) }
  package var created: Created? { Created("comment", comment) }
}

/// A comment was answered.
package struct CommentAnswered: AccountPayload {
  package static let type = "comment.answered"
  package static var wording: Bilingual { Bilingual("评论已回复", "A comment was answered") }
  package static var article: ArticleReference? { ArticleReference(41, 5) }
  package let account: AccountID
  package let comment: CommentID
  package let answer: Passage

  package var said: [Bilingual] { Self.saying(answer.plain) }
}

/// What happened to a site's patrols says which.
package protocol PatrolPayload: EventPayload {
  var site: SiteID { get }
}

extension PatrolPayload {
  package static var article: ArticleReference? { ArticleReference(29) }
  package var about: Subject? { .site(site) }
  package var stream: String { Subject.site(site).text }
}

/// A site was patrolled.
package struct PatrolRecorded: PatrolPayload {
  package static let type = "patrol.recorded"
  package static var wording: Bilingual { Bilingual("日常巡检已记录", "A site was patrolled") }
  package let site: SiteID
  package let patrol: PatrolID
  package let half: PatrolHalf
  package let errors: [PatrolError]

  package var said: [Bilingual] {
    Self.saying(half.name, Bilingual("错漏 \(errors.count) 处", "\(errors.count) errors"))
      + errors.map(\.text.plain)
  }
  package var created: Created? { Created("patrol", patrol) }
}

/// An error that a patrol found, and how it was corrected.
package struct PatrolError: Codable, Hashable, Sendable {
  package let errorNumber: PatrolErrorNumber
  package let aspect: PatrolCheck
  package let address: WebAddress?
  package let text: Passage
  package internal(set) var remedy: Passage?
  package internal(set) var correctedOn: CivilDate?
}

/// An error of a patrol was corrected.
package struct PatrolErrorCorrected: PatrolPayload {
  package static let type = "patrol.error-corrected"
  package static var wording: Bilingual { Bilingual("巡检错漏已纠正", "An error was corrected") }
  package let site: SiteID
  package let patrol: PatrolID
  package let errorNumber: PatrolErrorNumber
  package let remedy: Passage

  package var said: [Bilingual] { Self.saying(remedy.plain) }
}
