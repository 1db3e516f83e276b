import CivilTime
import Cryptography
import EventLog
import Exports
import JSONText
import Ledger
import Regulation

/// Gathers from a ledger what an export is made of.
extension CountyLedger {
  /// What ties an export to the log.
  func proof(_ snapshot: Snapshot, of entries: [Entry] = []) throws -> LogProof {
    LogProof(
      position: Int(try snapshot.head.position),
      root: Hex.encode(try snapshot.root().bytes),
      leaves: try entries.map {
        LeafHash(
          position: $0.position,
          hash: Hex.encode(try snapshot.leafHash(at: UInt64($0.position)).bytes))
      },
      signedNote: try snapshot.checkpoints().last?.note)
  }

  func founded(_ snapshot: Snapshot) throws -> County {
    guard let county = try tables.county else { throw LedgerError.notALedger }
    return county
  }

  func dossier(of id: CaseID, _ snapshot: Snapshot) throws -> Dossier {
    guard let state = try tables.caseState(id) else {
      throw Refusal(
        CaseRules.known,
        found: Bilingual("查无此事项：\(id)", "there is no case \(id)"),
        mend: Bilingual("核对编号（case.list）", "check the id (case.list)"))
    }
    let definition = try Definitions.regulation.definition(of: state)
    let entries = try toldEntries(of: id, snapshot)
    let whole = try whole(state)
    let disorder = try whole.subjects.flatMap {
      try tables.cases(about: $0.subject.subject).disorder ?? []
    }
    return try Dossier(
      case: whole, definition: definition, entries: entries,
      deadlines: try tables.deadlines.of(id), disorder: Set(disorder),
      appointments: try appointments(of: entries, snapshot), register: tables,
      county: try founded(snapshot), proof: try proof(snapshot, of: entries),
      asOf: try snapshot.head.recordedAt)
  }

  /// What gave those who decided their roles, each person's in the order of the log.
  private func appointments(of entries: [Entry], _ snapshot: Snapshot) throws -> [Entry] {
    let people = Set(entries.compactMap(\.decider)).sorted()
    return try people.flatMap { try self.entries(of: $0, snapshot) }
  }

  /// A case with all its subjects.
  func whole(_ state: CaseState) throws -> WholeCase {
    let definition = try Definitions.regulation.definition(of: state)
    return WholeCase(state, try tables.subjects(of: state, definition))
  }

  /// The ids of all cases, in order.
  func caseIDs() throws -> [CaseID] {
    var ids: [CaseID] = []
    try tables.cases.rows.scan { _, state in
      ids.append(state.id)
      return true
    }
    return ids
  }

  /// What the register says of itself.
  func registerHead(_ snapshot: Snapshot) throws -> RegisterHead {
    RegisterHead(
      county: try founded(snapshot), asOf: try snapshot.head.recordedAt,
      proof: try proof(snapshot))
  }

  /// Every site, in the order of the register.
  func registerOrder() throws -> RegisterOrder {
    var order = RegisterOrder()
    try tables.sites.cards.scan { _, card in
      order.add(
        card.id, card.kind, try tables.siteList.places[card.id.text]?.phase ?? card.phase)
      try tables.trim(to: Self.exportedRows)
      return true
    }
    order.sort()
    return order
  }

  /// What the register is told of a site.
  func source(of id: SiteID, _ snapshot: Snapshot) throws -> RegisterSource {
    guard var site = try tables.site(id) else { throw LedgerError.notALedger }
    site.details = try site.details?.told { try told($0, snapshot) }
    return RegisterSource(
      site: site,
      openCases: try tables.cases(about: .site(id)).open.compactMap {
        try tables.caseState($0).map(whole)
      },
      deadlines: try DeadlineBook.all.flatMap { try tables.deadlines.open($0.id, of: .site(id)) },
      violations: try Areas.violations.compactMap { try tables.violations.open($0, of: .site(id)) },
      disorder: try tables.cases(about: .site(id)).disorder ?? [],
      events: try positions(of: id, snapshot))
  }

  /// Rows that an export keeps in memory from one site or case to the next: the offices and people
  /// that many of them name.
  static let exportedRows = 4000
}
