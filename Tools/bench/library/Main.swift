import Cryptography
import EventLog

/// What the log's own library does, without pipes and without rules; see Tools/bench/run.
///
/// Every mode prints one number, events a second:
///
///     append PATH COUNT GROUP     one event an append, GROUP appends a commit
///     request PATH COUNT GROUP    the same, each append under a request id of its own
///     verify PATH THREADS         every leaf and tree hash of a log
///     check PATH THREADS          the same, and every thread, id, request and checkpoint
///     seek PATH 1                 every record as an owned event, each sought by its position
///     lend PATH 1                 every record in place, over one cursor
///     walk PATH THREADS           every record as an owned event, decoded on a second thread or not
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let number = Int(arguments[3]) else {
      print(
        "usage: siteledger-bench append|request PATH COUNT GROUP | verify|check|walk PATH THREADS"
          + " | seek|lend PATH 1")
      return
    }
    let group = arguments.count > 4 ? Int(arguments[4]) ?? 1 : 1
    let (path, clock) = (arguments[2], ContinuousClock())
    var count = number
    let log = try EventLog.open(path)
    let start = clock.now
    var taken: Duration?
    switch arguments[1] {
    case "append": taken = try Appending(log: log, asksByID: false).run(count, group)
    case "request": taken = try Appending(log: log, asksByID: true).run(count, group)
    case "verify": count = try verify(log, everything: false, threads: number)
    case "check": count = try verify(log, everything: true, threads: number)
    case "seek": count = try Reading(log: log).seek()
    case "lend": count = try Reading(log: log).lend()
    case "walk": count = try Reading(log: log).walk(isBeside: number > 1)
    default: print("unknown mode \(arguments[1])")
    }
    let elapsed = taken ?? clock.now - start
    let seconds = Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
    print(Int(Double(count) / seconds))
  }

  /// The number of events of a log that must be sound.
  private static func verify(
    _ log: EventLog, everything: Bool, threads: Int
  ) throws(LogError) -> Int {
    let report = try log.verify(.init(checksEverything: everything, threads: threads))
    guard report.isSound else { throw .corrupt(position: 0, "\(report.findings)") }
    return Int(report.head)
  }
}
