import JSONText
package import CivilTime

/// `criticism.show`: a notice with all of its evidence, its answer, its reviews and whom it led to.
package struct CriticismShow: QueryPayload {
  package static let method = "criticism.show"
  package static let summary = Bilingual(
    "查看通报批评及其全部依据", "Shows a notice of criticism with its evidence")
  package static let reads: ReadingMatter = .supervision

  package let criticism: CriticismID

  package init(criticism: CriticismID) { self.criticism = criticism }

  /// Its unit's and its issuer's.
  package func asked(_ view: View) throws -> Asked {
    if let actor = view.actor,
      actor.isOf(try view.tables.criticism(criticism)?.issuer)
    {
      return .office(actor.office.id)
    }
    return .thing(.criticism(criticism))
  }

  package func answer(_ view: View) throws -> CriticismAnswer {
    guard let row = try view.tables.criticism(criticism) else {
      throw Refusal(
        CriticismRules.known,
        found: Bilingual("没有通报 \(criticism)", "there is no notice \(criticism)"),
        mend: Bilingual("核对编号（criticism.list）", "check the id (criticism.list)"))
    }
    return CriticismAnswer(
      line: try CriticismLine(row, view), criticism: row, citation: row.ground.article.citation,
      evidence: try row.evidence.compactMap { try EvidenceLine($0, view) })
  }
}

/// The answer to `criticism.show`.
package struct CriticismAnswer: JSONDirect, Sendable {
  package let line: CriticismLine
  package let criticism: Criticism
  package let citation: Bilingual
  package let evidence: [EvidenceLine]
}

/// An event that a notice rests on.
package struct EvidenceLine: Codable, Hashable, Sendable {
  package let event: LogPosition
  package let occurredOn: CivilDate
  /// What happened, in a few words.
  package let title: Bilingual
  /// What it is about.
  package let subject: SubjectAnswer?
  /// What it says besides, piece by piece; words that are kept beside the log by their numbers.
  package let pieces: [Bilingual]

  /// Nothing for a position behind the log's end.
  init?(_ position: LogPosition, _ view: View) throws {
    guard let entry = try view.history.entry(at: position.value) else { return nil }
    event = position
    occurredOn = entry.occurredOn
    let payload = entry.event.payload
    title = type(of: payload).wording
    subject = try payload.about.map(view.subject)
    pieces = payload.said
  }
}

/// A notice as lists show it.
package struct CriticismLine: Codable, Hashable, Sendable {
  package let criticism: CriticismID
  package let unit: OfficeAnswer
  package let issuer: OfficeAnswer
  package let ground: CriticismGround
  package let article: ArticleReference
  package let title: Bilingual
  package let phase: CriticismPhase
  package let measures: [CriticismMeasure]
  package let issuedOn: CivilDate
  package let dueOn: CivilDate?
  package let evidenceCount: Int
  package let personCount: Int

  init(_ row: Criticism, _ view: View) throws {
    criticism = row.id
    unit = try view.office(row.unit)
    issuer = try view.office(row.issuer)
    ground = row.ground
    article = row.ground.article
    title = row.ground.name
    phase = row.phase
    measures = row.measures
    issuedOn = row.issuedOn
    dueOn = row.dueOn
    evidenceCount = row.evidence.count
    personCount = row.persons.count
  }
}

/// `criticism.list`: notices of criticism in the order in which they were issued, of a unit, in a phase.
package struct CriticismList: OfficeQuery {
  package static let method = "criticism.list"
  package static let summary = Bilingual("通报批评列表", "Lists notices of criticism")
  package static let reads: ReadingMatter = .supervision

  /// The unit.
  package var office: OfficeID?
  package let phase: CriticismPhase?
  package var after: ListCursor?
  package var limit: PageLimit?

  package init(office: OfficeID? = nil, phase: CriticismPhase? = nil) {
    self.office = office
    self.phase = phase
  }

  package func answer(_ view: View) throws -> CriticismListAnswer {
    let tables = view.tables
    let page = try tables.criticisms.listed.page(
      prefixes: ListKey.prefixes(of: try office.map(tables.those), phase?.rawValue), paging
    ) { _, id in try tables.criticism(id) }
    return CriticismListAnswer(
      criticisms: try page.lines.map { try CriticismLine($0, view) }, next: page.next)
  }
}

/// The answer to `criticism.list`.
package struct CriticismListAnswer: ListAnswer, Sendable {
  package internal(set) var criticisms: [CriticismLine]
  package internal(set) var next: ListCursor?

  package mutating func append(_ page: CriticismListAnswer) {
    criticisms += page.criticisms
    next = page.next
  }
}
