package import ArgumentParser
import EventLog
import Glibc
import LineIO
import Regulation

/// Runs a tool.
package func launch(_ tool: (some ParsableCommand).Type) {
  prepareProcess()
  runTool(tool)
}

/// Runs a tool in a process that is prepared; wrong usage is said in the language asked for.
package func runTool(_ tool: (some ParsableCommand).Type) -> Never {
  do {
    var command = try tool.parseAsRoot()
    try command.run()
    exit(0)
  } catch {
    if Environment.spokenLanguage == .zh, tool.exitCode(for: error) == .validationFailure {
      Complaint.say(UsageWords.chinese(tool.fullMessage(for: error)))
      exit(ExitCode.validationFailure.rawValue)
    }
    tool.exit(withError: error)
  }
}

/// What a process does before anything else: it makes the descriptors it was started with safe to use,
/// and sees to it that nothing ends or holds it up without a word.
package func prepareProcess() {
  Descriptors.secure()
  BusError.explain()
  let limit = getenv("SITELEDGER_WAIT").map { unsafe String(cString: $0) }
  if let limit, Int(limit).map({ $0 > 0 }) != true {
    Complaint.say("SITELEDGER_WAIT: 秒数，正整数 / seconds, a positive number")
    exit(64)
  }
  let most = limit.flatMap { Int($0) }
  EventLog.whileWaiting { holder, seconds in tell(holder, seconds, most) }
}

/// Says who is waited for, and at the end of patience ends the process, which has done nothing of what
/// it waits to do.
private func tell(_ holder: Int32?, _ seconds: Int, _ most: Int?) {
  let who = holder.map { "\($0)" } ?? "?"
  let isEnd = most.map { seconds >= $0 } ?? false
  if seconds == 1 || isEnd {
    let text = Bilingual(
      "等待另一进程（pid \(who)）写完，已 \(seconds) 秒" + (isEnd ? "；不再等待，本次未办理，请以同一 requestId 重发" : ""),
      "waiting for process \(who), which is writing: \(seconds) s"
        + (isEnd ? "; not waiting any longer, nothing of this was done, send it again" : ""))
    Complaint.say(text.text(in: Environment.spokenLanguage))
  }
  guard isEnd else { return }
  do throws(OutputError) {
    try Printout.flush()
  } catch {
    Complaint.say(explain(error, Environment.spokenLanguage))
  }
  _exit(3)
}
