package import Cryptography
internal import JSONText

/// What a log had erased, by commitment: numbers are given anew when a log lost its end, and
/// commitments never.
///
/// A text: `siteledger-erasures 1`, the log's id and how many there are in the first line, then a
/// commitment and the position of the event that decided it in each.
package struct ErasedList: Sendable {
  package let logID: LogID
  package private(set) var commitments: Set<Digest>

  private static let name = "siteledger-erasures 1"

  /// Why a text is no such list.
  package enum Problem: Error, Equatable, Sendable {
    case notAList
    /// A line is malformed, or there are more or fewer than the first says.
    case malformed(line: Int)
  }

  package init(_ text: String) throws(Problem) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    let head = lines.first?.split(separator: " ") ?? []
    guard head.count == 4, head[0...1].joined(separator: " ") == Self.name,
      let bytes = Hex.decode(String(head[2])), let logID = LogID(bytes.span.bytes),
      let count = Int(head[3])
    else { throw .notAList }
    self.logID = logID
    commitments = []
    for (index, line) in lines.dropFirst().enumerated() {
      let words = line.split(separator: " ")
      guard words.count == 2, let bytes = Hex.decode(String(words[0])), bytes.count == 32,
        let commitment = Digest(bytes.span.bytes), UInt64(words[1]) != nil,
        commitments.insert(commitment).inserted
      else { throw .malformed(line: index + 2) }
    }
    guard commitments.count == count else { throw .malformed(line: lines.count + 1) }
  }

  static func head(_ logID: LogID, count: Int) -> String {
    "\(name) \(Hex.encode(logID.bytes)) \(count)\n"
  }

  static func line(_ commitment: Digest, by position: UInt64) -> String {
    "\(Hex.encode(commitment.bytes)) \(position)\n"
  }
}

extension Snapshot {
  /// The list of what the log has erased, as text.
  final func erasureList() throws(LogError) -> String {
    var erased: [(number: UInt64, brought: UInt64, by: UInt64)] = []
    try scan(tables.objects) { key, value throws(LogError) in
      if let row = ObjectRow(value), row.erasedBy != 0 {
        erased.append((key.bigEndian(at: 0, as: UInt64.self), row.broughtBy, row.erasedBy))
      }
      return true
    }
    var text = ErasedList.head(logID, count: erased.count)
    for one in erased {
      guard let mention = try mention(ofObject: one.number, broughtBy: one.brought) else {
        throw .corrupt(position: one.brought, "it does not bring object \(one.number)")
      }
      text += ErasedList.line(mention.commitment, by: one.by)
    }
    return text
  }
}
