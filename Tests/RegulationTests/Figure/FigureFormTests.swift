import CivilTime
import Contracts
import Regulation
import TestSupport
import Testing

/// The forms of figures on both sides of their bounds.
struct FigureFormTests {
  @Test(arguments: ["A10.sites-opened", "record.terms-met", "A15.2.report", "A46.x"])
  func `a figure is an article, or the record, and a word`(_ text: String) {
    #expect(FigureID(text)?.text == text)
  }

  @Test(arguments: [
    "", "sites-opened", "A0.sites", "A47.sites", "A10.", "A10.9", "A10.Sites", "A10.sites_opened",
    "A10.sites-", "record", "A10 .sites", "a10.sites",
  ])
  func `anything else is no figure`(_ text: String) {
    #expect(FigureID(text) == nil)
  }

  @Test(arguments: [("2026", "2026-12"), ("2026-02", "2026-02"), ("0001", "0001-12")])
  func `a period is a month or a year`(_ text: String, _ last: String) throws {
    let period = try #require(FigurePeriod(text))
    #expect(period.lastMonth.text == last)
    let month = try #require(CalendarMonth(last))
    #expect(period.contains(month))
  }

  @Test(arguments: [
    "", "26", "0000", "2026-13", "2026-00", "2026-2", "2026-02-01", "20260", "２０２６",
  ])
  func `anything else is no period`(_ text: String) {
    #expect(FigurePeriod(text) == nil)
  }

  @Test func `a year holds its months and no others`() throws {
    let year = try #require(FigurePeriod("2026"))
    let month = try #require(CalendarMonth("2027-01"))
    #expect(!year.contains(month))
  }

  @Test(arguments: [
    "A10.sites-opened.v1/department/2026-12@187", "record.terms-met.v12/-/2026@1",
    "A15.times-offline.v1/site-jiaoyu/2026@9999999999",
  ])
  func `an address says figure, version, key, period and position`(_ text: String) throws {
    let address = try #require(FigureAddress(text))
    #expect(address.text == text)
    #expect(text.hasPrefix("\(address.figure).v\(address.version)/\(address.key)/"))
    #expect(text.hasSuffix("/\(address.period)@\(address.position)"))
  }

  @Test(arguments: [
    "A10.sites-opened/department/2026-12@187", "A10.sites-opened.v0/department/2026-12@187",
    "A10.sites-opened.v01/department/2026-12@187", "A10.sites-opened.v1/department/2026-12",
    "A10.sites-opened.v1/department/2026-12@0", "A10.sites-opened.v1/department@187",
    "A10.sites-opened.v1/Department/2026-12@187", "A10.sites-opened.v1/department/2026-12@+7",
    "A10.sites-opened.1/department/2026-12@187", "A10.sites-opened.v1/department/2026-12/3@187",
  ])
  func `anything else is no address`(_ text: String) {
    #expect(FigureAddress(text) == nil)
  }

  @Test func `every figure is of an article of its id, and each key a word it knows`() {
    for figure in FigureBook.all {
      #expect(figure.id.text.hasPrefix("\(figure.article)."), "\(figure.id)")
      #expect(figure.version > 0)
      #expect(!figure.title.zh.isEmpty && figure.title.zh != figure.title.en)
    }
    #expect(FigureBook.all.count >= 10)
  }

  @Test func `each figure is asked of some kind of event, and none that is not listed`() throws {
    let tables = Tables(in: MemoryStore())
    var asked: Set<FigureID> = []
    for kind in Areas.events {
      let entry = Entry(
        position: 1, recordedAt: "2026-03-02T01:00:00Z", occurredOn: "2026-03-02", actor: nil,
        office: nil, onBehalfOf: nil, document: nil, correlation: nil, causation: nil,
        event: try kind.decode(SampleSource()))
      for area in Areas.all {
        let figures = area.counted?(entry, tables).map(\.id) ?? []
        #expect(Set(area.figures.map(\.id)).isSuperset(of: figures), "\(kind.payload.type)")
        asked.formUnion(figures)
      }
    }
    // Those of terms are asked by whatever changes a deadline.
    let left = Set(FigureBook.all.map(\.id)).subtracting(asked)
    #expect(left.allSatisfy { $0.text.hasPrefix("record.terms-") }, "\(left)")
  }

  @Test func `a new figure or version has all tables built anew`() {
    #expect(FigureProjector.version == 1_000 + FigureBook.all.map(\.version).reduce(0, +))
  }

  @Test func `an address of another version or of a position to come is refused`() throws {
    let address = try #require(FigureAddress("A10.sites-opened.v1/department/2026@187"))
    #expect(try FigureRules.figure(at: address, head: 187).id == "A10.sites-opened")
    #expect { try FigureRules.figure(at: address, head: 186) } throws: {
      ($0 as? Refusal)?.rule == FigureRules.address
    }
    let later = try #require(FigureAddress("A10.sites-opened.v2/department/2026@187"))
    #expect { try FigureRules.figure(at: later, head: 187) } throws: {
      ($0 as? Refusal)?.rule == FigureRules.address
    }
    #expect { try FigureRules.figure("A10.no-such-figure") } throws: {
      ($0 as? Refusal)?.rule == FigureRules.known
    }
  }
}
