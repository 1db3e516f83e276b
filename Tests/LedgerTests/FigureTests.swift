import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Figures as they are asked for, and as they are counted anew.
@Suite struct FigureTests {
  private func show(_ desk: Desk, _ params: JSONValue) throws -> [String: JSONValue] {
    let reply = try desk.send("figure.show", params)
    guard case .object(let members)? = reply.result else {
      Issue.record("\(reply.text)")
      return [:]
    }
    return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
  }

  private func sums(_ answer: [String: JSONValue]) -> [String: Int] {
    var sums: [String: Int] = [:]
    for cell in answer["cells"]?.elements ?? [] {
      if let key = cell["key"]?.text, case .integer(let sum)? = cell["sum"] { sums[key] = Int(sum) }
    }
    return sums
  }

  @Test func `a figure is shown for a month or a year, with names and the head`() throws {
    let desk = try Desk.afterOpening()
    let answer = try show(desk, ["figure": "A10.openings-completed", "period": "2026"])
    #expect(sums(answer) == ["jiaoyu-ju": 1])
    let cell = try #require(answer["cells"]?.elements?.first)
    #expect(cell["name"]?["zh"]?.text == "西吉县教育局")
    #expect(
      cell["address"]?.text == "A10.openings-completed.v1/jiaoyu-ju/2026@\(try desk.head())")
    #expect(answer["position"] == .integer(Int64(try desk.head())))
    #expect(answer["figure"]?["measure"]?.text == "flow")
    let other = try show(desk, ["figure": "A10.openings-completed", "period": "2025-12"])
    #expect(sums(other).isEmpty)
  }

  @Test func `what stands is carried on to later months, and not to earlier ones`() throws {
    let desk = try Desk.afterOpening()
    func live(_ period: String) throws -> Int? {
      sums(try show(desk, ["figure": "A35.sites-by-phase", "period": .string(period)]))["live"]
    }
    let now = try #require(try live("2026"))
    #expect(now > 0)
    #expect(try live("2031-06") == now)
    #expect(try live("2026-02") == nil)
  }

  @Test func `pages hold every cell once, in order`() throws {
    let desk = try Desk.afterOpening()
    let all = sums(try show(desk, ["figure": "A35.sites-by-phase", "period": "2026"]))
    #expect(all.count > 1)
    var paged: [String: Int] = [:]
    var keys: [String] = []
    var next: JSONValue?
    repeat {
      var members: [JSONMember] = [
        JSONMember("figure", "A35.sites-by-phase"), JSONMember("period", "2026"),
        JSONMember("limit", 1),
      ]
      if let next { members.append(JSONMember("after", next)) }
      let page = try show(desk, .object(members))
      let found = sums(page)
      #expect(found.count == 1)
      keys += found.keys
      paged.merge(found) { $0 + $1 }
      next = page["next"]
    } while next != nil && keys.count < 20
    #expect(paged == all)
    #expect(keys == keys.sorted())
    let one = try show(
      desk, ["figure": "A35.sites-by-phase", "period": "2026", "key": "live"])
    #expect(sums(one)["live"] == all["live"] && sums(one).count == 1)
  }

  @Test func `a figure nobody knows is refused, and one that is no figure is unreadable`() throws {
    let desk = try Desk()
    let unknown = try desk.send(
      "figure.show", ["figure": "A10.no-such-figure", "period": "2026"])
    #expect(unknown.rule == "figure.known")
    let malformed = try desk.send("figure.show", ["figure": "opened", "period": "2026"])
    #expect(malformed.rule == nil && malformed.code == -32602)
  }

  @Test func `the list says of every figure what it counts`() throws {
    let desk = try Desk()
    let figures = try desk.send("figure.list", ["limit": 500]).result?["figures"]?.elements ?? []
    #expect(figures.compactMap { $0["figure"]?.text } == FigureBook.all.map(\.id.text).sorted())
    #expect(figures.allSatisfy { $0["citation"]?["zh"]?.text?.isEmpty == false })
  }

  @Test func `the recount of a ledger is equal`() throws {
    let desk = try Desk.afterOpening()
    let recount = try FigureRecount.run(desk.ledger)
    #expect(recount.isEqual)
    #expect(recount.position == (try desk.head()))
    #expect(recount.lines.map(\.figure.id) == FigureBook.all.map(\.id))
    #expect(recount.lines.contains { $0.cellCount > 0 && $0.additionCount > 0 })
  }

  @Test(
    arguments: [
      ("figures", "A10.openings-completed/jiaoyu-ju/2026-04", #"{"sum":2,"events":1}"#, true),
      ("figures", "A10.openings-completed/jiaoyu-ju/2026-04", nil, true),
      ("figures", "A10.openings-completed/jiaoyu-ju/2030-01", #"{"sum":1,"events":1}"#, true),
    ] as [(String, String, String?, Bool)])
  func `a planted wrong sum is found by the recount and by verify`(
    _ table: String, _ key: String, _ row: String?, _ isListedRight: Bool
  ) throws {
    let desk = try Desk.afterOpening()
    try desk.ledger.tamper(table, key, row)
    let recount = try FigureRecount.run(desk.ledger)
    let differences = recount.lines.flatMap(\.differences)
    #expect(!recount.isEqual)
    #expect(differences.map(\.cell) == [key])
    #expect(differences.map(\.isListedRight) == [isListedRight])
    #expect(try Verification.run(desk.ledger).findings.count == 1)
  }

  @Test func `an event listed with a wrong amount is found where the sum is right`() throws {
    let desk = try Desk.afterOpening()
    let cell = "A10.openings-completed/jiaoyu-ju/2026-04"
    let listed = try #require(
      try desk.rows()["figure-events"]?.keys.first { $0.hasPrefix(cell) })
    try desk.ledger.tamper("figure-events", listed, "5")
    let line = try #require(
      try FigureRecount.run(
        desk.ledger, of: FigureRules.figure("A10.openings-completed")
      ).lines.first)
    #expect(line.differences.map(\.cell) == [cell])
    #expect(line.differences.map(\.isListedRight) == [false])
    #expect(line.differences.map(\.stored) == line.differences.map(\.recounted))
  }

  @Test func `of many wrong cells a hundred are named and the others counted`() throws {
    let desk = try Desk.afterOpening()
    for number in 0..<102 {
      let month = "20\(10 + number / 12)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)"
      try desk.ledger.tamper(
        "figures", "A10.openings-completed/nobody/\(month)", #"{"sum":1,"events":1}"#)
    }
    let line = try #require(
      try FigureRecount.run(
        desk.ledger, of: FigureRules.figure("A10.openings-completed")
      ).lines.first)
    #expect(line.differences.count == 100 && line.moreDifferenceCount == 2 && !line.isEqual)
  }

  @Test func `a number at an earlier position is what it was then`() throws {
    let desk = try Desk.afterOpening()
    let figure = try FigureRules.figure("A35.sites-by-phase")
    let head = try desk.head()
    func balance(upTo last: Int, _ tables: Tables) throws -> [FigureKey: Int] {
      var sums: [FigureKey: Int] = [:]
      try tables.figures.forEachEvent(of: figure, upTo: last) {
        sums[$0.key, default: 0] += $0.amount
      }
      return sums.filter { $0.value != 0 }
    }
    for position in stride(from: 1, through: head, by: 9) {
      let now = try desk.ledger.read { _ in try balance(upTo: position, desk.ledger.tables) }
      try desk.ledger.look(at: .position(position)) { view in
        let then = try balance(upTo: .max, view.tables)
        #expect(then == now, "position \(position)")
      }
    }
  }
}
