import Foundation
import Testing

@testable import EventLog

/// Tables in a file that goes with the process.
@Suite struct ScratchTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func place() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "scratch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  private func texts(_ rows: [(key: [UInt8], row: [UInt8])]) -> [String] {
    rows.map {
      "\(String(decoding: $0.key, as: UTF8.self))=\(String(decoding: $0.row, as: UTF8.self))"
    }
  }

  @Test func `rows are read as they were put, before a commit and behind it`() throws {
    let place = try place()
    let scratch = try ScratchTables(in: place, tables: ["a", "b"])
    for round in 1...3 {
      for key in ["x", "y", "z"] {
        try scratch.put(bytes("\(round)"), for: bytes("\(key)\(round)"), in: "a")
      }
      try scratch.delete(bytes("y\(round)"), in: "a")
      #expect(try scratch.get(bytes("x\(round)"), in: "a") == bytes("\(round)"))
      if round > 1 { try scratch.commit() }
    }
    #expect(
      try texts(scratch.rows(from: [], limit: 9, in: "a")) == [
        "x1=1", "x2=2", "x3=3", "z1=1", "z2=2", "z3=3",
      ])
    #expect(try texts(scratch.rows(from: bytes("x2!"), limit: 2, in: "a")) == ["x3=3", "z1=1"])
    #expect(try scratch.count("a") == 6)
    #expect(try scratch.rows(from: [], limit: 9, in: "b").isEmpty)
    #expect(throws: LogError.invalidRequest("no table c")) { try scratch.count("c") }
  }

  @Test func `nothing of it is left in the directory, even while it is open`() throws {
    let place = try place()
    let scratch = try ScratchTables(in: place, tables: ["a"])
    try scratch.put(bytes("1"), for: bytes("x"), in: "a")
    try scratch.commit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).isEmpty)
    #expect(try scratch.get(bytes("x"), in: "a") == bytes("1"))
  }

  @Test func `a kept copy is what another begins with, and stays as it is`() throws {
    let place = try place()
    let scratch = try ScratchTables(in: place, tables: ["a"])
    try scratch.put(bytes("1"), for: bytes("x"), in: "a")
    let kept = "\(place)/kept"
    try scratch.keep(in: kept)
    try scratch.put(bytes("2"), for: bytes("x"), in: "a")
    for _ in 1...2 {
      let copy = try ScratchTables(in: place, tables: ["a", "b"], copying: kept)
      #expect(try copy.get(bytes("x"), in: "a") == bytes("1"))
      #expect(try copy.count("b") == 0)
      try copy.put(bytes("3"), for: bytes("x"), in: "a")
      try copy.commit()
    }
    #expect(try scratch.get(bytes("x"), in: "a") == bytes("2"))
  }

  @Test func `a directory that is not there is an error`() throws {
    #expect(throws: LogError.self) { try ScratchTables(in: "/nowhere/at/all", tables: ["a"]) }
  }
}
