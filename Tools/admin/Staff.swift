import ArgumentParser
import CivilTime
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Looks after offices and people.
  struct Staff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists, assigns and removes staff. 人员管理。",
      discussion: "The same requests as through siteledger-request, put together for you.",
      subcommands: [List.self, Assign.self, Remove.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Lists staff, an answer for each 500. 列出人员。")
      @OptionGroup var sender: Sender

      func run() throws {
        var next: String?
        repeat {
          next = try sender.send("staff.list") { params in
            params.key("limit")
            params.int(PageLimit.most.value)
            if let next {
              params.key("after")
              params.string(next)
            }
          }
        } while next != nil
      }
    }

    struct Assign: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Assigns a person to an office with roles. 任用人员。")
      @OptionGroup var sender: Sender
      @Option(help: "The person's id.") var staff: String
      @Option(help: "Their name. 姓名。") var name: String
      @Option(help: "The office's id.") var office: String
      @Option(help: "A role; may be given several times. 角色。") var role: [String]
      @Option(help: "A name for this action, never used before.") var requestId: String

      func run() throws {
        try sender.send("staff.assign") { params in
          params.key("requestId")
          params.string(requestId)
          params.key("staff")
          params.string(staff)
          params.key("name")
          params.string(name)
          params.key("office")
          params.string(office)
          params.key("roles")
          params.beginArray()
          for role in role { params.string(role) }
          params.endArray()
        }
      }
    }

    struct Remove: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Records that a person left. 人员离任。")
      @OptionGroup var sender: Sender
      @Option(help: "The person's id.") var staff: String
      @Option(help: "Why. 原因。") var reason: String
      @Option(help: "A name for this action, never used before.") var requestId: String

      func run() throws {
        try sender.send("staff.remove") { params in
          params.key("requestId")
          params.string(requestId)
          params.key("staff")
          params.string(staff)
          params.key("reason")
          params.string(reason)
        }
      }
    }
  }
}

/// Sends one request to a ledger and prints its answer.
struct Sender: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Option(name: .customLong("as"), help: "Who acts: a staff id, or SITELEDGER_STAFF. 办理人编号。")
  var actor: String?
  @Option(help: "Language of messages: zh or en.", completion: .languages)
  var lang: String?

  /// - Returns: where a list goes on, when there is more of it.
  @discardableResult
  func send(_ method: String, _ params: (inout JSONBuffer) -> Void) throws -> String? {
    let language = try Environment.language(lang)
    let staff: StaffID = try form(
      try Environment.choose(actor, "SITELEDGER_STAFF", Bilingual("办理人（--as）", "who acts (--as)")),
      "--as")
    var next: String?
    try reporting(language) {
      let opened = try CountyLedger(at: ledger)
      opened.clockLimit = ClockLimit.microseconds
      let handler = RequestHandler(opened, caller: Caller(staff: staff, language: language))
      var line = JSONBuffer()
      line.beginObject()
      line.key("jsonrpc")
      line.string("2.0")
      line.key("id")
      line.int(1)
      line.key("method")
      line.string(method)
      line.key("params")
      line.beginObject()
      params(&line)
      line.endObject()
      line.endObject()
      let request = RequestHandler.Line.text(line.bytes)
      let answer = handler.handle([request])[0]
      do throws(OutputError) {
        try Printout.line(String(decoding: answer.bytes, as: UTF8.self))
        try Printout.flush()
      } catch {
        complain(error, inDoubt: [request], language)
        throw ExitCode(3)
      }
      if answer.outcome != .answered { throw ExitCode(Int32(answer.outcome.rawValue)) }
      let result = JSONValue(try JSONDocument(answer.bytes).root)["result"]
      if case .string(let cursor)? = result?["next"] { next = cursor }
    }
    return next
  }
}
