import ArgumentParser
import CivilTime
import Cryptography
import EventLog
import Exports
import JSONText
import LineIO
import Ledger
import Regulation
import ToolSupport

extension ExportTool {
  /// Writes the log as CloudEvents.
  struct Events: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the log's events for other programs (CloudEvents 1.0). 导出事件流。",
      discussion: """
        In the order of the log, each once; a reader that keeps the last id goes on behind it with \
        --after. Texts and files beside the log stay there: their numbers are written. With \
        --follow, those that come, until the reader goes away.

        siteledger-export events out/xiji
        siteledger-export events out/xiji --after 120 --follow
        siteledger-export events out/xiji --format batch > events.json
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      /// One a line.
      case ndjson
      /// An array of them (CloudEvents JSON batch format).
      case batch
    }

    @Argument(help: "The ledger's directory. 台账目录。", completion: .directory) var ledger: String
    @Option(help: "Only events behind this position. 从第几号记录之后起。") var after: UInt64 = 0
    @Option(help: "ndjson or batch. 格式。") var format = Format.ndjson
    @Flag(help: "Wait for those that come. 持续输出新的记录。") var follow = false
    @Option(help: "Language of messages: zh or en. 语言。", completion: .languages) var lang: String?

    func run() throws {
      if follow, format == .batch {
        throw wrongUsage("--follow 只用于 ndjson", "--follow is for ndjson only")
      }
      let language = try Environment.language(lang)
      try reporting(language) {
        let ledger = try CountyLedger(at: ledger, isReadOnly: true)
        let source = Hex.encode(ledger.log.logID.bytes)
        var isFirst = true
        if format == .batch { try Printout.text("[") }
        let last = try ledger.read { try $0.head.position }
        try ledger.log.walk(after: after, until: last, decode: { RecordedEvent($0) }) { event in
          let text = try JSONWriter.text(of: CloudEvent(event, from: source))
          switch format {
          case .ndjson: try Printout.text("\(text)\n")
          case .batch: try Printout.text(isFirst ? "\n\(text)" : ",\n\(text)")
          }
          isFirst = false
          return true
        }
        if format == .batch { try Printout.text("\n]\n") }
        if follow { try Self.follow(ledger.log, after: max(after, last), source) }
      }
    }

    /// What comes, as it comes, until the reader goes away.
    private static func follow(_ log: EventLog, after last: UInt64, _ source: String) throws {
      var failure: (any Error)?
      func trying(_ work: () throws -> Void) -> Bool {
        do { try work() } catch { failure = error }
        return failure == nil
      }
      try log.follow(
        after: last, pollMilliseconds: 200,
        while: { trying { try Printout.flush() } && !Descriptors.isReaderGone },
        { record throws(LogError) in
          let event = RecordedEvent(record)
          return trying {
            try Printout.text("\(JSONWriter.text(of: CloudEvent(event, from: source)))\n")
          }
        })
      if let failure { throw failure }
    }
  }
}

extension CloudEvent {
  fileprivate init(_ event: RecordedEvent, from source: String) throws {
    self.init(
      position: Int(event.position), source: source, type: "\(event.type).v\(event.schemaVersion)",
      stream: event.stream, recordedAt: event.recordedAt, occurredOn: event.occurredOn,
      correlation: event.correlation, causation: event.causation.map { Int($0) },
      data: JSONValue(try JSONDocument(event.data).root))
  }
}
