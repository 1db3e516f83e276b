import EventLog
import Foundation
import JSONText
import Regulation
import Testing

@testable import Ledger

/// Points of the past that an auditor keeps.
@Suite struct KeptPointTests {
  private func rows(
    _ desk: Desk, at position: Int, kept: String? = nil
  ) throws -> [String: [String: String]] {
    var rows: [String: [String: String]] = [:]
    try desk.ledger.look(at: .position(position), kept: kept) { rows = try $0.storedRows() }
    return rows
  }

  /// A desk at work, and points kept on the way.
  private func kept() throws -> (desk: Desk, kept: Scratch, positions: [Int]) {
    let desk = try Desk()
    let kept = try Scratch()
    var positions: [Int] = []
    for (number, line) in try ScenarioLine.opening().enumerated() {
      try desk.send(line.request, as: line.staff)
      guard number % 20 == 19 else { continue }
      #expect(try Verification.run(desk.ledger, keep: kept.path).isSound)
      if positions.last != (try desk.head()) { positions.append(try desk.head()) }
    }
    return (desk, kept, positions)
  }

  private func points(_ kept: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: kept.path).sorted()
  }

  private func nearest(_ desk: Desk, _ kept: Scratch, _ position: Int) throws -> Int? {
    try desk.ledger.read {
      try KeptPoint.nearest(in: kept.path, notAfter: position, $0)?.position
    }
  }

  @Test func `the answer from a kept point is the one from the first event`() throws {
    let (desk, kept, positions) = try kept()
    #expect(positions.count > 2)
    #expect(try points(kept).count == positions.count)
    let around = positions.flatMap { [$0 - 1, $0, $0 + 1] }
    let head = try desk.head()
    for position in Set(around + [0, 1, head]).sorted() where position <= head {
      #expect(
        try nearest(desk, kept, position) == positions.last { $0 <= position }, "\(position)")
      #expect(try rows(desk, at: position, kept: kept.path) == rows(desk, at: position))
    }
  }

  @Test func `the same point kept twice is one`() throws {
    let (desk, kept, _) = try kept()
    let before = try points(kept)
    _ = try Verification.run(desk.ledger, keep: kept.path)
    _ = try Verification.run(desk.ledger, keep: kept.path)
    #expect(try points(kept).count <= before.count + 1)
  }

  @Test func `nothing is kept of a ledger that is not as it should be`() throws {
    let desk = try Desk()
    let kept = try Scratch()
    try desk.ledger.tamper("offices", "xiji-zwgkb", "{}")
    #expect(try !Verification.run(desk.ledger, keep: kept.path).isSound)
    #expect(try points(kept).isEmpty)
  }

  @Test(arguments: ["root", "version", "log", "position", "text"])
  func `a point of another root, version, log or position is not used`(_ what: String) throws {
    let desk = try Desk()
    let kept = try Scratch()
    _ = try Verification.run(desk.ledger, keep: kept.path)
    let position = try desk.head()
    #expect(try nearest(desk, kept, position) == position)
    let point = "\(kept.path)/\(try #require(try points(kept).first))"
    let about = try String(contentsOfFile: "\(point)/about.json", encoding: .utf8)
    let changed =
      switch what {
      case "root": about.replacing(#/"root":"../#, with: #""root":"zz"#)
      case "version":
        about.replacing(#""name":"cases","version":"#, with: #""name":"cases","version":9"#)
      case "log": about.replacing(#/"log":"../#, with: #""log":"zz"#)
      case "position": about.replacing(#""position":"#, with: #""position":1"#)
      default: "{]"
      }
    #expect(changed != about)
    try changed.write(toFile: "\(point)/about.json", atomically: true, encoding: .utf8)
    #expect(try nearest(desk, kept, position) == nil)
    #expect(try rows(desk, at: position, kept: kept.path) == rows(desk, at: position))
  }

  @Test func `a point is believed, and a point of another ledger passed over`() throws {
    let (desk, kept, positions) = try kept()
    let last = try #require(positions.last)
    // Tables of another moment under the name of this one: only who keeps the point could do it.
    let log = Hex.encode(desk.ledger.log.logID.bytes)
    let file = { (position: Int) in "\(kept.path)/\(log)-\(position)/data.mdb" }
    try FileManager.default.removeItem(atPath: file(last))
    try FileManager.default.copyItem(atPath: file(positions[0]), toPath: file(last))
    #expect(try rows(desk, at: last, kept: kept.path) == rows(desk, at: positions[0]))
    #expect(try rows(desk, at: last) != rows(desk, at: positions[0]))
    let other = try Desk.afterOpening()
    #expect(try nearest(other, kept, last) == nil)
  }

  @Test func `a directory that is not there is none`() throws {
    let desk = try Desk()
    #expect(try rows(desk, at: 3, kept: "/nowhere/at/all") == rows(desk, at: 3))
  }
}
