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
  @Option(help: "Language of pages: zh or en. 语言。", completion: .languages)
  var lang: String?

  /// Opens the ledger read-only, and turns what goes wrong into words and an exit status. What the
  /// work writes is put in its place at the end of it, and then said.
  func open(_ work: (CountyLedger, Language, inout OutputBatch) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      let ledger = try CountyLedger(at: ledger, isReadOnly: true)
      try Self.write(to: to) { try work(ledger, language, &$0) }
    }
  }

  /// Writes files to a folder, all or none, and says which.
  static func write(to folder: String, _ work: (inout OutputBatch) throws -> Void) throws {
    var batch = try OutputBatch(folder)
    try work(&batch)
    for name in try batch.finish() { try Printout.line("\(folder)/\(name)") }
  }
}
