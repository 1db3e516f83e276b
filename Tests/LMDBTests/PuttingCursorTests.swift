import Testing

@testable import LMDB

@Suite struct PuttingCursorTests {
  @Test(arguments: [true, false])
  func `what a cursor stored is what was stored, in whatever order`(isSorted: Bool) throws {
    let fixture = try EnvironmentTests.Fixture()
    let environment = fixture.environment
    let table = fixture.table
    var expected: [[UInt8]: [UInt8]] = [:]
    for round in 0..<4 {
      var keys = (0..<700).map { number in Array("key-\(number * (round + 1) % 1999)".utf8) }
      if isSorted { keys.sort { $0.lexicographicallyPrecedes($1) } }
      let transaction = try environment.beginWrite()
      do {
        let writes = transaction.writes
        let cursor = try writes.cursor(in: table)
        for (number, key) in keys.enumerated() {
          let value = [UInt8](repeating: UInt8(round), count: number % 3 == 0 ? 12 : 40)
          try cursor.put(value.span.bytes, for: key.span.bytes)
          expected[key] = value
        }
        let none: [UInt8] = []
        do throws(StoreError) {
          try cursor.put(none.span.bytes, for: none.span.bytes)
          Issue.record("an empty key was stored")
        } catch {
          #expect(error == .badSize)
        }
      }
      try transaction.commit()
    }
    let transaction = try environment.beginRead()
    defer { transaction.keep() }
    let reads = transaction.reads
    #expect(try reads.entryCount(of: table) == expected.count)
    for (key, value) in expected {
      let found = try reads.value(of: key.span.bytes, in: table)
      let bytes = found?.withUnsafeBytes { Array($0) }
      #expect(bytes == value)
    }
  }
}
