import ArgumentParser
import CivilTime
import EventLog
import Exports
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the county's board.
  struct Board: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the county's board, pages safe to publish. 导出公开看板。",
      discussion: """
        A folder of pages that link to one another: index.html fits a screen; behind it the \
        register, open cases, deadlines, the rhythm of accounts, the inspection, messages, findings, \
        criticism, a page for each site and account, and the events behind each figure. Offices, sites, \
        accounts, ids, counts and days; no person, and nothing that a citizen wrote.

        siteledger-export board out/jiancha --to out/board
        siteledger-export board out/jiancha --to out/board-en --on 2026-03-31 --lang en
        """)

    @OptionGroup var destination: Destination
    @Option(help: "The day it speaks for; that of the last event when left out. 截至日期。")
    var on: String?

    func run() throws {
      let day: CivilDate?
      do { day = try on.map { try CivilDate(iso8601: $0) } } catch {
        throw wrongUsage(
          "--on“\(on ?? "")”不是日期，应形如 2026-03-31",
          "--on: \"\(on ?? "")\" is no day such as 2026-03-31")
      }
      try destination.open { ledger, language, batch in
        try ledger.read { snapshot in
          try ledger.checkTables()
          let source = try ledger.boardSource(on: day, snapshot)
          try Exports.Board(source, in: language).forEachPage { try batch.write($0) }
        }
      }
    }
  }
}

extension CountyLedger {
  /// - Parameter day: not before that of the last event: the tables tell what there is now.
  fileprivate func boardSource(on day: CivilDate?, _ snapshot: Snapshot) throws -> BoardSource {
    let asOf = try snapshot.head.recordedAt
    let last = LegalTime.date(of: asOf)
    let today = day ?? last
    guard today >= last else {
      throw wrongUsage(
        "--on \(today) 早于台账最后一条记录的日期 \(last)：看板按台账现状生成，请给 \(last) 或以后的日期",
        "--on \(today) is before the day of the last event, \(last): the board tells what there is now; give \(last) or later"
      )
    }
    return BoardSource(
      tables, county: try founded(snapshot), asOf: asOf, today: today, proof: try proof(snapshot)
    ) { position in
      guard let event = try snapshot.event(at: UInt64(position)) else {
        throw LogError.corrupt(
          position: UInt64(position), "something waits for an event that the log does not hold")
      }
      return LegalTime.date(of: event.recordedAt)
    }
  }
}
