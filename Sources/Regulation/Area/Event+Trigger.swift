extension Event {
  /// What step of a case this event can complete.
  package var trigger: Trigger? {
    switch self {
    case .site(let event): event.trigger
    case .filing(let event): event.trigger
    case .change(let event): .event(type(of: event.payload).type)
    case .offline(let event): .event(type(of: event.payload).type)
    case .closing(let event): .event(type(of: event.payload).type)
    case .account(let event): .event(type(of: event.payload).type)
    case .directory, .workflow, .calendar, .interpretation, .deadline, .violation: nil
    }
  }
}
