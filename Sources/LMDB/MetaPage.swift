/// One of the two pages at a data file's start that say where everything else is, as LMDB 0.9 lays
/// them out on a 64-bit little-endian machine.
///
/// LMDB believes these pages: a flipped bit in one makes it map, follow or allocate pages that are
/// not there, and the process dies of that or never ends. So they are read here first.
struct MetaPage {
  /// A tree: the free pages, or the table of tables.
  struct Tree {
    let flags: UInt16
    let depth: UInt16
    let pageCounts: [UInt64]
    let entryCount: UInt64
    let root: UInt64

    init(_ bytes: Bytes, at start: Int) {
      flags = bytes.u16(start + 4)
      depth = bytes.u16(start + 6)
      pageCounts = [8, 16, 24].map { bytes.u64(start + $0) }
      entryCount = bytes.u64(start + 32)
      root = bytes.u64(start + 40)
    }

    /// No page.
    static let none = UInt64.max
    /// LMDB's own limit: deeper than this no cursor goes.
    static let depthLimit = 32

    func isPlausible(lastPage: UInt64, flags wanted: UInt16) -> Bool {
      // Without the flag of an environment that is a file and not a directory.
      guard flags & ~0x4000 == wanted, pageCounts.allSatisfy({ $0 <= lastPage + 1 }) else {
        return false
      }
      if root == Self.none { return depth == 0 && entryCount == 0 }
      return root >= 2 && root <= lastPage && (1..<Self.depthLimit).contains(Int(depth))
    }
  }

  static let byteCount = 16 + 136
  /// Where the first page says how large pages are: with it the second is found.
  static let pageByteCounts = 512...65536

  let pageNumber: UInt64
  let pageFlags: UInt16
  let magic: UInt32
  let version: UInt32
  let mapByteCount: UInt64
  let pageByteCount: Int
  let free: Tree
  let main: Tree
  let lastPage: UInt64
  let transaction: UInt64

  init(_ bytes: Bytes) {
    pageNumber = bytes.u64(0)
    pageFlags = bytes.u16(10)
    magic = bytes.u32(16)
    version = bytes.u32(20)
    mapByteCount = bytes.u64(32)
    pageByteCount = Int(bytes.u32(40))
    free = Tree(bytes, at: 40)
    main = Tree(bytes, at: 88)
    lastPage = bytes.u64(136)
    transaction = bytes.u64(144)
  }

  /// Whether LMDB would take it for a page of its own; it says itself what is not.
  var isLMDBs: Bool { magic == 0xBEEF_C0DE && version == 1 && pageFlags & 0x08 != 0 }

  /// Whether it is the first or the second page, and its transaction one that writes that page.
  func isPlausible(at index: UInt64) -> Bool {
    pageNumber == index && Self.pageByteCounts.contains(pageByteCount)
      && pageByteCount.nonzeroBitCount == 1 && (transaction == 0 || transaction & 1 == index)
  }

  /// Whether what it says can be: pages inside the map, trees inside the pages. Of the older page that
  /// need not be so: after a write that failed, LMDB takes some of it back.
  var isUsable: Bool {
    guard lastPage >= 1, lastPage < 1 << 40, mapByteCount <= UInt64(Environment.mapByteCountLimit)
    else { return false }
    return (lastPage + 1) * UInt64(pageByteCount) <= mapByteCount
      && free.isPlausible(lastPage: lastPage, flags: 0x08)
      && main.isPlausible(lastPage: lastPage, flags: 0)
  }
}

/// Little-endian integers in bytes.
struct Bytes {
  let bytes: [UInt8]

  func u16(_ start: Int) -> UInt16 { UInt16(truncatingIfNeeded: integer(start, 2)) }
  func u32(_ start: Int) -> UInt32 { UInt32(truncatingIfNeeded: integer(start, 4)) }
  func u64(_ start: Int) -> UInt64 { integer(start, 8) }

  private func integer(_ start: Int, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for place in (start..<start + count).reversed() { value = value << 8 | UInt64(bytes[place]) }
    return value
  }
}
