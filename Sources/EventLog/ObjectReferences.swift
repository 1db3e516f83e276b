internal import Glibc

/// Where the data of an event has a text that is kept as an object: `{"object":57}`, which cannot stand
/// within a JSON string, whose quotes are escaped (docs/log-format.md, "References").
package enum ObjectReferences {
  private static let mark = Array(#"{"object":"#.utf8)

  /// Calls `body` with the number of each reference in some data, and with its place, braces included, in
  /// their order; a number that no log reaches is the greatest there is.
  package static func forEach<Failure: Error>(
    in data: RawSpan, _ body: (_ number: UInt64, _ place: Range<Int>) throws(Failure) -> Void
  ) throws(Failure) {
    var next = 0
    while var offset = brace(in: data, from: next) {
      let start = offset
      next = offset + 1
      guard isMark(data, at: offset) else { continue }
      offset += mark.count
      if let number = number(in: data, from: &offset) { try body(number, start..<offset + 1) }
      next = offset
    }
  }

  /// The first opening brace at a place or behind it: by the C library, which looks at many bytes at once.
  private static func brace(in data: RawSpan, from offset: Int) -> Int? {
    data.withUnsafeBytes { bytes in
      guard offset < bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + offset, Int32(UInt8(ascii: "{")), bytes.count - offset)
      else { return nil }
      return unsafe base.distance(to: UnsafeRawPointer(found))
    }
  }

  private static func isMark(_ data: RawSpan, at offset: Int) -> Bool {
    offset + mark.count < data.byteCount
      && mark.indices.allSatisfy {
        data.unsafeLoad(fromByteOffset: offset + $0, as: UInt8.self) == mark[$0]
      }
  }

  private static func number(in data: RawSpan, from offset: inout Int) -> UInt64? {
    var number: UInt64?
    while offset < data.byteCount {
      let byte = data.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      guard byte &- 0x30 <= 9 else { return byte == UInt8(ascii: "}") ? number : nil }
      let (tens, overflows) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(UInt64(byte - 0x30))
      number = overflows || isOver ? .max : sum
      offset += 1
    }
    return nil
  }
}

extension RecordChecker {
  /// An event refers to objects that it brought, or that were brought before it or together with it.
  mutating func checkReferences(_ record: RecordView, in snapshot: Snapshot) {
    do throws(LogError) {
      try ObjectReferences.forEach(in: record.data) { number, _ throws(LogError) in
        guard !record.objects.contains(number) else { return }
        guard let by = try snapshot.object(number)?.broughtBy else {
          throw .corrupt(position: record.position, "it refers to object \(number), which is none")
        }
        // Those of one append are recorded at one time.
        guard by > record.position,
          try snapshot.record(at: by).recordedAt != record.recordedAt
        else { return }
        throw .corrupt(
          position: record.position, "it refers to object \(number), which event \(by) brings")
      }
    } catch {
      findings.add(error, at: record.position)
    }
  }
}
