import Spreadsheet
import XLSX

extension Probe {
  /// Workbooks of strangers: whatever the bytes, a table comes of them that is read again as comma-separated
  /// values, or one sentence that says why not.
  ///
  /// Bytes that begin as an archive does are one. Any others are its parts, each behind a line with `== ` and its
  /// path, and are packed first: a fuzzer that changes a packed byte seldom gets beyond its checksum.
  static let workbook = Probe(name: "workbook") { bytes in
    let isArchive = bytes.starts(with: [0x50, 0x4b])
    try look(at: isArchive ? bytes : StoredArchive(parts: bytes).bytes)
  }

  private static func look(at archive: [UInt8]) throws {
    for sheet in [nil, "2"] as [String?] {
      let table: [UInt8]
      do {
        table = try XLSXReader.csv(archive, sheet: sheet)
      } catch {
        for said in [error.text.zh, error.text.en] {
          try expect(!said.isEmpty && said.utf8.count < 8000, "not a sentence: \(said)")
          try expect(
            said.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
            "a sentence of several lines: \(said)")
        }
        continue
      }
      guard let text = String(validating: table, as: UTF8.self) else {
        throw Finding(description: "the table is no UTF-8")
      }
      do {
        _ = try CSVReader.records(of: text)
      } catch {
        throw Finding(description: "the table is not read again: \(error)")
      }
    }
  }
}

/// A ZIP archive that packs nothing, of parts that are written one behind the other.
struct StoredArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(parts: [UInt8]) {
    for part in Self.split(parts) { add(part.path, part.data) }
    let start = bytes.count
    bytes += directory
    bytes += Self.number(0x0605_4b50, 4) + Self.number(0, 4) + Self.number(count, 2)
    bytes += Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(start, 4)
    bytes += Self.number(0, 2)
  }

  private static func split(
    _ bytes: [UInt8]
  ) -> [(path: ArraySlice<UInt8>, data: ArraySlice<UInt8>)] {
    var parts: [(path: ArraySlice<UInt8>, data: ArraySlice<UInt8>)] = []
    var line = bytes.startIndex
    var begin: (path: ArraySlice<UInt8>, at: Int)?
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: 0x0a) ?? bytes.endIndex
      if bytes[line..<end].starts(with: "== ".utf8) {
        if let begin { parts.append((begin.path, bytes[begin.at..<line])) }
        begin = (bytes[(line + 3)..<end].prefix(200), min(end + 1, bytes.endIndex))
      }
      line = end + 1
    }
    if let begin { parts.append((begin.path, bytes[begin.at...])) }
    return parts
  }

  private mutating func add(_ path: ArraySlice<UInt8>, _ data: ArraySlice<UInt8>) {
    let sizes = Self.number(Self.checksum(data), 4) + Self.number(data.count, 4)
    let facts =
      Self.number(20, 2) + Self.number(0, 8) + sizes + Self.number(data.count, 4)
      + Self.number(path.count, 2) + Self.number(0, 2)
    directory += Self.number(0x0201_4b50, 4) + Self.number(20, 2) + facts + Self.number(0, 10)
    directory += Self.number(bytes.count, 4) + path
    bytes += Self.number(0x0403_4b50, 4) + facts + path + data
    count += 1
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32, a bit at a time.
  private static func checksum(_ data: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0xffff_ffff
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
