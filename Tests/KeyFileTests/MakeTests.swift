import Cryptography
import Testing

@testable import KeyFile

private let logID = [UInt8](repeating: 3, count: 16)

extension Disk {
  fileprivate var file: KeyFile { KeyFile(medium: self, logID: logID) }
}

@Suite struct MakeTests {
  private func states(_ file: KeyFile, _ slots: Range<UInt64>) throws -> Set<SlotState> {
    Set(try slots.map { try file.state(of: $0) })
  }

  @Test func `a batch has living slots, each with a key of its own, and nothing behind`() throws {
    let disk = Disk()
    try disk.file.writeHeader()
    #expect(try disk.file.state(of: 0) == .unfit)
    try disk.file.make(from: 0)
    #expect(try states(disk.file, 0..<256) == [.living])
    #expect(try states(disk.file, 256..<300) == [.unfit])
    #expect(try disk.file.state(of: .max) == .unfit)
    let keys = try (0..<UInt64(256)).map { try disk.file.key(in: $0)?.withBytes { Array($0) } }
    #expect(Set(keys).count == 256)
    #expect(!keys.contains(nil))
    #expect(disk.pending.isEmpty)
  }

  @Test func `cut off at any call and torn at any sector, a batch is made by the next`() throws {
    let before = Disk()
    try before.file.writeHeader()
    try before.file.make(from: 0)
    let calls = Disk(before.durable)
    try calls.file.make(from: 256)
    for call in 1...calls.calls {
      let disk = Disk(before.durable)
      disk.failing = call
      #expect(throws: Disk.gone) { try disk.file.make(from: 256) }
      for found in [disk.afterKill()] + disk.afterAnyPowerLoss() {
        try found.file.make(from: 256)
        let last = found.afterPowerLoss { _, _ in false }
        #expect(last.durable[..<before.durable.count] == before.durable[...])
        #expect(try last.file.state(of: 256) == .living)
        #expect(try last.file.state(of: 511) == .living)
      }
    }
  }

  @Test func `a batch that did not reach the disk is written again though it looks well`() throws {
    let disk = Disk()
    try disk.file.writeHeader()
    (disk.failing, disk.fault) = (disk.calls + 2, .failedSynchronization)
    #expect(throws: KeyFileError.self) { try disk.file.make(from: 0) }
    #expect(try disk.file.state(of: 9) == .living)
    try disk.file.make(from: 0)
    let last = disk.afterPowerLoss { _, _ in false }
    #expect(try last.file.state(of: 9) == .living)
  }

  @Test func `what fits is kept, erased or living, for a newer log that may be put back`() throws {
    let disk = Disk()
    try disk.file.writeHeader()
    try disk.file.make(from: 0)
    try disk.file.erase([7])
    let before = disk.durable
    try disk.file.make(from: 0)
    #expect(disk.durable == before)
    #expect(try disk.file.state(of: 7) == .erased)
  }

  @Test func `an erasure that an older log knows nothing of is ended before keys are made`() throws
  {
    let disk = Disk()
    try disk.file.writeHeader()
    try disk.file.make(from: 0)
    disk.failing = disk.calls + 3
    #expect(throws: Disk.gone) { try disk.file.erase([7]) }
    let found = disk.afterPowerLoss { _, _ in false }
    #expect(try !found.file.isJournalIdle())
    try found.file.make(from: 256)
    #expect(try found.file.isJournalIdle())
    #expect(try found.file.state(of: 7) == .erased)
    #expect(try found.file.state(of: 256) == .living)
  }

  @Test func `a slot says nothing under another number, another log or with a bit flipped`() throws
  {
    let disk = Disk()
    try disk.file.writeHeader()
    try disk.file.make(from: 0)
    let slots = SlotBytes(logID: logID)
    let bytes = Array(disk.durable[Format.offset(ofSlot: 3)..<Format.offset(ofSlot: 4)])
    #expect(slots.state(of: bytes, at: 0, number: 3) == .living)
    #expect(slots.state(of: bytes, at: 0, number: 4) == .unfit)
    let other = SlotBytes(logID: [UInt8](repeating: 4, count: 16))
    #expect(other.state(of: bytes, at: 0, number: 3) == .unfit)
    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 1
      #expect(slots.state(of: altered, at: 0, number: 3) == .unfit, "byte \(index)")
    }
    // A statement that a key is erased, beside the key.
    var liar = bytes
    liar[Format.Slot.state + 7] = 1
    #expect(slots.state(of: liar, at: 0, number: 3) == .unfit)
  }
}
