package import CivilTime
internal import Glibc

/// A record as it is stored, read in place: nothing is copied until it is asked for.
///
/// Making one checks that every length lies inside the record, so that no field can read past it,
/// whoever wrote the bytes. It lives no longer than the snapshot it was read in.
package struct RecordView: ~Escapable {
  /// The exact stored bytes, which the Merkle tree hashes.
  package let bytes: RawSpan
  /// Where the strings end, and what is said of objects begins in format 2.
  private let stringsEnd: Int
  /// Where the data begins.
  private let dataStart: Int

  /// The record at the start of some bytes, or why there is none.
  @_lifetime(copy value)
  init(at position: UInt64, in value: RawSpan) throws(LogError) {
    guard value.byteCount >= Layout.Record.strings else {
      throw .corrupt(position: position, "shorter than a record's fixed part")
    }
    let length = Int(value.bigEndian(at: Layout.Record.length, as: UInt32.self))
    guard length >= Layout.Record.strings, length <= value.byteCount else {
      throw .corrupt(position: position, "length \(length) of \(value.byteCount) stored bytes")
    }
    bytes = value.extracting(first: length)
    var end = Layout.Record.strings
    for string in 0..<Layout.Record.stringCount {
      end += Int(value.bigEndian(at: Layout.Record.stringLengths + 2 * string, as: UInt16.self))
    }
    stringsEnd = end
    let format = bytes.bigEndian(at: Layout.Record.formatByte, as: UInt8.self)
    if format == Layout.Record.formatWithObjects {
      end = Self.sectionEnd(bytes, end)
    } else if format != Layout.Record.format {
      throw .newerFormat("record format \(format) at position \(position)")
    }
    dataStart = end
    guard end <= length else {
      throw .corrupt(position: position, "strings or objects reach past the record")
    }
    guard self.position == position else {
      throw .corrupt(position: position, "the record says position \(self.position)")
    }
  }

  /// Where what is said of objects ends, by its own word.
  private static func sectionEnd(_ bytes: RawSpan, _ start: Int) -> Int {
    guard start + Layout.Section.mentions <= bytes.byteCount else {
      return start + Layout.Section.mentions
    }
    let brought = bytes.bigEndian(at: Layout.Record.objectCount, as: UInt16.self)
    let erased = bytes.bigEndian(at: start + Layout.Section.erasedCount, as: UInt16.self)
    return start + ObjectSection.byteCount(brought: Int(brought), erased: Int(erased))
  }

  /// Whether it is of format 2.
  var hasObjects: Bool { dataStart > stringsEnd }

  /// What it says of objects; empty in format 1.
  var section: RawSpan {
    @_lifetime(copy self) get { bytes.extracting(stringsEnd..<dataStart) }
  }

  private func number<N: FixedWidthInteger & BitwiseCopyable>(
    _ offset: Int, _ type: N.Type
  ) -> N { bytes.bigEndian(at: offset, as: type) }

  package var position: UInt64 { number(Layout.Record.position, UInt64.self) }

  package var schemaVersion: Int { Int(number(Layout.Record.schemaVersion, UInt16.self)) }

  package var recordedAt: Instant {
    Instant(microsecondsSince1970: number(Layout.Record.recordedAt, Int64.self))
  }

  /// The day the caller says it happened, if it says so.
  package var occurredOn: CivilDate? {
    let day = number(Layout.Record.occurredOn, Int32.self)
    return day == Layout.Record.noDate ? nil : CivilDate(daysSince1970: day)
  }

  /// The position of the event that caused this one.
  package var causation: UInt64? {
    let position = number(Layout.Record.causation, UInt32.self)
    return position == 0 ? nil : UInt64(position)
  }

  package var id: EventID {
    EventID(
      high: number(Layout.Record.eventID, UInt64.self),
      low: number(Layout.Record.eventID + 8, UInt64.self))
  }

  /// The version of the stream this event made.
  package var version: UInt64 { UInt64(thread(.stream).ordinal) }

  /// Where the record stands on a thread; all zero on a correlation thread it is not on.
  @inline(__always)
  func thread(_ kind: ThreadKind) -> ThreadPlace {
    let start = Layout.Record.threads + kind.rawValue * Layout.Record.threadByteCount
    return ThreadPlace(
      ordinal: number(start, UInt32.self), previous: number(start + 4, UInt32.self),
      jump: number(start + 8, UInt32.self))
  }

  // MARK: Strings

  func length(of string: Int) -> Int {
    Int(number(Layout.Record.stringLengths + 2 * string, UInt16.self))
  }

  private func offset(of string: Int) -> Int {
    var offset = Layout.Record.strings
    for before in 0..<string { offset += length(of: before) }
    return offset
  }

  @_lifetime(copy self)
  func bytes(of string: RecordString) -> RawSpan {
    let start = offset(of: string.rawValue)
    return bytes.extracting(start..<start + length(of: string.rawValue))
  }

  /// The name of the thread of a kind; empty where there is no correlation.
  @_lifetime(copy self)
  func name(of kind: ThreadKind) -> RawSpan {
    switch kind {
    case .stream: return bytes(of: .stream)
    case .category: return categoryPart(of: bytes(of: .stream))
    case .type: return bytes(of: .type)
    case .correlation: return bytes(of: .correlation)
    }
  }

  private func optional(_ string: RecordString) -> String? {
    length(of: string.rawValue) == 0 ? nil : bytes(of: string).text
  }

  var hasRequestID: Bool { length(of: RecordString.requestID.rawValue) > 0 }

  package var stream: String { bytes(of: .stream).text }
  /// The stream's name before its first `-`; all of it if there is none.
  package var category: String { name(of: .category).text }
  package var type: String { bytes(of: .type).text }
  package var requestID: String? { optional(.requestID) }
  package var correlation: String? { optional(.correlation) }
  package var hasCorrelation: Bool { bytes(of: .correlation).byteCount > 0 }
  package var actor: String? { optional(.actor) }
  package var office: String? { optional(.office) }
  package var onBehalfOf: String? { optional(.onBehalfOf) }

  /// The stream's name as it is stored.
  package var streamBytes: RawSpan { @_lifetime(copy self) get { bytes(of: .stream) } }
  /// The type's name as it is stored.
  package var typeBytes: RawSpan { @_lifetime(copy self) get { bytes(of: .type) } }
  /// What the caller recorded; opaque to the log.
  package var data: RawSpan {
    @_lifetime(copy self) get { bytes.extracting(dataStart..<bytes.byteCount) }
  }
}

/// The bytes of a stream's name before its first `-`.
@_lifetime(copy name)
func categoryPart(of name: RawSpan) -> RawSpan {
  let count = name.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress,
      let hyphen = memchr(start, Int32(UInt8(ascii: "-")), bytes.count)
    else { return bytes.count }
    return UnsafeRawPointer(hyphen) - start
  }
  return name.extracting(first: count)
}
