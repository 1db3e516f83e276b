import JSONText
import Regulation
import TestSupport
import Testing

/// How a file beside the log is named, in what is asked and in what is recorded.
struct PaperTests {
  private static let staged = Paper.staged(RuleExample.commitment)
  private static let kept = Paper.kept(ObjectNumber(inRange: 57))
  private static let name = "\"\(RuleExample.commitment)\""

  private func directly(
    _ paper: Paper, _ policy: TextPolicy = .refused
  ) throws -> String {
    var buffer = JSONBuffer()
    buffer.texts = policy
    try JSONWriter.write(direct: paper, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private func coded(_ paper: Paper, _ policy: TextPolicy = .refused) throws -> String {
    var buffer = JSONBuffer()
    buffer.texts = policy
    try JSONWriter.write(paper, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func `what is recorded has the number, and what was put aside is brought with it`() throws {
    let texts = KeptTexts(from: 7)
    #expect(try directly(Self.staged, .kept(texts)) == "7")
    #expect(try coded(Self.staged, .kept(texts)) == "7")
    #expect(try directly(Self.kept, .kept(texts)) == "57")
    #expect(texts.takeNew() == [.staged(RuleExample.commitment.text)])
  }

  @Test func `a row and an answer have numbers alone, and a command names alone`() throws {
    for policy in [TextPolicy.refused, .opened] {
      #expect(try directly(Self.kept, policy) == "57")
      #expect(try coded(Self.kept, policy) == "57")
      #expect(throws: JSONError.self) { try directly(Self.staged, policy) }
      #expect(throws: JSONError.self) { try coded(Self.staged, policy) }
    }
    #expect(try directly(Self.staged, .asked) == Self.name)
    #expect(try coded(Self.staged, .asked) == Self.name)
    #expect(throws: JSONError.self) { try directly(Self.kept, .asked) }
    #expect(throws: JSONError.self) { try coded(Self.kept, .asked) }
  }

  @Test func `both are read, and nothing else`() throws {
    #expect(try JSONReader.read(Paper.self, from: Array(Self.name.utf8)) == Self.staged)
    #expect(try JSONReader.read(Paper.self, from: Array("57".utf8)) == Self.kept)
    for text in ["0", "-1", "\"57\"", "true", "{\"object\":57}", "\"\(Self.name)\""] {
      #expect(throws: (any Error).self) {
        try JSONReader.read(Paper.self, from: Array(text.utf8))
      }
    }
  }
}
