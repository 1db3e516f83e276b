import CivilTime
import Cryptography
import Testing

@testable import EventLog

/// Records of format 2, whoever wrote them.
@Suite struct ObjectRecordTests {
  private static let mention = ObjectMention(
    commitment: SHA256.hash("x"), size: 256, kind: 1, suite: 1)

  private static func section(
    first: UInt64 = 7, _ mentions: [ObjectMention] = [mention], erases: [UInt64] = []
  ) -> [UInt8] {
    ObjectSection.encode(first: first, mentions, erases: erases)
  }

  /// The record of an event with a section, which says it brings so many objects.
  private func record(_ section: [UInt8], brings count: Int) -> [UInt8] {
    let objects = EventObjects(brings: .init(repeating: NewObject(.text, []), count: count))
    let event = NewEvent(type: "t", data: [1, 2, 3], objects: objects)
    let draft = RecordDraft(
      position: 1, recordedAt: "2026-01-02T03:04:05Z", id: EventID(high: 1, low: 2),
      threads: .init(repeating: ThreadPlace(ordinal: 0, previous: 0, jump: 0)))
    let length = RecordDraft.byteCount([event].span, 0, "s", "", section: section)
    var bytes = [UInt8](repeating: 0, count: length)
    bytes.withUnsafeMutableBytes {
      draft.encode([event].span, 0, "s", "", section: section, byteCount: length, into: $0)
    }
    return bytes
  }

  private func malformations(_ section: [UInt8], brings count: Int) throws -> [String] {
    let bytes = record(section, brings: count)
    let view = try RecordView(at: 1, in: bytes.span.bytes)
    #expect(view.data.array == [1, 2, 3])
    return view.objectMalformations
  }

  @Test func `a section is read as it was written`() throws {
    let section = Self.section([Self.mention, Self.mention], erases: [1, 5])
    let bytes = record(section, brings: 2)
    let view = try RecordView(at: 1, in: bytes.span.bytes)
    #expect(view.objects == 7..<9)
    #expect(view.erasedObjects == [1, 5])
    #expect(view.mention(1)?.commitment == SHA256.hash("x"))
    #expect(view.mention(1)?.size == 256)
    #expect(view.mention(2) == nil)
    #expect(try malformations(section, brings: 2).isEmpty)
    #expect(try malformations(Self.section([], erases: [3]), brings: 0).isEmpty)
  }

  @Test func `what cannot be is named`() throws {
    var mention = Self.mention
    mention = ObjectMention(commitment: mention.commitment, size: 257, kind: 1, suite: 1)
    #expect(
      try malformations(Self.section([mention]), brings: 1)
        == ["an object of kind 1, suite 1, size 257"])
    mention = ObjectMention(commitment: mention.commitment, size: 256, kind: 3, suite: 1)
    #expect(
      try malformations(Self.section([mention]), brings: 1)
        == ["an object of kind 3, suite 1, size 256"])
    mention = ObjectMention(commitment: mention.commitment, size: 256, kind: 2, suite: 2)
    #expect(
      try malformations(Self.section([mention]), brings: 1)
        == ["an object of kind 2, suite 2, size 256"])
    #expect(
      try malformations(Self.section(first: 0), brings: 1)
        == ["its first object has the number 0"])
    #expect(
      try malformations(Self.section(erases: [2, 2]), brings: 1)
        == ["it erases object 2 after 2"])
    #expect(
      try malformations(Self.section([]), brings: 0) == ["of format 2 without objects"])
    let many = Self.section([], erases: (1...UInt64(Limits.erasureCount + 1)).map { $0 })
    #expect(try malformations(many, brings: 0) == ["more objects than an event can have"])
    var reserved = Self.section()
    reserved[Layout.Section.reserved] = 1
    #expect(try malformations(reserved, brings: 1) == ["reserved bytes are not zero"])
  }

  @Test func `numbers that cannot be counted are no numbers`() throws {
    let bytes = record(Self.section(first: .max, [Self.mention]), brings: 1)
    let view = try RecordView(at: 1, in: bytes.span.bytes)
    #expect(view.objects.isEmpty)
    #expect(view.objectMalformations == ["its first object has the number \(UInt64.max)"])
  }

  @Test func `a section that reaches past the record is refused`() throws {
    let whole = record(Self.section(), brings: 1)
    for count in Layout.Record.strings + 2..<whole.count - 3 {
      var cut = Array(whole[..<count])
      cut.replaceSubrange(0..<4, with: UInt32(count).bigEndianBytes)
      #expect(
        throws: LogError.corrupt(position: 1, "strings or objects reach past the record")
      ) { _ = try RecordView(at: 1, in: cut.span.bytes) }
    }
  }

  @Test func `a record of another format is of a newer version`() throws {
    var bytes = record(Self.section(), brings: 1)
    bytes[Layout.Record.formatByte] = 3
    #expect(throws: LogError.newerFormat("record format 3 at position 1")) {
      _ = try RecordView(at: 1, in: bytes.span.bytes)
    }
  }
}
