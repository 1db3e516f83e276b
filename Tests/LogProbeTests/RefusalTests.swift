import Foundation
import JSONText
import Testing

/// What is refused, by what name, and that the process goes on after it.
@Suite struct RefusalTests {
  @Test func `what makes no sense is an invalid request, and the process goes on`() throws {
    let probe = try Probe(Scratch())
    let event = #"{"type":"t","data":""}"#
    func write(_ members: String) -> String { #"{"op":"append","writes":[{\#(members)}]}"# }
    let refused = [
      "", " ", "nonsense", "{", "[]", "null", "7", #""op""#, "{}", #"{"op":7}"#,
      #"{"op":"drop"}"#, #"{"op":"head"} {"op":"head"}"#, #"{"op":"append"}"#,
      #"{"op":"append","writes":[]}"#, #"{"op":"append","writes":{}}"#,
      #"{"op":"append","writes":[7]}"#,
      write(#""stream":"s","expect":"any","events":[]"#),
      write(#""stream":"s","expect":"any""#),
      write(#""stream":"s","events":[\#(event)]"#),
      write(#""expect":"any","events":[\#(event)]"#),
      write(#""stream":7,"expect":"any","events":[\#(event)]"#),
      write(#""stream":"","expect":"any","events":[\#(event)]"#),
      write(#""stream":"a\u0000b","expect":"any","events":[\#(event)]"#),
      write(#""stream":"s","expect":"some","events":[\#(event)]"#),
      write(#""stream":"s","expect":-1,"events":[\#(event)]"#),
      write(#""stream":"s","expect":1.5,"events":[\#(event)]"#),
      write(#""stream":"s","expect":true,"events":[\#(event)]"#),
      write(#""stream":"s","expect":"any","events":[{"data":""}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"t"}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"","data":""}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"t","data":"a"}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"t","data":"aGk"}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"t","data":"a-k="}]"#),
      write(#""stream":"s","expect":"any","events":[{"type":"t","data":"aGk=\n"}]"#),
      write(
        #""stream":"s","expect":"any","events":[{"id":"X","type":"t","data":""}]"#),
      write(
        #""stream":"s","expect":"any","events":[{"id":"#
          + #""AAAAAAAA-2222-3333-4444-555555555555","type":"t","data":""}]"#),
      append("s", more: #","requestId":"""#), append("s", more: #","requestId":7"#),
      append("s", more: #","checkpoint":{"name":"a"}"#),
      append("s", more: #","checkpoint":{"name":"","position":1}"#),
      append("s", more: #","checkpoint":{"name":"a","position":-1}"#),
      append("s", more: #","checkpoint":[]"#),
      #"{"op":"readStream"}"#, #"{"op":"readStream","stream":"s","from":-1}"#,
      #"{"op":"readStream","stream":"s","limit":"1"}"#,
      #"{"op":"readStream","stream":"s","limit":-1}"#,
      #"{"op":"readStream","stream":"s","backward":1}"#, #"{"op":"readAll","types":"t"}"#,
      #"{"op":"readAll","types":[7]}"#, #"{"op":"readAll","since":"yesterday"}"#,
      #"{"op":"readAll","since":"2026-01-02T03:04:05"}"#, #"{"op":"readAll","after":1e3}"#,
      #"{"op":"readAll","category":7}"#, #"{"op":"version"}"#, #"{"op":"hasEvent","id":"x"}"#,
      #"{"op":"checkpoint"}"#, #"{"op":"leaf"}"#, #"{"op":"leaf","position":"1"}"#,
      #"{"op":"root","size":-1}"#, #"{"op":"inclusion","position":1}"#,
    ]
    for request in refused {
      let answer = try probe.ask(request)
      #expect(answer["ok"] == false, "\(request)")
      #expect(answer.code == "invalid-request", "\(request)")
      #expect(answer["error"]?["message"]?.string?.isEmpty == false)
    }
    #expect(try probe.ask(#"{"op":"head"}"#) == ["ok": true, "position": 0])
    #expect(try probe.finish() == 0)
  }

  @Test func `names are taken to 511 bytes and refused from 512`() throws {
    let probe = try Probe(Scratch())
    let longest = String(repeating: "县", count: 170) + "x"
    for (name, isTaken) in [(longest, true), (longest + "x", false)] {
      for request in [
        append(name), append("s", type: name), append("s", more: #","requestId":"\#(name)""#),
        append("s", more: #","checkpoint":{"name":"\#(name)","position":1}"#),
        #"{"op":"version","stream":"\#(name)"}"#, #"{"op":"readStream","stream":"\#(name)"}"#,
        #"{"op":"checkpoint","name":"\#(name)"}"#,
      ] {
        let answer = try probe.ask(request)
        #expect(isTaken ? answer.isOK : answer.code == "limit-exceeded")
      }
    }
    #expect(try probe.finish() == 0)
  }

  @Test func `what is not UTF-8 is an invalid request`() throws {
    let scratch = Scratch()
    let probe = try Probe(scratch)
    #expect(try probe.ask(#"{"op":"version","stream":"\ud800"}"#).code == "invalid-request")
    #expect(try probe.finish() == 0)
  }

  @Test func `names differ when their bytes do`() throws {
    let probe = try Probe(Scratch())
    #expect(try probe.ask(append("caf\u{E9}", #""none""#)).isOK)
    #expect(try probe.ask(append("cafe\u{301}", #""none""#)).isOK)
    #expect(try probe.ask(#"{"op":"readStream","stream":"caf\u00e9"}"#).positions == [1])
    #expect(try probe.finish() == 0)
  }

  @Test func `a mebibyte of data, ten thousand events and a line of 16 MiB are taken`() throws {
    let probe = try Probe(Scratch())
    let data = String(repeating: "AAAA", count: (1 << 20) / 3 + 1)
    #expect(try probe.ask(append("s", data: data)).isOK)
    let read = try probe.ask(#"{"op":"readAll"}"#)
    #expect(read["events"]?[0]?["data"]?.string == data)
    let events = Array(repeating: #"{"type":"t","data":""}"#, count: 10_000)
      .joined(separator: ",")
    let many = try probe.ask(
      #"{"op":"append","writes":[{"stream":"s","expect":"any","events":[\#(events)]}]}"#)
    #expect(many["versions"] == ["s": 10_001])
    let big = Array(repeating: #"{"type":"t","data":"\#(data)"}"#, count: 12)
      .joined(separator: ",")
    let line = #"{"op":"append","writes":[{"stream":"s","expect":"any","events":[\#(big)]}]}"#
    #expect(line.utf8.count > 16 << 20)
    #expect(try probe.ask(line).isOK)
    #expect(try probe.finish() == 0)
  }

  @Test func `a line over 64 MiB is refused and read past`() throws {
    let probe = try Probe(Scratch())
    let long = String(repeating: " ", count: (64 << 20) + 1)
    #expect(try probe.ask(long).code == "limit-exceeded")
    let longest = #"{"op":"head"}"# + String(repeating: " ", count: (64 << 20) - 13)
    #expect(try probe.ask(longest).isOK)
    #expect(try probe.ask(#"{"op":"head"}"#).isOK)
    #expect(try probe.finish() == 0)
  }
}
