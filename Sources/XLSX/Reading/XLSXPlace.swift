/// A cell's place, as `B12` says it; both count from 1.
struct XLSXPlace: Hashable {
  let row: Int
  let column: Int

  init?(_ name: some StringProtocol) {
    let letters = name.utf8.prefix { (0x41...0x5a).contains($0) }
    let digits = name.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), row > 0
    else { return nil }
    self.row = row
    column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
  }
}

/// A rectangle of cells, as `A1:C3` says it.
struct XLSXRange: Hashable {
  let first: XLSXPlace
  let last: XLSXPlace

  init?(_ name: String) {
    let ends = name.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let first = XLSXPlace(ends[0]),
      let last = XLSXPlace(ends[ends.count - 1]), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }
}
