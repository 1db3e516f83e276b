import ArgumentParser
import Ledger
import LineIO
import Regulation
import ToolSupport

/// The ledger that is exported, the folder it goes to, and the language.
struct Destination: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Option(help: "The folder to write to; made in one that is there. 导出目录。", completion: .directory)
  var to: String
  @Option(help: "Language of pages: zh or en. 语言。")
  var lang: String?

  /// Opens the ledger read-only, and turns what goes wrong into words and an exit status.
  func open(_ work: (CountyLedger, Language) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      let ledger = try CountyLedger(at: ledger, isReadOnly: true)
      _ = try OutputFolder.made(to)
      try work(ledger, language)
    }
  }

  /// Writes a file below the folder, and says so.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Self.write("\(to)/\(name)", bytes)
  }

  /// Writes a file, and says so.
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    try OutputFile.write(path, bytes)
    try Printout.line(path)
  }
}
