package import CivilTime

/// The person who gives a command, as the directory knows them at that moment.
package struct Actor: Equatable, Sendable {
  package let staff: Staff
  package let office: Office

  package init(staff: Staff, office: Office) {
    self.staff = staff
    self.office = office
  }

  /// Whether an office is the actor's own, or one whose duties it carries; nobody is of no office.
  package func isOf(_ id: OfficeID?) -> Bool { id.map(office.answers) ?? false }

  package func holds(_ role: Role) -> Bool { staff.roles.contains(role) }
}

/// What surrounds a command: who gives it, for whom, when it is given and when it happened.
package struct Context: Sendable {
  package let actor: Actor
  /// The office without staff for which the actor records a decision.
  package let onBehalfOf: OfficeID?
  /// The paper behind what the command tells.
  package let document: Document?
  /// The moment the command is handled.
  package let now: Instant
  /// The day, by legal time, on which what the command tells happened.
  package let occurredOn: CivilDate
  /// The query code that was drawn for it, and the one that the request gives, as they are kept.
  package var newCode: CodeDigest?
  package var givenCode: CodeDigest?

  /// - Parameters:
  ///   - actor: who gives the command.
  ///   - onBehalfOf: the office whose decision is recorded.
  ///   - document: the paper behind it.
  ///   - now: the moment it is handled.
  ///   - occurredOn: as the request gives it. Not given, it is the date of the paper by which another
  ///     office's decision is recorded, and today for anything else.
  package init(
    actor: Actor, onBehalfOf: OfficeID?, document: Document?, now: Instant, occurredOn: CivilDate?
  ) {
    self.actor = actor
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.now = now
    let today = LegalTime.date(of: now)
    let decidedOn = onBehalfOf == nil ? nil : document?.date
    self.occurredOn = occurredOn ?? min(decidedOn ?? today, today)
  }

  /// The day the command is handled, by legal time.
  package var today: CivilDate { LegalTime.date(of: now) }
}
