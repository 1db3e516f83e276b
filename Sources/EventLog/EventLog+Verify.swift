internal import CivilTime
internal import Cryptography
internal import LMDB
internal import Synchronization

extension EventLog {
  /// How much of a log is checked.
  package struct VerificationOptions: Sendable {
    /// Whether everything the tables and threads say is checked too, or only that the stored
    /// hashes are those of the stored records, in order.
    package var checksEverything = true
    /// Whether objects are opened with their keys; an auditor may have the log alone.
    package var opensObjects = true
    /// Objects whose keys may be gone without an event that says so: a restored log ends before it.
    package var undecided: Set<UInt64> = []
    /// 1, or 2 to check the two halves of the log beside each other.
    package var threads = 1
    /// Findings listed.
    package var findingCount = 100
    /// Told the number of records checked so far, every ``Limits/snapshotEventCount`` or so, by
    /// whichever thread.
    package var progress: (@Sendable (UInt64) -> Void)?

    package init(checksEverything: Bool = true, threads: Int = 1, opensObjects: Bool = true) {
      self.checksEverything = checksEverything
      self.opensObjects = opensObjects
      self.threads = threads
    }
  }

  /// Checks the log against itself and reports what is wrong, rather than stopping at it.
  ///
  /// Records: positions without gaps, fields in their bounds, times that never go back, leaf and
  /// tree hashes recomputed; each record's place on its threads from the one before. Tables:
  /// thread heads, event ids, requests, signed checkpoints and objects against the records. Objects:
  /// each opens and is what its record commits to, or a recorded decision erased it, and then its key
  /// is gone. Not: who signed,
  /// which `SignedNote/verifies(_:_:)` answers, and what the events mean.
  ///
  /// Cost: reads everything once in bounded snapshots, and the tables in one; memory is bounded.
  /// - Throws: only what keeps it from reading at all.
  package func verify(
    _ options: VerificationOptions = VerificationOptions()
  ) throws(LogError) -> VerificationReport {
    let head = try read { snapshot throws(LogError) in try snapshot.lastPosition() }
    let middle = options.threads > 1 && head >= Limits.splitEventCount ? head / 2 : 0
    let checked = Mutex<UInt64>(0)
    let tell: @Sendable (UInt64) -> Void = { count in
      let sum = checked.withLock { sum in
        sum += count
        return sum
      }
      options.progress?(sum)
    }
    var ranges: [RangeResult] = []
    if middle > 0 {
      let second = try beside({ [self] in
        checkRange(after: middle, until: head, options, tell)
      }) {
        ranges.append(checkRange(after: 0, until: middle, options, tell))
      }
      if let frontier = ranges[0].frontier, try storedRoot(at: middle) != frontier.root {
        // The second half began on hashes that are wrong: it is checked again on the right ones.
        ranges.append(
          checkRange(after: middle, until: head, options, { _ in }, frontier: frontier))
      } else {
        ranges.append(second)
      }
    } else {
      ranges.append(checkRange(after: 0, until: head, options, tell))
    }
    return try finish(ranges, head, options)
  }

  /// What was found in a part of the log.
  private struct RangeResult: Sendable {
    var findings: [Finding]
    var more: Int
    var counts: RecordCounts
    var frontier: Frontier?
  }

  private func checkRange(
    after start: UInt64, until end: UInt64, _ options: VerificationOptions,
    _ tell: (UInt64) -> Void, frontier: Frontier? = nil
  ) -> RangeResult {
    var checker: RecordChecker?
    do throws(LogError) {
      var last = start
      repeat {
        let low = last
        last = min(end, low + UInt64(Limits.snapshotEventCount))
        try read { snapshot throws(LogError) in
          if checker == nil {
            checker = try self.checker(after: start, options, snapshot, frontier)
          }
          try snapshot.check(low + 1, last, &checker)
        }
        tell(last - low)
      } while last < end
    } catch {
      var findings = checker?.findings ?? Findings(limit: options.findingCount)
      findings.add(error, at: start)
      return RangeResult(
        findings: findings.list, more: findings.more, counts: checker?.counts ?? RecordCounts(),
        frontier: nil)
    }
    return RangeResult(
      findings: checker?.findings.list ?? [], more: checker?.findings.more ?? 0,
      counts: checker?.counts ?? RecordCounts(), frontier: checker?.frontier)
  }

  private func checker(
    after start: UInt64, _ options: VerificationOptions, _ snapshot: Snapshot,
    _ known: Frontier?
  ) throws(LogError) -> RecordChecker {
    let frontier: Frontier
    if let known {
      frontier = known
    } else {
      // The hashes the tree starts from are checked by whoever checks the records before.
      frontier = try Frontier(size: start) { level, index throws(LogError) in
        try snapshot.node(level, index)
      }
    }
    let time =
      start == 0 ? .min : try snapshot.record(at: start).recordedAt.microsecondsSince1970
    return RecordChecker(
      frontier: frontier, lastTime: time, checksThreads: options.checksEverything,
      findingLimit: options.findingCount)
  }

  /// The root at a size as the stored hashes have it; nil where they cannot be read.
  private func storedRoot(at size: UInt64) throws(LogError) -> Digest? {
    try read { snapshot throws(LogError) in
      do throws(LogError) {
        return try snapshot.root(at: size)
      } catch {
        return nil
      }
    }
  }

  private func finish(
    _ ranges: [RangeResult], _ head: UInt64, _ options: VerificationOptions
  ) throws(LogError) -> VerificationReport {
    var report = VerificationReport(head: head)
    var counts = RecordCounts()
    for range in ranges {
      report.findings += range.findings
      report.moreFindings += range.more
      counts = counts + range.counts
    }
    if let frontier = ranges.last?.frontier { report.root = frontier.root }
    guard options.checksEverything, let frontier = ranges.last?.frontier else { return report }
    // Others may have appended meanwhile: the tables speak of the head they have.
    try read { snapshot throws(LogError) in
      let newHead = try snapshot.lastPosition()
      var checker: RecordChecker? = RecordChecker(
        frontier: frontier, lastTime: .min, checksThreads: true,
        findingLimit: options.findingCount)
      try snapshot.check(head + 1, newHead, &checker)
      guard let tail = checker else { return }
      report.head = newHead
      report.root = tail.frontier.root
      var tables = TableChecker(
        snapshot: snapshot, head: newHead, counts: counts + tail.counts,
        findings: tail.findings)
      try tables.check()
      var objects = ObjectChecker(
        snapshot: snapshot, counts: counts + tail.counts, findings: tables.findings)
      try objects.check()
      report.objectCount = try snapshot.objectCount()
      report.findings += objects.findings.list
      report.moreFindings += objects.findings.more
    }
    if options.opensObjects {
      var contents = Findings(limit: options.findingCount)
      report.openedObjectCount = try checkContents(
        &contents, undecided: options.undecided)
      report.findings += contents.list
      report.moreFindings += contents.more
    }
    return report
  }
}

extension Snapshot {
  /// The last key of the log, without looking at its record.
  fileprivate final func lastPosition() throws(LogError) -> UInt64 {
    let cursor = try cursor(in: tables.log)
    guard let last = try cursor.entry(before: nil) else { return 0 }
    guard last.key.byteCount == 8 else {
      throw .corrupt(position: 0, "the last key of the log is not a position")
    }
    return last.key.bigEndian(at: 0, as: UInt64.self)
  }

  /// Checks the records of a range, fetching each from memory while the one before is hashed.
  fileprivate final func check(
    _ first: UInt64, _ last: UInt64, _ checker: inout RecordChecker?
  ) throws(LogError) {
    if first > last { return }
    let cursor = try cursor(in: tables.log)
    var entry = try cursor.entry(at: first)
    var expected = first
    while expected <= last {
      guard let found = entry, found.key.byteCount == 8,
        found.key.bigEndian(at: 0, as: UInt64.self) == expected
      else { throw .corrupt(position: expected, "there is no record; what follows is unread") }
      entry = expected < last ? try cursor.step(isBackward: false) : nil
      if let next = entry { Reads.prefetch(next.value) }
      checker?.check(found.value, in: self)
      expected += 1
    }
  }
}
