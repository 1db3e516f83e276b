import ArgumentParser
import CivilTime
import EventLog
import Exports
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the bulletin of an inspection.
  struct Bulletin: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the bulletin of an inspection as a page and as JSON. 导出检查情况通报。",
      discussion: """
        Rates with their denominators, problems by kind with the units that have them, and every \
        site and account by what it came to. inspection.list gives ids.

        siteledger-export bulletin out/jiancha 20260302-000001 --to out/pages
        """)

    @OptionGroup var destination: Destination
    @Argument(help: "The inspection's id. 检查编号。") var inspection: String

    func run() throws {
      let id: InspectionID = try form(inspection, "inspection")
      try destination.open { ledger, language, batch in
        try ledger.read { snapshot in
          let bulletin = try ledger.bulletin(of: id, snapshot)
          let page = BulletinPage.html(of: bulletin, in: language)
          try batch.write("bulletin-\(id).html", Array(page.utf8))
          try batch.write("bulletin-\(id).json", try BulletinPage.json(of: bulletin))
        }
      }
    }
  }
}

extension CountyLedger {
  fileprivate func bulletin(
    of id: InspectionID, _ snapshot: Snapshot
  ) throws -> Exports.Bulletin {
    guard let row = try tables.inspection(id) else {
      throw Refusal(
        InspectionRules.known,
        found: Bilingual("没有检查 \(id)", "there is no inspection \(id)"),
        mend: Bilingual("核对编号（inspection.list）", "check the id (inspection.list)"))
    }
    return try Exports.Bulletin(
      row, try tables.results(of: id), try row.sets.compactMap(tables.indicators),
      names: BulletinNames(
        place: { try $0.kind.name($0.slug, self.tables) ?? $0.text },
        office: { try self.tables.office($0)?.name.text ?? $0.text }),
      county: try founded(snapshot), asOf: try snapshot.head.recordedAt,
      proof: try proof(snapshot)
    ) { passage in
      try passage.told { try self.told($0, snapshot) }.plain
    }
  }
}
