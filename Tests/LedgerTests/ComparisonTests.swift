import EventLog
import Regulation
import Testing

@testable import Ledger

/// Stored tables beside those built from the log, row by row in the order of keys.
@Suite struct ComparisonTests {
  private enum Place: String, CaseIterable { case first, middle, last }
  private enum Wrong: String, CaseIterable { case changed, missing, extra }

  private static let cases = Place.allCases.flatMap { place in
    Wrong.allCases.map { (place.rawValue, $0.rawValue) }
  }

  /// More offices than one batch of the walk holds.
  private static let officeCount = ScratchStore.batchCount * 2 + 10

  private static func desk() throws -> Desk {
    let desk = try Desk()
    _ = try desk.group((1...officeCount).map { try Desk.register($0) })
    return desk
  }

  @Test(arguments: cases)
  func `what is wrong at the first, a middle and the last key is found alone`(
    _ place: String, _ wrong: String
  ) throws {
    let desk = try Self.desk()
    let keys = try #require(try desk.rows()["offices"]).keys.sorted()
    #expect(keys.count > Self.officeCount)
    let key = [
      "first": keys[0], "middle": keys[keys.count / 2], "last": keys[keys.count - 1],
    ][place]
    let stored = try #require(key)
    let (name, row, what): (String, String?, String) =
      switch wrong {
      case "changed": (stored, "{}", "not what the log gives")
      case "missing": (stored, nil, "missing")
      default: (place == "first" ? "!" : "\(stored)!", "{}", "the log gives no such row")
      }
    try desk.ledger.tamper("offices", name, row)
    #expect(
      try Verification.run(desk.ledger).findings.map(\.description)
        == ["table offices, row \(name): \(what)"])
  }

  @Test(arguments: [0, 255, 256, 257, 512])
  func `a table that ends anywhere in a batch is compared to its end`(
    _ removed: Int
  ) throws {
    let desk = try Self.desk()
    let keys = try #require(try desk.rows()["offices"]).keys.sorted()
    for key in keys.dropFirst(removed) { try desk.ledger.tamper("offices", key, nil) }
    let findings = try Verification.run(desk.ledger).findings
    let missing = keys.count - removed
    let named = min(missing, Verification.maximumRowFindings)
    #expect(
      findings.prefix(named).map(\.what)
        == keys.dropFirst(removed).prefix(named).map { "table offices, row \($0): missing" })
    #expect(
      findings.dropFirst(named).map(\.what)
        == (missing > named ? ["table offices: \(missing - named) more rows"] : []))
  }
}
