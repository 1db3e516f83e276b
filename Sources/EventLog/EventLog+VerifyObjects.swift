internal import KeyFile

extension EventLog {
  /// Objects looked at in one snapshot.
  private static let objectsOfSnapshot: UInt64 = 500

  /// Opens every object that was not erased, and looks that the keys of those that were are gone;
  /// how many it opened.
  ///
  /// The other way round, too: a key that is gone without a recorded decision is a finding.
  func checkContents(
    _ findings: inout Findings, undecided: Set<UInt64>
  ) throws(LogError) -> UInt64 {
    let (count, recovery) = try read { snapshot throws(LogError) in
      (try snapshot.objectCount(), try snapshot.recovery())
    }
    guard count > 0 || recovery != nil else { return 0 }
    do throws(LogError) {
      guard let file = try keys.find() else {
        findings.add(0, "the file keys is missing: no object can be opened")
        return 0
      }
      if try !(keeping { () throws(KeyFileError) in try file.isHeaderWhole() }) {
        findings.add(0, "the header of the file keys is damaged")
      }
      try checkJournal(&findings)
      try checkRecoveryKey(&findings)
    } catch {
      findings.add(error, at: 0)
      return 0
    }
    var (number, opened): (UInt64, UInt64) = (1, 0)
    while number <= count {
      var suspects: [UInt64] = []
      let end = min(count, number + Self.objectsOfSnapshot - 1)
      try read { snapshot throws(LogError) in
        for number in number...end {
          switch try snapshot.verdict(onObject: number) {
          case .opened: opened += 1
          case .erased: break
          case .wrong: suspects.append(number)
          }
        }
      }
      // A key may have been destroyed since the snapshot began: what looks wrong is looked at again.
      for number in suspects {
        let verdict = try read { snapshot throws(LogError) in
          try snapshot.verdict(onObject: number)
        }
        if case .wrong(let position, let what, let isGone) = verdict,
          !(isGone && undecided.contains(number))
        {
          findings.add(position, what)
        }
      }
      number = end + 1
    }
    return opened
  }

  /// A recovery key that is not there seals nothing.
  private func checkRecoveryKey(_ findings: inout Findings) throws(LogError) {
    // An erasure in another process may turn it in between, once.
    for _ in 0..<2 {
      let isThere = try read { snapshot throws(LogError) in
        guard let state = try snapshot.recovery() else { return true }
        return try snapshot.keying { file throws(KeyFileError) in
          try file.state(of: state.slot) == .living
        }
      }
      if isThere { return }
    }
    findings.add(0, "there is no recovery key in its slot")
  }

  /// Without an erasure under way, the journal keeps nothing.
  private func checkJournal(_ findings: inout Findings) throws(LogError) {
    // Another process may begin an erasure in between, once.
    for _ in 0..<2 {
      let pending = try read { snapshot throws(LogError) in try snapshot.pendingErasures() }
      let file = try keys.opened()
      let isIdle = try keeping { () throws(KeyFileError) in try file.isJournalIdle() }
      if isIdle || !pending.isEmpty { return }
    }
    findings.add(0, "the journal of the file keys holds keys though nothing is being erased")
  }
}

/// What became of an object.
private enum ObjectVerdict {
  case opened
  case erased
  /// - Parameter isGone: its key was erased, and no event says so.
  case wrong(UInt64, String, isGone: Bool = false)
}

extension Snapshot {
  fileprivate final func verdict(onObject number: UInt64) throws(LogError) -> ObjectVerdict {
    do throws(LogError) {
      let row = try objectRow(number)
      let (slot, erasedBy, broughtBy) = (row.slot, row.erasedBy, row.broughtBy)
      let file = try keys.opened()
      let state = try keeping { () throws(KeyFileError) in try file.state(of: slot) }
      if erasedBy != 0 {
        switch state {
        case .erased: return .erased
        case .unfit: return .wrong(erasedBy, "the slot of object \(number) is damaged")
        case .living:
          let isPending = try pendingErasures().contains { $0.slot == slot }
          return .wrong(
            erasedBy,
            isPending
              ? "the erasure of object \(number) is decided and not carried out"
              : "object \(number) is erased and its key is there")
        }
      }
      if state == .erased {
        return .wrong(
          broughtBy, "the key of object \(number) was erased without a decision", isGone: true)
      }
      switch try content(ofObject: number) {
      case .bytes: return .opened
      case .unreadable(let why): return .wrong(broughtBy, "object \(number): \(why)")
      case .erased, nil: return .wrong(broughtBy, "object \(number) is not there")
      }
    } catch {
      switch error {
      // Rows that cannot be read were found already by whoever compares them with the records.
      case .corrupt(let position, let what): return .wrong(position, what)
      default: throw error
      }
    }
  }
}
