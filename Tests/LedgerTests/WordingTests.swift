import Contracts
import EventLog
import Foundation
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// What a clerk is told of a line that is wrong, in Chinese without English or Swift in it.
@Suite struct WordingTests {
  @Test(arguments: [
    ("{“jsonrpc”:\"2.0\"}", "中文标点““”"), (#"{"jsonrpc"："2.0"}"#, "中文标点“：”"),
    (#"{"jsonrpc":"2.0"，"id":1}"#, "中文标点“，”"), (#"｛"jsonrpc":"2.0"}"#, "中文标点“｛”"),
    (#"{"jsonrpc":"2.0","id":1,}"#, "多了一个逗号"), (#"{"params":{"a":[1,]}}"#, "多了一个逗号"),
    ("{'jsonrpc':1}", "单引号"), (#"{"jsonrpc":"2.0","#, "不能分写在几行里"),
    (#""method":"site.list","#, "不能分写在几行里"), ("}", "不能分写在几行里"), ("[]", "不接受成批的请求"),
    ("1", "一个完整的请求"), ("\u{feff}{}", "BOM"), (#"{"a":01}"#, "数字写法"),
    (#"{"a" "b"}"#, "第 6 个字符"), (#"{"中文" "b"}"#, "第 7 个字符"),
  ])
  func `a line that is no request is told what is wrong with it`(
    _ line: String, _ said: String
  ) throws {
    let reply = try Desk().send(line)
    let text = try #require(reply.data?["text"]?["zh"]?.text)
    #expect(text.contains(said), "\(line): \(text)")
    #expect(reply.outcome == .unreadable)
    #expect(reply.data?["text"]?["en"]?.text?.isEmpty == false)
  }

  @Test func `a line in another encoding is told so`() throws {
    let desk = try Desk()
    let handler = RequestHandler(desk.ledger, caller: Caller(staff: Desk.administrator))
    for (bytes, said) in [
      ([0x22, 0xce, 0xf7, 0xbc, 0xaa, 0x22], "GB18030"), ([0xff, 0xfe, 0x7b, 0x00], "UTF-16"),
    ] as [([UInt8], String)] {
      let reply = try Reply(handler.handle([.text(bytes)])[0])
      #expect(reply.chinese?.contains(said) == true, "\(reply.text)")
    }
  }

  @Test func `all that is missing is named at once, by its name`() throws {
    let reply = try Desk().send(
      #"{"jsonrpc":"2.0","id":1,"method":"filing.grant","params":{"requestId":"甲-1"}}"#)
    #expect(reply.code == -32602)
    let message = try #require(reply.chinese)
    for said in ["“事项”（params.case）", "“备案项目”（params.filing）", "“文号”（params.number）"] {
      #expect(message.contains(said), "\(message)")
    }
    let inner = try Desk().send(
      #"{"jsonrpc":"2.0","id":1,"method":"site.apply","params":{"requestId":"甲-1","materials":[{"kind":"emergency-plan"}]}}"#
    )
    #expect(inner.chinese?.contains("“事项”（params.case）") == true)
    #expect(inner.chinese?.contains("“申请材料”第 1 项的“标题”（params.materials[0].title）") == true)
    let none = try Desk().send(#"{"jsonrpc":"2.0","id":1,"method":"office.register"}"#)
    #expect(none.chinese?.contains("params.name") == true)
  }

  @Test func `a word that is no choice gets the choices, and what they mean`() throws {
    let reply = try Desk().send(
      "office.register",
      ["requestId": "r-1", "office": "jiaoyu-ju", "kind": "school", "name": "西吉县教育局"])
    let message = try #require(reply.chinese)
    #expect(message.contains("“school”不在可选范围内"))
    #expect(message.contains("staffing（编制部门）") && message.contains("department（部门）"))
    #expect(!message.contains("OfficeKind") && !message.contains("Cannot"))
    #expect(reply.data?["text"]?["en"]?.text?.contains("is none of county-openness") == true)
  }

  @Test(arguments: ["3月8日", "2026-02-30", "2026/03/08"])
  func `a day that is none is told how days are written`(_ day: String) throws {
    let reply = try Desk().send(
      "office.register",
      [
        "requestId": "r-1", "office": "jiaoyu-ju", "kind": "department", "name": "西吉县教育局",
        "occurredOn": .string(day),
      ])
    #expect(reply.chinese?.contains("“发生日期”（params.occurredOn）") == true)
    #expect(reply.chinese?.contains("形如 2026-03-08") == true)
  }

  @Test func `a value of another kind is told by the name of its place`() throws {
    let reply = try Desk().send(
      "office.register",
      ["requestId": "r-1", "office": 7, "kind": "department", "name": "西吉县教育局"])
    #expect(reply.chinese?.contains("“单位”（params.office）") == true)
    #expect(reply.chinese?.contains("文本") == true)
  }

  /// JSON-RPC: a request without an id is a notification, and nobody answers it.
  @Test func `a notification is not carried out and not answered`() throws {
    let desk = try Desk()
    let handler = RequestHandler(desk.ledger, caller: Caller(staff: Desk.administrator))
    let register =
      #"{"jsonrpc":"2.0","method":"office.register","params":{"requestId":"r-1","office":"jiaoyu-ju","kind":"department","name":"西吉县教育局"}}"#
    let show = try Desk.line("ledger.show", [:])
    let answers = handler.handle([register, show].map { .text(Array($0.utf8)) })
    #expect(answers.map(\.bytes.isEmpty) == [true, false])
    #expect(answers.map(\.outcome) == [.unreadable, .answered])
    #expect(try desk.head() == Desk.founded)
  }

  @Test(arguments: ["2026-关停-01", "！", "\u{20000}", String(repeating: "字", count: 100)])
  func `a request is named in any script`(_ name: String) throws {
    let desk = try Desk()
    let register: JSONValue = [
      "requestId": .string(name), "office": "jiaoyu-ju", "kind": "department", "name": "西吉县教育局",
    ]
    let reply = try desk.send("office.register", register)
    #expect(reply.outcome == .answered, "\(reply.text)")
    #expect(try desk.send("office.register", register).text == reply.text)
  }

  @Test(arguments: [
    "", "a b", "a\u{3000}b", "a\u{200b}", "\u{202e}a", String(repeating: "字", count: 101),
  ])
  func `a name that does not show, or is too long, is none`(_ name: String) {
    #expect(RequestName(name) == nil)
  }

  @Test func `what other programs take for the end of a line is escaped in an answer`() throws {
    let desk = try Desk()
    let id = "一\u{2028}二\u{202e}三\u{85}"
    let reply = try desk.send(Desk.line("ledger.show", [:], id: .string(id)))
    #expect(reply.id == .string(id))
    #expect(
      !reply.text.unicodeScalars.contains { ["\u{2028}", "\u{202e}", "\u{85}"].contains($0) })
    #expect(reply.text.contains(#"\u2028"#))
  }

  @Test func `whoever comes too late hears who was first`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.accept(opening.propose)
    let consent = Request(
      "education-leader", "case.decide",
      ["case": .string(opening.caseID.text), "step": "consent", "decision": "approve"])
    try county.accept(consent)
    let refusal = try #require(try county.when(consent).refusal)
    let name = try #require(try county.tables.staff("education-leader")).name.text
    #expect(refusal.found.zh.contains("已由") && refusal.found.zh.contains(name))
    #expect(refusal.found.en.contains("was done by \(name)"))
  }

  // MARK: Words for everything

  @Test func `every member of a request or an event, and every word to choose, has a name`() throws
  {
    var members: Set<String> = []
    var words: [String: [String]] = [:]
    func walk(_ shape: Shape) {
      switch shape {
      case .object(let object):
        for member in object.members {
          members.insert(member.key)
          walk(member.shape)
        }
      case .array(let element): walk(element)
      case .choice(let name, let choices): words[name] = choices
      case .either(_, let shapes): shapes.forEach(walk)
      case .text, .integer, .boolean, .anything: break
      }
    }
    for kind in Areas.commands {
      walk(try Contract.command(kind.payload, with: CommandEnvelope.self).shape)
    }
    for kind in Areas.queries { walk(try Shape(of: kind.payload)) }
    for kind in Areas.events { walk(try Shape(of: kind.payload)) }
    for answer in [
      SiteAnswer.self, CaseAnswer.self, InboxAnswer.self, DeadlineListAnswer.self,
      ViolationListAnswer.self,
    ] as [any Decodable.Type] { walk(try Shape(of: answer)) }
    let nameless = members.filter { MemberNames.chinese($0) == nil }.sorted()
    #expect(nameless.isEmpty, "\(nameless)")
    for (type, choices) in words {
      for word in choices {
        #expect(WordNames.chinese(word, of: type) != nil, "\(type) \(word)")
      }
    }
  }

  /// The sentences stand in the sources of the layers below, each where it is said.
  @Test func `what a verification finds and a store complains of is said in Chinese`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let said = try Regex(
      #"(?:findings\.add\([^"]*|\.corrupt\(\s*position: [^,]*,|storage\(|invalidRequest\(|notALog\()\s*"((?:[^"\\]|\\.)*)""#
    )
    var count = 0
    for folder in ["EventLog", "Ledger"] {
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path)
      for path in paths where path.hasSuffix(".swift") {
        let source = try String(
          contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
        for match in source.matches(of: said) {
          guard let text = match.output[1].substring.map(Self.sample), !text.isEmpty,
            !Self.neverShown.contains(text)
          else { continue }
          count += 1
          #expect(TechnicalWords.chinese(text) != nil, "\(path): \(text)")
        }
      }
    }
    #expect(count > 60)
  }

  /// A literal with something in the place of what it interpolates; nothing when it is nothing else.
  private static func sample(_ literal: Substring) -> String {
    let text = literal.replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "7")
    return text == "7" || text.contains("\\(") ? "" : String(text)
  }

  /// Mistakes of the program itself, which no request and no file can bring about; and one that is put
  /// together of two that are looked at below.
  private static let neverShown: Set<String> = [
    "the 7 7", "nothing to append", "a write without events", "schema version 7", "the 7 is empty",
    "the 7 holds a NUL", "a write inside a write of the same thread",
    "an attempt inside of an attempt", "the number of a start is not of 16 bytes",
    "the request 7 was not made in this transaction", "no table 7",
    "the snapshot is used after its end",
    "causation 7 is not before position 7", "the event id 7 has the form of this log's own",
    "a change while entries are being read in place", "the transaction has ended",
    "objects of an event that are none", "objects to erase are not in the order of their numbers",
    "the table 7 is used where nobody said that it would be",
    "a table is used outside a transaction", "a table is changed outside a write", "refused",
    "a command outside a write",
  ]

  @Test func `a sentence of the layers below keeps what it names`() {
    #expect(TechnicalWords.chinese("open: errno 13") == "系统调用 open 未成功：没有权限（错误号 13）")
    #expect(TechnicalWords.chinese("open: errno 4711")?.contains("4711") == true)
    #expect(
      TechnicalWords.chinese("the tree hash of level 3 is wrong") == "第 3 层默克尔树哈希不符")
    #expect(
      TechnicalWords.chinese("object 5: there is no key in its slot 9")
        == "第 5 号文本（文件）：密钥槽 9 中没有密钥")
    #expect(TechnicalWords.chinese("the stream is empty") == "记录流为空")
    #expect(TechnicalWords.chinese("something that nobody says") == nil)
    #expect(
      TechnicalWords.bilingual("something that nobody says").zh == "something that nobody says")
    let error = LogError.invalidRequest("there is no object 5 to erase")
    #expect(error.words.zh == "没有第 5 号文本（文件）可删")
  }
}

extension Reply {
  /// What is wrong with a line, in Chinese.
  fileprivate var chinese: String? { data?["text"]?["zh"]?.text }
}
