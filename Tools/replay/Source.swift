import ArgumentParser
import Ledger
import Regulation
import ToolSupport

/// The ledger that is looked at, and the language it is told in.
struct Source: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Option(help: "Language: zh or en. 语言。", completion: .languages)
  var lang: String?

  /// Opens the ledger read-only, and turns what goes wrong into words and an exit status.
  func open(_ work: (CountyLedger, Language) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      try work(try CountyLedger(at: ledger, isReadOnly: true), language)
    }
  }

  /// The same for work that goes through all of a ledger that may be damaged.
  func openGuarded(_ work: (CountyLedger, Language) throws -> Void) throws {
    let language = try Environment.language(lang)
    try guarded(language) {
      try work(try CountyLedger(at: ledger, isReadOnly: true), language)
    }
  }
}
