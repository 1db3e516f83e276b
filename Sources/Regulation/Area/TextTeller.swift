package import JSONText

/// Tells what kept texts say, while an answer that refers to them is written.
package final class TextTeller {
  private let history: any History
  /// The first failure to read one: writing cannot fail as reading the log can.
  package private(set) var failure: (any Error)?

  package init(_ history: any History) { self.history = history }

  package var policy: TextPolicy { .told { self.tell($0) } }

  private func tell(_ number: Int) -> JSONValue {
    guard let object = ObjectNumber(number) else { return .null }
    do {
      return try history.told(object).json
    } catch {
      if failure == nil { failure = error }
      return .null
    }
  }

  /// An answer with what its texts say, as JSON.
  package static func bytes(
    of answer: some JSONDirect, _ history: any History, style: JSONStyle = .compact
  ) throws -> [UInt8] {
    let teller = TextTeller(history)
    var buffer = JSONBuffer(style: style)
    try teller.write(answer, to: &buffer)
    return buffer.bytes
  }

  /// Appends an answer with what its texts say.
  package func write(_ answer: some JSONDirect, to buffer: inout JSONBuffer) throws {
    buffer.texts = policy
    defer { buffer.texts = .refused }
    try JSONWriter.write(direct: answer, to: &buffer)
    if let failure { throw failure }
  }
}
