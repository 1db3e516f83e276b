import Glibc
import Ledger
import LineIO

/// Takes lines as they come, in groups, and answers each group once it is on disk.
struct Session {
  /// The most requests of one group: a group is one transaction, and all of it waits for its sync.
  private static let groupLineCount = 1000
  /// The most bytes of requests in one group.
  private static let groupByteCount = 4 << 20

  private let handler: RequestHandler
  private var input = LineReader(
    descriptor: STDIN_FILENO, byteCountLimit: RequestHandler.maximumLineByteCount)
  private var output = LineWriter(descriptor: STDOUT_FILENO)

  init(handler: RequestHandler) { self.handler = handler }

  /// Serves until the input ends or nobody reads the answers; the worst outcome.
  mutating func run() -> Outcome {
    var worst = Outcome.answered
    while let group = nextGroup() {
      for answer in handler.handle(group) {
        worst = max(worst, answer.outcome)
        output.add(answer.bytes)
      }
      guard output.flush() else { return worst }
    }
    return worst
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
      case .end: return group.isEmpty ? nil : group
      }
    }
    return group
  }
}
