import Foundation
import Testing

/// Storage that fails, processes that die, processes that meet.
struct StorageTests {
  @Test func `a directory without a ledger is a storage failure and says so`() throws {
    let run = try Tool.run(
      "request", ["/nowhere/at/all", "--as", "admin"], lines: [Line.department(1)])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `a directory with something else is not taken for a ledger`() throws {
    let ledger = try TestLedger()
    let other = ledger.folder.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    try Data("not LMDB".utf8).write(to: other.appending(path: "data.mdb"))
    let run = try Tool.run("request", [other.path, "--as", "admin"], lines: [Line.department(1)])
    #expect(run.status == 3)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a read-only directory is a storage failure that loses nothing`() throws {
    let ledger = try TestLedger()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: ledger.path)
    for file in ["data.mdb", "lock.mdb"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o400], ofItemAtPath: "\(ledger.path)/\(file)")
    }
    let run = try ledger.send([Line.department(1)])
    #expect(run.status == 3)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: ledger.path)
    for file in ["data.mdb", "lock.mdb"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: "\(ledger.path)/\(file)")
    }
    #expect(try ledger.eventCount() == TestLedger.founded)
  }

  @Test func `what was answered before a kill is there and what was not is done once`() throws {
    let ledger = try TestLedger()
    let requests = (1...400).map { Line.department($0) }
    let running = try Running("request", [ledger.path, "--as", "admin"])
    // Ten groups of forty, so that the kill falls between two groups, or in one.
    for group in stride(from: 0, to: requests.count, by: 40) {
      let lines = requests[group..<group + 40].map { $0 + "\n" }.joined()
      running.send(Data(lines.utf8))
      if group >= 160, running.answerCount > 0 { break }
      usleep(20_000)
    }
    kill(running.process.processIdentifier, SIGKILL)
    let killed = running.end()
    #expect(killed.status == -SIGKILL)

    let again = try ledger.send(requests)
    #expect(again.status == 0)
    let answered = killed.output.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    #expect(Array(again.lines.prefix(answered.count)) == answered)
    #expect(try ledger.eventCount() == TestLedger.founded + requests.count)
    #expect(try again.answers().flatMap(\.positions) == TestLedger.positions(400))
  }

  @Test func `two processes at once share a ledger and nothing is lost or doubled`() throws {
    let ledger = try TestLedger()
    let halves = [1...150, 151...300].map { $0.map { Line.department($0) } }
    let running = try halves.map { _ in try Running("request", [ledger.path, "--as", "admin"]) }
    for chunk in 0..<10 {
      for (process, lines) in zip(running, halves) {
        let part = lines[chunk * 15..<(chunk + 1) * 15].map { $0 + "\n" }.joined()
        process.send(Data(part.utf8))
      }
    }
    let ended = running.map { $0.end() }
    #expect(ended.map(\.status) == [0, 0])
    let positions = try ended.flatMap { try $0.answers() }.flatMap(\.positions)
    #expect(positions.sorted() == TestLedger.positions(300))
    #expect(try ledger.eventCount() == TestLedger.founded + 300)
  }

  @Test func `two processes that send the same request do it once and say the same`() throws {
    let ledger = try TestLedger()
    let lines = (1...50).map { Line.department($0) + "\n" }.joined()
    let running = try (0..<2).map { _ in try Running("request", [ledger.path, "--as", "admin"]) }
    for process in running { process.send(Data(lines.utf8)) }
    let ended = running.map { $0.end() }
    #expect(ended[0].output == ended[1].output)
    #expect(try ledger.eventCount() == TestLedger.founded + 50)
  }

  @Test func `a reader that goes away ends the tool without a trap`() throws {
    let ledger = try TestLedger()
    let lines = (1...200).map { Line.department($0) + "\n" }.joined()
    let file = ledger.folder.appending(path: "lines")
    try Data(lines.utf8).write(to: file)
    let command =
      "'\(Tool.path("request"))' '\(ledger.path)' --as admin < '\(file.path)' | head -n 1 >/dev/null; "
      + "exit ${PIPESTATUS[0]}"
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    try process.run()
    process.waitUntilExit()
    #expect([0, 3].contains(process.terminationStatus))
  }
}
