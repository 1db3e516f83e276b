import Foundation
import JSONText
import Testing

/// Each sentence about requests and answers that the probe promises.
@Suite struct AnswerTests {
  private let id = "11111111-2222-3333-4444-555555555555"

  @Test func `an append answers positions, versions and a time, and is read back`() throws {
    let probe = try Probe(Scratch())
    #expect(try probe.ask(#"{"op":"head"}"#) == ["ok": true, "position": 0])
    let answer = try probe.ask(
      #"{"op":"append","writes":[{"stream":"order-1","expect":"none","events":["#
        + #"{"id":"\#(id)","type":"t","data":"aGk="},{"type":"u","data":""}]},"#
        + #"{"stream":"order-2","expect":0,"events":[{"type":"t","data":"AA=="}]},"#
        + #"{"stream":"order-1","expect":2,"events":[{"type":"t","data":"AA=="}]}]}"#)
    #expect(answer["positions"] == [1, 2, 3, 4])
    #expect(answer["versions"] == ["order-1": 3, "order-2": 1])
    let time = try #require(answer["recordedAt"]?.string)
    #expect(time.utf8.count == 27)
    let read = try probe.ask(#"{"op":"readStream","stream":"order-1","limit":1}"#)
    #expect(
      read == [
        "ok": true,
        "events": [
          [
            "position": 1, "stream": "order-1", "version": 1, "id": .string(id), "type": "t",
            "data": "aGk=", "recordedAt": .string(time),
          ]
        ],
      ])
    #expect(try probe.ask(#"{"op":"version","stream":"order-1"}"#)["version"] == 3)
    #expect(try probe.ask(#"{"op":"version","stream":"order-9"}"#)["version"] == 0)
    #expect(try probe.ask(#"{"op":"hasEvent","id":"\#(id)"}"#)["has"] == true)
    #expect(
      try probe.ask(#"{"op":"hasEvent","id":"11111111-2222-3333-4444-555555555556"}"#)["has"]
        == false)
    #expect(try probe.finish() == 0)
  }

  @Test(arguments: [
    (#"{"op":"readAll"}"#, [1, 2, 3, 4, 5, 6]),
    (#"{"op":"readAll","after":2}"#, [3, 4, 5, 6]),
    (#"{"op":"readAll","after":2,"until":4}"#, [3, 4]),
    (#"{"op":"readAll","until":99,"limit":2}"#, [1, 2]),
    (#"{"op":"readAll","limit":2,"backward":true}"#, [6, 5]),
    (#"{"op":"readAll","limit":0}"#, []),
    (#"{"op":"readAll","after":6}"#, []),
    (#"{"op":"readAll","after":99}"#, []),
    (#"{"op":"readAll","until":0}"#, []),
    (#"{"op":"readAll","types":["b"]}"#, [2, 4, 6]),
    (#"{"op":"readAll","types":["b"],"limit":2}"#, [2, 4]),
    (#"{"op":"readAll","types":["b"],"limit":2,"backward":true}"#, [6, 4]),
    (#"{"op":"readAll","types":["a","b"],"after":1,"until":4}"#, [2, 3, 4]),
    (#"{"op":"readAll","types":[]}"#, []),
    (#"{"op":"readAll","category":"x"}"#, [1, 2, 5, 6]),
    (#"{"op":"readAll","category":"x","types":["b"]}"#, [2, 6]),
    (#"{"op":"readAll","category":"x-1"}"#, []),
    (#"{"op":"readAll","category":"y"}"#, [3, 4]),
    (#"{"op":"readAll","since":"2000-01-01T00:00:00+08:00"}"#, [1, 2, 3, 4, 5, 6]),
    (#"{"op":"readAll","since":"2999-12-31T23:59:59.999999999-12:00"}"#, []),
    (#"{"op":"readStream","stream":"x-1"}"#, [1, 2]),
    (#"{"op":"readStream","stream":"x-1","from":2}"#, [2]),
    (#"{"op":"readStream","stream":"x-1","from":0,"to":1}"#, [1]),
    (#"{"op":"readStream","stream":"x-1","from":3}"#, []),
    (#"{"op":"readStream","stream":"x-1","from":2,"to":1}"#, []),
    (#"{"op":"readStream","stream":"x-1","backward":true,"limit":1}"#, [2]),
    (#"{"op":"readStream","stream":"none"}"#, []),
  ])
  func `reads are bounded, filtered, limited and turned round`(
    request: String, positions: [Int64]
  ) throws {
    let probe = try Probe(Scratch())
    for stream in ["x-1", "y", "x-2-3"] {
      for type in ["a", "b"] { _ = try probe.ask(append(stream, type: type)) }
    }
    #expect(try probe.ask(request).positions == positions)
    #expect(try probe.finish() == 0)
  }

  @Test func `since is inclusive, to the microsecond, with any offset`() throws {
    let probe = try Probe(Scratch())
    let time = try #require(try probe.ask(append("s"))["recordedAt"]?.string)
    func positions(_ since: String) throws -> [Int64] {
      try probe.ask(#"{"op":"readAll","since":"\#(since)"}"#).positions
    }
    #expect(try positions(time) == [1])
    #expect(try positions(time.replacing("Z", with: "+00:00")) == [1])
    #expect(try positions(time.replacing("Z", with: "000Z")) == [1])
    #expect(try positions(time.replacing("Z", with: "001Z")) == [])
    #expect(try positions(time.replacing("Z", with: "-00:01")) == [])
    #expect(try positions(time.replacing("Z", with: "+00:01")) == [1])
    #expect(try probe.finish() == 0)
  }

  @Test func `expectations that fail say what was found`() throws {
    let probe = try Probe(Scratch())
    _ = try probe.ask(append("s"))
    for (expect, echoed) in [
      (#""none""#, JSONValue.string("none")), ("0", 0), ("2", 2),
      ("9000000000", 9_000_000_000),
    ] {
      let answer = try probe.ask(append("s", expect))
      #expect(answer.code == "version-conflict")
      #expect(answer["error"]?["stream"] == "s")
      #expect(answer["error"]?["expected"] == echoed)
      #expect(answer["error"]?["actual"] == 1)
    }
    #expect(try probe.ask(append("new", #""exists""#)).code == "version-conflict")
    #expect(try probe.ask(append("s", #""exists""#)).isOK)
    #expect(try probe.ask(append("s", "2")).isOK)
    #expect(try probe.ask(#"{"op":"head"}"#)["position"] == 3)
    #expect(try probe.finish() == 0)
  }

  @Test func `event ids are unique in the log and in the append, and failures burn nothing`() throws
  {
    let probe = try Probe(Scratch())
    let event = #"{"id":"\#(id)","type":"t","data":""}"#
    func append(_ stream: String, _ events: String) throws -> JSONValue {
      try probe.ask(
        #"{"op":"append","writes":[{"stream":"\#(stream)","expect":"any","#
          + #""events":[\#(events)]}]}"#)
    }
    #expect(try append("a", event + "," + event).code == "duplicate-event-id")
    #expect(try append("a", event)["positions"] == [1])
    #expect(try append("b", event).code == "duplicate-event-id")
    let own = try probe.ask(
      #"{"op":"append","writes":[{"stream":"c","expect":"any","#
        + #""events":[{"type":"t","data":""}]}]}"#)
    #expect(own["positions"] == [2])
    let given = try #require(
      try probe.ask(#"{"op":"readStream","stream":"c"}"#)["events"]?[0]?["id"]?.string)
    #expect(try probe.ask(#"{"op":"hasEvent","id":"\#(given)"}"#)["has"] == true)
    #expect(
      try append("d", #"{"id":"\#(given)","type":"t","data":""}"#).code == "duplicate-event-id")
    #expect(try probe.ask(#"{"op":"version","stream":"b"}"#)["version"] == 0)
    #expect(try probe.finish() == 0)
  }

  @Test func `a repeated request answers exactly as the first time, in another process too`() throws
  {
    let scratch = Scratch()
    let first = try Probe(scratch)
    _ = try first.ask(append("other"))
    let request = append(
      "s", #""none""#, data: "aGk=",
      more: #","requestId":"r","checkpoint":{"name":"app","position":7}"#)
    let alone =
      #"{"op":"append","writes":[],"requestId":"q","#
      + #""checkpoint":{"name":"app","position":8}}"#
    let answer = try first.ask(request)
    #expect(answer.isOK)
    let moved = try first.ask(alone)
    #expect(moved["positions"] == [])
    #expect(moved["versions"] == .object([]))
    _ = try first.ask(append("s"))
    #expect(try first.ask(request) == answer)
    #expect(try first.finish() == 0)
    let second = try Probe(scratch)
    #expect(try second.ask(request) == answer)
    #expect(try second.ask(request.replacing(#":["#, with: #" : [ "#)) == answer)
    #expect(try second.ask(alone) == moved)
    for changed in [
      request.replacing("aGk=", with: "aGg="), request.replacing(#""s""#, with: #""z""#),
      request.replacing("7}", with: "9}"), request.replacing(#""none""#, with: #""any""#),
      alone.replacing(#""q""#, with: #""r""#),
    ] {
      #expect(try second.ask(changed).code == "request-mismatch")
    }
    #expect(try second.ask(#"{"op":"head"}"#)["position"] == 3)
    #expect(try second.finish() == 0)
  }

  @Test func `a checkpoint only grows, with events or alone`() throws {
    let probe = try Probe(Scratch())
    func move(_ position: Int) throws -> JSONValue {
      try probe.ask(
        #"{"op":"append","writes":[],"checkpoint":{"name":"app","position":\#(position)}}"#)
    }
    let read = #"{"op":"checkpoint","name":"app"}"#
    #expect(try probe.ask(read) == ["ok": true, "position": nil])
    #expect(try move(1_000_000).isOK)
    #expect(try move(1_000_000).code == "checkpoint-not-increasing")
    #expect(try move(5).code == "checkpoint-not-increasing")
    let refused = try probe.ask(
      append("s", more: #","checkpoint":{"name":"app","position":4}"#))
    #expect(refused.code == "checkpoint-not-increasing")
    #expect(try probe.ask(#"{"op":"head"}"#)["position"] == 0)
    #expect(
      try probe.ask(append("s", #""exists""#, more: #","checkpoint":{"name":"b","position":4}"#))
        .code == "version-conflict")
    #expect(try probe.ask(#"{"op":"checkpoint","name":"b"}"#)["position"] == .null)
    #expect(try probe.ask(read)["position"] == 1_000_000)
    #expect(try probe.finish() == 0)
  }

  @Test func `proofs and roots have the shapes of RFC 6962`() throws {
    let probe = try Probe(Scratch())
    #expect(
      try probe.ask(#"{"op":"root"}"#)
        == [
          "ok": true, "size": 0,
          "root": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        ])
    for _ in 0..<11 { _ = try probe.ask(append("s")) }
    let root = try probe.ask(#"{"op":"root"}"#)
    #expect(try probe.ask(#"{"op":"root","size":11}"#) == root)
    #expect(try probe.ask(#"{"op":"root","size":0}"#)["size"] == 0)
    let leaf = try probe.ask(#"{"op":"leaf","position":11}"#)
    #expect(leaf["hash"]?.string?.utf8.count == 44)
    func proof(_ request: String) throws -> Int {
      guard case .array(let hashes) = try probe.ask(request)["proof"] else { return -1 }
      return hashes.count
    }
    #expect(try proof(#"{"op":"inclusion","position":3,"size":11}"#) == 4)
    #expect(try proof(#"{"op":"inclusion","position":1,"size":1}"#) == 0)
    #expect(try proof(#"{"op":"consistency","from":7,"to":11}"#) == 5)
    #expect(try proof(#"{"op":"consistency","from":11,"to":11}"#) == 0)
    for request in [
      #"{"op":"root","size":12}"#, #"{"op":"leaf","position":0}"#,
      #"{"op":"leaf","position":12}"#, #"{"op":"inclusion","position":0,"size":11}"#,
      #"{"op":"inclusion","position":5,"size":4}"#, #"{"op":"inclusion","position":1,"size":12}"#,
      #"{"op":"inclusion","position":1,"size":0}"#, #"{"op":"consistency","from":8,"to":7}"#,
      #"{"op":"consistency","from":0,"to":7}"#, #"{"op":"consistency","from":7,"to":12}"#,
    ] {
      #expect(try probe.ask(request).code == "invalid-request")
    }
    #expect(try probe.finish() == 0)
  }
}
