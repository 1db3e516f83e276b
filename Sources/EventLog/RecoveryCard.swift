internal import Cryptography
internal import JSONText
internal import KeyFile

/// A recovery key as people keep it: on paper, or in a file.
///
/// Four lines of four groups, each with a check behind it, so that whoever types it in is told the
/// line that is wrong:
///
///     log 632eea7c76c65b778153b49d3382e326
///     generation 3
///     1  7f3a 9c21 0b5e 44d8  3f1a
package final class RecoveryCard {
  package let logID: LogID
  package let generation: UInt32
  let key: SecretKey

  private static let lineCount = 4
  private static let lineByteCount = SecretKey.byteCount / lineCount
  private static let checkByteCount = 2

  init(logID: LogID, generation: UInt32, key: consuming SecretKey) {
    self.logID = logID
    self.generation = generation
    self.key = key
  }

  /// What a card, or a part of it, is not.
  package enum Problem: Error, Equatable, Sendable {
    /// One of its lines is not there.
    case missing(String)
    /// A line of the key was written down wrongly, or the log or generation above it.
    case wrong(line: Int)
  }

  /// What tells it from other cards of its generation; gives nothing of the key away.
  package var id: String { Hex.encode(Self.idBytes(of: key)) }

  static func idBytes(of key: borrowing SecretKey) -> [UInt8] {
    var text = Array("siteledger card 1".utf8)
    key.withBytes { text += $0 }
    defer { wipe(&text) }
    return Array(SHA256.hash(text).bytes[..<SealHeader.cardByteCount])
  }

  /// Its lines, without anything for people beside them.
  package var lines: [String] {
    var lines = ["log \(Hex.encode(logID.bytes))", "generation \(generation)"]
    for line in 0..<Self.lineCount {
      let bytes = key.withBytes { key in
        Array(key[line * Self.lineByteCount..<(line + 1) * Self.lineByteCount])
      }
      let check = Self.check(line, bytes, logID, generation)
      lines.append("\(line + 1)  \(Self.groups(bytes))  \(Self.groups(check))")
    }
    return lines
  }

  private static func groups(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 2).map { Hex.encode(bytes[$0..<$0 + 2]) }
      .joined(separator: " ")
  }

  private static func check(
    _ line: Int, _ bytes: [UInt8], _ logID: LogID, _ generation: UInt32
  ) -> [UInt8] {
    let name = Array("siteledger card 1 line".utf8)
    let text = name + logID.bytes + generation.bigEndianBytes + [UInt8(line)] + bytes
    return Array(SHA256.hash(text).bytes[..<checkByteCount])
  }

  // MARK: Reading

  /// Reads a card out of a text that may have anything else in it.
  package convenience init(_ text: String) throws(Problem) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }
    let find = { (name: String) in lines.first { $0.count > 1 && $0[0] == name } }
    guard let log = find("log"), let bytes = Hex.decode(log[1]), let logID = LogID(bytes.span.bytes)
    else { throw .missing("log") }
    guard let number = find("generation").flatMap({ UInt32($0[1]) }) else {
      throw .missing("generation")
    }
    var key: [UInt8] = []
    defer { wipe(&key) }
    for line in 0..<Self.lineCount {
      guard let groups = lines.first(where: { $0.count == 6 && $0[0] == "\(line + 1)" }) else {
        throw .missing("\(line + 1)")
      }
      guard var bytes = Hex.decode(groups[1...].joined()),
        bytes.count == Self.lineByteCount + Self.checkByteCount
      else { throw .wrong(line: line + 1) }
      defer { wipe(&bytes) }
      let part = Array(bytes[..<Self.lineByteCount])
      guard Self.check(line, part, logID, number) == Array(bytes[Self.lineByteCount...]) else {
        throw .wrong(line: line + 1)
      }
      key += part
    }
    guard let secret = SecretKey(key.span.bytes) else { throw .missing("1") }
    self.init(logID: logID, generation: number, key: secret)
  }
}
