import CivilTime
import EventLog
import Foundation
import Glibc
import JSONText
import Testing

/// Pipelines, several processes, and processes that are killed.
@Suite struct ProcessTests {
  @Test func `a pipeline is answered in order, and a refusal disturbs no neighbour`() throws {
    let probe = try Probe(Scratch())
    var lines: [String] = []
    for number in 0..<2500 {
      lines.append(number % 10 == 3 ? append("s", "0") : append("s", #""any""#))
      if number % 100 == 50 { lines.append(#"{"op":"version","stream":"s"}"#) }
    }
    let text = lines.joined(separator: "\n")
    // On a thread of its own: neither pipe holds so much.
    let sending = Thread { [input = probe.input.fileHandleForWriting] in
      do { try input.write(contentsOf: Data((text + "\n").utf8)) } catch { return }
    }
    sending.start()
    var version: Int64 = 0
    for number in 0..<2500 {
      let answer = try probe.receive()
      if number % 10 == 3 {
        #expect(answer.code == "version-conflict")
      } else {
        version += 1
        #expect(answer["versions"] == ["s": .integer(version)])
        #expect(answer["positions"] == [.integer(version)])
      }
      if number % 100 == 50 { #expect(try probe.receive()["version"] == .integer(version)) }
    }
    #expect(try probe.finish() == 0)
    #expect(try probe.rest().isEmpty)
  }

  @Test func `the last line needs no line feed`() throws {
    let scratch = Scratch()
    let probe = try Probe(scratch)
    try probe.send(append("s") + "\n" + append("s"))
    #expect(try probe.receive().isOK)
    #expect(try probe.receive().isOK)
    #expect(try probe.finish() == 0)
  }

  @Test func `two processes on one log count on from each other`() throws {
    let scratch = Scratch()
    let probes = [try Probe(scratch), try Probe(scratch)]
    for number in 1...40 {
      let probe = probes[number % 2]
      let answer = try probe.ask(append("s-\(number % 3)", data: "aGk="))
      #expect(answer["positions"] == [.integer(Int64(number))])
      #expect(
        try probes[(number + 1) % 2].ask(#"{"op":"head"}"#)["position"]
          == .integer(Int64(number)))
    }
    let roots = try probes.map { try $0.ask(#"{"op":"root"}"#) }
    #expect(roots[0] == roots[1])
    for probe in probes { #expect(try probe.finish() == 0) }
  }

  @Test func `a map that one process grew is taken over by the other`() throws {
    let scratch = Scratch()
    var options = EventLog.Options()
    options.mapByteCount = 1 << 18
    let log = try EventLog.open(scratch.path, options: options)
    let probe = try Probe(scratch)
    let data = String(repeating: "AAAA", count: 1 << 18)
    for number in 1...3 {
      #expect(try probe.ask(append("big", data: data)).isOK)
      #expect(
        try log.read { snapshot throws(LogError) in try snapshot.version(ofStream: "big") }
          == UInt64(number))
    }
    #expect(try probe.ask(append("big", data: data)).isOK)
    let appended = try log.write { transaction throws(LogError) in
      try transaction.append(
        Append(
          writes: [
            .init(stream: "big", expected: .exact(4), events: [NewEvent(type: "t", data: [])])
          ], now: "2026-01-02T03:04:05Z"))
    }
    #expect(appended.positions == 5..<6)
    #expect(try log.verify().isSound)
    #expect(try probe.finish() == 0)
  }

  @Test func `what was answered survives a kill`() throws {
    let scratch = Scratch()
    for round in 0..<8 {
      let probe = try Probe(scratch)
      let before = try #require(try probe.ask(#"{"op":"head"}"#)["position"]?.integer)
      #expect(before >= Int64(round * 5))
      for number in 0..<5 {
        let answer = try probe.ask(append("s", more: #","requestId":"\#(round)-\#(number)""#))
        #expect(answer.isOK)
      }
      // One more, whose answer nobody waits for.
      try probe.send(append("s", more: #","requestId":"\#(round)-last""#))
      if round % 2 == 0 { usleep(UInt32(round) * 300) }
      probe.kill()
    }
    let probe = try Probe(scratch)
    let head = try #require(try probe.ask(#"{"op":"head"}"#)["position"]?.integer)
    #expect(head >= 40)
    #expect(try probe.ask(#"{"op":"version","stream":"s"}"#)["version"] == .integer(head))
    for round in 0..<8 {
      for number in 0..<5 {
        let answer = try probe.ask(append("s", more: #","requestId":"\#(round)-\#(number)""#))
        #expect(answer.isOK)
      }
    }
    #expect(try probe.ask(#"{"op":"head"}"#)["position"] == .integer(head))
    #expect(try probe.finish() == 0)
  }

  /// Mounting needs to be root.
  @Test(.enabled(if: geteuid() == 0))
  func `a full disk refuses, and the same process goes on when there is room`() throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path, withIntermediateDirectories: true)
    guard mount("tmpfs", scratch.path, "tmpfs", 0, "size=8m") == 0 else { return }
    defer { umount2(scratch.path, Int32(MNT_DETACH)) }
    let ballast = scratch.path + "/ballast"
    try Data(count: 4 << 20).write(to: URL(fileURLWithPath: ballast))
    let probe = try Probe(scratch, folder: "/log")
    let line = append("s", data: String(repeating: "AAAA", count: 30_000))
    var accepted: Int64 = 0
    var answer = try probe.ask(line)
    while answer.isOK {
      accepted += 1
      try #require(accepted < 1000)
      answer = try probe.ask(line)
    }
    #expect(answer.code == "disk-full")
    #expect(try probe.ask(line).code == "disk-full")
    #expect(try probe.ask(#"{"op":"head"}"#)["position"] == .integer(accepted))
    #expect(try probe.ask(#"{"op":"readAll","limit":1}"#).positions == [1])
    try FileManager.default.removeItem(atPath: ballast)
    #expect(try probe.ask(line)["positions"] == [.integer(accepted + 1)])
    #expect(try probe.ask(#"{"op":"version","stream":"s"}"#)["version"] == .integer(accepted + 1))
    #expect(try probe.finish() == 0)
  }
}
