package import CivilTime
package import Regulation

extension Dossier {
  /// Builds the dossier of a case from its events.
  ///
  /// - Parameters:
  ///   - whole: the case as the tables have it; the events must fold to the same.
  ///   - definition: what the case runs on, in its version.
  ///   - entries: every event of the case's correlation, in the order of the log.
  ///   - deadlines: what the case started, in any order.
  ///   - disorder: the events about its subjects that are dated before what they rest on.
  ///   - appointments: the events of those who decided in it, each person's in the order of the log.
  ///   - register: sites, accounts, and names of offices and people, as of now.
  ///   - county: whose ledger it is.
  ///   - proof: that the events are in the log.
  ///   - asOf: when the dossier is drawn up.
  /// - Throws: `DossierError`, or what the register throws.
  package init(
    case whole: WholeCase, definition: Definition, entries: [Entry], deadlines: [Deadline] = [],
    disorder: Set<Int> = [], appointments: [Entry] = [], register: Tables, county: County,
    proof: LogProof, asOf: Instant
  ) throws {
    let state = whole.state
    guard definition.id == state.definition, definition.version == state.version else {
      throw DossierError.otherDefinition(state.definition, version: state.version)
    }
    let history = CaseHistory(entries, under: definition)
    guard history.whole == whole else { throw DossierError.entriesDoNotMatchCase(state.id) }
    let builder = try DossierBuilder(
      whole: whole, definition: definition, entries: entries, history: history,
      register: register, proof: proof, asOf: Moment(asOf))
    self.init(
      county: county, asOf: Moment(asOf), caseID: state.id, definition: definition.id,
      version: definition.version, title: definition.title, status: state.status,
      openedAt: Moment(state.openedAt), endedAt: state.endedAt.map(Moment.init),
      host: try OfficeName(state.host, register),
      subjects: try whole.subjects.map {
        try DossierSubject($0.subject, isDropped: $0.isDropped, builder.needs, register)
      },
      steps: builder.steps, returns: builder.returns, tests: builder.tests,
      materials: builder.materials, filings: builder.filings,
      deadlines: try deadlines.map { try DossierDeadline($0, register) }.sorted {
        ($0.lastDay ?? .latest, $0.id) < ($1.lastDay ?? .latest, $1.id)
      }, offices: builder.offices(),
      deciders: try DossierDecider.all(entries, appointments, register),
      entries: builder.records, disorder: entries.map(\.position).filter(disorder.contains),
      proof: proof)
  }

  /// A step; of one done for each subject, that of one of them.
  package func step(_ id: StepID, of subject: Subject? = nil) -> DossierStep? {
    steps.first { $0.id == id && (subject == nil || $0.subject == nil || $0.subject == subject) }
  }

  package func subject(_ id: Subject) -> DossierSubject? { subjects.first { $0.id == id } }

  /// What the case is about, in a few words.
  package var heading: Bilingual {
    let names = subjects.map(\.name)
    guard names.count > 1 else { return Bilingual(names.first ?? "", names.first ?? "") }
    return Bilingual("\(names[0])等 \(names.count) 个", "\(names[0]) and \(names.count - 1) more")
  }

  /// The steps that wait for somebody now, in the order of the definition.
  package var waiting: [DossierStep] { steps.filter { $0.status == .open } }
}

extension DossierSubject {
  fileprivate init(
    _ own: CaseSubject, isDropped: Bool, _ needs: [SiteID: Passage], _ register: Tables
  ) throws {
    let site = try own.subject.site.flatMap { try register.site($0) }
    let account = try own.subject.account.flatMap { try register.account($0) }
    self.init(
      id: own.subject, name: try register.name(of: own.subject),
      kind: site?.kind.name ?? account?.kind.name,
      phase: site?.phase.name ?? account?.phase.name, host: try OfficeName(own.host, register),
      isDropped: isDropped,
      unit: site?.unit?.text, domain: site?.domain,
      specialNeed: site.flatMap { needs[$0.id] })
  }
}

extension DossierDeadline {
  init(_ deadline: Deadline, _ register: Tables) throws {
    self.init(
      id: deadline.id, rule: deadline.rule,
      title: DeadlineBook.rule(deadline.rule)?.title
        ?? Bilingual(deadline.rule.text, deadline.rule.text),
      article: deadline.article, kind: deadline.kind, subject: deadline.subject,
      part: deadline.part?.text, office: try deadline.office.map { try OfficeName($0, register) },
      from: deadline.from, term: deadline.term, lastDay: deadline.due?.lastDay,
      isProvisional: deadline.due?.isProvisional ?? false, status: deadline.status,
      metOn: deadline.metOn, lateDays: deadline.lateDays,
      events: [deadline.startedBy, deadline.missedBy, deadline.endedBy].compactMap { $0 })
  }
}
