import CivilTime
import Regulation
import Workflow

/// Takes a case's events apart into the lists of a dossier.
struct DossierBuilder {
  private(set) var steps: [DossierStep] = []
  private(set) var returns: [DossierReturn] = []
  private(set) var tests: [DossierTest] = []
  private(set) var materials: [DossierMaterial] = []
  private(set) var filings: [DossierFiling] = []
  private(set) var records: [DossierEntry] = []
  private let asOf: Moment

  init(
    state: CaseState, definition: Definition, entries: [Entry], history: CaseHistory,
    register: some Register, proof: LogProof, asOf: Moment
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
          said: summary.said, step: summary.step, causation: entry.causation,
          leaf: leaves[entry.position]))
      note(entry.event, act)
    }
    filings = Self.filings(of: entries, records, definition)
    steps = try definition.steps.map { step in
      try Self.step(step, state, history, definition, records, register)
    }
  }

  private mutating func note(_ event: Event, _ act: DossierAct) {
    switch event {
    case .workflow(.stepReturned(let event)):
      returns.append(
        DossierReturn(
          number: returns.count + 1, act: act, from: event.step, to: event.to,
          reasons: event.reasons.text))
    case .site(.applied(let event)):
      materials = materials.map { $0.replaced() }
      materials += event.materials.map {
        DossierMaterial(
          kind: $0.kind, name: $0.kind.name, title: $0.title.text, digest: $0.digest.text,
          position: act.position, isReplaced: false)
      }
    case .site(.testPassed(let event)):
      tests.append(
        DossierTest(
          act: act, isPassed: true, tester: event.tester.text, report: event.report,
          findings: event.findings?.text))
    case .site(.testFailed(let event)):
      tests.append(
        DossierTest(
          act: act, isPassed: false, tester: event.tester.text, report: event.report,
          findings: event.findings.text))
    case .workflow, .site, .filing, .offline, .directory, .calendar, .interpretation, .deadline,
      .violation,
      .change:
      break
    }
  }

  /// The filings the definition has steps for, in the order of A10.
  private static func filings(
    of entries: [Entry], _ records: [DossierEntry], _ definition: Definition
  ) -> [DossierFiling] {
    FilingKind.allCases.compactMap { kind in
      guard definition.step(completedBy: .granted(kind)) != nil else { return nil }
      var applications: [DossierAct] = []
      var granted: (DossierAct, FilingGranted)?
      for (entry, record) in zip(entries, records) {
        guard case .filing(let event) = entry.event, event.filing == kind else { continue }
        switch event {
        case .applied: applications.append(record.act)
        case .granted(let event): granted = (record.act, event)
        case .updated, .cancelled: break
        }
      }
      return DossierFiling(
        kind: kind, name: kind.name, article: kind.article, applications: applications,
        granted: granted?.0, number: granted?.1.number.text, warning: granted?.1.warning)
    }
  }

  private static func step(
    _ step: Step, _ state: CaseState, _ history: CaseHistory, _ definition: Definition,
    _ records: [DossierEntry], _ register: some Register
  ) throws -> DossierStep {
    let current = state.step(step.id)
    let before = definition.prerequisites(of: step.id)
    let office =
      switch state.office(of: step) {
      case .id(let id): try OfficeName(id, register)
      case .kind(let kind): try OfficeName(kind, register)
      }
    let done = current?.done.flatMap { done in
      records.first { $0.act.position == done.position }?.act
    }
    return DossierStep(
      id: step.id, title: step.title, article: step.article, office: office,
      roles: step.performer.roles, status: current?.status ?? .waiting,
      since: current?.since.map(Moment.init), done: done,
      waitsFor: definition.steps.map(\.id).filter {
        before.contains($0) && state.step($0)?.status != .done
      },
      runs: history.runs[step.id] ?? [],
      events: records.filter { $0.step == step.id }.map(\.act.position))
  }

  /// How long each office was waited for, in the order in which steps name them.
  func offices() -> [OfficeTime] {
    var names: [OfficeName] = []
    for step in steps where !names.contains(step.office) { names.append(step.office) }
    return names.map { office in
      let own = steps.filter { $0.office == office }
      return OfficeTime(
        office: office, openSeconds: openSeconds(of: own.flatMap(\.runs)),
        doneCount: own.count { $0.status == .done }, openCount: own.count { $0.status == .open },
        events: records.map(\.act).filter { ($0.onBehalfOf ?? $0.office) == office }
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
  init(_ entry: Entry, _ register: some Register) throws {
    self.init(
      position: entry.position, recordedAt: Moment(entry.recordedAt),
      occurredOn: entry.occurredOn, by: try entry.actor.map { try PersonName($0, register) },
      office: try entry.office.map { try OfficeName($0, register) },
      onBehalfOf: try entry.onBehalfOf.map { try OfficeName($0, register) },
      document: entry.document)
  }
}

extension DossierMaterial {
  fileprivate func replaced() -> DossierMaterial {
    DossierMaterial(
      kind: kind, name: name, title: title, digest: digest, position: position, isReplaced: true)
  }
}
