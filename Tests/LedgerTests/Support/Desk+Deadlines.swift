import CivilTime
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Existing sites whose missing filings are due by a day, as an interpretation says.
extension Desk {
  /// A desk with a clerk and a leader of the openness office and a department, and that term.
  static func withTerm(_ term: String, simulatedClock: Bool = true) throws -> Desk {
    let desk = try Desk(simulatedClock: simulatedClock)
    try desk.staffed(at: start)
    try desk.interpret(term, at: start)
    return desk
  }

  /// Assigns a clerk and a leader of the openness office, and registers a department.
  func staffed(at now: Instant) throws {
    for (staff, name, role) in [("li-na", "李娜", "clerk"), ("zhang-wei", "张伟", "leader")] {
      try send(
        "staff.assign",
        [
          "requestId": .string(staff), "staff": .string(staff), "name": .string(name),
          "office": "xiji-zwgkb", "roles": [.string(role)],
        ], clock: Clock { now })
    }
    try send(
      "office.register",
      [
        "requestId": "o-1", "office": "jiaoyu-ju", "kind": "department", "name": "西吉县教育局",
      ], clock: Clock { now })
  }

  /// Sets the term for missing filings.
  func interpret(_ term: String, at now: Instant) throws {
    let reply = try send(
      "interpretation.issue",
      [
        "requestId": "i-1", "parameter": "A10.missing-filing-term", "value": .string(term),
        "effectiveFrom": "2026-03-02",
        "document": ["number": "西政公开函〔2026〕7号", "date": "2026-03-02"],
      ], as: "zhang-wei", clock: Clock { now })
    #expect(reply.outcome == .answered, "\(reply.text)")
  }

  /// Enters sites with these numbers; each misses all five filings.
  func enter(
    _ numbers: ClosedRange<Int>, at now: Instant? = nil, on date: CivilDate? = nil,
    clock: Clock = Clock { start }
  ) throws {
    let lines = try numbers.map { number in
      var members: [JSONMember] = [
        JSONMember("requestId", .string("e-\(number)")),
        JSONMember("site", .string("site-\(number)")), JSONMember("kind", "department"),
        JSONMember("name", .string("网站\(number)")), JSONMember("host", "jiaoyu-ju"),
      ]
      if let now { members.append(JSONMember("now", .string(now.rfc3339))) }
      if let date { members.append(JSONMember("occurredOn", .string(date.iso8601))) }
      return try Self.line("site.register-existing", .object(members))
    }
    let replies = try group(lines, as: "li-na", clock: clock)
    #expect(replies.allSatisfy { $0.outcome == .answered }, "\(replies.first?.text ?? "")")
  }

  /// Sends one line through each of as many processes, all at the same time.
  func sendFromProcesses(
    _ lines: [String], as staff: StaffID = administrator
  ) throws -> [Reply] {
    let tool = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "siteledger-request")
    let running = try lines.map { line in
      let process = Process()
      process.executableURL = tool
      process.arguments = [scratch.path, "--as", staff.text, "--lang", "en"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
      return (process, input, output)
    }
    for (_, input, _) in running { try input.fileHandleForWriting.close() }
    return try running.map { process, _, output in
      let bytes = try #require(try output.fileHandleForReading.readToEnd())
      process.waitUntilExit()
      return try Reply(
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)[0])
    }
  }
}
