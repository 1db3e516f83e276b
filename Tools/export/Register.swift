import ArgumentParser
import CivilTime
import EventLog
import Exports
import JSONText
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the register of sites.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the register of sites as a page and as JSON. 导出网站台账。",
      discussion: "siteledger-export register out/xiji --to out/pages")

    @OptionGroup var destination: Destination

    func run() throws {
      try destination.open { ledger, language in
        try ledger.read { try destination.writeRegister(ledger, $0, "register", language) }
      }
    }
  }

  /// Writes everything people read.
  struct All: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the register, every case's dossier and the procedures. 导出全部页面。",
      discussion: "The register is index.html; all files are of one moment of the ledger.")

    @OptionGroup var destination: Destination

    func run() throws {
      try destination.open { ledger, language in
        try ledger.read { snapshot in
          var links: [PageLink] = []
          for id in try ledger.caseIDs() {
            let dossier = try ledger.dossier(of: id, snapshot)
            try destination.write(dossier, language)
            links.append(PageLink("\(id).html", title: dossier.headline))
          }
          links += Definitions.regulation.all.map { definition in
            PageLink("\(definition.id).v\(definition.version).svg", title: definition.title)
          }
          try destination.writeRegister(ledger, snapshot, "index", language, links: links)
        }
        for definition in Definitions.regulation.all {
          try destination.writeProcedure(definition, language)
        }
      }
    }
  }
}

extension Dossier {
  /// What the dossier is of, in a line.
  fileprivate var headline: Bilingual {
    Bilingual(
      "\(heading.zh)：\(title.zh)（\(status.name.zh)）",
      "\(heading.en): \(title.en) (\(status.name.en))")
  }
}

extension Destination {
  func writeRegister(
    _ ledger: CountyLedger, _ snapshot: Snapshot, _ name: String, _ language: Language,
    links: [PageLink] = []
  ) throws {
    let register = try ledger.register(snapshot)
    try write(
      "\(name).html", Array(RegisterPage.html(of: register, in: language, links: links).utf8))
    try write("\(name == "index" ? "register" : name).json", try RegisterJSON.bytes(of: register))
  }

  func write(_ dossier: Dossier, _ language: Language) throws {
    let id = dossier.caseID
    try write("\(id).html", Array(DossierPage.html(of: dossier, in: language).utf8))
    try write("\(id).json", try DossierJSON.bytes(of: dossier))
  }

  func writeProcedure(_ definition: Definition, _ language: Language) throws {
    try Self.writeProcedure(definition, to: to, language)
  }

  static func writeProcedure(
    _ definition: Definition, to folder: String, _ language: Language
  ) throws {
    let name = "\(definition.id).v\(definition.version)"
    try write("\(folder)/\(name).bpmn", Array(try BPMN.xml(of: definition).utf8))
    try write(
      "\(folder)/\(name).svg", Array(DefinitionPicture.svg(of: definition, in: language).utf8))
  }
}
