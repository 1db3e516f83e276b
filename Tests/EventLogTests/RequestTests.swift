import CivilTime
import Cryptography
import Testing

@testable import EventLog

@Suite struct RequestTests {
  typealias Stage = Fixture.Stage

  private func request(_ content: String, answer: [UInt8] = []) -> Append.Request {
    .init(id: "r-1", fingerprint: SHA256.hash(content), answer: answer)
  }

  @Test(arguments: Stage.allCases)
  func `a repeated request answers as the first time, whatever it expects now`(
    stage: Stage
  ) throws {
    let fixture = try Fixture(stage)
    try fixture.append("other")
    let first = try fixture.append(
      "s-1", ["a", "b"], expected: .none, request: request("x", answer: [1, 2]))
    try fixture.append("s-1")
    try fixture.settle()
    let again = try fixture.append("s-1", ["a", "b"], expected: .none, request: request("x"))
    #expect(again.isRepeat)
    #expect(again.positions == first.positions)
    #expect(again.versions == first.versions)
    #expect(again.recordedAt == first.recordedAt)
    #expect(again.answer == [1, 2])
    #expect(try fixture.head() == 4)
    try fixture.expectSound()
  }

  @Test(arguments: Stage.allCases)
  func `a request id with other content is refused`(stage: Stage) throws {
    let fixture = try Fixture(stage)
    try fixture.append("s-1", request: request("x"))
    try fixture.settle()
    #expect(throws: LogError.requestMismatch(requestID: "r-1")) {
      try fixture.append("s-1", request: request("y"))
    }
  }

  @Test func `a refused request may be made again`() throws {
    let fixture = try Fixture()
    #expect(throws: LogError.self) {
      try fixture.append("s-1", expected: .exists, request: request("x"))
    }
    try fixture.append("s-1")
    #expect(try !fixture.append("s-1", expected: .exists, request: request("x")).isRepeat)
  }

  @Test func `a request is repeated within its own group`() throws {
    let fixture = try Fixture()
    let write = Append.Write(
      stream: "s", expected: .none, events: [NewEvent(type: "t", data: [])])
    let append = Append(writes: [write], request: request("x"), now: fixture.tick())
    let repeats = try fixture.log.write { transaction throws(LogError) in
      [try transaction.append(append).isRepeat, try transaction.append(append).isRepeat]
    }
    #expect(repeats == [false, true])
    try fixture.expectSound()
  }

  @Test func `an answer may be given later in the same transaction, and never after it`() throws {
    let fixture = try Fixture()
    let write = Append.Write(
      stream: "s", expected: .none, events: [NewEvent(type: "t", data: [])])
    let append = Append(writes: [write], request: request("x"), now: fixture.tick())
    try fixture.log.write { transaction throws(LogError) in
      _ = try transaction.append(append)
      try transaction.setAnswer([9], toRequest: "r-1")
    }
    #expect(try fixture.append(append).answer == [9])
    #expect(throws: LogError.self) {
      try fixture.log.write { transaction throws(LogError) in
        try transaction.setAnswer([8], toRequest: "r-1")
      }
    }
  }

  @Test(arguments: Stage.allCases)
  func `a consumer's checkpoint only grows`(stage: Stage) throws {
    let fixture = try Fixture(stage)
    func move(to position: UInt64) throws {
      try fixture.append(
        Append(
          writes: [], checkpoint: .init(consumer: "app", position: position),
          now: fixture.tick()))
    }
    func stored() throws -> UInt64? {
      try fixture.log.read { snapshot throws(LogError) in
        try snapshot.checkpoint(ofConsumer: "app")
      }
    }
    #expect(try stored() == nil)
    try move(to: 7)
    try fixture.settle()
    for position in [0, 6, 7] as [UInt64] {
      #expect(
        throws: LogError.checkpointNotIncreasing(consumer: "app", stored: 7, wanted: position)
      ) { try move(to: position) }
    }
    #expect(try stored() == 7)
    try move(to: .max)
    #expect(try stored() == .max)
    #expect(try fixture.head() == 0)
    try fixture.expectSound()
  }

  @Test func `events and a checkpoint that goes back are both refused`() throws {
    let fixture = try Fixture()
    let write = Append.Write(
      stream: "s", expected: .any, events: [NewEvent(type: "t", data: [])])
    func append() throws {
      try fixture.append(
        Append(
          writes: [write], checkpoint: .init(consumer: "app", position: 3),
          now: fixture.tick()))
    }
    try append()
    #expect(throws: LogError.self) { try append() }
    #expect(try fixture.head() == 1)
  }
}
