import ArgumentParser
import Ledger
import LineIO
import Regulation
import ToolSupport

/// The ledger that is exported, the folder it goes to, and the language.
struct Destination: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Option(help: "The folder to write to; made if need be. 导出目录。", completion: .directory)
  var to: String
  @Option(help: "Language of pages: zh or en. 语言。")
  var lang: String?

  /// Opens the ledger read-only, and turns what goes wrong into words and an exit status.
  func open(_ work: (CountyLedger, Language) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      try work(try CountyLedger(at: ledger, isReadOnly: true), language)
    }
  }

  /// Writes a file below the folder, and says so.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Self.write("\(to)/\(name)", bytes)
  }

  /// Writes a file, and says so.
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    guard TextFile.replace(path, bytes) else { throw ExportFailure(path: path) }
    print(path)
  }
}

/// A file that could not be written.
struct ExportFailure: Error, CustomStringConvertible {
  let path: String
  var description: String { "无法写入 \(path) / cannot write \(path)" }
}
