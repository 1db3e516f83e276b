package import CivilTime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where the time comes from: the one thing besides the disk that the ledger takes from the machine.
package struct Clock: Sendable {
  package let now: @Sendable () -> Instant
  /// What the machine knows of its own start; a clock that is given has none, and is believed.
  let start: Start?

  /// How long the machine has run, which nobody sets, and which start it was.
  struct Start: Sendable {
    /// Microseconds since it was started, asleep or not.
    let elapsed: @Sendable () -> Int64
    /// The number of the start; nothing where the machine does not say.
    let boot: @Sendable () -> [UInt8]?
  }

  package init(now: @escaping @Sendable () -> Instant) { self.init(now: now, start: nil) }

  init(now: @escaping @Sendable () -> Instant, start: Start?) {
    self.now = now
    self.start = start
  }

  /// The machine's clock, in UTC, to the microsecond.
  package static let machine = Clock(
    now: { Instant(microsecondsSince1970: microseconds(of: CLOCK_REALTIME)) },
    start: Start(elapsed: { microseconds(of: CLOCK_BOOTTIME) }, boot: bootNumber))

  private static func microseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  /// The kernel's number of this start, 32 hexadecimal digits with hyphens between them.
  private static func bootNumber() -> [UInt8]? {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let most = 64
    var text = [UInt8](repeating: 0, count: most)
    let count = read(file, &text, most)
    let digits = text.prefix(max(0, count)).compactMap {
      Character(Unicode.Scalar($0)).hexDigitValue
    }
    guard digits.count == 32 else { return nil }
    return stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
