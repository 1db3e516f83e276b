import CivilTime
import Cryptography
import Foundation
import JSONText
import Regulation
import Testing

@testable import EventLog
@testable import Ledger

/// Logs that earlier programs wrote, in `Tests/Corpora/logs`.
@Suite struct FrozenLogTests {
  static let folder = packageFolder.appending(path: "Tests/Corpora/logs")

  private func text(_ log: String, _ file: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(log)/\(file)"), encoding: .utf8)
  }

  private func records(_ log: String) throws -> [[UInt8]] {
    try text(log, "records.txt").split(separator: "\n").map {
      [UInt8](try #require(Data(base64Encoded: String($0))))
    }
  }

  @Test(arguments: ["opening-v1", "ten-years-v1"])
  func `an old log is read to its end, and gives the same tables`(_ log: String) throws {
    let store = MemoryStore()
    let tables = Tables(in: store)
    for (index, bytes) in try records(log).enumerated() {
      let view = try RecordView(at: UInt64(index + 1), in: bytes.span.bytes)
      try Projectors.fold(try EntryCodec.entry(RecordedEvent(view)), into: tables)
    }
    try tables.flush()
    var built: [String: [String: String]] = [:]
    for (table, rows) in store.tables {
      for (key, row) in rows {
        built[table, default: [:]][String(decoding: key, as: UTF8.self)] =
          String(decoding: row, as: UTF8.self)
      }
    }
    if ProcessInfo.processInfo.environment["SITELEDGER_RECORD"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(built).write(to: Self.folder.appending(path: "\(log)/tables.json"))
    }
    let frozen = try JSONReader.decode(
      [String: [String: String]].self, from: Array(try text(log, "tables.json").utf8))
    #expect(built == frozen)
  }

  @Test(arguments: ["opening-v1", "ten-years-v1"])
  func `an old log has the root it had`(_ log: String) throws {
    var frontier = Frontier()
    for bytes in try records(log) {
      frontier.append(Merkle.leaf(bytes.span.bytes)) { _, _ in }
    }
    #expect(try Hex.encode(frontier.root.bytes) + "\n" == text(log, "root.txt"))
  }

  @Test(arguments: ["opening-v1", "ten-years-v1"])
  func `an old event is written again as the bytes it was`(_ log: String) throws {
    for (index, bytes) in try records(log).enumerated() {
      let record = RecordedEvent(try RecordView(at: UInt64(index + 1), in: bytes.span.bytes))
      let entry = try EntryCodec.entry(record)
      guard record.schemaVersion == type(of: entry.event.payload).schemaVersion else { continue }
      #expect(try EntryCodec.data(of: entry.event.payload, entry.document) == record.data)
    }
  }
}
