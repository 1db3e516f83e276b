import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import Ledger
import LineIO
import Regulation
import ToolSupport

extension AdminTool {
  /// Creates a ledger.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Creates a ledger in a new directory. 创建台账。",
      discussion: """
        siteledger-admin init out/xiji --division 640422 --county 西吉县 \\
          --office xiji-zwgkb --office-name 西吉县政务公开办 \\
          --administrator wang-admin --administrator-name 王管理员

        Draws the key that signs checkpoints and keeps it beside the ledger (signing-key.pem, \
        readable by its owner only); prints the verification key, which auditors keep.
        """)

    @Argument(help: "The directory to create. 台账目录。", completion: .directory)
    var ledger: String
    @Option(help: "The county's division code, such as 640422. 行政区划代码。")
    var division: String
    @Option(help: "The county's name. 县名。")
    var county: String
    @Option(help: "An id for the county openness office. 政务公开办编号。")
    var office: String
    @Option(help: "Its name. 政务公开办名称。")
    var officeName: String
    @Option(help: "An id for the first administrator. 首位系统管理员编号。")
    var administrator: String
    @Option(help: "Their name. 姓名。")
    var administratorName: String
    @Flag(help: "The division is newer than the table of codes. 代码表中没有的新设、改名区划。")
    var newDivision = false
    @Flag(
      help: """
        For trying things out: requests may say what time it is. Marked so for ever. 模拟时钟。
        """)
    var simulatedClock = false
    @Option(help: "With a simulated clock: when the ledger begins (RFC 3339). 起始时间。")
    var now: String?
    @Option(help: "Language of messages: zh or en.", completion: .languages)
    var lang: String?

    func run() throws {
      let language = try Environment.language(lang)
      let now = try instant()
      let division: DivisionCode = try form(division, "--division")
      let founding = Founding(
        county: County(
          name: try form(county, "--county"), division: division, simulatedClock: simulatedClock),
        office: try form(office, "--office"), officeName: try form(officeName, "--office-name"),
        administrator: try form(administrator, "--administrator"),
        administratorName: try form(administratorName, "--administrator-name"),
        arrangements: PublishedArrangements.known(on: LegalTime.date(of: now), in: division))
      try reporting(language) {
        if !newDivision { try Divisions.check(division, of: county) }
        var key: Ed25519.SigningKey?
        let founded = try CountyLedger.found(at: ledger, founding, at: now) {
          key = try SigningKeyFile.establish(in: ledger)
        }
        let verification = key.map { SignedNote.verifierKey(founded.origin, $0.publicKey) } ?? ""
        switch language {
        case .zh:
          try Printout.line("已为\(founding.county.name)（\(founding.county.division)）创建台账：\(ledger)")
          try Printout.line("首位系统管理员：\(founding.administratorName)（\(founding.administrator)）")
          try Printout.line(
            "已录入放假调休安排：\(years(founding, .national))；自治区：\(years(founding, .region))")
          try Printout.line("核查公钥（请审计员保存）：\(verification)")
        case .en:
          try Printout.line(
            "Created the ledger of \(founding.county.name) (\(founding.county.division)): \(ledger)"
          )
          try Printout.line(
            "First administrator: \(founding.administratorName) (\(founding.administrator))")
          try Printout.line(
            "Days off recorded: \(years(founding, .national)); region: \(years(founding, .region))")
          try Printout.line("Verification key, for auditors to keep: \(verification)")
        }
      }
    }

    /// The years of a scope whose arrangements the ledger begins with.
    private func years(_ founding: Founding, _ scope: CalendarScope) -> String {
      let years = founding.arrangements.map(\.arrangement).filter { $0.scope == scope }
        .map { String($0.year) }
      return years.isEmpty ? "–" : years.joined(separator: " ")
    }

    private func instant() throws -> Instant {
      guard let now else { return Clock.machine.now() }
      guard simulatedClock else {
        throw wrongUsage(
          "--now 只与 --simulated-clock 一起使用", "--now goes with --simulated-clock")
      }
      return try Instant(rfc3339: now)
    }
  }
}
