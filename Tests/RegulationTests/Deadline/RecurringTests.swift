import CivilTime
import Regulation
import TestSupport
import Testing

/// A duty that recurs is a row that rolls: by itself, under rules of every grain.
struct RecurringTests {
  private static let posts = RecurringRule(
    "A40.posts", ArticleReference(40), .week, "每周发布", "posts a week", roles: [.editor]
  ) { _, _ in RecurringDemand(4, by: .endOfWeek) }
  private static let subject = Subject.account("jiaoyu-weibo")

  /// Tables with one rule, and what happens to it day by day.
  private final class Book {
    let tables = Tables(in: MemoryStore())
    let rule: RecurringRule
    private var position = 0

    init(_ rule: RecurringRule = posts) {
      self.rule = rule
      tables.deadlines.recurringRules = [rule]
    }

    /// Something that happened on a day, recorded in its last moment or at another time.
    private func entry(on date: CivilDate, at instant: Instant? = nil) -> Entry {
      position += 1
      return Entry(
        position: position, recordedAt: instant ?? LegalTime.end(of: date).adding(microseconds: -1),
        occurredOn: date, actor: nil, office: nil, onBehalfOf: nil, document: nil,
        correlation: nil, causation: nil,
        event: .account(.hostMoved(AccountHostMoved(account: "x", from: "a", to: "b"))))
    }

    func apply(_ effect: RecurringEffect, on date: CivilDate) throws {
      try RecurringFold.apply(effect, entry(on: date), tables)
    }

    func begin(on date: CivilDate) throws {
      try apply(.begin(rule, of: subject, owedBy: "education", from: date), on: date)
    }

    func count(
      _ amount: Int = 1, in period: Period? = nil, on date: CivilDate, recorded: CivilDate? = nil
    ) throws {
      let recordedAt = recorded.map { LegalTime.end(of: $0).adding(microseconds: -1) }
      try RecurringFold.apply(
        .count(
          rule, of: subject, in: period ?? Period(rule.grain, of: date), by: amount),
        entry(on: date, at: recordedAt), tables)
    }

    /// Records what fell short by the end of a day, as a sweep does; tells the periods and how much.
    @discardableResult
    func sweep(through date: CivilDate) throws -> [String] {
      var told: [String] = []
      while let miss = try tables.deadlines.firstMissed(by: LegalTime.end(of: date)) {
        guard case .fellShort(let event) = miss.event else { throw TestMistake("\(miss)") }
        told.append("\(event.period) \(event.done)/\(event.needed)")
        try RecurringFold.fellShort(
          event, entry(on: event.lastDay, at: LegalTime.end(of: event.lastDay)), tables)
      }
      return told
    }

    var rows: Int {
      get throws {
        var count = 0
        try tables.forEachRow { _, _, _ in count += 1 }
        return count
      }
    }

    func shortfall(_ period: String) throws -> Shortfall? {
      try tables.deadlines.shortfalls["\(rule.id)/\(subject)/\(period)"]
    }
  }

  @Test func `a week with enough writes nothing, one with too little is one event at its end`()
    throws
  {
    let book = Book()
    try book.begin(on: "2026-03-02")
    try book.count(4, on: "2026-03-08")
    #expect(try book.sweep(through: "2026-03-08") == [])
    #expect(try book.sweep(through: "2026-03-14") == [])
    try book.count(3, on: "2026-03-15")
    // The last moment of Sunday is not over on Saturday, and is on Sunday.
    #expect(try book.sweep(through: "2026-03-14") == [])
    #expect(try book.sweep(through: "2026-03-15") == ["2026-W11 3/4"])
    #expect(try book.sweep(through: "2026-03-21") == [])
    #expect(
      try book.sweep(through: "2026-04-05") == ["2026-W12 0/4", "2026-W13 0/4", "2026-W14 0/4"])
  }

  @Test func `it does not matter when somebody looks`() throws {
    func told(_ looks: [CivilDate]) throws -> [String] {
      let book = Book()
      try book.begin(on: "2026-03-04")
      var told: [String] = []
      for (day, amount) in [("2026-03-10", 4), ("2026-03-26", 5)] as [(CivilDate, Int)] {
        for look in looks where look < day { told += try book.sweep(through: look) }
        told += try book.sweep(through: day.adding(days: -1))
        try book.count(amount, on: day)
      }
      return told + (try book.sweep(through: "2026-04-12"))
    }
    let daily = (0..<40).map { CivilDate("2026-03-04").adding(days: $0) }
    let once = try told([])
    #expect(once == ["2026-W12 0/4", "2026-W14 0/4", "2026-W15 0/4"])
    #expect(try told(daily) == once)
  }

  @Test func `the rows stay as many as they were, however long it goes on in order`() throws {
    let book = Book()
    try book.begin(on: "2026-03-02")
    try book.count(4, on: "2026-03-03")
    let rows = try book.rows
    var day: CivilDate = "2026-03-10"
    for _ in 0..<150 {
      #expect(try book.sweep(through: day.adding(days: -1)) == [])
      try book.count(4, on: day)
      day = day.adding(days: 7)
    }
    #expect(try book.rows == rows)
  }

  @Test func `what is taken back in its week does not count, and afterwards it did`() throws {
    let book = Book()
    try book.begin(on: "2026-03-02")
    try book.count(4, on: "2026-03-03")
    try book.count(-1, on: "2026-03-05")
    #expect(try book.sweep(through: "2026-03-08") == ["2026-W10 3/4"])
    try book.count(4, on: "2026-03-09")
    #expect(try book.sweep(through: "2026-03-15") == [])
    try book.count(on: "2026-03-16")
    try book.count(-1, on: "2026-03-10", recorded: "2026-03-16")
    #expect(try book.sweep(through: "2026-03-16") == [])
  }

  @Test func `what is recorded late for a week that fell short is shown there`() throws {
    let book = Book()
    try book.begin(on: "2026-03-02")
    try book.count(3, on: "2026-03-03")
    try book.sweep(through: "2026-03-08")
    #expect(try book.shortfall("2026-W10")?.madeUpOn == nil)
    try book.count(on: "2026-03-07", recorded: "2026-03-12")
    let shortfall = try #require(try book.shortfall("2026-W10"))
    #expect(shortfall.madeUpOn == "2026-03-07" && shortfall.isRecordedLate)
    #expect(shortfall.done == 4)
    try book.count(-1, on: "2026-03-07", recorded: "2026-03-13")
    #expect(try book.shortfall("2026-W10")?.madeUpOn == nil)
  }

  @Test func `a week that is interrupted is not measured`() throws {
    let book = Book()
    try book.begin(on: "2026-03-02")
    try book.apply(.pause(book.rule, of: Self.subject), on: "2026-03-04")
    #expect(try book.sweep(through: "2026-04-05") == [])
    try book.apply(.resume(book.rule, of: Self.subject, from: "2026-04-07"), on: "2026-04-07")
    #expect(try book.sweep(through: "2026-04-18") == [])
    #expect(try book.sweep(through: "2026-04-19") == ["2026-W16 0/4"])
    try book.apply(.end(book.rule, of: Self.subject), on: "2026-04-20")
    #expect(try book.sweep(through: "2027-04-20") == [])
    #expect(try book.shortfall("2026-W16") != nil)
  }

  @Test(
    arguments: [
      (.month, .workingDayAfterMonth(5), "2026-04", "2026-05-07"),
      (.quarter, .endOfQuarter, "2026-Q2", "2026-06-30"),
      (.year, .months(1), "2027", "2028-01-31"), (.year, .endOfYear, "2027", "2027-12-31"),
    ] as [(Grain, Term, String, CivilDate)])
  func `each grain falls short at the end of its term, and not the day before`(
    _ grain: Grain, _ term: Term, _ period: String, _ lastDay: CivilDate
  ) throws {
    let rule = RecurringRule(
      "A32.check", ArticleReference(32), grain, "检查", "check", roles: [.clerk]
    ) { _, _ in RecurringDemand(1, by: term) }
    let short = Book(rule)
    try short.begin(on: "2026-03-02")
    #expect(try short.sweep(through: lastDay.adding(days: -1)) == [])
    #expect(try short.sweep(through: lastDay) == ["\(period) 0/1"])
    let done = Book(rule)
    try done.begin(on: "2026-03-02")
    let named = try #require(Period(period))
    try done.count(in: named, on: lastDay)
    #expect(try done.sweep(through: lastDay) == [])
  }

  @Test func `hundreds of subjects are hundreds of rows, and one look finds the first of them`()
    throws
  {
    let book = Book()
    for number in 100..<400 {
      try book.apply(
        .begin(
          book.rule, of: .account(try #require(AccountID("weibo-\(number)"))),
          owedBy: "education", from: "2026-03-02"), on: "2026-03-02")
    }
    let told = try book.sweep(through: "2026-03-08")
    #expect(told.count == 300 && Set(told) == ["2026-W10 0/4"])
  }
}
