import Testing

@testable import Regulation

/// Indexes: tables whose rows are written and not held.
struct IndexTests {
  private let store = MemoryStore()
  private let tables: Tables
  private let id: WorkID

  init() throws {
    tables = Tables(in: store)
    id = try #require(WorkID("site-opening.jiaoyu.1/approve"))
  }

  private func stored() throws -> [String] {
    try tables.flush()
    return try #require(store.tables["work-queue"]).keys
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  @Test func `an index gives what was put, and holds none of it once it is written`() throws {
    tables.work.queue.set("a/1", id)
    #expect(try tables.work.queue["a/1"] == id)
    #expect(try tables.work.queue["a/2"] == nil)
    #expect(try stored() == ["a/1"])
    #expect(tables.work.queue.unit.cachedCount == 0)
  }

  /// Few are written as they came, many in the order of their keys.
  @Test(arguments: [0, 1_000])
  func `of what was said of a key more than once, the last holds`(others: Int) throws {
    let rest = (0..<others).map { "b/\($0 + 1_000)" }
    for key in rest { tables.work.queue.set(key, id) }
    tables.work.queue.set("a/1", id)
    tables.work.queue.set("a/1", nil)
    tables.work.queue.set("c/1", nil)
    tables.work.queue.set("c/1", id)
    #expect(try stored() == rest + ["c/1"])
  }

  @Test func `what an index has not written yet is forgotten with the rest`() throws {
    tables.work.queue.set("a/1", id)
    tables.forget()
    #expect(try tables.work.queue["a/1"] == nil)
  }
}
