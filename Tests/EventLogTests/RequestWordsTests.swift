import Cryptography
import Testing

@testable import EventLog

/// What is kept of a request whose words can be erased.
@Suite struct RequestWordsTests {
  private func append(
    _ fixture: Fixture, _ words: [String], rest: String = "rest"
  ) throws -> Appended {
    let now = fixture.tick()
    return try fixture.log.write { transaction throws(LogError) in
      let objects = EventObjects(brings: words.map { NewObject(.text, Array($0.utf8)) })
      let event = NewEvent(type: "t", data: [], objects: words.isEmpty ? nil : objects)
      let request = Append.Request(
        id: "r-1", fingerprint: try transaction.fingerprint(ofRequest: Array(rest.utf8)),
        texts: Array(words.joined(separator: "/").utf8))
      return try transaction.append(
        Append(
          writes: [.init(stream: "s", expected: .any, events: [event])], request: request, now: now)
      )
    }
  }

  private func erase(_ fixture: Fixture, _ number: UInt64) throws {
    let event = NewEvent(type: "e", data: [], objects: EventObjects(erases: [number]))
    try fixture.append(
      Append(
        writes: [.init(stream: "e", expected: .any, events: [event])], now: fixture.tick()))
  }

  @Test(arguments: [["one"], ["one", "two"], ["one", "two", "three"]])
  func `words are compared while all of them are there`(_ words: [String]) throws {
    let fixture = try Fixture()
    #expect(try !append(fixture, words).isRepeat)
    #expect(try append(fixture, words).isRepeat)
    #expect(throws: LogError.requestMismatch(requestID: "r-1")) {
      try append(fixture, words.map { $0 + "?" })
    }
    try erase(fixture, UInt64(words.count))
    try fixture.reopen()
    #expect(try append(fixture, words.map { $0 + "?" }).isRepeat)
    #expect(throws: LogError.requestMismatch(requestID: "r-1")) {
      try append(fixture, words, rest: "other")
    }
    try fixture.expectSound()
  }

  @Test func `of a request that brought nothing no words are kept`() throws {
    let fixture = try Fixture()
    _ = try append(fixture, [])
    let known = try #require(
      try fixture.log.read { snapshot throws(LogError) in
        try snapshot.request("r-1")
      })
    #expect(known.textFingerprint == .zero && known.fingerprint != .zero)
  }

  @Test func `the key of requests is made once, in the first slot, and is of one log`() throws {
    let (one, two) = (try Fixture(), try Fixture())
    func fingerprint(_ fixture: Fixture) throws -> Digest {
      try fixture.log.write { transaction throws(LogError) in
        try transaction.fingerprint(ofRequest: [1])
      }
    }
    let first = try fingerprint(one)
    #expect(try first != fingerprint(two))
    try one.reopen()
    #expect(try first == fingerprint(one))
    #expect(
      try one.log.read { snapshot throws(LogError) in
        try snapshot.metaNumber(Layout.MetaKey.requestKey)
      } == 0)
    #expect(first != SHA256.hash([1].span.bytes))
  }
}
