package import CivilTime

/// The person who gives a command, as the directory knows them at that moment.
package struct Actor: Equatable, Sendable {
  package let staff: Staff
  package let office: Office

  package init(staff: Staff, office: Office) {
    self.staff = staff
    self.office = office
  }

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

  package init(
    actor: Actor, onBehalfOf: OfficeID?, document: Document?, now: Instant, occurredOn: CivilDate
  ) {
    self.actor = actor
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.now = now
    self.occurredOn = occurredOn
  }

  /// The day the command is handled, by legal time.
  package var today: CivilDate { LegalTime.date(of: now) }
}

/// What a decision may look up: the state of the county as the log tells it so far.
///
/// Every look-up is by key, so a decision costs the same on a long log as on a short one.
package protocol Register {
  var county: County? { get throws }
  func office(_ id: OfficeID) throws -> Office?
  /// The one office of a kind of which a county has one.
  func office(of kind: OfficeKind) throws -> Office?
  func staff(_ id: StaffID) throws -> Staff?
  func site(_ id: SiteID) throws -> Site?
  func account(_ id: AccountID) throws -> Account?
  /// The accounts in use of an office, by id.
  ///
  /// - Complexity: O(n) in the accounts of the office.
  func accounts(of host: OfficeID) throws -> [AccountID]
  /// The people in an office, by id.
  ///
  /// - Complexity: O(n) in the people of the office.
  func staff(of office: OfficeID) throws -> [StaffID]
  /// The sites, not ended, that name the office as their host, by id.
  ///
  /// - Complexity: O(n) in the sites of the office.
  func sites(of host: OfficeID) throws -> [SiteID]
  /// Whose number, domain or code this is: it belongs to one site at a time.
  func holder(of identifier: Identifier) throws -> SiteID?
  /// The cases about a site or account.
  func cases(about subject: Subject) throws -> SubjectCases
  /// The portal, from its proposal on.
  var portal: SiteID? { get throws }
  /// Which days are worked, by the arrangements recorded so far; read once, then remembered.
  var calendar: WorkingCalendar { get throws }
  /// The deadlines of a rule about a subject that are still asked for, oldest first.
  func openDeadlines(_ rule: DeadlineRule, of subject: Subject) throws -> [Deadline]
  /// The violation of a kind that stands for a subject.
  func openViolation(_ kind: ViolationKind, of subject: Subject) throws -> Violation?
  /// Every interpretation of a parameter, as they were recorded.
  func interpretations(of parameter: ParameterID) throws -> [Interpretation]
}
