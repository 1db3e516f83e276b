package import CivilTime
package import Regulation
package import Workflow

extension Dossier {
  /// Builds the dossier of a case from its events.
  ///
  /// - Parameters:
  ///   - state: the case as the tables have it; the events must fold to the same.
  ///   - entries: every event of the case's correlation, in the order of the log.
  ///   - register: names of offices and people, as of now.
  /// - Throws: `DossierError`, or what the register throws.
  package init(
    case state: CaseState, definition: Definition, site: Site, entries: [Entry],
    register: some Register, county: County, proof: LogProof, asOf: Instant
  ) throws {
    guard definition.id == state.definition, definition.version == state.version else {
      throw DossierError.otherDefinition(state.definition, version: state.version)
    }
    let history = CaseHistory(entries, under: definition)
    guard history.state == state else { throw DossierError.entriesDoNotMatchCase(state.id) }
    let builder = try DossierBuilder(
      state: state, definition: definition, entries: entries, history: history,
      register: register, proof: proof, asOf: Moment(asOf))
    self.init(
      county: county, asOf: Moment(asOf), caseID: state.id, definition: definition.id,
      version: definition.version, title: definition.title, status: state.status,
      openedAt: Moment(state.openedAt), endedAt: state.endedAt.map(Moment.init),
      site: DossierSite(
        id: site.id, name: site.name.text, kind: site.kind, phase: site.phase,
        host: try OfficeName(state.host, register), unit: site.unit?.text, domain: site.domain,
        specialNeed: site.specialNeed?.text),
      steps: builder.steps, returns: builder.returns, tests: builder.tests,
      materials: builder.materials, filings: builder.filings, offices: builder.offices(),
      entries: builder.records, proof: proof)
  }

  package func step(_ id: StepID) -> DossierStep? { steps.first { $0.id == id } }

  /// The steps that wait for somebody now, in the order of the definition.
  package var waiting: [DossierStep] { steps.filter { $0.status == .open } }
}
