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
      try destination.open { ledger, language, batch in
        try ledger.read {
          try batch.writeRegister(
            ledger, $0, "register", language, try ledger.registerOrder())
        }
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
      try destination.open { ledger, language, batch in
        try ledger.read { snapshot in
          let ids = try ledger.caseIDs()
          let order = try ledger.registerOrder()
          let addresses = RegisterPages.addresses(order, name: "index")
          var dossiers: [SiteID: [PageLink]] = [:]
          var links = LinkPages(
            try ledger.registerHead(snapshot), count: ids.count, in: language)
          var files = DossierFiles(language)
          for id in ids {
            let dossier = try ledger.dossier(of: id, snapshot)
            let register =
              dossier.subjects.lazy.compactMap(\.id.site).first
              .flatMap { addresses[$0] } ?? "index.html"
            try files.add(dossier, register, to: &batch)
            for site in dossier.subjects.compactMap(\.id.site) {
              dossiers[site, default: []].append(
                PageLink("\(id).html", title: dossier.shortHeadline))
            }
            try batch.write(links.add(PageLink("\(id).html", title: dossier.headline)))
            try ledger.tables.trim(to: CountyLedger.exportedRows)
          }
          try files.end(&batch)
          let procedures = Definitions.regulation.all.map { definition in
            PageLink("\(definition.id).v\(definition.version).svg", title: definition.title)
          }
          try batch.writeRegister(
            ledger, snapshot, "index", language, order, links: links.links + procedures,
            dossiers: dossiers)
        }
        for definition in Definitions.regulation.all {
          try batch.write(definition, language)
        }
      }
    }
  }
}

extension Dossier {
  /// What the dossier is of, for a list of one site's.
  fileprivate var shortHeadline: Bilingual {
    Bilingual("\(title.zh)（\(status.name.zh)）", "\(title.en) (\(status.name.en))")
  }

  /// What the dossier is of, in a line.
  fileprivate var headline: Bilingual {
    Bilingual(
      "\(heading.zh)：\(title.zh)（\(status.name.zh)）",
      "\(heading.en): \(title.en) (\(status.name.en))")
  }
}

extension OutputBatch {
  mutating func writeRegister(
    _ ledger: CountyLedger, _ snapshot: Snapshot, _ name: String, _ language: Language,
    _ order: RegisterOrder, links: [PageLink] = [], dossiers: [SiteID: [PageLink]] = [:]
  ) throws {
    let head = try ledger.registerHead(snapshot)
    var pages = RegisterPages(
      head, name: name, sizes: order.counts, in: language, dossiers: dossiers)
    var counts = RegisterCounts()
    let file = try begin("register.json")
    var json = try RegisterJSON(head)
    try order.forEach { id, number in
      let row = try RegisterRow(
        number: number, try ledger.source(of: id, snapshot), ledger.tables)
      counts.add(row)
      try json.add(row)
      file.write(json.drain())
      try write(pages.add(row))
      try ledger.tables.trim(to: CountyLedger.exportedRows)
    }
    try json.end(counts, head.proof) { file.write($0) }
    try end(file)
    try write(pages.first(counts, links: links))
  }

  /// Writes a page, where there is one.
  mutating func write(_ page: PageFile?) throws {
    if let page { try write(page.name, Array(page.html.utf8)) }
  }

  mutating func write(_ definition: Definition, _ language: Language) throws {
    let name = "\(definition.id).v\(definition.version)"
    try write("\(name).bpmn", Array(try BPMN.xml(of: definition, in: language).utf8))
    try write(
      "\(name).svg", Array(DefinitionPicture.svg(of: definition, in: language).utf8))
  }
}
