import Cryptography
import EventLog

/// What the log's own library does, without pipes and without rules; see Tools/bench/run.
///
/// Every mode prints one number, events a second:
///
///     append PATH COUNT GROUP     one event an append, GROUP appends a commit
///     request PATH COUNT GROUP    the same, each append under a request id of its own
///     verify PATH THREADS         the whole log
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let number = Int(arguments[3]) else {
      print("usage: siteledger-bench append|request PATH COUNT GROUP | verify PATH THREADS")
      return
    }
    let group = arguments.count > 4 ? Int(arguments[4]) ?? 1 : 1
    let (path, clock) = (arguments[2], ContinuousClock())
    var count = number
    let log = try EventLog.open(path)
    let start = clock.now
    switch arguments[1] {
    case "append": try Appending(log: log, asksByID: false).run(count, group)
    case "request": try Appending(log: log, asksByID: true).run(count, group)
    case "verify": count = try verify(log, threads: number)
    default: print("unknown mode \(arguments[1])")
    }
    let elapsed = clock.now - start
    let seconds = Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
    print(Int(Double(count) / seconds))
  }
}
