import Regulation
import Testing

@testable import EventLog
@testable import Ledger

/// Cases followed one after the other along their threads.
@Suite struct ConformanceReportTests {
  @Test func `every case of the log is followed, and those in order deviate nowhere`() throws {
    let desk = try Desk.afterOpening()
    let report = try ConformanceReport.run(desk.ledger)
    #expect(report.caseCount == (try desk.rows()["cases"]?.count))
    #expect(report.deviations.isEmpty)
  }

  @Test func `what was recorded of a case that nothing opened is named in the order of the log`()
    throws
  {
    let desk = try Desk.afterOpening()
    let head = try desk.head()
    for id in ["site-opening.b.1", "site-opening.a.1"] {
      try desk.force(
        #"{"case":"\#(id)"}"#, type: "case.completed", correlation: id)
    }
    let report = try ConformanceReport.run(desk.ledger)
    #expect(report.deviations.map(\.deviation.position) == [head + 1, head + 2])
    #expect(report.deviations.map(\.caseID.text) == ["site-opening.b.1", "site-opening.a.1"])
    #expect(report.caseCount == (try desk.rows()["cases"]?.count))
  }

  @Test func `a case whose thread was taken out of the index is missed`() throws {
    let desk = try Desk.afterOpening()
    try desk.ledger.write { transaction in
      let threads = LogTable(name: "correlations", stored: "correlations", number: 1000)
      let wasThere = try transaction.delete(Array("site-opening.jiaoyu.1".utf8), in: threads)
      #expect(wasThere)
    }
    #expect {
      try ConformanceReport.run(desk.ledger)
    } throws: { error in
      if case LogError.corrupt(0, let what) = error { what.contains("name a case") } else { false }
    }
  }
}
