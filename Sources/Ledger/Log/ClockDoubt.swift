package import CivilTime
import EventLog

/// A machine's clock that is not believed until a person confirms it, and why.
///
/// Two things are compared with the clock. While the machine runs, the time it has run since its start:
/// a clock that has moved on by more than a limit beyond it was set. After another start, the last
/// record: how long the machine was off only the clock says, and an office is closed over a holiday, so
/// that thirty times the limit are believed. A clock behind the last record is no doubt: time does not go
/// back in the log, and such a clock's word is not used.
package enum ClockDoubt: Error, Hashable, Sendable {
  /// The clock was set forward by so much while the machine ran.
  case set(now: Instant, expected: Instant)
  /// The machine was off for so long, by its clock.
  case off(since: Instant, until: Instant)

  /// How far a running machine's clock may move on by itself: a day.
  package static let usualLimit: Int64 = 86_400_000_000

  /// How much longer a machine may have been off.
  static let offFactor: Int64 = 30
}

/// What a clock's word is worth.
struct ClockJudgement {
  let doubt: ClockDoubt?
  /// What is to be kept, when the clock is believed, or once a person confirms it; nothing when it is
  /// kept already.
  let anchor: ClockAnchor?

  /// - Parameters:
  ///   - now: what the clock says.
  ///   - start: of the machine.
  ///   - known: the start that was believed last.
  ///   - last: the time of the last record.
  ///   - limit: how far a running machine's clock may move on by itself, in microseconds.
  init(
    _ now: Instant, _ start: Clock.Start, known: ClockAnchor?, last: Instant,
    limit: Int64 = ClockDoubt.usualLimit
  ) {
    let startedAt = now.adding(microseconds: -start.elapsed())
    // Nearly always, and without asking which start it was: that costs a file.
    if let known, abs(startedAt.microseconds(since: known.startedAt)) <= limit {
      (doubt, anchor) = (nil, nil)
      return
    }
    let boot = start.boot()
    let found = boot.map { ClockAnchor(boot: $0, startedAt: startedAt) }
    if let known, known.boot == boot {
      // One that was set back is expected to be set right again.
      let isAhead = startedAt > known.startedAt
      anchor = isAhead ? found : nil
      doubt =
        isAhead
        ? .set(now: now, expected: known.startedAt.adding(microseconds: start.elapsed())) : nil
    } else {
      anchor = found
      let isLong = startedAt.microseconds(since: last) > limit * ClockDoubt.offFactor
      doubt = isLong ? .off(since: last, until: startedAt) : nil
    }
  }

  /// Whether the anchor is kept without a person's word: not of a clock that is behind the record.
  func isKept(_ now: Instant, _ last: Instant) -> Bool { doubt == nil && now >= last }
}
