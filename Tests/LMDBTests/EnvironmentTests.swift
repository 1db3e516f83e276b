import Glibc
import Testing

@testable import LMDB

@Suite struct EnvironmentTests {
  @Test func `a dropped transaction leaves nothing and a committed one stays`() throws {
    let path = try makeDirectory()
    defer { remove(path) }
    let environment = try Environment(path: path)
    let table = try #require(try environment.open(tables: ["t"], create: true)[0])
    do {
      let transaction = try environment.beginWrite()
      try transaction.writes.put([1].span.bytes, for: [1].span.bytes, in: table)
    }
    #expect(try count(environment, table) == 0)
    let transaction = try environment.beginWrite()
    try transaction.writes.put([1].span.bytes, for: [1].span.bytes, in: table)
    try transaction.commit()
    #expect(try count(environment, table) == 1)
  }
}

func count(_ environment: Environment, _ table: Table) throws -> Int {
  let transaction = try environment.beginRead()
  defer { transaction.keep() }
  return try transaction.reads.entryCount(of: table)
}

func makeDirectory() throws -> String {
  var template = Array("/tmp/siteledger-lmdb-XXXXXX".utf8CString)
  return try template.withUnsafeMutableBufferPointer { buffer in
    let address = try #require(buffer.baseAddress)
    return String(cString: try #require(mkdtemp(address)))
  }
}

func remove(_ path: String) {
  for name in ["data.mdb", "lock.mdb"] { unlink(path + "/" + name) }
  rmdir(path)
}
