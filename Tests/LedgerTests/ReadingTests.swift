import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Reading rights through requests.
@Suite struct ReadingTests {
  private static let caseID: JSONValue = "site-opening.jiaoyu.1"

  @Test func `a refused question names its rule and what would mend it, and leaves nothing`() throws
  {
    let desk = try Desk.afterOpening()
    let (head, rows) = (try desk.head(), try desk.rows())
    let reply = try desk.send("case.show", ["case": Self.caseID], as: Desk.administrator)
    #expect(reply.outcome == .refused && reply.rule == "reading.matter")
    #expect(reply.data?["article"] == "record")
    #expect(reply.data?["found"]?["zh"]?.text?.contains("系统管理员") == true)
    #expect(reply.data?["mend"]?["en"]?.text?.contains("county openness office") == true)
    #expect(reply.result == nil)
    #expect(try desk.send("event.list", [:]).rule == "reading.events")
    #expect(try desk.head() == head)
    #expect(try desk.rows() == rows)
  }

  @Test func `the same question is answered to whom it is open`() throws {
    let desk = try Desk.afterOpening()
    for staff in ["bai-jiashe", "li-xugou", "sun-shishen"] as [StaffID] {
      let reply = try desk.send("case.show", ["case": Self.caseID], as: staff)
      #expect(reply.outcome == .answered, "\(reply.text)")
    }
    let own = try desk.send("case.list", [:], as: "bai-jiashe").result?["cases"]?.elements ?? []
    #expect(own.map { $0["case"] } == [Self.caseID])
  }

  @Test func `a refused question does not disturb its neighbours in a group`() throws {
    let desk = try Desk()
    let replies = try desk.group([
      Desk.register(1), Desk.line("case.list", [:], id: 2), Desk.register(3),
    ])
    #expect(replies.map(\.outcome) == [.answered, .refused, .answered])
    #expect(try desk.head() == Desk.founded + 2)
  }

  @Test func `a ledger that is looked at by nobody in particular is all there`() throws {
    let desk = try Desk.afterOpening()
    var (caseCount, whose): (Int, OfficeAnswer?) = (0, nil)
    try desk.ledger.look(at: .head) { view in
      caseCount = try CaseList().answered(view).cases.count
      whose = try DeadlineList().whole(view).office
    }
    #expect(caseCount > 1 && whose == nil)
  }
}
