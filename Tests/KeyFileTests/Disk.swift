@testable import KeyFile

/// A disk in memory, with the operating system's memory before it; it can be cut off at any call.
///
/// What was written since the last synchronization may be on the disk or not, sector by sector.
final class Disk: Medium, @unchecked Sendable {
  // Unchecked because a test uses it on one thread.

  static let sectorByteCount = 512

  struct Write {
    let offset: Int
    let bytes: [UInt8]

    var sectorCount: Int { (bytes.count + sectorByteCount - 1) / sectorByteCount }
  }

  /// What goes wrong at the call with the number ``failing``.
  enum Fault {
    /// The power goes, or the process is killed: no later call is made.
    case cut
    /// A synchronization fails; the system then takes what was written for being on the disk.
    case failedSynchronization
    /// A write finds no room; none of it is done.
    case full
  }

  /// What is on the disk for certain.
  private(set) var durable: [UInt8]
  /// What programs see.
  private(set) var seen: [UInt8]
  /// What was written since.
  private(set) var pending: [Write] = []
  /// Blocks that were torn, and cannot be read until they are written whole.
  private var unreadable: Set<Int> = []

  /// Writes and synchronizations so far.
  private(set) var calls = 0
  var failing = Int.max
  var fault = Fault.cut

  init(_ bytes: [UInt8] = []) {
    durable = bytes
    seen = bytes
  }

  static let gone = KeyFileError.system(code: 5, call: "gone")

  /// Counts a call; whether it fails.
  private func fails() throws(KeyFileError) -> Bool {
    calls += 1
    if calls > failing, fault == .cut { throw Self.gone }
    return calls == failing
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(KeyFileError) -> Int
  {
    if calls >= failing, fault == .cut { throw Self.gone }
    let count = max(0, min(buffer.count, seen.count - offset))
    let blocks = offset / 4096...max(offset, offset + count - 1) / 4096
    if blocks.contains(where: unreadable.contains) { throw .system(code: 5, call: "pread") }
    if count > 0 {
      seen.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[offset..<offset + count])) }
    }
    return count
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(KeyFileError) {
    let fails = try fails()
    if fails, fault == .full { throw .diskFull }
    let write = Write(offset: offset, bytes: Array(bytes))
    pending.append(write)
    Self.put(write.bytes[...], at: offset, in: &seen)
    unreadable = unreadable.filter {
      !(offset <= $0 * 4096 && ($0 + 1) * 4096 <= offset + bytes.count)
    }
    if fails, fault == .cut { throw Self.gone }
  }

  func synchronize() throws(KeyFileError) {
    let fails = try fails()
    if fails, fault == .cut { throw Self.gone }
    if fails, fault == .failedSynchronization {
      pending = []
      throw .system(code: 5, call: "fdatasync")
    }
    for write in pending { Self.put(write.bytes[...], at: write.offset, in: &durable) }
    pending = []
  }

  func forget() {}

  private static func put(_ bytes: ArraySlice<UInt8>, at offset: Int, in target: inout [UInt8]) {
    let end = offset + bytes.count
    if target.count < end { target += [UInt8](repeating: 0, count: end - target.count) }
    target.replaceSubrange(offset..<end, with: bytes)
  }

  // MARK: After the fault

  /// The disk as the next process finds it when this one was killed: the system lost nothing.
  func afterKill() -> Disk {
    let disk = Disk(durable)
    disk.seen = seen
    disk.pending = pending
    return disk
  }

  /// The disk after the power went, with those sectors of the writes under way that `keeps` says.
  ///
  /// - Parameter tearsBlocks: whether a block of 4096 bytes that got some of its sectors and not
  ///   others cannot be read.
  func afterPowerLoss(
    tearsBlocks: Bool = false, keeps: (_ write: Int, _ sector: Int) -> Bool
  ) -> Disk {
    var bytes = durable
    var torn: Set<Int> = []
    for (index, write) in pending.enumerated() {
      for sector in 0..<write.sectorCount {
        let start = sector * Self.sectorByteCount
        if keeps(index, sector) {
          let end = min(start + Self.sectorByteCount, write.bytes.count)
          Self.put(write.bytes[start..<end], at: write.offset + start, in: &bytes)
        } else {
          torn.insert((write.offset + start) / 4096)
        }
      }
    }
    if bytes.count % 4096 != 0 {
      bytes += [UInt8](repeating: 0, count: 4096 - bytes.count % 4096)
    }
    let disk = Disk(bytes)
    if tearsBlocks { disk.unreadable = torn.filter { ($0 + 1) * 4096 <= bytes.count } }
    return disk
  }

  /// Every disk that the power's loss may leave, of those that this suite tries: nothing, all,
  /// every second sector, whole writes alone, and the last write torn behind each sector, of a long
  /// one behind some.
  func afterAnyPowerLoss() -> [Disk] {
    let last = pending.count - 1
    var disks = [
      afterPowerLoss { _, _ in false }, afterPowerLoss { _, _ in true },
      afterPowerLoss { write, sector in (write + sector) % 2 == 0 },
      afterPowerLoss { write, sector in (write + sector) % 2 == 1 },
      afterPowerLoss(tearsBlocks: true) { write, sector in (write + sector) % 2 == 0 },
      afterPowerLoss { write, _ in write % 2 == 0 },
    ]
    guard last >= 0 else { return disks }
    let count = pending[last].sectorCount
    for cut in stride(from: 0, to: count, by: max(1, count / 24)) {
      disks.append(afterPowerLoss { write, sector in write < last || sector < cut })
      disks.append(
        afterPowerLoss(tearsBlocks: true) { write, sector in write < last || sector >= cut })
    }
    return disks
  }
}
