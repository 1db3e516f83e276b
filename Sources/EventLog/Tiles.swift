internal import Cryptography

/// Names of static files that hold a tree, after C2SP tlog-tiles.
package enum TilePath {
  /// Hashes in a full tile, entries in a full bundle.
  package static let width: UInt64 = 256

  /// `tile/<level>/<index>[.p/<width>]`.
  package static func tile(level: Int, index: UInt64, width: UInt64) -> String {
    "tile/\(level)/\(number(index))\(partial(width))"
  }

  /// `tile/entries/<index>[.p/<width>]`.
  package static func entries(index: UInt64, width: UInt64) -> String {
    "tile/entries/\(number(index))\(partial(width))"
  }

  private static func partial(_ width: UInt64) -> String {
    width == Self.width ? "" : ".p/\(width)"
  }

  /// Three digits a folder, all but the last marked with an x: `x001/x234/067`.
  private static func number(_ index: UInt64) -> String {
    var path = threeDigits(index % 1000)
    var rest = index / 1000
    while rest > 0 {
      path = "x\(threeDigits(rest % 1000))/\(path)"
      rest /= 1000
    }
    return path
  }

  private static func threeDigits(_ number: UInt64) -> String {
    let text = String(number)
    return String(repeating: "0", count: 3 - text.count) + text
  }
}

extension Snapshot {
  /// Gives each file of the tiles of the tree of `size` records that the tiles of a tree of
  /// `old` records do not have: level by level, then the entries; the last of each may be partial.
  ///
  /// The checkpoint belongs beside them, written last. Cost: reads `size - old` records twice.
  /// - Throws: `limitExceeded` for a record that a bundle cannot hold (64 KiB), `invalidRequest`
  ///   for sizes beyond the head or the wrong way round, and what `body` throws.
  package final func forEachTile(
    of size: UInt64, since old: UInt64 = 0,
    _ body: (_ path: String, _ bytes: [UInt8]) throws(LogError) -> Void
  ) throws(LogError) {
    guard old <= size, size <= (try head.position) else {
      throw .invalidRequest("there is no tree of \(size) records after one of \(old)")
    }
    var level = 0
    while size >> UInt64(8 * level) > 0 {
      let shift = UInt64(8 * level)
      try forEachRange(old >> shift, size >> shift) { index, width throws(LogError) in
        var bytes: [UInt8] = []
        for place in 0..<width {
          bytes += try node(8 * level, index * TilePath.width + place).bytes
        }
        try body(TilePath.tile(level: level, index: index, width: width), bytes)
      }
      level += 1
    }
    try forEachRange(old, size) { index, width throws(LogError) in
      try body(
        TilePath.entries(index: index, width: width), try bundle(index: index, width: width))
    }
  }

  /// The tiles over `count` hashes that those over `old` do not have.
  private final func forEachRange(
    _ old: UInt64, _ count: UInt64,
    _ body: (_ index: UInt64, _ width: UInt64) throws(LogError) -> Void
  ) throws(LogError) {
    var index = old / TilePath.width
    while index * TilePath.width < count {
      let width = min(TilePath.width, count - index * TilePath.width)
      if index * TilePath.width + width > old { try body(index, width) }
      index += 1
    }
  }

  /// Records one after the other, each behind its length in two bytes.
  private final func bundle(index: UInt64, width: UInt64) throws(LogError) -> [UInt8] {
    var bytes: [UInt8] = []
    let first = index * TilePath.width + 1
    try scanLog(first...first + width - 1, isBackward: false) { record throws(LogError) in
      guard let length = UInt16(exactly: record.bytes.byteCount) else {
        throw .limitExceeded("bytes of a record in an entry bundle")
      }
      bytes += length.bigEndianBytes
      record.bytes.withUnsafeBytes { bytes.append(contentsOf: $0) }
      return true
    }
    return bytes
  }
}
