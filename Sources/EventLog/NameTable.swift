internal import Glibc

/// A hash of names by their bytes, another one in each process, so that nobody can choose names
/// that collide.
struct NameHash: Sendable {
  private let seed: UInt64

  init() {
    seed = UInt64(bitPattern: Int64(Hasher().finalize()))
  }

  @inline(__always)
  func callAsFunction(_ name: UnsafeRawBufferPointer) -> UInt64 {
    let count = name.count
    var hash = seed ^ UInt64(truncatingIfNeeded: count)
    if count >= 8 {
      var offset = 0
      while offset < count - 8 {
        hash = Self.mix(hash ^ name.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      // The last eight bytes, some of them for the second time.
      return Self.mix(hash ^ name.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for byte in name { rest = rest << 8 | UInt64(byte) }
    return Self.mix(hash ^ rest)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

/// Names in numbered slots, found by their bytes: no text is made, kept or compared.
struct NameTable {
  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
  }

  private let hash = NameHash()
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// By hash, with open addressing: a slot's number and one, or 0; a power of two of them.
  private var index: [UInt32] = []

  var count: Int { entries.count }

  /// The slot of a name; negative when it has none.
  func slot(of name: UnsafeRawBufferPointer) -> Int {
    if index.isEmpty { return -1 }
    let hash = hash(name)
    var place = Int(truncatingIfNeeded: hash) & (index.count - 1)
    while true {
      let slot = Int(index[place]) - 1
      if slot < 0 { return -1 }
      if entries[slot].hash == hash, isName(name, at: slot) { return slot }
      place = (place + 1) & (index.count - 1)
    }
  }

  /// Whether a slot has that name.
  func isName(_ name: UnsafeRawBufferPointer, at slot: Int) -> Bool {
    let entry = entries[slot]
    guard entry.count == name.count, let other = name.baseAddress else {
      return entry.count == name.count
    }
    return bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memcmp($0 + entry.start, other, entry.count) == 0 } ?? false
    }
  }

  /// Adds a name that has no slot yet; the slot it gets.
  mutating func add(_ name: UnsafeRawBufferPointer) -> Int {
    let slot = entries.count
    entries.append(Entry(hash: hash(name), start: bytes.count, count: name.count))
    bytes.append(contentsOf: name)
    if 2 * entries.count > index.count {
      index = [UInt32](repeating: 0, count: max(16, 2 * index.count))
      for old in entries.indices { enter(old) }
    } else {
      enter(slot)
    }
    return slot
  }

  private mutating func enter(_ slot: Int) {
    var place = Int(truncatingIfNeeded: entries[slot].hash) & (index.count - 1)
    while index[place] != 0 { place = (place + 1) & (index.count - 1) }
    index[place] = UInt32(slot + 1)
  }

  /// The name in a slot, in place.
  @_lifetime(borrow self)
  func name(at slot: Int) -> RawSpan {
    let entry = entries[slot]
    return bytes.span.bytes.extracting(entry.start..<entry.start + entry.count)
  }

  /// Whether one slot's name comes before another's in the order of bytes.
  func comesBefore(_ slot: Int, _ other: Int) -> Bool {
    name(at: slot).compare(name(at: other)) < 0
  }
}
