import CivilTime
import Regulation

/// Takes a case's events apart into the lists of a dossier.
struct DossierBuilder {
  private(set) var steps: [DossierStep] = []
  private(set) var returns: [DossierReturn] = []
  private(set) var tests: [DossierTest] = []
  private(set) var materials: [DossierMaterial] = []
  private(set) var filings: [DossierFiling] = []
  private(set) var records: [DossierEntry] = []
  /// Why sites were needed, in the words of their proposals.
  private(set) var needs: [SiteID: Passage] = [:]
  private let asOf: Moment

  init(
    whole: WholeCase, definition: Definition, entries: [Entry], history: CaseHistory,
    register: Tables, proof: LogProof, asOf: Moment
  ) throws {
    self.asOf = asOf
    let leaves = Dictionary(
      proof.leaves.map { ($0.position, $0.hash) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      let act = try DossierAct(entry, register)
      let summary = EventSummary(entry.event, under: definition)
      records.append(
        DossierEntry(
          act: act, type: type(of: entry.event.payload).type, what: summary.what,
          said: summary.said, step: summary.step,
          subject: StepEvent(entry.event, under: definition)?.subject ?? entry.event.subject,
          causation: entry.causation, leaf: leaves[entry.position]))
      note(entry.event, act)
    }
    filings = Self.filings(of: entries, records, whole, definition)
    let acts = Dictionary(
      records.map { ($0.act.position, $0.act) }, uniquingKeysWith: { first, _ in first })
    let byStep = Dictionary(grouping: records.filter { $0.step != nil }, by: \.step)
    steps = try whole.steps(under: definition).map {
      try Self.step(
        $0, whole, history, definition, acts, byStep[$0.step.id] ?? [], register)
    }
  }

  private mutating func note(_ event: Event, _ act: DossierAct) {
    if case .workflow(.stepReturned(let event)) = event {
      returns.append(
        DossierReturn(
          number: returns.count + 1, act: act, from: event.step, to: event.to,
          subject: event.subject, reasons: event.reasons))
    }
    guard case .site(let event) = event else { return }
    if case .proposed(let event) = event { needs[event.site] = event.specialNeed }
    if case .applied(let event) = event {
      materials = materials.map { $0.replaced() }
      materials += event.materials.map {
        DossierMaterial(
          kind: $0.kind, name: $0.kind.name, title: $0.title.text, digest: $0.digest.text,
          position: act.position, isReplaced: false)
      }
    }
    if case .testPassed(let event) = event {
      tests.append(
        DossierTest(
          act: act, isPassed: true, tester: event.tester.text, report: event.report,
          findings: event.findings))
    }
    if case .testFailed(let event) = event {
      tests.append(
        DossierTest(
          act: act, isPassed: false, tester: event.tester.text, report: event.report,
          findings: event.findings))
    }
  }

  /// The filings that a subject has steps for, in the order of A10, one subject after the other.
  private static func filings(
    of entries: [Entry], _ records: [DossierEntry], _ whole: WholeCase, _ definition: Definition
  ) -> [DossierFiling] {
    // Looked for once: a case may have hundreds of subjects and thousands of events.
    let all = zip(entries, records).compactMap {
      entry, record -> (event: FilingEvent, act: DossierAct, subject: Subject?)? in
      guard case .filing(let event) = entry.event else { return nil }
      return (event, record.act, entry.event.subject)
    }
    return whole.subjects.map(\.subject.subject).flatMap { subject in
      FilingKind.allCases.compactMap { kind in
        let steps = [Trigger.granted(kind), .updated(kind), .cancelled(kind)]
          .compactMap(definition.step(completedBy:))
        let isAsked = steps.contains { step in
          whole.step(step.id, of: subject).map { $0.status != .skipped } ?? false
        }
        let own = all.filter { $0.event.kind == kind && $0.subject == subject }
          .map { ($0.event, $0.act) }
        return isAsked || !own.isEmpty ? DossierFiling(kind, of: subject, own) : nil
      }
    }
  }

  private static func step(
    _ own: CaseStep, _ whole: WholeCase, _ history: CaseHistory, _ definition: Definition,
    _ acts: [Int: DossierAct], _ records: [DossierEntry], _ register: Tables
  ) throws -> DossierStep {
    let (step, current, subject) = (own.step, own.state, own.subject?.subject)
    let office =
      switch whole.state.office(of: step, for: own.subject) {
      case .id(let id): try OfficeName(id, register)
      case .kind(let kind): try OfficeName(kind, register)
      }
    return DossierStep(
      id: step.id, subject: subject, title: step.title, article: step.article, office: office,
      roles: step.performer.roles, status: current.status,
      since: current.since.map(Moment.init),
      done: current.done.flatMap { acts[$0.position] },
      waitsFor: definition.prerequisites(of: step.id).filter { before in
        if let subject { return whole.step(before, of: subject)?.status.isDue ?? false }
        return whole.state.step(before)?.status.isDue
          ?? whole.state.tallies.contains { $0.id == before && $0.due > 0 }
      },
      runs: history.runs[CaseHistory.Key(step: step.id, subject: subject)] ?? [],
      events: records.filter {
        subject == nil || $0.subject == nil || $0.subject == subject
      }.map(\.act.position))
  }

  /// How long each office was waited for, in the order in which steps name them.
  func offices() -> [OfficeTime] {
    var names: [OfficeName] = []
    for step in steps where step.status != .skipped && !names.contains(step.office) {
      names.append(step.office)
    }
    return names.map { office in
      let own = steps.filter { $0.office == office }
      return OfficeTime(
        office: office, openSeconds: openSeconds(of: own.flatMap(\.runs)),
        doneCount: own.count { $0.status == .done }, openCount: own.count { $0.status == .open },
        events: records.map(\.act).filter { ($0.onBehalfOf ?? $0.office)?.id == office.id }
          .map(\.position))
    }
  }

  /// The length of the union of the times in which a run was open.
  private func openSeconds(of runs: [StepRun]) -> Int {
    var total: Int64 = 0
    var covered = Instant(microsecondsSince1970: .min)
    for run in runs.sorted(by: { $0.openedAt < $1.openedAt }) {
      let end = (run.closedAt ?? asOf).instant
      let start = max(run.openedAt.instant, covered)
      guard end > start else { continue }
      total += end.microseconds(since: start)
      covered = end
    }
    return Int(total / Instant.microsecondsPerSecond)
  }
}

extension DossierAct {
  init(_ entry: Entry, _ register: Tables) throws {
    self.init(
      position: entry.position, recordedAt: Moment(entry.recordedAt),
      occurredOn: entry.occurredOn,
      by: try entry.actor.map { try PersonName($0, register, at: entry.position) },
      office: try entry.office.map { try OfficeName($0, register, at: entry.position) },
      onBehalfOf: try entry.onBehalfOf.map { try OfficeName($0, register, at: entry.position) },
      document: entry.document, authorisation: entry.event.warrant?.authorisation,
      decidedBy: try entry.event.warrant?.decidedBy.map {
        try PersonName($0, register, at: entry.position)
      })
  }
}

extension DossierFiling {
  fileprivate init(_ kind: FilingKind, of subject: Subject, _ events: [(FilingEvent, DossierAct)]) {
    var applications: [DossierAct] = []
    var updated: [DossierAct] = []
    var granted: DossierAct?
    var cancelled: DossierAct?
    var number: String?
    var warning: Bilingual?
    for (event, act) in events {
      switch event {
      case .applied: applications.append(act)
      case .granted(let event):
        (granted, number, warning) = (act, event.number.text, event.warning)
      case .updated(let event):
        updated.append(act)
        number = event.number?.text ?? number
      case .cancelled(let event): (cancelled, number) = (act, event.number.text)
      case .revoked(let event): (cancelled, number) = (act, event.number.text)
      }
    }
    self.init(
      kind: kind, subject: subject, name: kind.name, article: kind.article,
      applications: applications, granted: granted, updated: updated, cancelled: cancelled,
      number: number, warning: warning)
  }
}

extension DossierMaterial {
  fileprivate func replaced() -> DossierMaterial {
    DossierMaterial(
      kind: kind, name: name, title: title, digest: digest, position: position, isReplaced: true)
  }
}
