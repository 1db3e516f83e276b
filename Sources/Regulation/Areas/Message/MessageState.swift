import JSONText
package import CivilTime

/// A message as its events tell it: of its texts, the numbers.
package struct Message: JSONDirect, Hashable, Sendable {
  package let id: MessageID
  package let kind: MessageKind
  package let fault: CorrectionFault?
  package let source: MessageWay
  package let through: Subject?
  package let concerns: Subject?
  package let column: ColumnID?
  package let receivedAt: Instant
  package let letter: Letter
  /// Who recorded it.
  package let receivedBy: StaffID?
  package var code: CodeDigest?
  package var phase: MessagePhase
  /// The unit that deals with it; nothing while it is the county openness office's to assign.
  package var unit: OfficeID?
  package var assignedAt: Instant?
  /// The units that said it is not theirs.
  package var sentBackBy: [OfficeID]
  package var declined: DeclineReason?
  /// The day it was declined.
  package var declinedOn: CivilDate?
  /// Of a repeated one.
  package var original: MessageID?
  /// What the citizen was asked last, and the day.
  package var asked: Passage?
  package var askedOn: CivilDate?
  /// What the citizen added last.
  package var supplement: Passage?
  /// What is left of a term that pauses.
  package var rest: Term?
  /// Until when its term was extended.
  package var extendedTo: CivilDate?
  package var draft: AnswerDraft?
  /// How often it was answered.
  package var answers: Int
  package var answeredOn: CivilDate?
  package var onTime: Bool?
  package var publicity: MessagePublicity
  /// It was public once.
  package var wasPublic: Bool
  package var withheldFor: WithholdReason?
  /// The public version as it was drafted last, and the one that is public.
  package var drafted: PublicVersion?
  package var shown: PublicVersion?
  package var publishedOn: CivilDate?
  package var rating: MessageRating?
  package var reopenedOn: CivilDate?
  package var closedOn: CivilDate?
  /// The position of the event that first erased something of it.
  package var erasedBy: LogPosition?
  /// It is kept and not used.
  package var restriction: MessageRestriction?
  /// The day of its last fact: nothing that rests on it is older.
  package var lastOn: CivilDate
  /// The position of the event after which it waits.
  package var since: Int

  package var receivedOn: CivilDate { LegalTime.date(of: receivedAt) }

  /// The day its terms run from: it came, or came again.
  package var runsFrom: CivilDate { reopenedOn ?? receivedOn }

  /// The site or account for whose figures it counts: by which it came, or else which it is about.
  package var counted: Subject? { through ?? concerns }

  /// Whether it was answered and it is decided whether the public reads it.
  package var isSettled: Bool { answeredOn != nil && publicity != .undecided }

  /// Until when the unit sends it back as not its own.
  package var sendBackUntil: Instant? {
    phase == .assigned ? assignedAt?.adding(microseconds: Instant.microsecondsPerDay) : nil
  }

  /// Whose it is today: the unit's, or the one it was merged into; else the county openness office's.
  func holder(_ register: some DirectoryLookup) throws -> OfficeID? {
    if let unit { return try register.carrier(of: unit) }
    return try register.office(of: .countyOpenness)?.id
  }
}

/// Since when a message is kept and not used, why, and until when it has to be kept.
package struct MessageRestriction: Codable, Hashable, Sendable {
  package let on: CivilDate
  package let ground: RestrictionGround
  package let basis: Line
  package let until: CivilDate?
}
