import ArgumentParser
import CivilTime
import EventLog
import Exports
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the register of sites.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the register of sites as a page and as JSON. 导出网站台账。",
      discussion: """
        register.html, and register.json for programs. More than \(RegisterPages.capacity) sites \
        do not stand on one page: register.html is then an index with the figures, and the sites \
        are on register-1.html and so on.

        siteledger-export register out/xiji --to out/pages
        """)

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
      discussion: """
        The register is index.html; all files are of one moment of the ledger. More than \
        \(RegisterPages.capacity) dossiers are listed on dossiers-1.html and so on.
        """)

    @OptionGroup var destination: Destination

    func run() throws {
      try destination.open { ledger, language in
        try ledger.read { snapshot in
          let ids = try ledger.caseIDs()
          var links = LinkPages(
            try ledger.registerHead(snapshot), count: ids.count, in: language)
          for id in ids {
            let dossier = try ledger.dossier(of: id, snapshot)
            try destination.write(dossier, language)
            try destination.write(links.add(PageLink("\(id).html", title: dossier.headline)))
            try ledger.tables.trim(to: CountyLedger.exportedRows)
          }
          let procedures = Definitions.regulation.all.map { definition in
            PageLink("\(definition.id).v\(definition.version).svg", title: definition.title)
          }
          try destination.writeRegister(
            ledger, snapshot, "index", language, links: links.links + procedures)
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
    let head = try ledger.registerHead(snapshot)
    let order = try ledger.registerOrder()
    var pages = RegisterPages(head, name: name, sizes: order.counts, in: language)
    var counts = RegisterCounts()
    let path = "\(to)/register.json"
    try OutputFile.write(path) { part in
      var json = try RegisterJSON(head)
      try order.forEach { id, number in
        let row = try RegisterRow(
          number: number, try ledger.source(of: id, snapshot), ledger.tables)
        counts.add(row)
        try json.add(row)
        part.write(json.drain())
        try write(pages.add(row))
        try ledger.tables.trim(to: CountyLedger.exportedRows)
      }
      try json.end(counts, head.proof) { part.write($0) }
    }
    try Printout.line(path)
    try write(pages.first(counts, links: links))
  }

  /// Writes a page, where there is one.
  func write(_ page: PageFile?) throws {
    if let page { try write(page.name, Array(page.html.utf8)) }
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
