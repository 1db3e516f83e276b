import CivilTime
import Cryptography
import Glibc
import Testing

@testable import EventLog

/// A directory of its own, gone when the value is.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/siteledger-test-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let address = try #require(buffer.baseAddress)
      return String(cString: try #require(mkdtemp(address)))
    }
  }

  deinit {
    for name in ["data.mdb", "lock.mdb", "keys", "keys.sealed", "erasures"] {
      unlink(path + "/" + name)
    }
    rmdir(path)
  }
}

/// A log in which a test puts something and then looks at it: at once, or after opening it again.
final class Fixture {
  enum Stage: String, CaseIterable, CustomTestStringConvertible {
    case fresh, reopened
    var testDescription: String { rawValue }
  }

  let scratch: Scratch
  private let stage: Stage
  private let options: EventLog.Options
  private(set) var log: EventLog
  private var clock: Instant = "2026-01-02T03:04:05Z"

  init(_ stage: Stage = .fresh, options: EventLog.Options = .init()) throws {
    self.stage = stage
    self.options = options
    scratch = try Scratch()
    log = try EventLog.open(scratch.path, options: options)
  }

  /// The log before its directory: one that is gone leaves its number to another test's, which would
  /// then be open already.
  deinit {
    do { try log.close() } catch { print("left open: \(error)") }
  }

  /// What a crash-free restart does, in the stage where it is due.
  func settle() throws {
    if stage == .reopened { try reopen() }
  }

  func reopen() throws {
    try log.close()
    log = try EventLog.open(scratch.path, options: options)
  }

  /// A clock that goes on by a second each time.
  func tick() -> Instant {
    clock = clock.adding(seconds: 1)
    return clock
  }

  @discardableResult
  func append(_ append: Append) throws -> Appended {
    try log.write { transaction throws(LogError) in try transaction.append(append) }
  }

  @discardableResult
  func append(
    _ stream: String, _ types: [String] = ["t"], expected: ExpectedVersion = .any,
    correlation: String? = nil, request: Append.Request? = nil
  ) throws -> Appended {
    try append(
      Append(
        writes: [
          .init(
            stream: stream, expected: expected,
            events: types.map { NewEvent(type: $0, data: [], correlation: correlation) })
        ], request: request, now: tick()))
  }

  func positions(_ query: Query) throws -> [UInt64] {
    try log.read { snapshot throws(LogError) in try snapshot.events(query).map(\.position) }
  }

  func head() throws -> UInt64 {
    try log.read { snapshot throws(LogError) in try snapshot.head.position }
  }

  func root() throws -> [UInt8] {
    try log.read { snapshot throws(LogError) in try snapshot.root().bytes }
  }

  /// The log must be sound after every test that leaves one.
  func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    let report = try log.verify()
    #expect(report.findings == [], sourceLocation: location)
    #expect(try report.head == head(), sourceLocation: location)
    #expect(try report.root?.bytes == root(), sourceLocation: location)
  }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
