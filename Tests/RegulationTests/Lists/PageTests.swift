import Regulation
import TestSupport
import Testing

/// A page of a table, whatever its rows are.
struct PageTests {
  private static func table(_ keys: [String]) -> RowTable<SiteID> {
    let table = Tables(in: MemoryStore()).siteList.listed
    for key in keys { table.set(key, "x") }
    return table
  }

  private static func keys(
    _ table: RowTable<SiteID>, prefix: String = "", in range: ListRange = ListRange(),
    after: ListCursor? = nil, limit: Int? = nil
  ) throws -> ([String], ListCursor?) {
    let page = try table.page(
      prefix: prefix, in: range, Paging(after: after, limit: limit.flatMap { PageLimit($0) })
    ) { key, _ in key }
    return (page.lines, page.next)
  }

  @Test func `a page ends at its limit and says where the next begins, the last one does not`()
    throws
  {
    let table = Self.table(["a/1", "a/2", "a/3", "a/4", "b/1"])
    let (first, next) = try Self.keys(table, prefix: "a/", limit: 2)
    #expect(first == ["a/1", "a/2"] && next?.text == "2")
    let (second, end) = try Self.keys(table, prefix: "a/", after: next, limit: 2)
    #expect(second == ["a/3", "a/4"] && end == nil)
    #expect(try Self.keys(table, prefix: "a/", limit: 4).1 == nil)
    #expect(try Self.keys(table, prefix: "a/", limit: 3).1?.text == "3")
  }

  @Test func `a part of a list begins behind one key and ends before another`() throws {
    let table = Self.table(["a/1", "a/2", "a/3", "a/4", "b/1"])
    let range = ListRange(after: "1", before: "4")
    #expect(try Self.keys(table, prefix: "a/", in: range) == (["a/2", "a/3"], nil))
    let (first, next) = try Self.keys(table, prefix: "a/", in: range, limit: 1)
    #expect(first == ["a/2"] && next?.text == "2")
    #expect(try Self.keys(table, prefix: "a/", in: range, after: next) == (["a/3"], nil))
    // A cursor in front of the part does not lead out of it.
    #expect(
      try Self.keys(table, prefix: "a/", in: range, after: ListCursor("0")).0 == ["a/2", "a/3"])
  }

  @Test(arguments: ["~", "!", "zzz", "a/1", "*/*/x", String(repeating: "~", count: 400)])
  func `a cursor of nonsense gives a page or an empty one`(_ text: String) throws {
    let table = Self.table(["a/1", "a/2"])
    let after = try #require(ListCursor(text))
    let (keys, next) = try Self.keys(table, prefix: "a/", after: after)
    #expect(keys.allSatisfy(["a/1", "a/2"].contains) && next == nil)
  }

  @Test func `what is filtered out fills no page, and stops no list`() throws {
    let count = 2 * Paging.maximumRows + 1
    let table = Self.table((10_000..<10_000 + count).map { "\($0)" })
    var (pages, read, next): (Int, Int, ListCursor?) = (0, 0, nil)
    var found: [String] = []
    repeat {
      let page = try table.page(Paging(after: next, limit: nil)) { key, _ in
        read += 1
        return key.hasSuffix("999") || key == "\(10_000 + count - 1)" ? key : nil
      }
      pages += 1
      found += page.lines
      next = page.next
    } while next != nil
    #expect(found == ["10999", "11999", "12999", "13999", "14000"])
    #expect(pages == 3 && read == count)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `while rows come and go, nothing is given twice and nothing that stays is left out`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let all = (100..<400).map { "a/\($0)" }
    let table = Self.table(all.shuffled(using: &random).suffix(200))
    var present = Set(try Self.keys(table, limit: 500).0)
    var (stayed, found, next): (Set<String>, [String], ListCursor?) = (present, [], nil)
    repeat {
      let (page, end) = try Self.keys(table, prefix: "a/", after: next, limit: 7)
      found += page
      for _ in 0..<9 {
        let key = all[Int.random(in: all.indices, using: &random)]
        let isThere = present.contains(key)
        table.set(key, isThere ? nil : "x")
        if isThere { present.remove(key) } else { present.insert(key) }
        stayed.remove(key)
      }
      next = end
    } while next != nil
    #expect(Set(found).count == found.count && found == found.sorted())
    #expect(stayed.isSubset(of: found) && !stayed.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 7, 500])
  func `what stands under several prefixes comes in one order, each once`(_ limit: Int) throws {
    let table = Self.table(
      ["a/1", "a/4", "a/5", "a/9", "b/2", "b/3", "b/4", "c/6", "c/7", "c/8", "c/9", "d/0"])
    var (found, pages, next): ([String], Int, ListCursor?) = ([], 0, nil)
    repeat {
      let page = try table.page(
        prefixes: ["a/", "b/", "c/"], Paging(after: next, limit: PageLimit(limit))
      ) { key, _ in key.hasSuffix("/5") ? nil : String(key.suffix(1)) }
      #expect(page.lines.count <= limit)
      found += page.lines
      pages += 1
      next = page.next
    } while next != nil && pages < 20
    #expect(found == ["1", "2", "3", "4", "6", "7", "8", "9"])
  }

  @Test func `a limit is from one to five hundred, and a position from the beginning on`() {
    #expect(PageLimit(0) == nil && PageLimit(501) == nil && PageLimit(-1) == nil)
    #expect(PageLimit(1)?.value == 1 && PageLimit(500) == .most)
    #expect(LogPosition(-1) == nil && LogPosition(0)?.value == 0)
    #expect(LogPosition(9_007_199_254_740_991) != nil && LogPosition(9_007_199_254_740_992) == nil)
    #expect(ArticleNumber(46) != nil && ArticleNumber(47) == nil && ArticleNumber(-1) == nil)
    #expect(CalendarYear(0) == nil && CalendarYear(9999) != nil && CalendarYear(10_000) == nil)
  }
}
