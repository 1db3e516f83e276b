package import JSONText

/// Everything that can stand in a county's ledger.
///
/// Two levels, as the folders are: a new event breaks the build wherever it must be thought about.
package enum Event: Hashable, Sendable {
  case directory(DirectoryEvent)
  case site(SiteEvent)
  case filing(FilingEvent)
  case offline(OfflineEvent)
  case workflow(CaseEvent)
  case closing(ClosingEvent)
  case account(AccountEvent)
  case calendar(CalendarEvent)
  case change(ChangeEvent)
  case deadline(DeadlineEvent)
  case violation(ViolationEvent)
  case interpretation(InterpretationEvent)

  package var payload: any EventPayload {
    switch self {
    case .directory(let event): event.payload
    case .site(let event): event.payload
    case .filing(let event): event.payload
    case .offline(let event): event.payload
    case .workflow(let event): event.payload
    case .closing(let event): event.payload
    case .account(let event): event.payload
    case .calendar(let event): event.payload
    case .change(let event): event.payload
    case .deadline(let event): event.payload
    case .violation(let event): event.payload
    case .interpretation(let event): event.payload
    }
  }

  /// The stream the event belongs to: the history of one office, person, site or case.
  package var stream: String {
    switch self {
    case .directory(let event): event.stream
    case .site(let event): "site-\(event.site)"
    case .filing(let event): "site-\(event.site)"
    case .offline(let event): "site-\(event.site)"
    case .workflow(let event): "case-\(event.caseID)"
    case .closing(let event): "site-\(event.site)"
    case .account(let event): "account-\(event.account)"
    case .calendar(let event): event.stream
    case .change(let event): "site-\(event.site)"
    case .deadline(let event): event.subject.text
    case .violation(let event): event.subject.text
    case .interpretation(let event): event.stream
    }
  }

  /// The site or account the event is about.
  package var subject: Subject? {
    switch self {
    case .site(let event): .site(event.site)
    case .filing(let event): .site(event.site)
    case .change(let event): .site(event.site)
    case .deadline(let event): event.subject
    case .violation(let event): event.subject
    case .offline(let event): .site(event.site)
    case .closing(let event): .site(event.site)
    case .account(let event): .account(event.account)
    case .directory, .workflow, .calendar, .interpretation: nil
    }
  }

  /// The case an event names itself: one of the case, or of a site that says which case it begins.
  package var namedCase: CaseID? {
    switch self {
    case .workflow(let event): event.caseID
    case .change(.proposed(let event)): event.caseID
    case .closing(.proposed(let event)): event.caseID
    case .account(.closingProposed(let event)): event.caseID
    case .directory, .site, .filing, .offline, .closing, .account, .calendar, .interpretation,
      .change,
      .deadline, .violation:
      nil
    }
  }

  /// Every payload type there is, each with how it becomes an event; in the order of the folders.
  package static let kinds: [EventKind] =
    DirectoryEvent.kinds + SiteEvent.kinds + FilingEvent.kinds + OfflineEvent.kinds
    + CaseEvent.kinds
    + CalendarEvent.kinds + InterpretationEvent.kinds + ChangeEvent.kinds + DeadlineEvent.kinds
    + ViolationEvent.kinds + ClosingEvent.kinds + AccountEvent.kinds
}

/// One type of event: its payload's type, and the event made of a payload of that type.
package struct EventKind: Sendable {
  package let payload: any EventPayload.Type
  /// Decodes a payload of this type and wraps it.
  package let decode: @Sendable (any PayloadSource) throws -> Event

  package init<Payload: EventPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> Event
  ) {
    self.payload = type
    self.decode = { try wrap($0.decode(Payload.self)) }
  }
}

/// Where payloads are decoded from; the text's form is not this module's concern.
package protocol PayloadSource {
  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload
}
