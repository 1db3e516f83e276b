internal import Synchronization

/// A walk whose records are copied, decoded and then given to a body, batch by batch.
///
/// With two threads the next batches are decoded while the body has the values of this one. There
/// are never more than ``Limits/batchCount`` batches, so the memory held is bounded.
struct DecodingWalk<Value: Sendable> {
  let decode: @Sendable (RecordView) throws -> Value
  /// Whether decoding has a thread of its own.
  let isBeside: Bool
  /// The position to be read next, unless nothing more is.
  private var next: UInt64
  private let last: UInt64
  private var isAtEnd: Bool

  init(
    after start: UInt64, until end: UInt64, isBeside: Bool,
    _ decode: @escaping @Sendable (RecordView) throws -> Value
  ) {
    isAtEnd = start >= end
    next = start &+ 1
    last = end
    self.isBeside = isBeside
    self.decode = decode
  }

  /// - Parameter fill: puts the next records into a batch, on this thread.
  mutating func run(
    _ fill: (RecordBatch<Value>, ClosedRange<UInt64>) -> Void, _ body: (Value) throws -> Bool
  ) throws {
    let batch = RecordBatch<Value>()
    while refill(batch, fill) {
      if isBeside, !isAtEnd { return try runBeside(batch, fill, body) }
      batch.decode(decode) { false }
      if try !batch.consume(body) { return }
    }
  }

  /// Whether the batch holds anything now.
  private mutating func refill(
    _ batch: RecordBatch<Value>, _ fill: (RecordBatch<Value>, ClosedRange<UInt64>) -> Void
  ) -> Bool {
    if isAtEnd { return false }
    fill(batch, next...last)
    next = batch.next
    // Nothing behind a failure is read.
    isAtEnd = batch.isEmpty || batch.failure != nil || next > last
    return !batch.isEmpty
  }

  private mutating func runBeside(
    _ first: RecordBatch<Value>,
    _ fill: (RecordBatch<Value>, ClosedRange<UInt64>) -> Void, _ body: (Value) throws -> Bool
  ) throws {
    let ring = [first] + (1..<Limits.batchCount).map { _ in RecordBatch<Value>() }
    let queue = DecodingQueue(ring: ring, decode: decode)
    let thread = try BesideThread { queue.run() }
    let result = Result { try consume(queue, fill, body) }
    queue.stop()
    thread.join()
    try result.get()
  }

  /// Keeps the other thread busy, and takes what it has done in order.
  private mutating func consume(
    _ queue: DecodingQueue<Value>,
    _ fill: (RecordBatch<Value>, ClosedRange<UInt64>) -> Void, _ body: (Value) throws -> Bool
  ) throws {
    let ring = queue.ring
    queue.filled.signal()
    var filled = 1
    var taken = 0
    while true {
      while filled - taken < ring.count, refill(ring[filled % ring.count], fill) {
        queue.filled.signal()
        filled += 1
      }
      if taken == filled { return }
      queue.decoded.wait()
      if try !ring[taken % ring.count].consume(body) { return }
      taken += 1
    }
  }
}

/// Batches in a ring: filled by one thread, decoded by another, in turn.
private final class DecodingQueue<Value: Sendable>: Sendable {
  let ring: [RecordBatch<Value>]
  let filled = Semaphore()
  let decoded = Semaphore()
  private let decode: @Sendable (RecordView) throws -> Value
  private let isStopped = Atomic<Bool>(false)

  init(ring: [RecordBatch<Value>], decode: @escaping @Sendable (RecordView) throws -> Value) {
    self.ring = ring
    self.decode = decode
  }

  /// The decoding thread's whole life.
  func run() {
    var number = 0
    while true {
      filled.wait()
      if isStopped.load(ordering: .relaxed) { return }
      ring[number % ring.count].decode(decode) { isStopped.load(ordering: .relaxed) }
      decoded.signal()
      number += 1
    }
  }

  /// Ends ``run()`` before the next record.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    filled.signal()
  }
}
