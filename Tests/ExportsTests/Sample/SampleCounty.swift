import CivilTime
import JSONText
@testable import Regulation
import TestSupport
import Testing
@testable import Exports

/// A county in memory: commands as JSON, decided and folded as a ledger would, with times that a
/// test gives. What it holds is what an export is given.
final class SampleCounty {
  let tables = Tables(in: MemoryStore())
  /// As people read them.
  private(set) var entries: [Entry] = []
  private let texts = TextShelf()

  init(simulated: Bool = false, name: String = "西吉县") throws {
    try seed(
      #"{"county":{"name":"\#(name)","division":"640422","simulatedClock":\#(simulated)}}"#,
      "ledger.created")
    try seed(
      #"{"office":"openness","kind":"county-openness","name":"西吉县政务公开办公室"}"#,
      "office.registered")
    try seed(
      #"{"staff":"admin","name":"系统管理员","office":"openness","roles":["administrator"]}"#,
      "staff.assigned")
  }

  /// One command of a person, at a moment of legal time such as `2026-01-05 09:12`.
  @discardableResult
  func run(
    _ actor: String, _ at: String, _ method: String, _ command: String, on date: String? = nil,
    for office: String? = nil, paper: (number: String, date: String)? = nil
  ) throws -> [Int] {
    let now = try Instant(rfc3339: at.replacing(" ", with: "T") + ":00+08:00")
    let id = try #require(StaffID(actor))
    let staff = try #require(try tables.staff(id))
    let decider = try CommandDecider(in: context(staff, now, date, office, paper), tables, texts)
    let kind = try #require(Areas.commands.first { $0.method == method })
    let decided = try decider.decide(kind.decode(Source(text: command)))
    let first = entries.count + 1
    for event in decided.events {
      try append(
        Entry(
          position: entries.count + 1, recordedAt: now, occurredOn: decider.context.occurredOn,
          actor: staff.id, office: staff.office, onBehalfOf: decider.context.onBehalfOf,
          document: decider.context.document, correlation: decided.caseID,
          causation: entries.count + 1 == first ? nil : first, event: event))
    }
    return Array(first..<entries.count + 1)
  }

  private func context(
    _ staff: Staff, _ now: Instant, _ date: String?, _ office: String?,
    _ paper: (number: String, date: String)?
  ) throws -> Context {
    var document: Document?
    if let paper {
      let number = try #require(PaperNumber(paper.number))
      document = Document(number: number, date: try CivilDate(iso8601: paper.date))
    }
    return Context(
      actor: Actor(staff: staff, office: try #require(try tables.office(staff.office))),
      onBehalfOf: office.flatMap { OfficeID($0) }, document: document, now: now,
      occurredOn: try date.map { try CivilDate(iso8601: $0) } ?? LegalTime.date(of: now))
  }

  /// What the dossier of a case is made of.
  func dossier(_ id: String, asOf: String, note: String? = nil) throws -> Dossier {
    let caseID = try #require(CaseID(id))
    let state = try #require(try tables.caseState(caseID))
    return try Dossier(
      case: try whole(state), definition: .siteOpening,
      entries: entries.filter { $0.correlation == caseID }, register: tables,
      county: try #require(try tables.county), proof: proof(note: note),
      asOf: try Instant(rfc3339: asOf.replacing(" ", with: "T") + ":00+08:00"))
  }

  /// A case with all its subjects.
  func whole(_ state: CaseState) throws -> WholeCase {
    WholeCase(
      state, try tables.subjects(of: state, try Definitions.regulation.definition(of: state)))
  }

  /// The register of every site there is.
  func register(asOf: String) throws -> SiteRegister {
    SiteRegister(try head(asOf: asOf), try rows())
  }

  func head(asOf: String) throws -> RegisterHead {
    RegisterHead(
      county: try #require(try tables.county),
      asOf: try Instant(rfc3339: asOf.replacing(" ", with: "T") + ":00+08:00"), proof: proof())
  }

  /// The register's rows, in its order.
  func rows() throws -> [RegisterRow] {
    var order = RegisterOrder()
    try tables.sites.cards.scan { _, card in
      let site = try tables.site(card)
      order.add(site.id, site.kind, site.phase)
      return true
    }
    order.sort()
    var rows: [RegisterRow] = []
    try order.forEach { id, number in
      rows.append(try RegisterRow(number: number, try source(of: id), tables))
    }
    return rows
  }

  private func source(of id: SiteID) throws -> RegisterSource {
    var site = try #require(try tables.site(id))
    site.details = try site.details?.told { try texts.told($0) }
    return RegisterSource(
      site: site,
      openCases: try tables.cases(about: .site(id)).open.compactMap {
        try tables.caseState($0).map(whole)
      },
      deadlines: try DeadlineBook.all.flatMap {
        try tables.deadlines.open($0.id, of: .site(id))
      },
      violations: try Areas.violations.compactMap {
        try tables.violations.open($0, of: .site(id))
      },
      disorder: try tables.cases(about: .site(id)).disorder ?? [],
      events: entries.filter { $0.event.payload.stream == "site-\(id)" }.map(\.position))
  }

  func proof(note: String? = nil) -> LogProof {
    LogProof(
      position: entries.count,
      root: "5f2c9ad7c7d0d1b4c5f0c26aa6d0f8a3be4f4f1e0f8f9b77b0a6d0f5b9e0c1d2",
      leaves: entries.map {
        LeafHash(
          position: $0.position, hash: String(repeating: "a", count: 60) + "\(1000 + $0.position)")
      },
      signedNote: note)
  }

  private func seed(_ payload: String, _ type: String) throws {
    let kind = try #require(Areas.events.first { $0.payload.type == type })
    try append(
      Entry(
        position: entries.count + 1, recordedAt: "2026-01-02T01:00:00Z", occurredOn: "2026-01-02",
        actor: nil, office: nil, onBehalfOf: nil, document: nil, correlation: nil, causation: nil,
        event: try kind.decode(Source(text: payload))))
  }

  private func append(_ entry: Entry) throws {
    entries.append(entry)
    let kept = try texts.keep(entry.event, at: entry.position).event
    try Projectors.fold(entry.holding(kept, entry.document), into: tables)
  }
}

/// A payload's JSON, read by the project's own reader.
private struct Source: PayloadSource {
  let text: String

  func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.decode(type, from: Array(text.utf8))
  }
}
