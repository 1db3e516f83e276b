package import JSONText

/// Everything that can stand in a county's ledger: one case an area.
///
/// Switches are exhaustive inside an area; across areas an event is asked what it says of itself.
/// Indirect: an entry is handed from fold to fold, and most of them look at its case alone; copied each
/// time, payloads of hundreds of bytes took an eighth of a rebuild's instructions.
package indirect enum Event: Hashable, Sendable {
  case directory(DirectoryEvent)
  case site(SiteEvent)
  case column(ColumnEvent)
  case filing(FilingEvent)
  case offline(OfflineEvent)
  case workflow(CaseEvent)
  case closing(ClosingEvent)
  case account(AccountEvent)
  case platform(PlatformEvent)
  case custody(CustodyEvent)
  case measure(MeasureEvent)
  case calendar(CalendarEvent)
  case change(ChangeEvent)
  case deadline(DeadlineEvent)
  case violation(ViolationEvent)
  case interpretation(InterpretationEvent)
  case authorisation(AuthorisationEvent)
  case service(ServiceEvent)
  case item(ItemEvent)
  case sighting(SightingEvent)
  case finding(FindingEvent)
  case response(ResponseEvent)
  case opinion(OpinionEvent)
  case survey(SurveyEvent)
  case evaluation(EvaluationEvent)
  case duty(DutyEvent)
  case security(SecurityEvent)
  case inspection(InspectionEvent)
  case criticism(CriticismEvent)
  case counterfeit(CounterfeitEvent)
  case erasure(ErasureEvent)
  case message(MessageEvent)
  case measurement(MeasurementEvent)
  case report(ReportEvent)
  case correction(CorrectionEvent)

  /// What it says, and says of itself.
  package var payload: any EventPayload {
    switch self {
    case .directory(let event): event.payload
    case .site(let event): event.payload
    case .column(let event): event.payload
    case .filing(let event): event.payload
    case .offline(let event): event.payload
    case .workflow(let event): event.payload
    case .closing(let event): event.payload
    case .account(let event): event.payload
    case .platform(let event): event.payload
    case .custody(let event): event.payload
    case .measure(let event): event.payload
    case .calendar(let event): event.payload
    case .change(let event): event.payload
    case .deadline(let event): event.payload
    case .violation(let event): event.payload
    case .interpretation(let event): event.payload
    case .authorisation(let event): event.payload
    case .service(let event): event.payload
    case .item(let event): event.payload
    case .sighting(let event): event.payload
    case .finding(let event): event.payload
    case .response(let event): event.payload
    case .opinion(let event): event.payload
    case .survey(let event): event.payload
    case .evaluation(let event): event.payload
    case .duty(let event): event.payload
    case .security(let event): event.payload
    case .inspection(let event): event.payload
    case .criticism(let event): event.payload
    case .counterfeit(let event): event.payload
    case .erasure(let event): event.payload
    case .message(let event): event.payload
    case .measurement(let event): event.payload
    case .report(let event): event.payload
    case .correction(let event): event.payload
    }
  }

  /// The types of event of its area: a few, where ``Areas/events`` is all there are.
  package var kinds: [EventKind] {
    switch self {
    case .directory: DirectoryEvent.kinds
    case .site: SiteEvent.kinds
    case .column: ColumnEvent.kinds
    case .filing: FilingEvent.kinds
    case .offline: OfflineEvent.kinds
    case .workflow: CaseEvent.kinds
    case .closing: ClosingEvent.kinds
    case .account: AccountEvent.kinds
    case .platform: PlatformEvent.kinds
    case .custody: CustodyEvent.kinds
    case .measure: MeasureEvent.kinds
    case .calendar: CalendarEvent.kinds
    case .change: ChangeEvent.kinds
    case .deadline: DeadlineEvent.kinds
    case .violation: ViolationEvent.kinds
    case .interpretation: InterpretationEvent.kinds
    case .authorisation: AuthorisationEvent.kinds
    case .service: ServiceEvent.kinds
    case .item: ItemEvent.kinds
    case .sighting: SightingEvent.kinds
    case .finding: FindingEvent.kinds
    case .response: ResponseEvent.kinds
    case .opinion: OpinionEvent.kinds
    case .survey: SurveyEvent.kinds
    case .evaluation: EvaluationEvent.kinds
    case .duty: DutyEvent.kinds
    case .security: SecurityEvent.kinds
    case .inspection: InspectionEvent.kinds
    case .criticism: CriticismEvent.kinds
    case .counterfeit: CounterfeitEvent.kinds
    case .erasure: ErasureEvent.kinds
    case .message: MessageEvent.kinds
    case .measurement: MeasurementEvent.kinds
    case .report: ReportEvent.kinds
    case .correction: CorrectionEvent.kinds
    }
  }

  /// What it is about; see ``EventPayload/about``.
  package var subject: Subject? { payload.about }

  /// The step of a case that it completes; see ``EventPayload/trigger``.
  package var trigger: Trigger? { payload.trigger }
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

extension Confidence {
  /// Whose words the events of a type bring; a citizen's, of a type that nobody knows.
  package static func of(_ type: String) -> Confidence { byType[type] ?? .citizen }

  private static let byType = Dictionary(
    uniqueKeysWithValues: Areas.events.map { ($0.payload.type, $0.payload.confidence) })
}

/// Where payloads are decoded from; the text's form is not this module's concern.
package protocol PayloadSource {
  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload
}
