import Glibc
import Ledger
import LineIO
import Regulation
import ToolSupport

/// Takes lines as they come, in groups, and answers each group once it is on disk.
struct Session {
  /// The most requests of one group: a group is one transaction, and all of it waits for its sync.
  private static let groupLineCount = 1000
  /// The most bytes of requests in one group.
  private static let groupByteCount = 4 << 20

  private let handler: RequestHandler
  private let language: Language
  private var input = LineReader(
    descriptor: STDIN_FILENO, byteCountLimit: RequestHandler.maximumLineByteCount)
  private var output = LineWriter(descriptor: STDOUT_FILENO)

  /// Why the input cannot be read any further; nothing while it can.
  private var failure: OutputError?

  init(_ handler: RequestHandler, _ language: Language) {
    self.handler = handler
    self.language = language
  }

  /// Serves until the input ends or cannot be read, or the answers cannot be written; the worst
  /// outcome.
  mutating func run() -> Outcome {
    var worst = Outcome.answered
    while let group = nextGroup() {
      var asked: [RequestHandler.Line] = []
      for (line, answer) in zip(group, handler.handle(group)) {
        worst = max(worst, answer.outcome)
        guard !answer.bytes.isEmpty else {
          Complaint.say(RequestHandler.unanswered.text(in: language))
          continue
        }
        asked.append(line)
        output.add(answer.bytes)
      }
      do throws(OutputError) {
        try output.flush()
      } catch {
        complain(error, inDoubt: asked.suffix(output.waitingLineCount), language)
        return .storageFailed
      }
    }
    guard let failure else { return worst }
    Complaint.say(explain(failure, language))
    return .storageFailed
  }

  /// Waits for a line and takes the others that are there already; nothing at the end.
  private mutating func nextGroup() -> [RequestHandler.Line]? {
    var group: [RequestHandler.Line] = []
    var byteCount = 0
    while group.count < Self.groupLineCount, byteCount < Self.groupByteCount {
      switch input.next(waits: group.isEmpty) {
      case .text(let line):
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        byteCount += line.count
        group.append(.text(line))
      case .tooLong: group.append(.tooLong)
      case .none: return group
      case .failed(let code):
        failure = .standardInput(code: code)
        return group.isEmpty ? nil : group
      case .end: return group.isEmpty ? nil : group
      }
    }
    return group
  }
}
