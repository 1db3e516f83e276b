import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Projections
import Regulation
import ToolSupport
import Workflow

/// The ledger that is exported, and the one file it goes to.
struct FileTarget: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Argument(help: "The file to write. 导出文件。", completion: .file())
  var file: String
  @Option(help: "Language of messages: zh or en. 语言。")
  var lang: String?

  /// Opens the ledger read-only, and puts what `work` writes in the file's place once it is whole.
  func write(_ work: (CountyLedger, inout TextFile.Part) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      let ledger = try CountyLedger(at: ledger, isReadOnly: true)
      guard try TextFile.replace(file, { try work(ledger, &$0) }) else {
        throw ExportFailure(path: file)
      }
      print(file)
    }
  }
}

extension ExportTool {
  /// Writes cases as an event log of steps.
  struct Xes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the cases as an event log for process mining (XES). 导出流程挖掘日志。",
      discussion: """
        One trace a case, its events named as the tasks of the procedure's BPMN file, so that a \
        program such as pm4py can check one against the other:

        siteledger-export xes out/xiji out/openings.xes --definition site-opening.v1
        """)

    @OptionGroup var target: FileTarget
    @Option(help: "Only cases of this procedure, such as site-opening or site-opening.v1. 流程。")
    var definition: String?

    func run() throws {
      let wanted = Definitions.regulation.all.filter {
        definition.map([$0.id.text, "\($0.id).v\($0.version)"].contains) ?? true
      }
      guard !wanted.isEmpty else {
        let known = Definitions.regulation.all.map { "\($0.id).v\($0.version)" }
        throw ValidationError("--definition is one of \(known.joined(separator: ", "))")
      }
      try target.write { ledger, file in
        let (source, ids) = try ledger.read { snapshot in
          try ledger.checkTables()
          return (try ledger.source(snapshot), try ledger.caseIDs())
        }
        file.write(XES.head(of: source))
        for id in ids {
          // A read of its own for each case, so that writers are not held up by a long export.
          let entries = try ledger.read {
            try ledger.entries(of: id, upTo: UInt64(source.eventCount), $0)
          }
          guard case .workflow(.opened(let opened)) = entries.first?.event,
            let definition = wanted.first(where: {
              $0.id == opened.definition && $0.version == opened.version
            })
          else { continue }
          file.write(XES.traces(of: entries, under: definition))
        }
        file.write(XES.tail)
      }
    }
  }
}

extension CountyLedger {
  /// What an event log is of.
  fileprivate func source(_ snapshot: Snapshot) throws -> XES.Source {
    XES.Source(
      county: try founded(snapshot), eventCount: Int(try snapshot.head.position),
      root: Hex.encode(try snapshot.root().bytes))
  }
}
