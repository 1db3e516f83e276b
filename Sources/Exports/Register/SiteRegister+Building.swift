package import CivilTime
package import Regulation

extension SiteRegister {
  /// Builds the register from the sites as the tables have them, in any order.
  ///
  /// - Throws: what `register` throws.
  package init(
    _ sources: [RegisterSource], definitions: Definitions = .regulation, register: Tables,
    county: County, proof: LogProof, asOf: Instant
  ) throws {
    let ordered = sources.sorted { Self.order($0.site) < Self.order($1.site) }
    let rows = { (wanted: (Site) -> Bool) in
      try ordered.filter { wanted($0.site) }.enumerated().map {
        try RegisterRow(number: $0.offset + 1, $0.element, definitions, register)
      }
    }
    let gone: Set<SitePhase> = [.ended, .closed]
    let sites = try rows { $0.phase != .notGoverned && !gone.contains($0.phase) }
    let notGoverned = try rows { $0.phase == .notGoverned }
    let ended = try rows { gone.contains($0.phase) }
    self.init(
      county: county, asOf: Moment(asOf), counts: Self.counts(sites, notGoverned, ended),
      sites: sites, notGoverned: notGoverned, ended: ended, proof: proof)
  }

  private static func order(_ site: Site) -> (Int, Int, String) {
    let phase =
      switch site.phase {
      case .live: 0
      case .offline: 1
      case .approved: 2
      case .proposed: 3
      case .notGoverned: 4
      case .closed: 5
      case .ended: 6
      }
    return (site.kind == .portal ? 0 : 1, phase, site.id.text)
  }

  private static func counts(
    _ sites: [RegisterRow], _ notGoverned: [RegisterRow], _ ended: [RegisterRow]
  ) -> [RegisterCount] {
    let count = { (zh: String, en: String, rows: [RegisterRow]) in
      RegisterCount(name: Bilingual(zh, en), number: rows.count, sites: rows.map(\.id))
    }
    return [
      count("本县管理的网站", "sites the county governs", sites),
      count("已开通", "live", sites.filter { $0.phase == .live }),
      count("已下线", "offline", sites.filter { $0.phase == .offline }),
      count(
        "申请或筹备中", "proposed or in preparation",
        sites.filter { $0.phase == .proposed || $0.phase == .approved }),
      count("已开通而备案不全", "live with filings missing", sites.filter { !$0.missing.isEmpty }),
      count("有事项在办", "with an open case", sites.filter { !$0.openCases.isEmpty }),
      count("有逾期的期限", "with a missed deadline", sites.filter(\.hasMissed)),
      count(
        "有第三十四条情形", "with what Article 34 names", sites.filter { !$0.violations.isEmpty }),
      count("不归本县管理", "not governed by the county", notGoverned),
      count("未开设", "not opened", ended.filter { $0.phase == .ended }),
      count("已关停", "closed", ended.filter { $0.phase == .closed }),
    ]
  }
}

extension RegisterRow {
  fileprivate var hasMissed: Bool { deadlines.contains { $0.status == .missed } }

  fileprivate init(
    number: Int, _ source: RegisterSource, _ definitions: Definitions, _ register: Tables
  ) throws {
    let site = source.site
    self.init(
      number: number, id: site.id, name: site.name.text, kind: site.kind,
      host: try OfficeName(site.host, register), unit: site.unit?.text, phase: site.phase,
      isImported: site.isImported, domain: site.domain, launchedOn: site.launchedOn,
      details: site.details,
      filings: site.filings,
      missing: site.phase == .live || site.phase == .offline ? site.missingFilings : [],
      columns: try site.columns.map {
        RegisterColumn(
          id: $0.id, name: $0.name.text, openedOn: $0.openedOn,
          requestedBy: try OfficeName($0.requestedBy, register))
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
      events: source.events)
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
