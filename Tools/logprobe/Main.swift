internal import EventLog
internal import Glibc
internal import LineIO

/// `siteledger-logprobe DIR`: a log over lines of JSON, for suites that others wrote and for faults.
@main struct Main {
  static func main() {
    Descriptors.secure()
    guard CommandLine.arguments.count == 2 else {
      Complaint.say("usage: siteledger-logprobe DIR")
      exit(64)
    }
    do throws(LogError) {
      let log = try EventLog.open(CommandLine.arguments[1])
      var session = Session(log: log)
      let isWhole = session.run()
      try log.close()
      if !isWhole { exit(3) }
    } catch {
      Complaint.say("siteledger-logprobe: \(error)")
      exit(1)
    }
  }
}
