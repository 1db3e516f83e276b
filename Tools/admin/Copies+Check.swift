import ArgumentParser
import Ledger
import LineIO
import Regulation

/// Checks of copies.
enum Copies {
  /// Verifies a ledger from its first event to its last and says so.
  static func check(_ path: String, _ language: Language) throws {
    let ledger = try CountyLedger(at: path, isReadOnly: true)
    let report = try Verification.run(ledger)
    guard report.isSound else {
      for finding in report.findings { Complaint.say("\(finding)") }
      throw ExitCode(1)
    }
    switch language {
    case .zh: try Printout.line("已核查 \(path)：\(report.eventCount) 条记录，根哈希 \(report.root)")
    case .en: try Printout.line("checked \(path): \(report.eventCount) events, root \(report.root)")
    }
  }
}
