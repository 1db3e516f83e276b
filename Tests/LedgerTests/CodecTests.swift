import CivilTime
import Contracts
import EventLog
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Ledger

/// Between events and the bytes of the log.
@Suite struct CodecTests {
  /// Records data under a type, whatever the rules say, and gives the record back.
  private func record(
    _ data: String, type: String, version: Int = 1, actor: String? = nil, correlation: String? = nil
  ) throws -> RecordedEvent {
    let desk = try Desk()
    return try desk.force(
      data, type: type, version: version, actor: actor, correlation: correlation)
  }

  @Test(arguments: [nil, Document(number: "西政发〔2026〕3号", date: "2026-03-01")])
  func `every kind of event is read back as it was written`(_ document: Document?) throws {
    let desk = try Desk()
    for kind in Areas.events {
      let event = try kind.decode(SampleSource())
      let data = String(decoding: try EntryCodec.data(of: event.payload, document), as: UTF8.self)
      let stored = try desk.force(
        data, type: kind.payload.type, version: kind.payload.schemaVersion)
      let entry = try EntryCodec.entry(stored)
      #expect(entry.event == event, "\(kind.payload.type)")
      #expect(entry.document == document, "\(kind.payload.type)")
    }
  }

  @Test func `no payload has a member of its own where the document stands`() throws {
    for kind in Areas.events {
      let data = try EntryCodec.data(of: kind.decode(SampleSource()).payload, nil)
      #expect(JSONValue(try JSONDocument(data).root)["document"] == nil, "\(kind.payload.type)")
    }
  }

  @Test func `members nobody knows stay in the log and are passed over`() throws {
    let stored = try record(
      #"{"office":"a","name":"新名","formerName":"旧名","later":{"x":[1,null,"\u0000"]}}"#,
      type: "office.renamed")
    let entry = try EntryCodec.entry(stored)
    guard case .directory(.officeRenamed(let event)) = entry.event else {
      Issue.record("\(entry.event)")
      return
    }
    #expect(event.office == "a")
    #expect(event.name == "新名")
    #expect(String(decoding: stored.data, as: UTF8.self).contains("later"))
  }

  @Test(
    arguments: [
      ("{}", "office.renamed", nil), ("[]", "office.renamed", nil), ("", "office.renamed", nil),
      ("not JSON", "office.renamed", nil),
      (#"{"office":"a","name":"新名","formerName":"旧名"}"#, "office.vanished", nil),
      (#"{"office":"a","name":"新名","formerName":"旧名"}"#, "office.renamed", "Not An Id"),
      (#"{"office":"A B","name":"新名","formerName":"旧名"}"#, "office.renamed", nil),
      (#"{"office":"a","name":"新名","formerName":"旧名","document":7}"#, "office.renamed", nil),
    ] as [(String, String, String?)])
  func `a record this program cannot read is named by its position`(
    _ data: String, _ type: String, _ actor: String?
  ) throws {
    let stored = try record(data, type: type, actor: actor)
    let error = #expect(throws: LedgerError.self) { try EntryCodec.entry(stored) }
    guard case .unreadable(let position, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(position == UInt64(Desk.founded + 1))
    #expect(!reason.isEmpty)
  }

  @Test func `an event of a newer version asks for a newer program`() throws {
    let stored = try record(
      #"{"office":"a","name":"b","formerName":"c"}"#, type: "office.renamed", version: 2)
    #expect(throws: LedgerError.newerEvent(type: "office.renamed", version: 2)) {
      try EntryCodec.entry(stored)
    }
  }

  // MARK: Upcasters

  private static let renaming = Upcaster(type: "t", from: 1) { value in
    ["name": value["title"] ?? .null, "steps": ["1"]]
  }
  private static let adding = Upcaster(type: "t", from: 2) { value in
    guard case .object(let members) = value else { return value }
    return .object(members + [JSONMember("since", 3)])
  }

  private func upcast(_ upcasters: [Upcaster], from: Int, to: Int) throws -> String {
    let data = Array(#"{"title":"甲"}"#.utf8)
    return String(
      decoding: try Upcasters(upcasters).upcast(data, of: "t", from: from, to: to), as: UTF8.self)
  }

  @Test func `an old event goes through every version between`() throws {
    let all = [Self.adding, Self.renaming]
    #expect(try upcast(all, from: 1, to: 3) == #"{"name":"甲","steps":["1"],"since":3}"#)
    #expect(try upcast(all, from: 1, to: 2) == #"{"name":"甲","steps":["1"]}"#)
    #expect(try upcast(all, from: 3, to: 3) == #"{"title":"甲"}"#)
  }

  @Test func `a missing step is an error that names it`() throws {
    #expect(throws: LedgerError.newerEvent(type: "t", version: 2)) {
      try upcast([Self.renaming], from: 1, to: 3)
    }
    #expect(throws: LedgerError.newerEvent(type: "t", version: 1)) {
      try upcast([Self.adding], from: 1, to: 3)
    }
    #expect(throws: LedgerError.newerEvent(type: "t", version: 4)) {
      try upcast([], from: 4, to: 3)
    }
  }

  @Test func `an opened case of any version tells who supervises its subjects`() throws {
    let head = #"{"case":"site-opening.a.1","definition":"site-opening","version":1,"#
    let first = try record(
      head + #""site":"a","host":"b","kind":"portal"}"#, type: "case.opened", version: 1)
    let second = try record(
      head + #""host":"b","subjects":[{"subject":"site-a","host":"b","kind":"department","#
        + #""tags":["icp"]},{"subject":"site-e","host":"b","kind":"portal","tags":[]}]}"#,
      type: "case.opened", version: 2)
    let opened = try [first, second].compactMap { record -> CaseOpened? in
      guard case .workflow(.opened(let event)) = try EntryCodec.entry(record).event else {
        return nil
      }
      return event
    }
    #expect(opened.map(\.supervisor) == [.municipalOpenness, .countyOpenness])
    #expect(
      opened.flatMap(\.subjects) == [
        CaseSubject(subject: .site("a"), host: "b", supervisor: nil),
        CaseSubject(subject: .site("a"), host: "b", supervisor: nil, tags: ["icp"]),
        CaseSubject(subject: .site("e"), host: "b", supervisor: .municipalOpenness),
      ])
  }
}
