/// Everything that can be asked of a county's ledger: one case an area.
package enum Command: Hashable, Sendable {
  case directory(DirectoryCommand)
  case site(SiteCommand)
  case column(ColumnCommand)
  case filing(FilingCommand)
  case offline(OfflineCommand)
  case workflow(CaseCommand)
  case closing(ClosingCommand)
  case account(AccountCommand)
  case platform(PlatformCommand)
  case custody(CustodyCommand)
  case measure(MeasureCommand)
  case calendar(CalendarCommand)
  case interpretation(InterpretationCommand)
  case authorisation(AuthorisationCommand)
  case change(ChangeCommand)
  case service(ServiceCommand)
  case item(ItemCommand)
  case sighting(SightingCommand)
  case finding(FindingCommand)
  case response(ResponseCommand)
  case opinion(OpinionCommand)
  case survey(SurveyCommand)
  case evaluation(EvaluationCommand)
  case duty(DutyCommand)
  case security(SecurityCommand)
  case inspection(InspectionCommand)
  case criticism(CriticismCommand)
  case counterfeit(CounterfeitCommand)
  case erasure(ErasureCommand)
  case message(MessageCommand)
  case measurement(MeasurementCommand)
  case report(ReportCommand)
  case correction(CorrectionCommand)
}

/// One kind of command: its payload's type, and the command made of a payload of that type.
///
/// The type is kept as how to get it: as a protocol's it has tables that the runtime makes when they are
/// first needed, and a request needs those of one kind.
package struct CommandKind: Sendable {
  package let method: String
  /// Decodes a payload of this type and wraps it; with the words that are kept beside the log.
  package let read: @Sendable (any PayloadSource) throws -> (command: Command, passages: [String])

  private let type: @Sendable () -> any CommandPayload.Type

  @inline(__always)
  package init<Payload: CommandPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> Command
  ) {
    method = Payload.method
    self.type = { Payload.self }
    read = { source in
      let payload = try source.decode(Payload.self)
      return (wrap(payload), payload.passages)
    }
  }

  package var payload: any CommandPayload.Type { type() }

  /// Decodes a payload of this type and wraps it.
  package func decode(_ source: any PayloadSource) throws -> Command { try read(source).command }
}
