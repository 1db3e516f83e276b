package import CivilTime
import EventLog
package import Regulation

/// The machine's clock beside what was expected of it, for whoever looks.
package struct ClockReport: Sendable {
  package let now: Instant
  /// The time of the last record.
  package let last: Instant
  /// What the clock should say by the time the machine has run; nothing after another start, or where
  /// nothing was kept.
  package let expected: Instant?
  package let doubt: ClockDoubt?
}

extension CountyLedger {
  /// How the machine's clock stands; nothing in a ledger with a simulated one.
  package func clockReport(_ clock: Clock = .machine) throws -> ClockReport? {
    try read { snapshot in
      guard let start = clock.start, try tables.county?.simulatedClock == false else { return nil }
      let (now, last, known) = (clock.now(), try snapshot.head.recordedAt, try snapshot.clockAnchor)
      let judgement = ClockJudgement(now, start, known: known, last: last, limit: clockLimit)
      let isSame = judgement.anchor == nil || judgement.anchor?.boot == known?.boot
      return ClockReport(
        now: now, last: last,
        expected: isSame ? known?.startedAt.adding(microseconds: start.elapsed()) : nil,
        doubt: judgement.doubt)
    }
  }

  /// Records that an administrator found the machine's clock right, and believes it from now on.
  ///
  /// What was missed by then is recorded first, as before every record.
  ///
  /// - Returns: the position of the record; nothing when the clock is not in doubt.
  /// - Throws: `Refusal` for who is no administrator in service.
  package func confirmClock(
    by id: StaffID, reasons: Prose, clock: Clock = .machine
  ) throws -> Int? {
    try write { transaction in
      try checkTables()
      guard let start = clock.start, let county = try tables.county, !county.simulatedClock else {
        return nil
      }
      guard let staff = try tables.staff(id), !staff.isDeparted,
        staff.roles.contains(.administrator)
      else { throw RecordRules.refuseConfirmation(by: id) }
      let (now, last) = (clock.now(), try transaction.head.recordedAt)
      let known = try transaction.clockAnchor
      let judgement = ClockJudgement(now, start, known: known, last: last, limit: clockLimit)
      guard let doubt = judgement.doubt else { return nil }
      var rest = Int.max
      _ = try Sweep(ledger: self, transaction: transaction).run(until: now, &rest)
      newAnchor = judgement.anchor
      let event = ClockConfirmed(
        division: county.division, at: now, expected: doubt.expected, reasons: Passage(reasons))
      let entries = try Recorder(ledger: self, transaction: transaction).record(
        Decided([.directory(.clockConfirmed(event))]), actor: staff.id, office: staff.office,
        occurredOn: LegalTime.date(of: now), now: now, request: nil)
      return entries.first?.position
    }
  }
}

extension ClockDoubt {
  /// What the clock was expected to say, or when the machine was last known to run.
  package var expected: Instant {
    switch self {
    case .set(_, let expected): expected
    case .off(let since, _): since
    }
  }

  /// What is doubtful, in words.
  package var words: Bilingual {
    switch self {
    case .set(let now, let expected):
      Bilingual(
        "本机时钟为 \(now.rfc3339)，按开机以来的时间推算应为 \(expected.rfc3339)",
        "the machine's clock says \(now.rfc3339), and by the time since its start it should be \(expected.rfc3339)"
      )
    case .off(let since, let until):
      Bilingual(
        "最后一条记录在 \(since.rfc3339)，按本机时钟，机器 \(until.rfc3339) 才开机",
        "the last record is of \(since.rfc3339), and by the machine's clock it was started at \(until.rfc3339)"
      )
    }
  }

  /// What to do about it.
  package static let mend = Bilingual(
    "核对并校正本机时钟（date）；时钟正确的，由系统管理员确认：siteledger-admin clock 台账 --confirm --as 编号 --reason 理由",
    "look at the machine's clock (date) and set it right; if it is right, an administrator confirms it: siteledger-admin clock LEDGER --confirm --as ID --reason WHY"
  )
}

extension RecordRules {
  static func refuse(_ doubt: ClockDoubt) -> Refusal {
    Refusal(clock, found: doubt.words, mend: ClockDoubt.mend)
  }

  static func refuseConfirmation(by id: StaffID) -> Refusal {
    Refusal(
      Duties.administratorOnly,
      found: Bilingual("\(id) 不是在任的系统管理员", "\(id) is no administrator in service"),
      mend: Bilingual("由系统管理员确认", "let an administrator confirm it"))
  }
}
