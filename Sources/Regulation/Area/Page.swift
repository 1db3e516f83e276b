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

  /// The most rows one page reads. A filter without an index of its own gives a page that is shorter
  /// than asked, or empty, and says where to go on; never one that costs what the table holds.
  package static let maximumRows = 2_000

  package init(after: ListCursor?, limit: PageLimit?) {
    self.after = after
    self.limit = (limit ?? .standard).value
  }
}

/// One page of a list.
package struct Page<Line> {
  package var lines: [Line] = []
  /// Where the next page begins; nothing behind the last one.
  package var next: ListCursor?
}

/// Which part of a list is asked for, by what stands behind the prefix of its keys.
package struct ListRange: Sendable {
  /// Only what stands behind this.
  package var after: String?
  /// Only what stands before this.
  package var before: String?

  package init(after: String? = nil, before: String? = nil) {
    self.after = after
    self.before = before
  }
}

extension RowTable {
  /// A page of the rows whose keys begin with `prefix`, in key order.
  ///
  /// - Parameters:
  ///   - prefix: what all keys of the list begin with.
  ///   - range: the part of the list that is asked for.
  ///   - paging: where the page begins, and how many lines it has.
  ///   - line: the line of a row; nothing for one that is filtered out.
  /// - Complexity: O(n) in the rows of the page, one more, and those filtered out; at most
  ///   ``Paging/maximumRows``.
  package func page<Line>(
    prefix: String = "", in range: ListRange = ListRange(), _ paging: Paging,
    _ line: (_ key: String, _ row: Row) throws -> Line?
  ) throws -> Page<Line> {
    var page = Page<Line>()
    var read = 0
    var last: Substring?
    let starts = [paging.after?.text, range.after].compactMap(\.self)
    let start = starts.max { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try scan(prefix: prefix, after: start.map { prefix + $0 }) { key, row in
      let tail = key.dropFirst(prefix.count)
      if let end = range.before, !tail.utf8.lexicographicallyPrecedes(end.utf8) { return false }
      // A row more than the page holds says that there is another.
      guard page.lines.count < paging.limit, read < Paging.maximumRows else {
        page.next = last.flatMap { ListCursor(String($0)) }
        return false
      }
      read += 1
      last = tail
      if let line = try line(key, row) { page.lines.append(line) }
      return true
    }
    return page
  }

  /// A page of the rows whose keys begin with one of several prefixes, in the common order of what stands
  /// behind them; what stands under two of them comes once.
  ///
  /// - Complexity: O(n) in the limit, for each prefix under which as much stands.
  package func page<Line>(
    prefixes: [String], in range: ListRange = ListRange(), _ paging: Paging,
    _ line: (_ key: String, _ row: Row) throws -> Line?
  ) throws -> Page<Line> {
    guard prefixes.count > 1 else {
      return try page(prefix: prefixes.first ?? "", in: range, paging, line)
    }
    var found: [(tail: String, key: String, row: Row)] = []
    // Behind the last row read of a prefix that has more, nothing is known of it.
    var known: String?
    for prefix in prefixes {
      let page = try page(prefix: prefix, in: range, paging) { ($0, $1) }
      found += page.lines.map { (String($0.0.dropFirst(prefix.count)), $0.0, $0.1) }
      guard let next = page.next?.text else { continue }
      known = known.map { $0.comesBefore(next) ? $0 : next } ?? next
    }
    found.sort { $0.tail.comesBefore($1.tail) }
    var page = Page<Line>()
    var last: String?
    for (tail, key, row) in found where tail != last {
      let isBehind = known.map { $0.comesBefore(tail) } ?? false
      guard page.lines.count < paging.limit, !isBehind else {
        page.next = last.flatMap { ListCursor($0) }
        return page
      }
      last = tail
      if let line = try line(key, row) { page.lines.append(line) }
    }
    page.next = known.flatMap { ListCursor($0) }
    return page
  }
}

extension String {
  fileprivate func comesBefore(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
