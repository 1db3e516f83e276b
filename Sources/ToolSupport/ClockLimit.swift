import Glibc
import Ledger
import LineIO

/// How far a running machine's clock may move on by itself: `SITELEDGER_CLOCK_LIMIT`, in hours.
package enum ClockLimit {
  private static let name = "SITELEDGER_CLOCK_LIMIT"
  private static let longestHours: Int64 = 24 * 366

  /// In microseconds; a day where nothing is set. Ends the process for what is no number of hours.
  package static var microseconds: Int64 {
    guard let given = getenv(name) else { return ClockDoubt.usualLimit }
    guard let hours = Int64(unsafe String(cString: given)), (1...longestHours).contains(hours)
    else {
      Complaint.say("\(name): 小时数，1 至 \(longestHours) / hours, 1 to \(longestHours)")
      exit(64)
    }
    return hours * 3_600_000_000
  }
}
