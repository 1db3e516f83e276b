internal import Glibc

extension EventLog {
  /// The head's position, as soon as it is beyond `position` or the time is up.
  ///
  /// Polls with a short read each time, because other processes append without telling; each poll
  /// costs a few microseconds.
  package func waitForEvents(
    after position: UInt64, timeoutMilliseconds: Int, pollMilliseconds: Int = 20
  ) throws(LogError) -> UInt64 {
    var waited = 0
    while true {
      let head = try read { snapshot throws(LogError) in try snapshot.head.position }
      if head > position || waited >= timeoutMilliseconds { return head }
      let pause = max(1, min(pollMilliseconds, timeoutMilliseconds - waited))
      usleep(UInt32(pause * 1000))
      waited += pause
    }
  }

  /// Lends every record after a position, and those that come, until `body` answers false or,
  /// asked after each look that found nothing, `goesOn` does; gives the last position lent.
  @discardableResult
  package func follow(
    after position: UInt64, pollMilliseconds: Int = 20, while goesOn: () -> Bool,
    _ body: (RecordView) throws(LogError) -> Bool
  ) throws(LogError) -> UInt64 {
    var last = position
    var isWanted = true
    while isWanted {
      let before = last
      last = try walk(after: last) { record throws(LogError) in
        isWanted = try body(record)
        return isWanted
      }
      if last == before, isWanted {
        if !goesOn() { break }
        _ = try waitForEvents(
          after: last, timeoutMilliseconds: pollMilliseconds, pollMilliseconds: pollMilliseconds)
      }
    }
    return last
  }
}
