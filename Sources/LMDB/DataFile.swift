internal import Glibc

/// A data file, looked at before LMDB maps it.
struct DataFile: ~Copyable {
  /// How often a look is taken that finds something wrong: others write meanwhile.
  private static let lookCount = 5

  private let descriptor: Int32

  /// Nothing when there is no file, or it may not be read: LMDB says that.
  private init?(_ path: String) {
    descriptor = unsafe open(path + "/data.mdb", O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// - Throws: `damaged` when the file cannot be used without harm: pages that it says are in use are
  ///   not in it, or what it says of them cannot be.
  static func check(_ path: String) throws(StoreError) {
    guard let file = DataFile(path) else { return }
    for look in 1...lookCount {
      if file.isUsable() { return }
      if look < lookCount { usleep(20_000) }
    }
    throw .damaged
  }

  private func isUsable() -> Bool {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return false }
    // A file that is made now.
    if facts.st_size == 0 { return true }
    guard let first = read(MetaPage.byteCount, at: 0).map(MetaPage.init) else { return false }
    // Something else than LMDB's, or of another version: LMDB has words for it.
    guard first.isLMDBs else { return true }
    guard first.isPlausible(at: 0),
      let second = read(MetaPage.byteCount, at: first.pageByteCount).map(MetaPage.init),
      second.isLMDBs, second.isPlausible(at: 1), second.pageByteCount == first.pageByteCount
    else { return false }
    let (older, newer) =
      first.transaction < second.transaction ? (first, second) : (second, first)
    guard newer.transaction - older.transaction <= 1, newer.isUsable else { return false }
    let pageCount = UInt64(facts.st_size) / UInt64(newer.pageByteCount)
    return hasRoot(newer.free, newer) && hasRoot(newer.main, newer)
      && (pageCount > newer.lastPage || lacksOnlyFreePages(newer, pageCount))
  }

  private func hasRoot(_ tree: MetaPage.Tree, _ meta: MetaPage) -> Bool {
    if tree.root == MetaPage.Tree.none { return true }
    guard let page = page(tree.root, of: meta) else { return false }
    return page.u64(0) == tree.root && page.u16(10) & 3 == (tree.depth == 1 ? 2 : 1)
  }

  private func page(_ number: UInt64, of meta: MetaPage) -> Bytes? {
    guard number <= meta.lastPage else { return nil }
    return read(meta.pageByteCount, at: Int(number) * meta.pageByteCount)
  }

  /// Bytes of the file; nothing when it ends before them.
  private func read(_ count: Int, at offset: Int) -> Bytes? {
    var bytes = [UInt8](repeating: 0, count: count)
    let found = unsafe pread(descriptor, &bytes, count, off_t(offset))
    return found == count ? Bytes(bytes: bytes) : nil
  }

  // MARK: Free pages

  /// Whether the pages that are missing at the end are listed as free: LMDB does not write a page
  /// that one transaction took and gave back.
  private func lacksOnlyFreePages(_ meta: MetaPage, _ pageCount: UInt64) -> Bool {
    var missing = Set<UInt64>()
    guard meta.free.root != MetaPage.Tree.none,
      collect(meta.free.root, meta, depth: Int(meta.free.depth), from: pageCount, &missing)
    else { return false }
    return missing.count == Int(meta.lastPage - pageCount + 1)
  }

  /// Adds the free pages from a number on that are listed below a page; false when it is no such page.
  private func collect(
    _ number: UInt64, _ meta: MetaPage, depth: Int, from first: UInt64, _ found: inout Set<UInt64>
  ) -> Bool {
    guard depth > 0, let page = page(number, of: meta), page.u64(0) == number else { return false }
    let pointersEnd = Int(page.u16(12))
    guard (16...meta.pageByteCount).contains(pointersEnd) else { return false }
    for place in stride(from: 16, to: pointersEnd, by: 2) {
      let node = Int(page.u16(place))
      guard node + 24 <= meta.pageByteCount else { return false }
      let low = UInt64(page.u32(node))
      if depth > 1 {
        let child = low | UInt64(page.u16(node + 4)) << 32
        guard collect(child, meta, depth: depth - 1, from: first, &found) else { return false }
      } else {
        guard let list = list(in: page, node, byteCount: Int(low), meta) else { return false }
        for place in 0..<list.bytes.count / 8
        where (first...meta.lastPage).contains(list.u64(place * 8)) {
          found.insert(list.u64(place * 8))
        }
      }
    }
    return true
  }

  /// The numbers of a node, behind their count; in the page itself or in pages of their own.
  private func list(in page: Bytes, _ node: Int, byteCount: Int, _ meta: MetaPage) -> Bytes? {
    let start = node + 8 + Int(page.u16(node + 6))
    let isElsewhere = page.u16(node + 4) & 1 != 0
    guard byteCount >= 8, start + (isElsewhere ? 8 : byteCount) <= meta.pageByteCount else {
      return nil
    }
    guard isElsewhere else {
      return Bytes(bytes: Array(page.bytes[(start + 8)..<(start + byteCount)]))
    }
    let number = page.u64(start)
    guard number <= meta.lastPage, byteCount <= Int(meta.lastPage) * meta.pageByteCount else {
      return nil
    }
    return read(byteCount - 8, at: Int(number) * meta.pageByteCount + 16 + 8)
  }
}
