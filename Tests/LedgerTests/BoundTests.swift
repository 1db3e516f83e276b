import CivilTime
import Contracts
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// How much one request may say, and that all of it can be exported for ever.
struct BoundTests {
  /// The lists and plain numbers of a shape that nothing bounds, by their paths.
  private func unbounded(_ shape: Shape, _ path: String, isBounded: Bool = false) -> [String] {
    switch shape {
    case .array(let element):
      (isBounded ? [] : [path + "[]"]) + unbounded(element, path + "[]")
    case .integer(let integer): isBounded || integer.range != nil ? [] : [path]
    case .object(let object):
      object.members.flatMap {
        unbounded($0.shape, "\(path).\($0.key)", isBounded: $0.bound != nil)
      }
    case .either(_, let shapes): shapes.flatMap { unbounded($0, path) }
    case .text(let text): text.maximumLength == nil ? [path] : []
    case .choice, .boolean: []
    case .anything: [path]
    }
  }

  @Test func `all that a request may hold has a limit, with a reason in both languages`() throws {
    var found: [String] = []
    for kind in Areas.commands {
      let contract = try Contract.command(kind.payload, with: CommandEnvelope.self)
      found += unbounded(contract.shape, kind.method)
      for bound in kind.payload.bounds {
        #expect(!bound.why.zh.isEmpty && !bound.why.en.isEmpty)
        #expect(bound.why.en.utf8.allSatisfy { $0 < 128 })
      }
    }
    for kind in Areas.queries { found += unbounded(try Shape(of: kind.payload), kind.method) }
    #expect(found == [])
  }

  /// The most bytes a value of a shape takes in an event: words are numbers there.
  private func byteCount(_ shape: Shape, _ bound: Bound? = nil) -> Int {
    switch shape {
    case .text(let text):
      text.name == "\(Prose.self)" ? 30 : 4 * (text.maximumLength ?? 0) + 2
    case .choice(_, let words): (words.map(\.utf8.count).max() ?? 0) + 2
    case .integer, .boolean: 20
    case .array(let element): 2 + (bound?.range.upperBound ?? 0) * (byteCount(element) + 1)
    case .object(let object):
      object.members.reduce(2) { $0 + $1.key.utf8.count + 4 + byteCount($1.shape, $1.bound) }
    case .either(_, let shapes): shapes.map { byteCount($0) }.max() ?? 0
    case .anything: 0
    }
  }

  @Test func `the largest request of every command fits an entry of the tiles`() throws {
    // Ids are ASCII: of a list of them, a byte for each character and the quotes.
    let ids = maximumSubjectCount * (AccountID.maximumLength + 3)
    #expect(ids < 30_000)
    for kind in Areas.commands {
      let contract = try Contract.command(kind.payload, with: CommandEnvelope.self)
      guard case .object(let object) = contract.shape else {
        Issue.record("\(kind.method) takes no object")
        continue
      }
      let subjects = kind.payload.bounds.filter { $0.range.upperBound == maximumSubjectCount }
      let rest = object.members.filter { member in !subjects.contains { $0.member == member.key } }
      let most = byteCount(.object(ObjectShape(name: object.name, members: rest)))
      // Of many subjects each has an event of its own; the one that opens their case has them alone.
      #expect(most < 60_000, "\(kind.method): \(most)")
    }
  }

  private func replacing(
    _ path: ArraySlice<String>, in value: JSONValue, _ new: JSONValue
  ) -> JSONValue {
    guard let key = path.first else { return new }
    guard case .object(let members) = value else { return value }
    return .object(
      members.map { member in
        guard member.key == key else { return member }
        return JSONMember(key, replacing(path.dropFirst(), in: member.value, new))
      })
  }

  @Test func `one element more than a list may have, or a number beyond its bound, is refused`()
    throws
  {
    for kind in Areas.commands {
      let contract = try Contract.command(kind.payload, with: CommandEnvelope.self)
      guard case .object(let params) = contract.shape.sample(.full) else { continue }
      for bound in kind.payload.bounds {
        let path = bound.member.split(separator: ".").map(String.init)
        let one = path.reduce(JSONValue.object(params) as JSONValue?) { $0?[$1] }?[0] ?? .null
        func read(_ value: JSONValue) throws -> RequestProblem? {
          let line = try Desk.line(kind.method, replacing(path[...], in: .object(params), value))
          do {
            _ = try RequestReader.read(Array(line.utf8))
            return nil
          } catch {
            return error
          }
        }
        func value(_ count: Int) -> JSONValue {
          guard bound.isList else { return .integer(Int64(count)) }
          return .array(Array(repeating: one, count: count))
        }
        #expect(try read(value(bound.range.upperBound)) == nil, "\(kind.method) \(bound.member)")
        let beyond = try #require(try read(value(bound.range.upperBound + 1)))
        #expect(beyond.code == .invalidParams && beyond.path == "params.\(bound.member)")
        #expect(beyond.text.zh.contains(bound.why.zh) && beyond.text.en.contains(bound.why.en))
        #expect(beyond.text.zh.contains("\(bound.range.upperBound + 1)"))
        guard !bound.isList else { continue }
        #expect(try read(value(bound.range.lowerBound)) == nil)
        #expect(try read(value(bound.range.lowerBound - 1)) != nil)
      }
    }
  }

  /// Plays the opening up to the application, which has the materials given.
  private func desk(materials count: Int, _ title: String) throws -> (Desk, Reply) {
    let desk = try Desk()
    for line in try ScenarioLine.opening() {
      guard line.request.contains("\"site.apply\"") else {
        try desk.send(line.request, as: line.staff)
        continue
      }
      let request = try JSONReader.decode(JSONValue.self, from: Array(line.request.utf8))
      guard case .object(let params)? = request["params"] else { break }
      let materials = (0..<count).map { number -> JSONValue in
        let digest = "\(Digest.sample.dropLast(2))\(10 + number)"
        return [
          "kind": .string(MaterialKind.allCases[number % 4].rawValue), "title": .string(title),
          "digest": .string(digest),
        ]
      }
      let changed = params.map {
        $0.key == "materials" ? JSONMember($0.key, .array(materials)) : $0
      }
      return (desk, try desk.send("site.apply", .object(changed), as: line.staff))
    }
    throw TestMistake("the example has no application")
  }

  @Test func `an application at its limit is recorded, and every record is exported`() throws {
    let title = String(repeating: "𠀀", count: Line.maximumLength)
    let (desk, reply) = try desk(materials: 16, title)
    #expect(reply.outcome == .answered, "\(reply.text)")
    var entries = 0
    try desk.ledger.log.read { snapshot throws(LogError) in
      try snapshot.forEachTile(of: snapshot.head.position) { path, bytes throws(LogError) in
        if path.hasPrefix("tile/entries/") { entries += bytes.count }
      }
    }
    #expect(entries > 16 * 4 * Line.maximumLength)
    let (_, refused) = try self.desk(materials: 17, title)
    #expect(refused.code == ErrorCode.invalidParams.rawValue)
  }

  @Test
  func `a record that no tile could hold is refused by its largest member, and leaves nothing`()
    throws
  {
    let desk = try Desk.afterOpening()
    let (rows, head) = (try desk.rows(), try desk.head())
    let address = "https://www.nxxj.gov.cn/" + String(repeating: "a", count: 370)
    func record(_ count: Int) throws {
      let kind = try #require(Areas.events.first { $0.payload == NoticePublished.self })
      let event = try kind.decode(
        ValueSource(
          value: [
            "site": "jiaoyu", "title": "公告", "address": .string(address),
            "destinations": .array(Array(repeating: .string(address), count: count)),
          ]))
      try desk.ledger.write { transaction in
        _ = try Recorder(ledger: desk.ledger, transaction: transaction).record(
          Decided([event]), actor: nil, office: nil,
          occurredOn: "2026-03-02", now: Desk.start, request: nil)
      }
    }
    let refusal = #expect(throws: Refusal.self) { try record(170) }
    #expect(refusal?.rule.id == "record.size")
    #expect(refusal?.found.en.contains("destinations") == true)
    #expect(refusal?.found.zh.contains("迁往") == true)
    #expect(try desk.rows() == rows && desk.head() == head)
    try record(150)
    #expect(try desk.head() == head + 1)
  }
}
