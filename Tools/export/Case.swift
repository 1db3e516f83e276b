import ArgumentParser
import CivilTime
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the dossier of a case.
  struct Case: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a case's dossier as a page and as JSON. 导出事项卷宗。",
      discussion: "siteledger-export case out/xiji site-opening.jiaoyu.1 --to out/pages")

    @OptionGroup var destination: Destination
    @Argument(help: "The case's id. 事项编号。") var caseID: String

    func run() throws {
      let id: CaseID = try form(caseID, "case")
      try destination.open { ledger, language, batch in
        try ledger.read {
          try batch.write(try DossierFile(try ledger.dossier(of: id, $0), language))
        }
      }
    }
  }

  /// Writes the workflow definitions.
  struct Procedure: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the procedures as BPMN 2.0 and as pictures. 导出流程定义。",
      discussion: "Needs no ledger: siteledger-export procedure --to out/procedures")

    @Option(help: "The folder to write to. 导出目录。", completion: .directory) var to: String
    @Option(help: "Language of pictures: zh or en. 语言。", completion: .languages) var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      try reporting(language) {
        try Destination.write(to: to) { batch in
          for definition in Definitions.regulation.all {
            try batch.write(definition, language)
          }
        }
      }
    }
  }

  /// Writes the log as static tiles.
  struct Tiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the log as static files others can verify. 导出默克尔瓦片。",
      discussion: """
        C2SP tlog-tiles: tile/<level>/…, tile/entries/…, and the newest signed checkpoint as \
        `checkpoint`, written last. The tree is as large as that checkpoint says; sign one first \
        (siteledger-admin sign).
        """)

    @OptionGroup var destination: Destination

    func run() throws {
      try destination.open { ledger, language, batch in
        var count = 0
        let note = try ledger.read { snapshot in
          guard let note = try snapshot.checkpoints().last else {
            throw wrongUsage(
              "台账没有签名检查点，先用 siteledger-admin sign 签发",
              "the ledger has no signed checkpoint; sign one with siteledger-admin sign")
          }
          var failure: (any Error)?
          let size = try TreeHead(body: note.text).size
          try snapshot.forEachTile(of: size) { path, bytes throws(LogError) in
            guard failure == nil else { return }
            count += 1
            do { try OutputFile.write(below: destination.to, path, bytes) } catch {
              failure = error
            }
          }
          if let failure { throw failure }
          return note
        }
        try batch.write("checkpoint", Array(note.note.utf8))
        try Printout.line(language == .zh ? "共 \(count) 个瓦片" : "\(count) tiles")
      }
    }
  }
}
