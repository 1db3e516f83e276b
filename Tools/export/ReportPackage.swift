import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Packs a published annual report with what proves its numbers.
  struct ReportPackage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report-package",
      abstract: "Packs a published annual report for whoever has no ledger. 导出年度报表公开包。",
      discussion: """
        A ZIP file of the report (HTML, JSON, CSV), the events behind each counted number by their \
        leaves, types, days and amounts, the proof that its publication is in the log, the signed \
        checkpoint, a manifest of digests, and verify.py, which checks all of it with Python 3 alone \
        and says what it cannot show. The checkpoint covers the publication: sign one behind it \
        (siteledger-admin sign).

        siteledger-export report-package out/nianbao portal 2026 --to out/portal-2026.zip
        """)

    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
    var ledger: String
    @Argument(help: "The site's id. 网站编号。") var site: String
    @Argument(help: "The year. 年度。") var year: String
    @Option(help: "Which version; the one that is out when left out. 第几版。") var edition: String?
    @Option(help: "The file to write. 公开包文件。", completion: .file()) var to: String
    @Option(help: "Language of the page: zh or en. 语言。", completion: .languages)
    var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      let id: SiteID = try form(site, "site")
      let number = try ReportArguments.year(year)
      let version = try ReportArguments.edition(edition)
      try reporting(language) {
        let ledger = try CountyLedger(at: ledger, isReadOnly: true)
        let bytes = try ledger.read { snapshot in
          try ledger.checkTables()
          return try ledger.reportPackage(of: id, number, version, snapshot, language)
        }
        try OutputFile.write(to, bytes)
        guard to != OutputFile.standardOutput else { return }
        try Printout.line("\(Hex.encode(SHA256.hash(bytes).bytes))  \(to)")
      }
    }
  }
}

extension CountyLedger {
  /// The package's bytes: a function of the log, its last checkpoint, the site, the year and the version.
  fileprivate func reportPackage(
    of site: SiteID, _ year: CalendarYear, _ version: EditionNumber?, _ snapshot: Snapshot,
    _ language: Language
  ) throws -> [UInt8] {
    let row = try published(site, year, version)
    guard let publishedAt = row.publishedBy?.value else { throw LedgerError.notALedger }
    let report = try report(of: site, year, row.version, isDraft: false, snapshot)
    let checkpoint = try snapshot.checkpoints().last.map { note in
      (note: note, size: try TreeHead(body: note.text).size)
    }
    guard let (note, size) = checkpoint, size >= UInt64(publishedAt) else {
      throw wrongUsage(
        "没有包含第 \(publishedAt) 号记录（报表发布）的签名检查点，先用 siteledger-admin sign 签发",
        "no signed checkpoint covers event \(publishedAt), by which the report came out; sign one with siteledger-admin sign"
      )
    }
    let contributions = ReportContributions(
      publication: try leaf(at: publishedAt, snapshot),
      figures: try report.countedAddresses.map { try contributed(to: $0, snapshot) })
    let positions = Set(
      contributions.figures.flatMap { $0.events.map(\.position) } + [publishedAt])
    var package = PackageWriter()
    try package.add("report.html", Array(ReportPage.html(of: report, in: language).utf8))
    try package.add("report.json", try ReportPage.json(of: report))
    try package.add("report.csv", Array(ReportCSV.text(of: report, in: language).utf8))
    try package.add(
      "contributions.json", try JSONWriter.bytes(of: contributions, style: .pretty))
    try package.add(
      "tree.json",
      try JSONWriter.bytes(of: tree(besides: positions, size, snapshot), style: .pretty))
    try package.add("checkpoint", Array(note.note.utf8))
    try package.add(
      "publication.tlog-proof",
      Array(try proof(of: publishedAt, note, size: size, snapshot).utf8))
    try package.add("verify.py", PackageResources.verify_report_package_py)
    return try package.finish(
      ReportManifest(
        report, of: site, version: row.version, position: Int(try snapshot.head.position),
        files: package.files))
  }

  /// A version that came out; the newest one when none is named.
  private func published(
    _ site: SiteID, _ year: CalendarYear, _ version: EditionNumber?
  ) throws -> ReportVersion {
    let versions = try tables.report(of: site, for: year).map(tables.reportVersions) ?? []
    if let row = versions.last(where: {
      $0.publishedBy != nil && (version == nil || $0.version == version)
    }) {
      return row
    }
    let which = version.map { Bilingual("第 \($0) 版", " version \($0)") } ?? .plain("")
    throw Refusal(
      ReportRules.phase,
      found: Bilingual(
        "\(site) \(year) 年度报表\(which.zh)没有发布",
        "the report of \(site) for \(year)\(which.en) is not published"),
      mend: Bilingual(
        "发布后再导出公开包（report.publish）", "publish it first (report.publish)"))
  }

  private func leaf(at position: Int, _ snapshot: Snapshot) throws -> ContributedLeaf {
    guard let event = try snapshot.event(at: UInt64(position)) else {
      throw LogError.corrupt(
        position: UInt64(position), "a figure names an event that the log does not hold")
    }
    return ContributedLeaf(
      position: position,
      leaf: Hex.encode(try snapshot.leafHash(at: UInt64(position)).bytes), type: event.type,
      day: event.occurredOn ?? LegalTime.date(of: event.recordedAt))
  }

  /// The events behind a number; none where its rule has another version by now.
  private func contributed(
    to address: FigureAddress, _ snapshot: Snapshot
  ) throws -> ContributedFigure {
    guard let figure = FigureBook.figure(address.figure), figure.version == address.version else {
      return ContributedFigure(address: address, isListed: false, events: [])
    }
    var events: [Contribution] = []
    try tables.figures.forEachEvent(
      of: figure, address.key, in: address.period, upTo: address.position
    ) { added in
      events.append(
        Contribution(
          try leaf(at: added.position, snapshot), month: added.month, amount: added.amount))
    }
    return ContributedFigure(address: address, isListed: true, events: events)
  }

  private func tree(
    besides positions: Set<Int>, _ size: UInt64, _ snapshot: Snapshot
  ) throws -> PackageTree {
    let nodes = try snapshot.roots(besides: positions.sorted().map(UInt64.init), size: size)
    return PackageTree(
      size: Int(size),
      nodes: nodes.map {
        PackageNode(from: Int($0.low), to: Int($0.high), hash: Hex.encode($0.root.bytes))
      })
  }

  /// A C2SP tlog-proof of an event: its index, the hashes that lead to the root, and the checkpoint.
  private func proof(
    of position: Int, _ note: SignedNote, size: UInt64, _ snapshot: Snapshot
  ) throws -> String {
    let hashes = try snapshot.inclusionProof(of: UInt64(position), size: size)
    let lines =
      ["c2sp.org/tlog-proof@v1", "index \(position - 1)"]
      + hashes.map { Base64.encode($0.bytes) }
    return lines.joined(separator: "\n") + "\n\n" + note.note
  }
}
