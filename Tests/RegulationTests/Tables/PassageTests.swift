import JSONText
import Regulation
import TestSupport
import Testing

/// What of a text may be written where.
@Suite struct PassageTests {
  private static let words: Prose = {
    guard let words = Prose("经核实，情况属实。") else { preconditionFailure("not prose") }
    return words
  }()
  private static let number: ObjectNumber = {
    guard let number = ObjectNumber(57) else { preconditionFailure("not a number") }
    return number
  }()

  private func directly(_ passage: Passage, _ policy: TextPolicy = .refused) throws -> String {
    var buffer = JSONBuffer()
    buffer.texts = policy
    try passage.write(to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private func coded(_ passage: Passage, _ policy: TextPolicy = .refused) throws -> String {
    var buffer = JSONBuffer()
    buffer.texts = policy
    try JSONWriter.write(passage, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func `a row takes the number of a text and nothing else`() throws {
    #expect(try RowCodec.encode(Passage.kept(Self.number)) == Array(#"{"object":57}"#.utf8))
    for passage: Passage in [
      .text(Self.words), .read(Self.number, Self.words), .lost(.unreadable(Self.number)),
    ] {
      #expect(throws: JSONError.self) { try RowCodec.encode(passage) }
      #expect(throws: JSONError.self) { try directly(passage) }
      #expect(throws: JSONError.self) { try coded(passage) }
    }
  }

  @Test func `what is recorded keeps a text and writes its number`() throws {
    let texts = KeptTexts(from: 7)
    #expect(try directly(.text(Self.words), .kept(texts)) == #"{"object":7}"#)
    #expect(try coded(.text(Self.words), .kept(texts)) == #"{"object":7}"#)
    #expect(try directly(.kept(Self.number), .kept(texts)) == #"{"object":57}"#)
    #expect(texts.takeNew() == [.text(Self.words.text)])
    for passage: Passage in [.read(Self.number, Self.words), .lost(.withheld(Self.number))] {
      #expect(throws: JSONError.self) { try directly(passage, .kept(texts)) }
      #expect(throws: JSONError.self) { try coded(passage, .kept(texts)) }
    }
    #expect(texts.takeNew() == nil)
  }

  @Test func `texts are the same when their bytes are`() {
    let texts = KeptTexts(from: 1)
    #expect(["é", "e\u{301}", "é"].map { texts.keep($0) } == [1, 2, 1])
    let lengths = texts.takeNew()?.map { new in
      if case .text(let text) = new { text.utf8.count } else { 0 }
    }
    #expect(lengths == [2, 3])
  }

  @Test func `an answer says the words, or why not`() throws {
    let position = try #require(LogPosition(1234))
    let lost = LostText.erased(Self.number, by: position)
    let policy = TextPolicy.told { number in number == 57 ? "说过的话" : .null }
    for (passage, text) in [
      (.text(Self.words), #""经核实，情况属实。""#), (.read(Self.number, Self.words), #""经核实，情况属实。""#),
      (.kept(Self.number), #""说过的话""#), (.lost(lost), #"{"object":57,"erased":1234}"#),
      (.lost(.withheld(Self.number)), #"{"object":57,"withheld":true}"#),
      (.lost(.unreadable(Self.number)), #"{"object":57,"unreadable":true}"#),
    ] as [(Passage, String)] {
      #expect(try directly(passage, policy) == text)
      #expect(try coded(passage, policy) == text)
    }
    #expect(Passage.lost(lost).plain.en == "[text 57 erased by event 1234]")
  }

  @Test(arguments: [
    #"{"object":57}"#, #"{"object":57,"text":"话"}"#, #"{"object":57,"erased":3}"#,
    #"{"object":57,"withheld":true}"#, #"{"object":57,"unreadable":true}"#,
  ])
  func `a passage is read directly as it is through Codable`(_ text: String) throws {
    let bytes = Array(text.utf8)
    let direct = try #require(JSONReader.direct(Passage.self, in: bytes, bytes.indices))
    #expect(try direct == JSONReader.decode(Passage.self, from: bytes))
    #expect(direct.object == Self.number)
  }

  @Test(arguments: [#"{}"#, #"{"object":0}"#, #"{"object":57,"more":1}"#, "7", "[]"])
  func `what is no passage is read by neither`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(JSONReader.direct(Passage.self, in: bytes, bytes.indices) == nil)
    #expect(throws: JSONError.self) { try JSONReader.decode(Passage.self, from: bytes) }
  }

  @Test func `a decision compares words with what is kept, and an erased text says nothing`() throws
  {
    let county = try TestCounty.withSite()
    let same = Changing(["columns": "首页、政务公开"])
    try county.change(same, through: "apply-change")
    let details = try #require(try county.site("jiaoyu").details)
    guard case .kept(let number)? = details.columns else {
      Issue.record("the columns are not kept beside the log: \(details)")
      return
    }
    let again = Changing(["columns": "首页、政务公开"], number: 2)
    #expect(try county.attempt(again.propose).rule == "A16.difference")
    county.texts.erase(number.value, by: county.entries.count)
    #expect(try county.attempt(again.propose).rule == nil)
  }
}
