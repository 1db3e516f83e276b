internal import Cryptography

/// What a record says of an object that its event brought.
struct ObjectMention {
  let commitment: Digest
  /// Bytes of its padded form.
  let size: UInt32
  let kind: UInt8
  let suite: UInt8
}

/// What a record of format 2 holds between its strings and its data.
enum ObjectSection {
  private typealias Offset = Layout.Section

  static func byteCount(brought: Int, erased: Int) -> Int {
    Offset.mentions + brought * Offset.mentionByteCount + erased * 8
  }

  static func encode(first: UInt64, _ mentions: [ObjectMention], erases: [UInt64]) -> [UInt8] {
    var bytes = (mentions.isEmpty ? 0 : first).bigEndianBytes
    bytes += UInt16(erases.count).bigEndianBytes + [0, 0]
    for mention in mentions {
      bytes += mention.commitment.bytes + mention.size.bigEndianBytes
      bytes += [mention.kind, mention.suite, 0, 0]
    }
    for number in erases { bytes += number.bigEndianBytes }
    return bytes
  }
}

extension RecordView {
  /// How many objects the event brought.
  package var objectCount: Int { hasObjects ? Int(section(Layout.Record.objectCount)) : 0 }

  /// The numbers of the objects that the event brought.
  package var objects: Range<UInt64> {
    guard hasObjects else { return 0..<0 }
    let first = section.bigEndian(at: Layout.Section.first, as: UInt64.self)
    let end = first.addingReportingOverflow(UInt64(objectCount))
    return first..<(end.overflow ? first : end.partialValue)
  }

  /// The numbers of the objects that the event erased.
  package var erasedObjects: [UInt64] {
    guard hasObjects else { return [] }
    let start = Layout.Section.mentions + objectCount * Layout.Section.mentionByteCount
    return (0..<erasedCount).map { section.bigEndian(at: start + 8 * $0, as: UInt64.self) }
  }

  private var erasedCount: Int {
    Int(section.bigEndian(at: Layout.Section.erasedCount, as: UInt16.self))
  }

  /// What it says of the object at an index of those it brought.
  func mention(_ index: Int) -> ObjectMention? {
    guard index >= 0, index < objectCount else { return nil }
    let start = Layout.Section.mentions + index * Layout.Section.mentionByteCount
    guard let commitment = Digest(section, at: start) else { return nil }
    return ObjectMention(
      commitment: commitment,
      size: section.bigEndian(at: start + Layout.Section.size, as: UInt32.self),
      kind: section.bigEndian(at: start + Layout.Section.kind, as: UInt8.self),
      suite: section.bigEndian(at: start + Layout.Section.suite, as: UInt8.self))
  }

  private func section(_ offset: Int) -> UInt16 { bytes.bigEndian(at: offset, as: UInt16.self) }

  /// What about the objects, taken by themselves, cannot be.
  var objectMalformations: [String] {
    guard hasObjects else { return [] }
    var found: [String] = []
    if objectCount + erasedCount == 0 { found.append("of format 2 without objects") }
    if objectCount > Limits.objectCount || erasedCount > Limits.erasureCount {
      found.append("more objects than an event can have")
    }
    if section.bigEndian(at: Layout.Section.reserved, as: UInt16.self) != 0 {
      found.append("reserved bytes are not zero")
    }
    if (objects.lowerBound == 0) != (objectCount == 0)
      || objects.upperBound - objects.lowerBound != UInt64(objectCount)
    {
      found.append("its first object has the number \(objects.lowerBound)")
    }
    for index in 0..<objectCount { found += malformations(ofMention: index) }
    var last: UInt64 = 0
    for number in erasedObjects {
      if number <= last { found.append("it erases object \(number) after \(last)") }
      last = number
    }
    return found
  }

  private func malformations(ofMention index: Int) -> [String] {
    guard let mention = mention(index) else { return ["an object is cut short"] }
    let end = Layout.Section.mentions + (index + 1) * Layout.Section.mentionByteCount
    let isKnown = mention.suite == ObjectSeal.suite && ObjectKind(rawValue: mention.kind) != nil
    let size = Int(mention.size)
    let isSize = size >= 4 && size <= ObjectSeal.size(of: Limits.stagedByteCount)
    guard isKnown, isSize, ObjectSeal.size(of: size - 4) == size,
      section.bigEndian(at: end - 2, as: UInt16.self) == 0
    else { return ["an object of kind \(mention.kind), suite \(mention.suite), size \(size)"] }
    return []
  }
}
