import Cryptography
import EventLog
import JSONText
import Regulation

/// What stands beside the log, as decisions and queries ask for it.
extension LogTexts {
  func kept(_ object: ObjectNumber) throws -> KeptObject? { try kept(object, upTo: .max) }

  /// The same as it was at a position: what was brought or erased later is not seen.
  func kept(_ object: ObjectNumber, upTo end: UInt64) throws -> KeptObject? {
    guard let stored = try snapshot.object(UInt64(object.value)), stored.broughtBy <= end,
      let position = LogPosition(Int(stored.broughtBy))
    else { return nil }
    let erasedBy = stored.erasedBy.flatMap { $0 <= end ? LogPosition(Int($0)) : nil }
    return KeptObject(
      kind: KeptKind(stored.kind), broughtBy: position, erasedBy: erasedBy)
  }

  func file(_ object: ObjectNumber) throws -> FileFacts? {
    guard case .bytes(let content)? = try snapshot.content(ofObject: UInt64(object.value)),
      let file = FileContent(content), let digest = Digest(of: file.bytes)
    else { return nil }
    return FileFacts(
      name: file.name, mediaType: file.mediaType, byteCount: file.bytes.count, digest: digest)
  }

  func staged(_ commitment: Commitment) throws -> StagedPaper? {
    guard let bytes = Hex.decode(commitment.text),
      let name = Cryptography.Digest(bytes), let staged = try snapshot.staged(name)
    else { return nil }
    let kind = KeptKind(staged.kind)
    guard case .bytes(let content)? = try snapshot.content(ofStaged: name) else {
      return StagedPaper(kind: kind, digest: nil)
    }
    switch kind {
    case .text: return StagedPaper(kind: kind, digest: Digest(of: content))
    case .file:
      return StagedPaper(
        kind: kind, digest: FileContent(content).flatMap { Digest(of: $0.bytes) })
    }
  }

  var generation: Int? {
    get throws { try snapshot.recovery().map { Int($0.generation) } }
  }
}

extension KeptKind {
  /// What this version does not know is no text.
  init(_ kind: ObjectKind?) { self = kind == .text ? .text : .file }
}

extension Regulation.Digest {
  /// The SHA-256 of some bytes.
  fileprivate init?(of bytes: [UInt8]) { self.init(Hex.encode(SHA256.hash(bytes).bytes)) }
}
