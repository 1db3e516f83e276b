import JSONText
import Regulation

@testable import Ledger

extension Probe {
  /// The reader of requests: one line from anybody, to a command or a problem. A command's
  /// fingerprint does not depend on how the line was written.
  static let requestDecoder = Probe(name: "request-decoder") { bytes in
    do {
      guard let first = try fingerprint(bytes) else { return }
      let again = try fingerprint(try JSONDocument(bytes).canonical())
      try expect(again == first, "the same command has two fingerprints")
    } catch let problem as RequestProblem {
      try expect(!problem.text.en.isEmpty, "a problem without words")
      for language in [Language.zh, .en] {
        let written = AnswerWriter(language: language).problem(problem).bytes
        guard !problem.isNotification else {
          try expect(written.isEmpty, "a notification is answered")
          continue
        }
        let answer = try JSONDocument(written)
        let object = try answer.root.object()
        try expect(
          object.member("jsonrpc") != nil && object.member("id") != nil
            && object.member("error") != nil, "the answer is not one of JSON-RPC 2.0")
      }
    }
  }

  private static func fingerprint(_ line: [UInt8]) throws -> [UInt8]? {
    guard case .command(_, _, let content) = try RequestReader.read(line).call else {
      return nil
    }
    return StaffID("somebody").map { content.told(by: $0) + content.texts }
  }
}
