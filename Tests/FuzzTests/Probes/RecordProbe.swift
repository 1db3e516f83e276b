import CivilTime

@testable import EventLog

extension Probe {
  /// The codec of records: whatever it accepts is read without leaving the bytes, and what it
  /// writes it reads back.
  static let record = Probe(name: "record") { bytes in
    // Text that is not UTF-8 grows threefold below, and the length of a string has 16 bits.
    guard bytes.count <= 16_384 else { return }
    // The reader is told the position, so that the fuzzer gets past that check.
    let position = bytes.count >= 16 ? bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) } : 1
    do {
      let view = try RecordView(at: position, in: bytes.span.bytes)
      let length = view.bytes.byteCount
      try expect(length <= bytes.count, "the record is longer than its bytes")
      var strings = 0
      for string in RecordString.allCases { strings += view.bytes(of: string).byteCount }
      try expect(
        Layout.Record.strings + strings + view.section.byteCount + view.data.byteCount == length,
        "the parts of the record are not the whole")
      for kind in ThreadKind.allCases { _ = view.name(of: kind).text }
      // The codec writes a section as it is given: here it is only read, by every way in.
      if view.objectMalformations.isEmpty, view.hasObjects {
        let count = Int(view.objects.upperBound - view.objects.lowerBound)
        try expect(count == view.objectCount, "objects without numbers")
        try expect(count + view.erasedObjects.count > 0, "a section of nothing")
      }
      let written = encoded(view)
      let again = try RecordView(at: position, in: written.span.bytes)
      try expect(encoded(again) == written, "a record changes when it is written again")
    } catch is LogError {
      // Most bytes are no record.
    }
  }

  /// The record again, from its fields. Text that is not UTF-8 is replaced on the way, so this
  /// may differ from the bytes the first time, and not the second.
  private static func encoded(_ view: borrowing RecordView) -> [UInt8] {
    let event = NewEvent(
      id: view.id, type: view.type, schemaVersion: view.schemaVersion, data: view.data.array,
      occurredOn: view.occurredOn, actor: view.actor, office: view.office,
      onBehalfOf: view.onBehalfOf, correlation: view.correlation, causation: view.causation)
    let draft = RecordDraft(
      position: view.position, recordedAt: view.recordedAt, id: view.id,
      threads: InlineArray { view.thread(ThreadKind.allCases[$0]) })
    let (stream, requestID) = (view.stream, view.requestID ?? "")
    let byteCount = RecordDraft.byteCount(event, stream, requestID)
    var bytes = [UInt8](repeating: 0, count: byteCount)
    bytes.withUnsafeMutableBytes {
      draft.encode(event, stream, requestID, byteCount: byteCount, into: $0)
    }
    return bytes
  }
}
