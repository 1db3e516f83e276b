package import CivilTime

/// What can be asked of duty, comments and patrols (A29, A41.3).
package enum DutyCommand: Hashable, Sendable {
  case plan(PlanDuty)
  case handOver(HandOverDuty)
  case watch(RecordWatch)
  case comment(RecordComment)
  case answer(AnswerComment)
  case patrol(RecordPatrol)
  case correct(CorrectPatrolError)
}

/// Plans who is on duty for a site or an account in a month: in the place of the plan before, from a day on.
package struct PlanDuty: CommandPayload {
  package static let method = "duty.plan"
  package static let summary = Bilingual("安排网站、账号一个月的值班", "Plans a month's duty")
  package static var article: ArticleReference? { ArticleReference(29) }
  package static let bounds: [Bound] = [
    .list(
      "shifts", atMost: 85, "一次安排的班次最多这么多，其余的另行安排（since）",
      "plan the rest of the month in another (since)")
  ]

  package let place: Subject
  package let month: CalendarMonth
  /// The shifts that begin before this day stay; all are new when left out.
  package let since: CivilDate?
  package let shifts: [DutyShift]
}

/// Hands duty over to the next person, by who was on duty.
package struct HandOverDuty: CommandPayload {
  package static let method = "duty.hand-over"
  package static let summary = Bilingual("交接班", "Hands duty over")
  package static var article: ArticleReference? { ArticleReference(29) }

  package let place: Subject
  package let to: StaffID
  package let at: Instant
  /// What the next person has to go on with.
  package let notes: Prose?

  package var passages: [String] { Self.words(notes) }
}

/// Records what somebody on duty found and did.
package struct RecordWatch: CommandPayload {
  package static let method = "watch.record"
  package static let summary = Bilingual("记录值守情况", "Records what was found on duty")
  package static var article: ArticleReference? { ArticleReference(41, 3) }

  package let place: Subject
  package let at: Instant
  package let seen: WatchFinding
  package let text: Prose?
  package let action: Prose?
  /// The record of opinion that was made of it.
  package let opinion: OpinionID?

  package var passages: [String] { Self.words(text, action) }
}

/// Records a citizen's comment on an account, without who wrote it.
package struct RecordComment: CommandPayload {
  package static let method = "comment.record"
  package static let summary = Bilingual("记录账号下的网民评论", "Records a comment on an account")
  package static var article: ArticleReference? { ArticleReference(41, 3) }

  package let account: AccountID
  /// On which item.
  package let item: ItemID?
  package let text: Prose
  /// What was answered at once.
  package let answer: Prose?

  package var passages: [String] { Self.words(text, answer) }
}

/// Records that a comment was answered.
package struct AnswerComment: CommandPayload {
  package static let method = "comment.answer"
  package static let summary = Bilingual("记录对评论的回复", "Records the answer to a comment")
  package static var article: ArticleReference? { ArticleReference(41, 5) }

  package let comment: CommentID
  package let answer: Prose

  package var passages: [String] { Self.words(answer) }
}

/// An error that a patrol found.
package struct FoundError: Codable, Hashable, Sendable {
  package let aspect: PatrolCheck
  package let address: WebAddress?
  package let text: Prose
  /// How it was corrected at once.
  package let remedy: Prose?
}

/// Records a daily patrol of a site, morning or afternoon.
package struct RecordPatrol: CommandPayload {
  package static let method = "patrol.record"
  package static let summary = Bilingual("记录网站日常巡检", "Records a daily patrol of a site")
  package static var article: ArticleReference? { ArticleReference(29) }
  package static let bounds: [Bound] = [
    .choices("checks", of: PatrolCheck.allCases.count),
    .list("errors", atMost: 30, "一次巡检的错漏不会更多，同类的合并记录", "put errors of a kind together"),
  ]

  package let site: SiteID
  package let half: PatrolHalf
  /// What was looked at.
  package let checks: [PatrolCheck]
  package let errors: [FoundError]?

  package var passages: [String] {
    (errors ?? []).flatMap { Self.words($0.text, $0.remedy) }
  }
}

/// Records that an error of a patrol was corrected.
package struct CorrectPatrolError: CommandPayload {
  package static let method = "patrol.correct"
  package static let summary = Bilingual("记录巡检错漏已纠正", "Records that an error was corrected")
  package static var article: ArticleReference? { ArticleReference(29) }

  package let patrol: PatrolID
  package let errorNumber: PatrolErrorNumber
  package let remedy: Prose

  package var passages: [String] { Self.words(remedy) }
}
