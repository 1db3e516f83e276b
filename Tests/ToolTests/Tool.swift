import Foundation

/// The built programs, run as people and scripts run them.
enum Tool {
  /// How a program ended.
  struct Run {
    /// The exit status; a negative number is the signal that ended it.
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The answers, one a line.
    func answers() throws -> [Answer] { try lines.map(Answer.init) }
  }

  /// The folder the tests themselves were built into, where the programs are too.
  static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  static func path(_ name: String) -> String { folder.appending(path: "siteledger-\(name)").path }

  /// Runs a program to its end with these bytes on its standard input.
  ///
  /// The environment is only what is given: nothing of the tester's reaches the program.
  static func run(
    _ name: String, _ arguments: [String], input: Data = Data(),
    environment: [String: String] = [:], through launcher: [String] = []
  ) throws -> Run {
    let running = try Running(name, arguments, environment: environment, through: launcher)
    running.send(input)
    return running.end()
  }

  static func run(
    _ name: String, _ arguments: [String], lines: [String], environment: [String: String] = [:],
    through launcher: [String] = []
  ) throws -> Run {
    let text = lines.map { $0 + "\n" }.joined()
    return try run(
      name, arguments, input: Data(text.utf8), environment: environment, through: launcher)
  }
}

/// A program that is running.
final class Running {
  let process = Process()
  private let input = Pipe()
  private let output: URL
  private let errors: URL

  init(
    _ name: String, _ arguments: [String], environment: [String: String] = [:],
    through launcher: [String] = []
  ) throws {
    let command = launcher + [Tool.path(name)] + arguments
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.standardInput = input
    // Files, not pipes: a program never waits for the test to read.
    output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit {
    for file in [output, errors] { try? FileManager.default.removeItem(at: file) }
  }

  /// Sends bytes; a program that stopped reading is no failure of the test.
  func send(_ data: Data) { try? input.fileHandleForWriting.write(contentsOf: data) }

  /// The answers given so far.
  var answerCount: Int { written(output).count { $0 == "\n" } }

  /// Closes its input and waits for its end.
  func end() -> Tool.Run {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Tool.Run(
      status: process.terminationReason == .uncaughtSignal ? -status : status,
      output: written(output), errors: written(errors))
  }

  private func written(_ file: URL) -> String {
    String(decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self)
  }
}

/// One line of output, as any client would read it.
struct Answer {
  let text: String
  private let members: [String: Any]

  init(_ line: String) throws {
    text = line
    members = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
  }

  var id: Int? { members["id"] as? Int }
  var result: [String: Any]? { members["result"] as? [String: Any] }
  private var error: [String: Any]? { members["error"] as? [String: Any] }
  private var data: [String: Any]? { error?["data"] as? [String: Any] }
  var code: Int? { error?["code"] as? Int }
  var message: String { error?["message"] as? String ?? "" }
  var rule: String? { data?["rule"] as? String }
  var missing: [String] { data?["missing"] as? [String] ?? [] }

  /// Positions of the events a command gave.
  var positions: [Int] {
    (result?["events"] as? [[String: Any]] ?? []).compactMap { $0["position"] as? Int }
  }
}
