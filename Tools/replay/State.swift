import ArgumentParser
import CivilTime
import Contracts
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Shows the ledger as it stood.
  struct State: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a site, a case, an inbox, deadlines or the register as they stood. 查看当时状态。",
      discussion: """
        siteledger-replay state out/xiji --case site-opening.jiaoyu.1 --on 2026-04-01
        siteledger-replay state out/xiji --inbox jiaoyu-ju --at 40
        siteledger-replay state out/xiji --deadlines jiaoyu-ju --on 2026-04-01
        siteledger-replay state out/xiji --violations --on 2026-04-01
        siteledger-replay state out/xiji            (the register of sites, now)

        In words, or with --json as the query of that name answers it.
        """)

    @OptionGroup var source: Source
    @OptionGroup var when: When
    @Option(help: "A site's id. 网站编号。") var site: String?
    @Option(name: .customLong("case"), help: "A case's id. 事项编号。") var caseID: String?
    @Option(help: "An office's id: what waited for it. 单位编号，查看其待办。") var inbox: String?

    @Option(help: "An office's id: what it owed, by when. 单位编号，查看其期限。") var deadlines: String?
    @Flag(help: "What the ledger saw by itself, and stood. 台账自行发现、尚未消除的情形。")
    var violations = false
    @Flag(help: "As JSON, for programs. 以 JSON 输出。") var json = false

    func run() throws {
      guard
        [site, caseID, inbox, deadlines].count(where: { $0 != nil }) + (violations ? 1 : 0) <= 1
      else {
        throw wrongUsage(
          "--site、--case、--inbox、--deadlines、--violations 只给其中一项",
          "give one of --site, --case, --inbox, --deadlines and --violations")
      }
      let horizon = try when.horizon()
      try source.open { ledger, language in
        let progress = ProgressLine(language == .zh ? "重放" : "replaying")
        try ledger.look(
          at: horizon, kept: when.kept, progress: { progress.show($0, of: $1) }
        ) { view in
          let pretty = { (answer: any JSONDirect, view: View) in
            try show(answer, view, in: json ? nil : language)
          }
          if let site {
            try pretty(try SiteShow(site: try form(site, "--site")).answer(view), view)
          } else if let caseID {
            try pretty(try CaseShow(caseID: try form(caseID, "--case")).answer(view), view)
          } else if let inbox {
            try pretty(try InboxList(office: try form(inbox, "--inbox")).whole(view), view)
          } else if let deadlines {
            try pretty(
              try DeadlineList(office: try form(deadlines, "--deadlines")).whole(view), view)
          } else if violations {
            try pretty(try ViolationList(open: true).whole(view), view)
          } else {
            try pretty(try SiteList().whole(view), view)
          }
        }
      }
    }

    /// Prints an answer in words, or as JSON in no language.
    private func show(
      _ answer: any JSONDirect, _ view: View, in language: Language?
    ) throws {
      let bytes = try TextTeller.bytes(of: answer, view.history, style: .pretty)
      guard let language else {
        return try Printout.line(String(decoding: bytes, as: UTF8.self))
      }
      let definition = caseID.flatMap(CaseID.init).flatMap { id in
        Definitions.regulation.all.last { $0.id.text == id.definition }
      }
      let lines = PlainWords(language: language, definition: definition).lines(
        of: JSONValue(try JSONDocument(bytes).root), try Shape(of: type(of: answer)).told)
      try Printout.line(
        lines.isEmpty
          ? (language == .zh ? "没有。" : "None.") : lines.joined(separator: "\n"))
    }
  }

  /// Lists what happened.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists what happened to something, with who and when. 查看经过。",
      discussion: """
        siteledger-replay history out/xiji --case site-opening.jiaoyu.1
        siteledger-replay history out/xiji --site jiaoyu
        siteledger-replay history out/xiji --stream staff-ma-lan
        """)

    @OptionGroup var source: Source
    @OptionGroup var when: When
    @Option(help: "A site's id. 网站编号。") var site: String?
    @Option(name: .customLong("case"), help: "A case's id. 事项编号。") var caseID: String?
    @Option(help: "A stream, such as staff-ma-lan. 记录流。") var stream: String?
    @Flag(help: "The events as JSON, one a line. 以 JSON 输出。") var json = false

    func run() throws {
      guard [site, caseID, stream].count(where: { $0 != nil }) <= 1 else {
        throw wrongUsage(
          "--site、--case、--stream 只给其中一项", "give one of --site, --case and --stream")
      }
      let horizon = try when.horizon()
      let name = try site.map { "site-\(try form($0, "--site") as SiteID)" } ?? stream
      let id: CaseID? = try caseID.map { try form($0, "--case") }
      let list = Story(
        of: name.map(EventSelection.stream) ?? id.map(EventSelection.correlation) ?? .all)
      try source.open { ledger, language in
        var isEmpty = true
        var history = HistoryLine(language)
        try ledger.tell(list, at: horizon, kept: when.kept) { event in
          isEmpty = false
          try Printout.line(
            json
              ? String(decoding: JSONLine.escaped(try JSONWriter.bytes(of: event)), as: UTF8.self)
              : try history.text(event))
        }
        if isEmpty, let asked = site ?? caseID ?? stream {
          Complaint.say(
            language == .zh
              ? "没有“\(asked)”的记录：请核对编号和截至的时点"
              : "nothing is recorded of \(asked): check the id, and up to when you look")
          throw ExitCode(1)
        }
      }
    }
  }
}

/// Up to when, and from where on if not from the first event.
struct When: ParsableArguments {
  @Option(help: "As it stood after the event of this position. 截至第几号记录。") var at: Int?
  @Option(help: "As it stood at the end of this day (YYYY-MM-DD). 截至哪一天。") var on: String?
  @Option(
    help: "A directory that verify --keep filled, to go on from. 您保留的数据表目录。",
    completion: .directory)
  var kept: String?

  func horizon() throws -> Horizon {
    switch (at, on) {
    case (nil, nil): return .head
    case (let position?, nil): return .position(position)
    case (nil, let date?):
      do {
        return .date(try CivilDate(iso8601: date))
      } catch {
        throw wrongUsage(
          "--on 是日期，如 2026-04-01，不能是 \(date)", "--on is a date such as 2026-04-01, not \(date)")
      }
    case (_?, _?): throw wrongUsage("--at 与 --on 只给其中一项", "give one of --at and --on")
    }
  }
}
