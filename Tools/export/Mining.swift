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

/// The ledger that is exported, and the one file it goes to.
struct FileTarget: ParsableArguments {
  @Argument(help: "The ledger's directory. 台账目录。", completion: .directory)
  var ledger: String
  @Argument(help: "The file to write, or - for standard output. 导出文件。", completion: .file())
  var file: String
  @Option(help: "Language of messages: zh or en. 语言。", completion: .languages)
  var lang: String?

  /// Opens the ledger read-only, and puts what `work` writes in the file's place once it is whole.
  func write(_ work: (CountyLedger, inout OutputFile.Part) throws -> Void) throws {
    let language = try Environment.language(lang)
    try reporting(language) {
      let ledger = try CountyLedger(at: ledger, isReadOnly: true)
      try OutputFile.write(file) { try work(ledger, &$0) }
      if file != OutputFile.standardOutput { try Printout.line(file) }
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
        throw wrongUsage(
          "--definition 应为其中之一：\(known.joined(separator: "、"))",
          "--definition is one of \(known.joined(separator: ", "))")
      }
      let language = try Environment.language(target.lang)
      try target.write { ledger, file in
        let (source, ids) = try ledger.read { snapshot in
          try ledger.checkTables()
          return (try ledger.source(snapshot), try ledger.caseIDs())
        }
        file.write(XES.head(of: source))
        var told = TraceCount()
        for id in ids {
          // A read of its own for each case, so that writers are not held up by a long export.
          let entries = try ledger.read {
            try ledger.entries(of: id, upTo: UInt64(source.eventCount), $0)
          }
          guard case .workflow(.opened(let opened)) = entries.first?.event,
            let definition = wanted.first(where: {
              $0.id == opened.definition && $0.version == opened.version
            })
          else {
            told.others += 1
            continue
          }
          let traces = XES.traces(of: entries, under: definition, in: language)
          file.write(traces.text)
          told.traces += traces.count
          if traces.count == 0 { told.unread.append(id) } else { told.cases += 1 }
        }
        file.write(XES.tail)
        told.say(language)
      }
    }
  }
}

extension ExportTool {
  /// Writes the whole log as an object-centric event log.
  struct Ocel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the whole log for object-centric process mining (OCEL 2.0). 导出对象流程日志。",
      discussion: """
        Every event, with the cases, sites, accounts, offices and people it concerns:

        siteledger-export ocel out/xiji out/xiji.ocel.json
        """)

    @OptionGroup var target: FileTarget

    func run() throws {
      try target.write { ledger, file in
        try file.write("{\n\"objectTypes\": \(JSONWriter.text(of: OCEL.objectTypes)),\n")
        var types: Set<String> = []
        file.write("\"objects\": [")
        var lines = Lines()
        let (county, last) = try ledger.read { snapshot in
          try ledger.checkTables()
          let county = try ledger.founded(snapshot)
          lines.write(try JSONWriter.bytes(of: OCELObject(county)), to: &file)
          try ledger.forEachObject { lines.write(try JSONWriter.bytes(of: $0), to: &file) }
          return (county, Int(try snapshot.head.position))
        }
        file.write("\n],\n\"events\": [")
        lines = Lines()
        var events = OCELEvents(of: county)
        try ledger.walk(after: 0, upTo: last) { entry in
          let event = events.event(entry, .regulation)
          types.insert(event.type)
          lines.write(try JSONWriter.bytes(of: event), to: &file)
        }
        try file.write("\n],\n\"eventTypes\": \(JSONWriter.text(of: OCEL.eventTypes(types)))\n}\n")
      }
    }
  }
}

/// What became of every case of the ledger, in an event log of cases.
private struct TraceCount {
  var cases = 0
  var traces = 0
  /// Cases on other procedures than were asked for.
  var others = 0
  /// Cases whose events give no way through their procedure.
  var unread: [CaseID] = []

  /// Beside the file, which may be standard output.
  func say(_ language: Language) {
    let list = unread.map(\.text).joined(separator: language == .zh ? "、" : ", ")
    let text = Bilingual(
      "事项 \(cases) 件，轨迹 \(traces) 条"
        + (others > 0 ? "；另有 \(others) 件不属于所选流程，未写入" : "")
        + (unread.isEmpty ? "" : "；无法还原经过，未写入：\(list)"),
      "\(cases) cases, \(traces) traces"
        + (others > 0 ? "; \(others) cases of other procedures are left out" : "")
        + (unread.isEmpty ? "" : "; left out, because their events do not give their way: \(list)"))
    Complaint.say(text.text(in: language))
  }
}

/// The elements of an array, one a line.
private struct Lines {
  private var isFirst = true

  mutating func write(_ bytes: [UInt8], to file: inout OutputFile.Part) {
    file.write(isFirst ? "\n" : ",\n")
    file.write(bytes)
    isFirst = false
  }
}

extension CountyLedger {
  /// Every object of the log, a type after the other, in the order of their ids.
  fileprivate func forEachObject(_ take: (OCELObject) throws -> Void) throws {
    // Of what is looked up for one object, little is for the next.
    func body(_ object: OCELObject) throws {
      try take(object)
      try tables.trim(to: Self.exportedRows)
    }
    try tables.cases.rows.scan { _, state in
      try body(
        OCELObject(try whole(state), under: try Definitions.regulation.definition(of: state)))
      return true
    }
    for kind in Areas.subjects {
      try kind.each(tables) { try body(OCELObject($0)) }
    }
    try tables.directory.offices.scan { _, office in
      try body(OCELObject(office))
      return true
    }
    try tables.directory.staff.scan { _, staff in
      try body(OCELObject(staff))
      return true
    }
  }

  /// What an event log is of.
  fileprivate func source(_ snapshot: Snapshot) throws -> XES.Source {
    XES.Source(
      county: try founded(snapshot), eventCount: Int(try snapshot.head.position),
      root: Hex.encode(try snapshot.root().bytes))
  }
}
