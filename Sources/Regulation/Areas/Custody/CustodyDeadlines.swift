/// What runs around the custody of accounts (A42): an incident is dealt with promptly, so it has an age
/// until it is closed.
enum CustodyDeadlines {
  static let incident = DeadlineRule(
    "A42.incident", ArticleReference(42), .duty, "处置账号安全事件",
    "an incident of an account is dealt with", by: Article42.keepers,
    sends: CloseIncident.method)

  static let rules = [incident]

  static func effects(of entry: Entry, _ register: some AccountLookup & DirectoryLookup) throws
    -> [DeadlineEffect]
  {
    guard case .custody(let event) = entry.event else { return [] }
    switch event {
    case .handedOver, .accessDeclared: return []
    case .incidentReported(let event):
      let host = try register.account(event.account).map {
        try AccountRules.host(of: $0, register)
      }
      return [
        .start(
          incident, of: .account(event.account), part: DeadlinePart(checked: event.incident.text),
          owedBy: host, entry)
      ]
    case .incidentClosed(let event):
      return [
        .meet(
          incident, of: .account(event.account), part: DeadlinePart(checked: event.incident.text),
          on: entry.occurredOn)
      ]
    }
  }
}
