package import Cryptography
internal import KeyFile

/// What proves to anybody that an object held a certain content, while its key lives and for ever
/// behind: whoever has it needs no key of the log's.
package struct ObjectOpening: Sendable {
  /// As it stands in the record of the event that brought it.
  package let commitment: Digest
  /// The 32 bytes of its slot.
  package let key: [UInt8]
  /// What the commitment is the HMAC of, under the key.
  package let message: [UInt8]
}

extension Snapshot {
  /// The opening of an object; nil when it cannot be opened.
  package final func opening(ofObject number: UInt64) throws(LogError) -> ObjectOpening? {
    guard case .bytes(let content) = try content(ofObject: number) else { return nil }
    let row = try objectRow(number)
    let slot = row.slot
    guard let mention = try mention(ofObject: number, broughtBy: row.broughtBy),
      let key = try keying({ file throws(KeyFileError) in try file.key(in: slot) })
    else { return nil }
    let padded = ObjectSeal.padded(content)
    let name = ObjectSeal.name(
      kind: mention.kind, suite: mention.suite, size: mention.size, logID: logID)
    return ObjectOpening(
      commitment: mention.commitment, key: key.withBytes { Array($0) }, message: name + padded)
  }
}
