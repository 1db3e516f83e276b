import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What the ledger sees by itself when an existing site is entered, and afterwards.
struct SiteWatchTests {
  private func existing(_ more: [JSONMember], paper: Document? = nil) throws -> TestCounty {
    let county = try TestCounty.withPortal()
    try county.accept(
      Request(
        "openness-clerk", "site.register-existing",
        .object(
          [
            JSONMember("site", "jiaoyu"), JSONMember("kind", "department"),
            JSONMember("name", "西吉县教育局网站"), JSONMember("host", "education"),
          ] + more), document: paper))
    return county
  }

  private static let complete: [JSONMember] = [
    JSONMember("mark", "CA271640422009"), JSONMember("domain", "jiaoyu.nxxj.gov.cn"),
    JSONMember("icp", "宁ICP备09000126号-9"), JSONMember("police", "宁公网安备64042202000009号"),
    JSONMember("identityCode", "6404220009"),
  ]

  private func violations(_ county: TestCounty) -> [ViolationRaised] {
    county.entries.compactMap { entry in
      guard case .violation(.raised(let event)) = entry.event else { return nil }
      return event
    }
  }

  @Test func `missing filings are raised at once, with the entry as evidence, by nobody`() throws {
    let county = try existing(Array(Self.complete.prefix(3)))
    let entry = try #require(county.entries.last)
    let raised = try #require(violations(county).first)
    let entered = try #require(
      county.entries.last { type(of: $0.event.payload).type == SiteRegisteredExisting.type })
    #expect(violations(county).count == 1)
    #expect(raised.kind == .missingFilings)
    #expect(raised.ground == ArticleReference(34, 2))
    #expect(raised.subject == .site("jiaoyu"))
    #expect(raised.office == "education")
    #expect(raised.evidence == [entered.position])
    #expect(
      raised.found.en == "missing when it was entered: police filing, government website "
        + "identity code")
    #expect(entry.actor == nil && entry.office == nil && entry.document == nil)
    #expect(entry.causation == entered.position)
  }

  @Test func `a site with every filing raises nothing`() throws {
    #expect(try violations(existing(Self.complete)).isEmpty)
  }

  @Test func `it ends with the last missing filing, and not before`() throws {
    let county = try existing(Array(Self.complete.prefix(3)))
    func grant(_ filing: String, _ number: String) throws {
      let kind = try #require(Areas.events.first { $0.payload.type == "filing.granted" })
      let event = try kind.decode(
        Members(value: [
          "site": "jiaoyu", "filing": .string(filing), "number": .string(number),
        ]))
      try county.given(event, by: "police-clerk")
      try county.follow()
    }
    let id = try #require(violations(county).first?.violation)
    try grant("police", "宁公网安备64042202000009号")
    #expect(try county.tables.openViolation(.missingFilings, of: .site("jiaoyu"))?.id == id)
    try grant("identity-code", "6404220009")
    #expect(try county.tables.openViolation(.missingFilings, of: .site("jiaoyu")) == nil)
    let row = try #require(try county.tables.violations.rows[id.text])
    #expect(row.endedBy == county.entries.count)
    let deadlines = try county.tables.openDeadlines(
      #require(DeadlineBook.rule("A10.missing-filing")), of: .site("jiaoyu"))
    #expect(deadlines.isEmpty)
  }

  @Test(
    arguments: [
      ("2021-12-07", nil, false), ("2021-12-08", nil, true), (nil, nil, false),
      ("2023-05-04", "2023-05-04", false), ("2023-05-04", "2023-05-05", true),
    ] as [(CivilDate?, CivilDate?, Bool)])
  func `a site opened under the regulation without a paper from before it is raised`(
    _ openedOn: CivilDate?, _ paper: CivilDate?, _ isRaised: Bool
  ) throws {
    var members = Self.complete
    if let openedOn { members.append(JSONMember("openedOn", .string(openedOn.iso8601))) }
    let county = try existing(
      members, paper: paper.map { Document(number: "西政公开发〔2023〕5号", date: $0) })
    #expect(violations(county).map(\.kind) == (isRaised ? [.liveWithoutApproval] : []))
    #expect(violations(county).allSatisfy { $0.ground == ArticleReference(34, 1) })
  }

  @Test func `what the ledger sees by itself names no person`() throws {
    let county = try existing([JSONMember("openedOn", "2023-05-04")])
    let seen = county.entries.filter {
      if case .violation = $0.event { true } else { false }
    }
    #expect(seen.count == 2)
    for entry in seen {
      let text = try JSONWriter.text(of: Payload(entry.event.payload))
      for (id, name, _, _) in TestCounty.people {
        #expect(!text.contains("\"\(id)\"") && !text.contains(name.text), "\(text)")
      }
    }
  }
}

/// A payload of any kind, as it is stored.
private struct Payload: Encodable {
  let payload: any EventPayload

  init(_ payload: any EventPayload) { self.payload = payload }

  func encode(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}

/// Members a test wrote, decoded as from a log.
private struct Members: PayloadSource {
  let value: JSONValue

  func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.decode(type, from: try JSONWriter.bytes(of: value))
  }
}
