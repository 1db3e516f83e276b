import CivilTime

extension ParameterBook {
  package static let hazardTerm = Parameter(
    "A27.hazard-term", ArticleReference(27), "通报的安全隐患的整改期限（“立即”）",
    "term for rectifying a reported hazard (\"at once\")",
    form: .term(1...366), initial: nil, from: .open)
}

/// What a finding has its host do, and by when (A27, A34.8).
///
/// One that is rectified meets its term on the day of the fact; sent back, it has another. While it is
/// excepted the exception's end is the term, and behind that the day that was set for it.
enum FindingDeadlines {
  static let rectification = DeadlineRule(
    "A34.8.rectification", ArticleReference(34, 8), .due, "整改检查发现的问题",
    "a finding is rectified", warning: .before(days: 3), by: Article34.rectifiers,
    sends: RectifyFinding.method)
  static let hazard = DeadlineRule(
    "A27.rectification", ArticleReference(27), .duty, "立即整改安全隐患",
    "a reported hazard is rectified at once", by: Article34.rectifiers,
    sends: RectifyFinding.method)
  static let exception = DeadlineRule(
    "A34.8.exception", ArticleReference(34, 8), .due, "例外期满前整改",
    "a finding is rectified before its exception is over", warning: .before(days: 10),
    by: Article34.rectifiers, sends: RectifyFinding.method)
  static let feedback = DeadlineRule(
    "A27.feedback", ArticleReference(27), .duty, "向通报部门反馈整改情况",
    "who reported a hazard is told that it was rectified", by: Article34.rectifiers,
    sends: FeedBackFinding.method)

  static let rectifications = [rectification, hazard]
  static let rules = [rectification, hazard, exception, feedback]

  static func effects(
    of entry: Entry, _ register: some FindingLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    if case .deadline(.missed(let event)) = entry.event, event.rule == exception.id,
      let finding = try event.subject.finding.flatMap({ try register.finding($0) })
    {
      return try start(finding, by: finding.dueOn, entry, register)
    }
    if case .finding(let event) = entry.event {
      return try effects(of: event, entry, register)
    }
    return try moved(entry, register)
  }

  private static func effects(
    of event: FindingEvent, _ entry: Entry, _ register: some FindingLookup & InterpretationLookup
  ) throws -> [DeadlineEffect] {
    let subject = Subject.finding(event.payload.finding)
    guard let finding = try register.finding(event.payload.finding) else { return [] }
    switch event {
    case .issued(let event): return try start(finding, by: event.dueOn, entry, register)
    case .rectified:
      let met = (rectifications + [exception]).map {
        DeadlineEffect.meet($0, of: subject, on: entry.occurredOn)
      }
      guard finding.isHazard, finding.feedback == nil else { return met }
      return met + [.start(feedback, of: subject, owedBy: finding.office, entry)]
    case .returned(let event):
      return [.cancel(feedback, of: subject)]
        + (try start(finding, by: event.dueOn, entry, register))
    case .dismissed: return rules.map { .cancel($0, of: subject) }
    case .excepted(let event):
      return (rectifications + [exception]).map { .cancel($0, of: subject) } + [
        .start(
          exception, of: subject, owedBy: finding.office, entry, term: .date(event.until))
      ]
    case .disputeRejected(let event):
      // The day that was set runs on all the while; a later one takes its place.
      guard let day = event.dueOn else { return [] }
      return rectifications.map { .cancel($0, of: subject) }
        + (try start(finding, by: day, entry, register))
    case .fedBack: return [.meet(feedback, of: subject, on: entry.occurredOn)]
    // By when it is rectified is a day that was set, and not counted from the day it was seen.
    case .putRight, .answered, .verified: return []
    }
  }

  private static func start(
    _ finding: IssuedFinding, by day: CivilDate?, _ entry: Entry,
    _ register: some InterpretationLookup
  ) throws -> [DeadlineEffect] {
    let set = day.map(Term.date)
    let term =
      finding.isHazard
      ? try set ?? register.setting(ParameterBook.hazardTerm, on: entry.occurredOn).term : set
    return [
      .start(
        finding.isHazard ? hazard : rectification, of: .finding(finding.id),
        owedBy: finding.office, entry, term: term)
    ]
  }

  /// A site or account that goes to another host brings what is owed for it.
  private static func moved(
    _ entry: Entry, _ register: some FindingLookup
  ) throws -> [DeadlineEffect] {
    let place: Subject
    let (from, to): (OfficeID, OfficeID)
    if case .change(.hostMoved(let event)) = entry.event {
      (place, from, to) = (.site(event.site), event.from, event.to)
    } else if case .account(.hostMoved(let event)) = entry.event {
      (place, from, to) = (.account(event.account), event.from, event.to)
    } else if case .account(.change(.changed(let event))) = entry.event,
      let was = event.former.host, let now = event.now.host
    {
      (place, from, to) = (.account(event.account), was, now)
    } else {
      return []
    }
    return try register.findings(of: place).filter { !$0.phase.isEnded }.map {
      .reassign(from: from, to: to, of: .finding($0.id))
    }
  }
}
