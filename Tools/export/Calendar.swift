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
  /// Writes an office's deadlines as a calendar feed.
  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes an office's deadlines as a calendar feed (iCalendar). 导出期限日历。",
      discussion: """
        A file that calendar programs subscribe to when a web server serves it; write it anew now \
        and then, such as from cron. Without --office it holds every office's deadlines.

        siteledger-export calendar out/xiji out/jiaoyu-ju.ics --office jiaoyu-ju
        """)

    @OptionGroup var target: FileTarget
    @Option(help: "An office's id. 单位编号。") var office: String?

    func run() throws {
      let id: OfficeID? = try office.map { try form($0, "--office") }
      let language = try Environment.language(target.lang)
      try target.write { ledger, file in
        try ledger.read { snapshot in
          try ledger.checkTables()
          let office = try id.map { try DirectoryRules.standing($0, ledger.tables) }
          let owner = try office?.name ?? ledger.founded(snapshot).name
          let entries = try ledger.calendar(of: office?.id, snapshot, language)
          file.write(
            ICalendar.text(
              of: entries, name: language == .zh ? "\(owner)：期限" : "\(owner): deadlines",
              in: language))
        }
      }
    }
  }
}

extension CountyLedger {
  /// The entries of an office, or of all; by day, then id.
  fileprivate func calendar(
    of office: OfficeID?, _ snapshot: Snapshot, _ language: Language
  ) throws -> [CalendarEntry] {
    let feed = DeadlineFeed(
      logID: Hex.encode(snapshot.logID.bytes),
      today: LegalTime.date(of: try snapshot.head.recordedAt), namesOffices: office == nil,
      in: language)
    var entries: [CalendarEntry] = []
    func add(_ deadline: Deadline) throws -> Bool {
      let entry = try feed.entry(of: deadline, tables) { position in
        guard let event = try snapshot.event(at: UInt64(position)) else {
          throw LedgerError.notALedger
        }
        return event.recordedAt
      }
      if let entry { entries.append(entry) }
      try tables.trim(to: Self.exportedRows)
      return true
    }
    if let office {
      try tables.deadlines.listed.scan(prefix: DeadlineKey.prefix(office)) { _, id in
        try tables.deadlines.rows[id.text].map(add) ?? true
      }
    } else {
      try tables.deadlines.rows.scan { _, deadline in try add(deadline) }
    }
    return entries.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }
}
