/// A ZIP file of entries as they are, uncompressed, in the order given: the same entries give the same
/// bytes. Names are UTF-8; every entry carries the one date given. (APPNOTE.TXT 6.3, without ZIP64: at most
/// 65,535 entries and 4 GiB.)
package struct ZipFile {
  private struct Entry {
    let name: [UInt8]
    let crc: UInt32
    let byteCount: UInt32
    let offset: UInt32
  }

  /// What is in front of the directory, piece by piece as it is added.
  package private(set) var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Midnight of 1 January 1980, the first day the format knows: no clock is in it.
  private static let date: UInt32 = 0x0021_0000

  package init() {}

  /// Adds an entry.
  ///
  /// - Throws: ``ZipProblem`` when the format has no room for it.
  package mutating func add(_ name: String, _ content: [UInt8]) throws(ZipProblem) {
    guard entries.count < 0xffff, bytes.count + content.count < 0xf000_0000 else {
      throw .tooLarge
    }
    let entry = Entry(
      name: Array(name.utf8), crc: CRC32.of(content), byteCount: UInt32(content.count),
      offset: UInt32(bytes.count))
    put(0x0403_4b50, 4)
    putShared(entry)
    put(0, 2)
    bytes += entry.name
    bytes += content
    entries.append(entry)
  }

  /// Ends the file with its directory.
  package mutating func finish() {
    let start = bytes.count
    for entry in entries {
      put(0x0201_4b50, 4)
      // Made by version 2.0, on Unix; readable by 2.0 (`putShared`).
      put(0x0314, 2)
      putShared(entry)
      put(0, 2)  // extra
      put(0, 2)  // comment
      put(0, 2)  // disk
      put(0, 2)  // internal attributes
      put(0o100644 << 16, 4)
      put(entry.offset, 4)
      bytes += entry.name
    }
    let byteCount = bytes.count - start
    put(0x0605_4b50, 4)
    put(0, 4)  // disks
    put(UInt32(entries.count), 2)
    put(UInt32(entries.count), 2)
    put(UInt32(byteCount), 4)
    put(UInt32(start), 4)
    put(0, 2)  // comment
  }

  /// What an entry's own header and its line in the directory have in common, up to the name's length.
  private mutating func putShared(_ entry: Entry) {
    put(20, 2)
    put(0x0800, 2)  // names in UTF-8
    put(0, 2)  // stored
    put(Self.date, 4)
    put(entry.crc, 4)
    put(entry.byteCount, 4)
    put(entry.byteCount, 4)
    put(UInt32(entry.name.count), 2)
  }

  private mutating func put(_ value: UInt32, _ byteCount: Int) {
    for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}

/// Why something does not go into a ZIP file.
package enum ZipProblem: Error, Sendable {
  case tooLarge
}

/// The CRC-32 of ZIP (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { crc, byte in
      table[Int((crc ^ UInt32(byte)) & 0xff)] ^ (crc >> 8)
    }
  }
}
