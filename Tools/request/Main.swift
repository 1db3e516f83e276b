import ArgumentParser
import Glibc
import Ledger
import LineIO
import Regulation
import ToolSupport

/// `siteledger-request`: requests on standard input, answers on standard output, line by line.
///
/// A process that serves one request spends most of its life on starting. What it is told as usual, it
/// reads itself (``Invocation``); help, completions and mistakes go to the general parser.
@main enum Main {
  static func main() {
    prepareProcess()
    guard let usual = Invocation(CommandLine.arguments.dropFirst()) else {
      runTool(RequestTool.self)
    }
    exit(usual.run())
  }
}

/// The same, by the general parser.
struct RequestTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siteledger-request",
    abstract: "Sends requests to a county's ledger. 向台账发送请求。",
    discussion: """
      Reads JSON-RPC 2.0 requests from standard input, one a line, and answers each with one line \
      on standard output, in order. An answer is given once what it tells is on disk. Requests \
      that are waiting together are committed together.

      Who acts is said here, with --as or SITELEDGER_STAFF, never in a request.

        echo '{"jsonrpc":"2.0","id":1,"method":"inbox.list","params":{}}' \\
          | siteledger-request out/xiji --as ma-lan

      Every method, with its parameters: {"jsonrpc":"2.0","id":1,"method":"rpc.discover"}

      Exit status: 0 all answered, 1 some refused, 2 some input unreadable, 3 the store failed, \
      64 wrong usage.
      """,
    version: Program.version)

  @Argument(help: "The ledger's directory, or SITELEDGER_LEDGER. 台账目录。", completion: .directory)
  var ledger: String?

  @Option(name: .customLong("as"), help: "Who acts: a staff id, or SITELEDGER_STAFF. 办理人编号。")
  var staff: String?

  @Option(help: "Language of messages: zh or en. 提示语言。", completion: .languages)
  var lang: String?

  func run() throws {
    let path = try Environment.choose(
      ledger, "SITELEDGER_LEDGER", Bilingual("台账目录", "a ledger's directory"))
    let name = try Environment.choose(
      staff, "SITELEDGER_STAFF", Bilingual("办理人（--as）", "who acts (--as)"))
    guard let staff = StaffID(name) else {
      throw wrongUsage(
        "“\(name)”不是人员编号：应为\(StaffID.expectation.zh)",
        "\(name) is not a staff id: \(StaffID.expectation.en)")
    }
    let language = try Environment.language(lang)
    throw ExitCode(Invocation(ledger: path, staff: staff, language: language).run())
  }
}
