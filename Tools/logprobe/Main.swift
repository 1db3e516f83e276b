internal import EventLog
internal import Glibc

/// `siteledger-logprobe DIR`: a log over lines of JSON, for suites that others wrote and for faults.
@main struct Main {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      complain("usage: siteledger-logprobe DIR")
      exit(64)
    }
    do throws(LogError) {
      let log = try EventLog.open(CommandLine.arguments[1])
      var session = Session(log: log)
      session.run()
      try log.close()
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  private static func complain(_ text: String) {
    let line = Array("siteledger-logprobe: \(text)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
