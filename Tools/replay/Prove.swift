import ArgumentParser
import Cryptography
import EventLog
import Glibc
import JSONText
import Ledger
import LineIO
import Regulation
import ToolSupport

extension ReplayTool {
  /// Prints Merkle proofs.
  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints Merkle proofs that other programs can check. 输出默克尔证明。",
      discussion: """
        With --position: the stored record (base64), its leaf hash, and the proof that it is in \
        the tree of --size events (the head's by default). With --from: the proof that the tree \
        of --from events is the beginning of the tree of --size. RFC 6962, SHA-256; hashes in \
        hexadecimal.
        """)

    @OptionGroup var source: Source
    @Option(help: "The event to prove. 第几号记录。") var position: UInt64?
    @Option(help: "The size of the earlier tree. 较早的树的大小。") var from: UInt64?
    @Option(help: "The size of the tree. 树的大小。") var size: UInt64?

    func run() throws {
      guard (position == nil) != (from == nil) else {
        throw wrongUsage(
          "--position 与 --from 只给其中一项", "give one of --position and --from")
      }
      try source.open { ledger, _ in
        let proof = try ledger.read { try self.proof($0) }
        try Printout.line(JSONWriter.text(of: proof, style: .pretty))
      }
    }

    private func proof(_ snapshot: Snapshot) throws -> Proof {
      let size = try self.size ?? snapshot.head.position
      let hashes: [Cryptography.Digest]
      var record: [UInt8]?
      if let position {
        hashes = try snapshot.inclusionProof(of: position, size: size)
        record = try snapshot.withRecord(at: position) { view throws(LogError) in
          view.bytes.withUnsafeBytes { unsafe Array($0) }
        }
      } else {
        hashes = try snapshot.consistencyProof(from: from ?? 0, to: size)
      }
      return Proof(
        size: Int(size), root: Hex.encode(try snapshot.root(at: size).bytes),
        position: position.map { Int($0) }, from: from.map { Int($0) },
        leaf: try position.map { Hex.encode(try snapshot.leafHash(at: $0).bytes) },
        record: record.map { Base64.encode($0) }, proof: hashes.map { Hex.encode($0.bytes) })
    }
  }

  /// Prints the signed checkpoints.
  struct Checkpoints: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the signed checkpoints the ledger holds. 列出签名检查点。",
      discussion:
        "C2SP signed notes, smallest tree first; keep one where the office cannot change it.")

    @OptionGroup var source: Source
    @Flag(help: "Only the newest. 只看最新。") var latest = false

    func run() throws {
      try source.open { ledger, _ in
        let notes = try ledger.read { try $0.checkpoints() }
        let shown = latest ? Array(notes.suffix(1)) : notes
        try Printout.text(shown.map(\.note).joined(separator: "\n"))
      }
    }
  }

  /// Prints events as they come.
  struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints events as they are recorded, one JSON object a line. 跟踪新记录。")

    @OptionGroup var source: Source
    @Option(help: "Only events behind this position. 从第几号之后开始。") var after: UInt64 = 0
    @Flag(help: "Stop at the end instead of waiting. 到末尾即停。") var once = false

    /// Milliseconds until it is asked whether anybody still reads.
    private static let patience = 200

    func run() throws {
      try source.open { ledger, _ in
        var last = after
        while true {
          let events = try ledger.events(after: last, limit: PageLimit.most.value)
          for event in events {
            let line = JSONLine.escaped(try JSONWriter.bytes(of: event))
            try Printout.line(String(decoding: line, as: UTF8.self))
          }
          try Printout.flush()
          if let newest = events.last {
            last = UInt64(newest.position)
          } else if once {
            return
          } else {
            _ = try ledger.log.waitForEvents(after: last, timeoutMilliseconds: Self.patience)
            if Descriptors.isReaderGone { throw OutputError.standardOutput(code: EPIPE) }
          }
        }
      }
    }
  }
}

/// A Merkle proof, as JSON.
struct Proof: Codable {
  let size: Int
  let root: String
  let position: Int?
  let from: Int?
  let leaf: String?
  let record: String?
  let proof: [String]
}
