import Glibc
import Testing

@testable import LMDB

@Suite struct EnvironmentTests {
  /// An environment in a directory of its own, with one table.
  final class Fixture {
    let path: String
    let environment: Environment
    let table: Table

    init(mapByteCount: Int = 1 << 20) throws {
      var template = Array("/tmp/siteledger-lmdb-XXXXXX".utf8CString)
      path = try template.withUnsafeMutableBufferPointer { buffer in
        let address = try #require(buffer.baseAddress)
        return String(cString: try #require(mkdtemp(address)))
      }
      var options = Environment.Options()
      options.mapByteCount = mapByteCount
      environment = try Environment(path: path, options: options)
      table = try #require(try environment.open(tables: ["t"], create: true)[0])
    }

    deinit {
      // A directory that is gone leaves its number to another test's, which would be open already.
      do { try environment.close() } catch { print("left open: \(error)") }
      for name in ["data.mdb", "lock.mdb"] { unlink(path + "/" + name) }
      rmdir(path)
    }

    func put(_ key: [UInt8], _ value: [UInt8]) throws {
      let transaction = try environment.beginWrite()
      try transaction.writes.put(value.span.bytes, for: key.span.bytes, in: table)
      try transaction.commit()
    }

    func get(_ key: [UInt8]) throws -> [UInt8]? {
      let transaction = try environment.beginRead()
      defer { transaction.keep() }
      guard let value = try transaction.reads.value(of: key.span.bytes, in: table) else {
        return nil
      }
      return value.withUnsafeBytes { Array($0) }
    }

    func count() throws -> Int {
      let transaction = try environment.beginRead()
      defer { transaction.keep() }
      return try transaction.reads.entryCount(of: table)
    }
  }

  private let one: [UInt8] = [1]
  private let two: [UInt8] = [2]

  @Test func `a dropped transaction leaves nothing and a committed one stays`() throws {
    let fixture = try Fixture()
    do {
      let transaction = try fixture.environment.beginWrite()
      try transaction.writes.put(one.span.bytes, for: one.span.bytes, in: fixture.table)
    }
    #expect(try fixture.count() == 0)
    try fixture.put([1], [2])
    #expect(try fixture.get([1]) == [2])
    #expect(try fixture.get([2]) == nil)
  }

  @Test func `files that cannot be opened again leave nothing that could be used`() throws {
    let fixture = try Fixture()
    try fixture.put([1], [2])
    let (data, aside) = (fixture.path + "/data.mdb", fixture.path + "/aside")
    #expect(rename(data, aside) == 0)
    #expect(throws: StoreError.replaced) { try fixture.environment.reopen() }
    // Numbers of its tables would be free in the file that stands there now.
    #expect(throws: StoreError.poisoned("replaced")) { try fixture.count() }
    #expect(throws: StoreError.poisoned("replaced")) { try fixture.put([1], [3]) }
    #expect(rename(aside, data) == 0)
    try fixture.environment.reopen()
    #expect(try fixture.get([1]) == [2])
  }

  @Test func `a child hands its changes up, or leaves none`() throws {
    let fixture = try Fixture()
    let transaction = try fixture.environment.beginWrite()
    do {
      let child = try transaction.beginChild()
      try child.writes.put(one.span.bytes, for: one.span.bytes, in: fixture.table)
    }
    #expect(try transaction.reads.entryCount(of: fixture.table) == 0)
    let child = try transaction.beginChild()
    try child.writes.put(two.span.bytes, for: two.span.bytes, in: fixture.table)
    try child.commit()
    try transaction.commit()
    #expect(try fixture.get([1]) == nil)
    #expect(try fixture.get([2]) == [2])
  }

  @Test func `a directory is opened once in a process, by whatever name`() throws {
    let fixture = try Fixture()
    #expect(throws: StoreError.alreadyOpen) { try Environment(path: fixture.path) }
    #expect(throws: StoreError.alreadyOpen) { try Environment(path: fixture.path + "//.") }
    try fixture.environment.close()
    let again = try Environment(path: fixture.path)
    try again.close()
    #expect(throws: StoreError.closed) { try fixture.count() }
  }

  @Test func `a second write of one thread is refused rather than waited for`() throws {
    let fixture = try Fixture()
    let transaction = try fixture.environment.beginWrite()
    #expect(throws: StoreError.nestedWrite) {
      let second = try fixture.environment.beginWrite()
      try second.commit()
    }
    try transaction.commit()
    try fixture.put([1], [1])
  }

  @Test func `a full map grows, and not under a transaction of this thread`() throws {
    let fixture = try Fixture(mapByteCount: 1 << 17)
    let value = [UInt8](repeating: 7, count: 1 << 17)
    #expect(throws: StoreError.mapFull) { try fixture.put([1], value) }
    try fixture.environment.grow()
    try fixture.environment.grow()
    try fixture.put([1], value)
    #expect(try fixture.environment.mapByteCount() == 1 << 19)
  }

  @Test(arguments: [1, 511])
  func `keys of 1 to 511 bytes are taken`(byteCount: Int) throws {
    try Fixture().put([UInt8](repeating: 1, count: byteCount), [])
  }

  @Test(arguments: [0, 512])
  func `other keys are refused`(byteCount: Int) throws {
    let fixture = try Fixture()
    #expect(throws: StoreError.badSize) {
      try fixture.put([UInt8](repeating: 1, count: byteCount), [])
    }
  }

  @Test func `numbers are appended in their order only`() throws {
    let fixture = try Fixture()
    let transaction = try fixture.environment.beginWrite()
    let writes = transaction.writes
    for number in [1, 2, 255, 256, 1 << 40] as [UInt64] {
      try writes.append(one.span.bytes, at: number, to: fixture.table)
    }
    #expect(throws: StoreError.keyExists) {
      try writes.append(one.span.bytes, at: 300, to: fixture.table)
    }
    try transaction.commit()
    let reading = try fixture.environment.beginRead()
    defer { reading.keep() }
    let cursor = try reading.reads.cursor(in: fixture.table)
    var keys: [[UInt8]] = []
    var entry = try cursor.seek(number: 3)
    while let found = entry {
      keys.append(found.key.withUnsafeBytes { Array($0) })
      entry = try cursor.next()
    }
    #expect(
      keys == [[0, 0, 0, 0, 0, 0, 0, 255], [0, 0, 0, 0, 0, 0, 1, 0], [0, 0, 1, 0, 0, 0, 0, 0]])
    #expect(try cursor.first() != nil)
    #expect(try cursor.previous() == nil)
  }

  @Test func `a reader neither changes anything nor can it`() throws {
    let fixture = try Fixture()
    try fixture.put([1], [1])
    try fixture.environment.close()
    var options = Environment.Options()
    options.isReadOnly = true
    let reader = try Environment(path: fixture.path, options: options)
    #expect(try reader.open(tables: ["t", "other"], create: true)[1] == nil)
    #expect(throws: StoreError.readOnly) {
      let transaction = try reader.beginWrite()
      try transaction.commit()
    }
  }

  /// In a process of its own: how much may be written to a file is the process's.
  @Test func `after a failed commit nothing goes on until the files are opened again`() async {
    await #expect(processExitsWith: .success) {
      let fixture = try Fixture()
      try fixture.put([1], [1])
      var before = rlimit()
      try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) == 0)
      var none = rlimit(rlim_cur: 0, rlim_max: before.rlim_max)
      signal(SIGXFSZ, SIG_IGN)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &none) == 0)
      #expect(throws: StoreError.self) { try fixture.put([2], [2]) }
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) == 0)
      #expect(throws: StoreError.self) { try fixture.count() }
      #expect(throws: StoreError.self) { try fixture.put([3], [3]) }
      try fixture.environment.reopen()
      #expect(try fixture.get([1]) == [1])
      #expect(try fixture.get([2]) == nil)
      try fixture.put([2], [2])
      #expect(try fixture.count() == 2)
    }
  }

  @Test func `a cut-short write is a full disk only where the disk is full`() throws {
    let fixture = try Fixture()
    let error = StoreError.system(code: EIO, call: "mdb_txn_commit")
    #expect(fixture.environment.cause(of: error) == error)
    for code in [ENOSPC, EDQUOT] {
      #expect(Calls.translate(code, during: "mdb_txn_commit") == .diskFull)
    }
  }

  @Test func `the lock file has its blocks before it is mapped`() throws {
    let fixture = try Fixture()
    var facts = stat()
    #expect(stat(fixture.path + "/lock.mdb", &facts) == 0)
    #expect(facts.st_size == 32_768)
    #expect(Int(facts.st_blocks) * 512 >= 32_768)
  }
}

@Suite struct VolumeTests {
  @Test(
    arguments: [
      (0x9123_683E, "btrfs"), (0x2FC1_2FC1, "ZFS"), (0x5846_5342, "XFS"), (0xF2F5_2010, "F2FS"),
      (0x794C_7630, "overlayfs"),
    ] as [(UInt32, String)])
  func `a file system that writes elsewhere than it overwrites is named`(
    _ type: UInt32, _ name: String
  ) {
    #expect(Volume.doubtfulName(type) == name)
  }

  @Test(arguments: [0xEF53, 0x0102_1994] as [UInt32])
  func `one that overwrites in place is not`(_ type: UInt32) {
    #expect(Volume.doubtfulName(type) == nil)
  }
}
