package import CivilTime
package import EventLog
package import Regulation

/// Up to where a ledger is looked at.
package enum Horizon: Hashable, Sendable {
  /// Everything there is.
  case head
  case position(Int)
  /// Everything recorded by the end of that day, by legal time.
  case date(CivilDate)
}

extension CountyLedger {
  /// Looks at the ledger as it stood: tables built from the log up to the horizon, never the stored
  /// ones.
  ///
  /// - Parameters:
  ///   - horizon: up to where.
  ///   - kept: a directory with points of the past that whoever looks has kept; the nearest is gone on
  ///     from. The answer is the same without it.
  ///   - progress: called now and then, with events folded so far and all.
  ///   - body: given the view.
  /// - Complexity: O(n) in the events up to the horizon, or from the kept point to it; in memory, what
  ///   a few thousand rows take.
  package func look(
    at horizon: Horizon, kept: String? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in },
    _ body: (View) throws -> Void
  ) throws {
    let (fold, last) = try past(horizon, kept, progress)
    try read { try body(try view(fold, at: horizon, last, $0)) }
  }

  /// Tells a story as it stood, page by page: whoever takes it may take long, and no state of the
  /// ledger is held meanwhile.
  package func tell(
    _ story: Story, at horizon: Horizon, kept: String? = nil,
    _ body: (EntryAnswer) throws -> Void
  ) throws {
    let (fold, last) = try past(horizon, kept) { _, _ in }
    var after = 0
    while true {
      let page = try read {
        try story.page(try view(fold, at: horizon, last, $0), after: after)
      }
      guard let end = page.last else { return }
      for event in page { try body(event) }
      after = end.position
    }
  }

  /// The tables up to a horizon, and its position.
  private func past(
    _ horizon: Horizon, _ kept: String?, _ progress: (_ done: Int, _ all: Int) -> Void
  ) throws -> (ScratchFold, Int) {
    let (last, point) = try read { snapshot in
      let last = try position(of: horizon, snapshot)
      return (
        last, try kept.flatMap { try KeptPoint.nearest(in: $0, notAfter: last, snapshot) }
      )
    }
    let fold = try ScratchFold(from: point)
    try fold.fold(self, upTo: last, progress)
    try fold.settle()
    return (fold, last)
  }

  private func view(
    _ fold: ScratchFold, at horizon: Horizon, _ last: Int, _ snapshot: Snapshot
  ) throws -> View {
    View(
      tables: fold.tables, history: LogHistory(snapshot, upTo: UInt64(last), for: .files),
      actor: nil, now: try time(of: horizon, last, snapshot))
  }

  /// When somebody looks: at a day, from its last moment; else from the last event on.
  private func time(of horizon: Horizon, _ last: Int, _ snapshot: Snapshot) throws -> Instant {
    switch horizon {
    case .date(let date): return LegalTime.end(of: date).adding(microseconds: -1)
    case .head, .position:
      guard last > 0 else { return Instant(microsecondsSince1970: 0) }
      return try snapshot.event(at: UInt64(last))?.recordedAt ?? Instant(microsecondsSince1970: 0)
    }
  }

  private func position(of horizon: Horizon, _ snapshot: Snapshot) throws -> Int {
    let head = Int(try snapshot.head.position)
    switch horizon {
    case .head: return head
    case .position(let position):
      guard (0...head).contains(position) else {
        throw LogError.invalidRequest("the log holds \(head) events; there is no \(position)")
      }
      return position
    case .date(let date):
      return Int(try snapshot.firstPosition(notBefore: LegalTime.end(of: date))) - 1
    }
  }
}

extension CountyLedger {
  /// The events behind a position, with names as they are now; at most `limit`.
  package func events(after position: UInt64, limit: Int) throws -> [EntryAnswer] {
    try read { snapshot in
      try checkTables()
      let view = try view(snapshot)
      return try view.history.records(
        .all, after: Int(position), limit: limit, isBackward: false
      ).map {
        try view.answer($0)
      }
    }
  }

  /// The ledger as it is, for whoever reads the files themselves, who looks when the last event was
  /// recorded.
  package func view(_ snapshot: Snapshot) throws -> View {
    let head = try snapshot.head
    return View(
      tables: tables, history: LogHistory(snapshot, upTo: head.position, for: .files), actor: nil,
      now: head.recordedAt)
  }
}

extension CountyLedger {
  /// What a kept text says to whoever reads the files themselves.
  package func told(_ object: ObjectNumber, _ snapshot: Snapshot) throws -> Told {
    try LogHistory(snapshot, for: .files).told(object)
  }

  /// Every event of a case with its texts, for whoever reads the files themselves.
  package func toldEntries(of id: CaseID, _ snapshot: Snapshot) throws -> [Entry] {
    try LogHistory(snapshot, for: .files).records(.correlation(id)).map(\.entry)
  }

  /// Every event of a case, in the order of the log, up to and with a position; of its texts, the
  /// numbers.
  package func entries(
    of id: CaseID, upTo last: UInt64 = .max, _ snapshot: Snapshot
  ) throws -> [Entry] {
    try snapshot.events(Query(.correlation(id.text), until: last)).map {
      try EntryCodec.entry($0)
    }
  }

  /// The events of a person, in the order of the log; of their texts, the numbers.
  package func entries(of person: StaffID, _ snapshot: Snapshot) throws -> [Entry] {
    try snapshot.events(Query(.stream("staff-\(person)"))).map { try EntryCodec.entry($0) }
  }

  /// The positions of a site's events, in the order of the log.
  package func positions(of site: SiteID, _ snapshot: Snapshot) throws -> [Int] {
    var positions: [Int] = []
    try snapshot.forEach(Query(.stream("site-\(site)"))) { record throws(LogError) in
      positions.append(Int(record.position))
      return true
    }
    return positions
  }
}
