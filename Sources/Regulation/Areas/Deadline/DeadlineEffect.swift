package import CivilTime

// How an area gets its deadlines, in two moves and one file of its own, such as FilingDeadlines.swift:
//
// 1. Name the rules:
//
//      static let report = DeadlineRule(
//        "A15.2.report", ArticleReference(15, 2), .duty, "书面报告", "the written report",
//        warning: .day(30))
//
// 2. Say what events do to them: a pure function of the entry and the tables as they stand behind
//    that entry (its own event folded already); an area looks at events of others by guards:
//
//      static func effects(of entry: Entry, _ register: some SiteLookup) throws -> [DeadlineEffect] {
//        guard case .site(let event) = entry.event else { return [] }
//        return switch event {
//        case .wentOffline(let event):
//          [.start(report, of: .site(event.site), owedBy: event.host, entry)]
//        ...
//
// Both stand in the area's list of what it brings. Nothing else: the projector keeps the rows, the
// sweep records what was missed, the views show what is due, and a calendar that changes recomputes
// what it touches.
//
// Effects never refuse and never read a clock. Where a term or a warning is set by interpretation,
// read it from the register on the day the deadline begins, and give it to `start`: what runs keeps
// the term it began with.

/// What an event does to deadlines.
package enum DeadlineEffect: Sendable {
  case start(DeadlineStart)
  /// What the open deadlines of the rule about the subject ask for was done on that day. Narrowed
  /// to one part or one case where they are given; without an open one it does nothing.
  case meet(
    DeadlineRule, of: Subject, part: DeadlinePart? = nil, in: CaseID? = nil, on: CivilDate)
  /// They are asked for no longer: the case was withdrawn, the site closed.
  case cancel(DeadlineRule, of: Subject, part: DeadlinePart? = nil, in: CaseID? = nil)
  /// What one office owes, all of it or about one subject, is owed by another from now on.
  case reassign(from: OfficeID, to: OfficeID, of: Subject? = nil)
  /// What it does to a duty that recurs.
  case recurring(RecurringEffect)

  /// Begins a deadline on the day of `entry`, in its case; see ``DeadlineStart``.
  package static func start(
    _ rule: DeadlineRule, of subject: Subject, part: DeadlinePart? = nil, owedBy office: OfficeID?,
    _ entry: Entry, step: StepID? = nil, from: CivilDate? = nil, term: Term? = nil,
    warning: DeadlineWarning? = nil
  ) -> DeadlineEffect {
    .start(
      DeadlineStart(
        rule: rule, subject: subject, part: part, office: office, caseID: entry.correlation,
        step: step, from: from ?? entry.occurredOn, term: term ?? rule.term,
        warning: warning ?? rule.warning))
  }
}

/// A deadline that begins to run.
package struct DeadlineStart: Hashable, Sendable {
  package let rule: DeadlineRule
  package let subject: Subject
  /// Which of several that one event starts for the same rule and subject.
  package let part: DeadlinePart?
  /// Who owes it; nobody when the office it falls to is not in the directory.
  package let office: OfficeID?
  package let caseID: CaseID?
  /// The step of the case that meets it, whose line in the inbox shows when it is due.
  package let step: StepID?
  /// The day of the trigger, which is not counted.
  package let from: CivilDate
  /// Nothing for a duty without a number: it is never missed.
  package let term: Term?
  package let warning: DeadlineWarning?

  package init(
    rule: DeadlineRule, subject: Subject, part: DeadlinePart?, office: OfficeID?, caseID: CaseID?,
    step: StepID?, from: CivilDate, term: Term?, warning: DeadlineWarning?
  ) {
    self.rule = rule
    self.subject = subject
    self.part = part
    self.office = office
    self.caseID = caseID
    self.step = step
    self.from = from
    self.term = term
    self.warning = warning
  }
}

extension DeadlineEffect {
  /// What every area says of an entry, in the order in which it is done.
  package static func all(of entry: Entry, _ tables: Tables) throws -> [DeadlineEffect] {
    var effects: [DeadlineEffect] = []
    for effect in Areas.effects {
      // Most areas have nothing to say of most events.
      let more = try effect(entry, tables)
      if !more.isEmpty { effects += more }
    }
    return effects
  }
}
