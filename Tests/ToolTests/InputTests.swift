import Foundation
import Testing

/// Input that no clerk types: each line is answered, and the next one is unharmed.
struct InputTests {
  private func answers(to bad: Data) throws -> (status: Int32, answers: [Answer]) {
    let ledger = try TestLedger()
    var input = bad
    input.append(Data(("\n" + Line.department(1) + "\n").utf8))
    let run = try Tool.run("request", [ledger.path, "--as", "admin"], input: input)
    return (run.status, try run.answers())
  }

  @Test(arguments: [
    "{", "nonsense", #"{"jsonrpc":"2.0","id":1,"id":2,"method":"ledger.show"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"ledger.show"} x"#,
    #"{"jsonrpc":"2.0","id":1,"method":"\ud800"}"#, "\u{feff}{}",
  ])
  func `a line that is no JSON is answered as unreadable`(_ line: String) throws {
    let (status, answers) = try answers(to: Data(line.utf8))
    #expect(status == 2)
    #expect(answers.count == 2)
    #expect(answers.first?.code == -32700)
    #expect(answers.last?.positions == [TestLedger.founded + 1])
  }

  @Test(arguments: [
    "[]", "1", "null", "[{}]", "{}", #"{"jsonrpc":"1.0","id":1,"method":"ledger.show"}"#,
    #"{"method":"ledger.show"}"#, #"{"jsonrpc":"2.0","id":null,"method":"x"}"#,
    #"{"jsonrpc":"2.0","id":1.5,"method":"ledger.show"}"#, #"{"jsonrpc":"2.0","id":1e400}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"ledger.show","extra":1}"#,
  ])
  func `JSON that is no request is answered as invalid`(_ line: String) throws {
    let (status, answers) = try answers(to: Data(line.utf8))
    #expect(status == 2)
    #expect(answers.first?.code == -32600)
    #expect(answers.last?.positions == [TestLedger.founded + 1])
  }

  @Test func `bytes that are no UTF-8 are answered as unreadable`() throws {
    var line = Data(#"{"jsonrpc":"2.0","id":1,"method":"ledger"#.utf8)
    line.append(contentsOf: [0xc3, 0x28, 0xff])
    let (status, answers) = try answers(to: line)
    #expect(status == 2)
    #expect(answers.first?.code == -32700)
    #expect(answers.last?.positions == [TestLedger.founded + 1])
  }

  @Test func `a line of five megabytes is answered without being taken in`() throws {
    var line = Data(#"{"jsonrpc":"2.0","id":1,"method":""#.utf8)
    line.append(Data(repeating: UInt8(ascii: "a"), count: 5 << 20))
    let (status, answers) = try answers(to: line)
    #expect(status == 2)
    #expect(answers.count == 2)
    #expect(answers.first?.code == -32600)
    #expect(answers.last?.positions == [TestLedger.founded + 1])
  }

  @Test func `nesting without end is answered without a deep stack`() throws {
    let (status, answers) = try answers(to: Data(repeating: UInt8(ascii: "["), count: 900_000))
    #expect(status == 2)
    #expect(answers.first?.code == -32700)
    #expect(answers.last?.positions == [TestLedger.founded + 1])
  }

  @Test func `blank lines and a missing last line feed are forgiven`() throws {
    let ledger = try TestLedger()
    let run = try Tool.run(
      "request", [ledger.path, "--as", "admin"],
      input: Data(("\n  \n" + Line.department(1) + "\r\n\n" + Line.department(2)).utf8))
    #expect(run.status == 0)
    #expect(
      try run.answers().flatMap(\.positions) == [TestLedger.founded + 1, TestLedger.founded + 2])
  }

  @Test func `no input is exit status 0 and no output`() throws {
    let ledger = try TestLedger()
    let run = try ledger.send([])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }
}
