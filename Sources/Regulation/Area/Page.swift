/// Where a page of a list ended: what an answer gives as `next`, and the next request as `after`.
///
/// The key of the page's last row, behind what all keys of the list begin with. So it holds whatever
/// is written in between: rows that come or go before it move nothing, and its own row may be gone.
package struct ListCursor: TextForm {
  package let text: String
  package static let pattern = "^[!-~]{1,400}$"
  /// A key has at most 511 bytes, of which the cursor leaves the rest to the prefix.
  package static let maximumLength = 400
  package static let sample = "jiaoyu"
  package static let expectation = Bilingual(
    "上一页答复中的 next，原样填入", "the next of the page before, as it was given")

  package init?(_ text: String) {
    guard (1...Self.maximumLength).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "!")...UInt8(ascii: "~")).contains($0) })
    else { return nil }
    self.text = text
  }
}

/// Which page of a list is asked for.
package struct Paging: Sendable {
  package let after: ListCursor?
  package let limit: Int

  /// How many lines a page has when nothing is said, and at most: a few hundred kilobytes of lines as
  /// wide as a site's.
  package static let standardLimit = 100
  package static let maximumLimit = 500
  /// The most rows one page reads. A filter without an index of its own gives a page that is shorter
  /// than asked, or empty, and says where to go on; never one that costs what the table holds.
  package static let maximumRows = 2_000

  package init(after: ListCursor?, limit: Int?) {
    self.after = after
    self.limit = max(1, min(limit ?? Self.standardLimit, Self.maximumLimit))
  }
}

/// One page of a list.
package struct Page<Line> {
  package var lines: [Line] = []
  /// Where the next page begins; nothing behind the last one.
  package var next: ListCursor?
}

extension RowTable {
  /// A page of the rows whose keys begin with `prefix`, in key order.
  ///
  /// - Parameters:
  ///   - prefix: what all keys of the list begin with.
  ///   - line: the line of a row; nothing for one that is filtered out.
  /// - Complexity: O(n) in the rows of the page, one more, and those filtered out; at most
  ///   ``Paging/maximumRows``.
  package func page<Line>(
    prefix: String = "", _ paging: Paging, _ line: (_ key: String, _ row: Row) throws -> Line?
  ) throws -> Page<Line> {
    var page = Page<Line>()
    var read = 0
    var last: Substring?
    try scan(prefix: prefix, after: paging.after.map { prefix + $0.text }) { key, row in
      // A row more than the page holds says that there is another.
      guard page.lines.count < paging.limit, read < Paging.maximumRows else {
        page.next = last.flatMap { ListCursor(String($0)) }
        return false
      }
      read += 1
      last = key.dropFirst(prefix.count)
      if let line = try line(key, row) { page.lines.append(line) }
      return true
    }
    return page
  }
}
