import CivilTime
package import Regulation

extension SiteRegister {
  /// Puts rows together that come in the order of the register.
  package init(_ head: RegisterHead, _ rows: [RegisterRow]) {
    var counts = RegisterCounts()
    for row in rows { counts.add(row) }
    let tables = Dictionary(grouping: rows) { RegisterGroup($0.phase) }
    self.init(
      county: head.county, asOf: head.asOf, sites: tables[.governed] ?? [],
      notGoverned: tables[.notGoverned] ?? [], ended: tables[.ended] ?? [], counts: counts.list,
      proof: head.proof)
  }
}

extension RegisterRow {
  /// - Parameters:
  ///   - number: its place in its table.
  ///   - source: the site as the tables have it.
  ///   - definitions: what its cases run on.
  ///   - register: names of offices.
  /// - Throws: what `register` throws.
  package init(
    number: Int, _ source: RegisterSource, under definitions: Definitions = .regulation,
    _ register: Tables
  ) throws {
    let site = source.site
    self.init(
      number: number, id: site.id, name: site.name.text, kind: site.kind,
      host: try OfficeName(site.host, register), unit: site.unit?.text, phase: site.phase,
      isImported: site.isImported, domain: site.domain, launchedOn: site.launchedOn,
      details: site.details,
      filings: site.filings,
      missing: site.phase == .live || site.phase == .offline ? site.missingFilings : [],
      columns: try register.columns(of: site.id).filter { $0.kind == .topic }.map {
        RegisterColumn(
          id: $0.id, name: $0.name.text, openedOn: $0.openedOn,
          requestedBy: try $0.requestedBy.map { try OfficeName($0, register) })
      },
      openCases: try source.openCases.compactMap { try RegisterCase($0, definitions, register) },
      deadlines: try source.deadlines.map { try DossierDeadline($0, register) }.sorted {
        ($0.lastDay ?? .latest, $0.id) < ($1.lastDay ?? .latest, $1.id)
      },
      violations: source.violations.sorted { $0.raisedBy < $1.raisedBy }.map {
        RegisterViolation(
          id: $0.id, ground: $0.ground, name: $0.kind.name, found: $0.found,
          raisedOn: $0.raisedOn, events: ($0.evidence + [$0.raisedBy]).sorted())
      },
      disorder: source.disorder, events: source.events)
  }
}

extension RegisterCase {
  fileprivate init?(
    _ whole: WholeCase, _ definitions: Definitions, _ register: Tables
  ) throws {
    let state = whole.state
    guard state.status == .running,
      let definition = definitions.definition(state.definition, version: state.version)
    else { return nil }
    self.init(
      id: state.id, title: definition.title,
      waiting: try whole.waiting(under: definition).map { waiting in
        let office =
          switch waiting.office {
          case .id(let id): try OfficeName(id, register)
          case .kind(let kind): try OfficeName(kind, register)
          }
        return RegisterWaiting(
          step: waiting.step.id, title: waiting.step.title, office: office,
          since: Moment(waiting.since))
      })
  }
}
