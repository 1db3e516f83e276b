import Foundation

/// A ledger in a directory of its own, gone with the test.
final class TestLedger {
  let folder: URL
  let path: String

  /// - Parameter simulated: with a simulated clock that begins on 2026-03-02; else the machine's.
  init(simulated: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "siteledger-tools-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "ledger").path
    let founded = try Tool.run("admin", Self.founding(path, simulated: simulated))
    guard founded.status == 0 else { throw Mistake("init: \(founded)") }
  }

  /// Events a new ledger has: county, office and administrator, and the eight arrangements of days
  /// off that ship with the program.
  static let founded = 11

  /// The positions of the first events after the founding.
  static func positions(_ count: Int) -> [Int] { Array(founded + 1...founded + count) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func founding(_ path: String, simulated: Bool) -> [String] {
    [
      "init", path, "--division", "640422", "--county", "西吉县", "--office", "openness",
      "--office-name", "西吉县政务公开办", "--administrator", "admin", "--administrator-name", "王示例",
    ] + (simulated ? ["--simulated-clock", "--now", "2026-03-02T09:00:00+08:00"] : [])
  }

  struct Mistake: Error {
    let text: String

    init(_ text: String) { self.text = text }
  }

  /// Sends lines as somebody, in one process.
  func send(
    _ lines: [String], as staff: String = "admin", environment: [String: String] = [:],
    through launcher: [String] = []
  ) throws -> Tool.Run {
    try Tool.run(
      "request", [path, "--as", staff], lines: lines, environment: environment, through: launcher)
  }

  /// How many events the log holds, as another process sees it.
  func eventCount() throws -> Int {
    let run = try send([Line.query("ledger.show")])
    guard let count = try run.answers().first?.result?["events"] as? Int else {
      throw Mistake("ledger.show: \(run)")
    }
    return count
  }
}

/// Requests as lines.
enum Line {
  static func query(_ method: String, _ params: String = "{}", id: Int = 1) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#
  }

  /// Registers the department with this number.
  static func department(_ number: Int, id: Int? = nil, more: String = "") -> String {
    let params = """
      {"requestId":"d-\(number)","office":"dept-\(number)","kind":"department",\
      "name":"第\(number)局"\(more)}
      """
    return query("office.register", params, id: id ?? number)
  }

  /// Is refused: the county has an openness office.
  static let secondOpennessOffice = query(
    "office.register",
    #"{"requestId":"second","office":"second","kind":"county-openness","name":"另一个政务公开办"}"#)
}
