import ArgumentParser
import Cryptography
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the package of a month of a site or an account.
  struct Package: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Packs a month of a site or an account. 导出网站或账号的月度存档包。",
      discussion: """
        A ZIP file of what was published there in the month: each item with every version, who \
        reviewed which, and where it went; each problem notice that was issued about it; the \
        comments on it; and a manifest with the digest of each and the log's root. Prints the SHA-256 that account.archive records. Tools/verify-package checks it.

        siteledger-export package out/xinxi account-xiji-fabu 2026-03 --to out/2026-03.zip
        """)

    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
    var ledger: String
    @Argument(help: "A site or an account: account-xiji-fabu. 网站或账号。") var place: String
    @Argument(help: "The month: 2026-03. 月份。") var month: String
    @Option(help: "The file to write. 存档文件。", completion: .file()) var to: String
    @Option(help: "Language of messages: zh or en. 语言。", completion: .languages)
    var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      let place: Subject = try form(place, "place")
      let month: CalendarMonth = try form(month, "month")
      try reporting(language) {
        let bytes = try CountyLedger(at: ledger, isReadOnly: true).package(of: place, month)
        try OutputFile.write(to, bytes)
        guard to != OutputFile.standardOutput else { return }
        try Printout.line("\(Hex.encode(SHA256.hash(bytes).bytes))  \(to)")
      }
    }
  }
}

extension CountyLedger {
  /// The package's bytes: a function of the log up to its head, of the place and of the month.
  fileprivate func package(of place: Subject, _ month: CalendarMonth) throws -> [UInt8] {
    try read { snapshot in
      let view = try view(snapshot)
      guard let name = try place.kind.name(place.slug, tables) else {
        throw Refusal(
          ItemRules.place,
          found: Bilingual("没有 \(place)", "there is no \(place)"),
          mend: Bilingual(
            "核对编号（site.list、account.list）", "check the id (site.list, account.list)"))
      }
      var package = PackageWriter()
      func add(
        _ name: String, item: ItemID? = nil, problem: ProblemID? = nil, _ answer: some JSONDirect
      ) throws {
        try package.add(
          name, item: item, problem: problem,
          TextTeller.bytes(of: answer, view.history, style: .pretty))
      }
      for item in try items(at: place, in: month, snapshot) {
        try add("items/\(item).json", item: item, ItemShow(item: item).answer(view))
      }
      for problem in try tables.problems(at: place, in: month) {
        try add(
          "notices/\(problem).json", problem: problem, ProblemShow(problem: problem).answer(view))
      }
      if let account = place.account {
        let comments = try tables.comments(on: account, in: month)
        if !comments.isEmpty { try add("comments.json", CommentListAnswer(comments: comments)) }
      }
      let manifest = PackageManifest(
        county: try founded(snapshot), place: place, name: name, month: month,
        position: Int(try snapshot.head.position), root: Hex.encode(try snapshot.root().bytes),
        files: package.files)
      return try package.finish(manifest)
    }
  }

  /// The items that the month's number of publications counts, in the order of their publication.
  private func items(
    at place: Subject, in month: CalendarMonth, _ snapshot: Snapshot
  ) throws -> [ItemID] {
    var items: [ItemID] = []
    guard let published = FigureBook.figure("A35.published") else { return [] }
    try tables.figures.forEachEvent(
      of: published, FigureKey(place.text), in: FigurePeriod(month.text), upTo: .max
    ) { added in
      guard let record = try snapshot.event(at: UInt64(added.position)),
        let item = Subject(record.stream)?.item, !items.contains(item)
      else { return }
      items.append(item)
    }
    return items
  }
}
