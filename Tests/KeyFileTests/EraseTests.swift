import Cryptography
import Foundation
import Testing

@testable import KeyFile

private let logID = (0..<16).map { UInt8($0) }

extension Disk {
  fileprivate var file: KeyFile { KeyFile(medium: self, logID: logID) }

  /// A disk with so many batches of keys, everything on it.
  fileprivate static func made(batches: UInt64) throws -> Disk {
    let disk = Disk()
    try disk.file.writeHeader()
    for batch in 0..<batches { try disk.file.make(from: batch * KeyFile.batchSlotCount) }
    return Disk(disk.durable)
  }

  /// The slots' bytes with some of them erased.
  fileprivate func slots(erasing erased: [UInt64]) -> [UInt8] {
    var bytes = Array(durable[Format.slots...])
    let slots = SlotBytes(logID: logID)
    for slot in erased {
      slots.write(
        Format.Slot.erased, number: slot, into: &bytes, at: Int(slot) * Format.slotByteCount)
    }
    return bytes
  }

  fileprivate func key(_ slot: UInt64) -> [UInt8] {
    Array(durable[Format.offset(ofSlot: slot)...][..<(Format.offset(ofSlot: slot) + 32)])
  }

  fileprivate func holds(_ key: [UInt8]) -> Bool {
    Data(durable).range(of: Data(key)) != nil
  }
}

/// Everything that an erasure may meet, at every call it makes.
@Suite struct EraseTests {
  /// Slots in two blocks, the first and the last of one among them.
  private static let few: [UInt64] = [0, 5, 63, 200]
  /// A slot in each of more blocks than the journal holds.
  private static let many = (0..<UInt64(40)).map { $0 * 64 + $0 }

  @Test(arguments: [few, many])
  func `erased slots are erased, others keep their keys, and no copy is left`(
    _ erased: [UInt64]
  ) throws {
    let disk = try Disk.made(batches: 10)
    let expected = disk.slots(erasing: erased)
    let keys = erased.map { disk.key($0) }
    #expect(keys.allSatisfy { disk.holds($0) })
    try disk.file.erase(erased)
    #expect(Array(disk.durable[Format.slots...]) == expected)
    #expect(!keys.contains { disk.holds($0) })
    #expect(try disk.file.isJournalIdle())
    #expect(try disk.file.state(of: erased[0]) == .erased)
    #expect(try disk.file.state(of: 1) == .living)
    // Once more, which is what follows where nobody knows whether it was done.
    try disk.file.erase(erased + erased)
    #expect(Array(disk.durable[Format.slots...]) == expected)
  }

  @Test(arguments: [few, many])
  func `cut off at any call and torn at any sector, it is finished by the next and harms no other`(
    _ erased: [UInt64]
  ) throws {
    let whole = try Disk.made(batches: 10)
    let expected = whole.slots(erasing: erased)
    let keys = erased.map { whole.key($0) }
    let calls = Disk(whole.durable)
    try calls.file.erase(erased)
    var tried = 0
    for call in 1...calls.calls {
      let disk = Disk(whole.durable)
      disk.failing = call
      #expect(throws: Disk.gone) { try disk.file.erase(erased) }
      for found in [disk.afterKill()] + disk.afterAnyPowerLoss() {
        tried += 1
        try checkFound(found, whole, erased)
        try found.file.erase(erased)
        // Compared by themselves first: the macro would keep a copy of both to show.
        let isRight = Array(found.durable[Format.slots...]) == expected
        #expect(isRight, "after call \(call)")
      }
      let last = disk.afterPowerLoss { _, _ in true }
      try last.file.erase(erased)
      let held = keys.prefix(4).contains { last.holds($0) }
      #expect(!held, "after call \(call)")
    }
    #expect(tried > 6 * calls.calls)
  }

  /// A key that is not to be erased can be read, or be put back by the journal.
  private func checkFound(_ found: Disk, _ whole: Disk, _ erased: [UInt64]) throws {
    let journal = found.file.storedJournal()
    for slot in Set(erased.map { $0 / 64 * 64 + 7 }).subtracting(erased) {
      if journal?.blocks.contains(Format.block(of: slot)) == true { continue }
      let key = try found.file.key(in: slot)?.withBytes { Array($0) }
      #expect(key == whole.key(slot), "slot \(slot)")
    }
  }

  @Test func `cut off in its repetition, too, it is finished by the next`() throws {
    let whole = try Disk.made(batches: 1)
    let expected = whole.slots(erasing: Self.few)
    let calls = Disk(whole.durable)
    try calls.file.erase(Self.few)
    for first in 1...calls.calls {
      let disk = Disk(whole.durable)
      disk.failing = first
      #expect(throws: Disk.gone) { try disk.file.erase(Self.few) }
      for second in 1...calls.calls {
        let again = disk.afterPowerLoss(tearsBlocks: true) { ($0 + $1) % 2 == 0 }
        again.failing = second
        _ = Result { try again.file.erase(Self.few) }
        let last = again.afterPowerLoss(tearsBlocks: true) { ($0 + $1) % 2 == 1 }
        try last.file.erase(Self.few)
        let isRight = Array(last.durable[Format.slots...]) == expected
        #expect(isRight, "after calls \(first) and \(second)")
      }
    }
  }

  @Test(arguments: [Disk.Fault.failedSynchronization, .full])
  func `a call that fails is told, and repeating it writes everything again`(
    _ fault: Disk.Fault
  ) throws {
    let whole = try Disk.made(batches: 1)
    let expected = whole.slots(erasing: Self.few)
    let calls = Disk(whole.durable)
    try calls.file.erase(Self.few)
    var failures = 0
    for call in 1...calls.calls {
      let disk = Disk(whole.durable)
      (disk.failing, disk.fault) = (call, fault)
      guard case .failure = Result(catching: { try disk.file.erase(Self.few) }) else { continue }
      failures += 1
      // The same process, or the next, sees what never reached the disk.
      try disk.file.erase(Self.few)
      #expect(Array(disk.durable[Format.slots...]) == expected, "after call \(call)")
    }
    #expect(failures >= 3)
  }

  @Test func `a slot beyond the file's end is an error, and no block is made of nothing`() throws {
    let disk = try Disk.made(batches: 1)
    #expect(throws: KeyFileError.damaged("it ends before its block 4")) {
      try disk.file.erase([1, 256])
    }
    #expect(disk.durable.count == Format.slots + 256 * 64)
  }

  @Test func `a journal is taken only whole`() throws {
    let images = (0..<8192).map { UInt8(truncatingIfNeeded: $0 / 3) }
    let journal = Journal(blocks: [2, 9], images: images)
    #expect(Journal(journal.bytes)?.blocks == [2, 9])
    #expect(Journal(journal.bytes)?.image(1) == journal.image(1))
    for index in stride(from: 0, to: journal.bytes.count, by: 37) {
      var altered = journal.bytes
      altered[index] ^= 1
      #expect(Journal(altered) == nil, "byte \(index)")
    }
    #expect(Journal(Array(journal.bytes.dropLast())) == nil)
    #expect(Journal([UInt8](repeating: 0, count: 4096 * 33)) == nil)
  }
}
