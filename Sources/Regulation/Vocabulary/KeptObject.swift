/// What stands beside the log.
package enum KeptKind: String, Codable, CaseIterable, Sendable {
  case text
  case file

  package var name: Bilingual {
    switch self {
    case .text: Bilingual("文本", "text")
    case .file: Bilingual("文件", "file")
    }
  }
}

/// A text or a file that an event brought, without what it says.
package struct KeptObject: Hashable, Sendable {
  package let kind: KeptKind
  /// The position of the event that brought it.
  package let broughtBy: LogPosition
  /// The position of the event that erased it.
  package let erasedBy: LogPosition?

  package init(kind: KeptKind, broughtBy: LogPosition, erasedBy: LogPosition?) {
    self.kind = kind
    self.broughtBy = broughtBy
    self.erasedBy = erasedBy
  }
}

/// A file that was opened, without its bytes.
package struct FileFacts: Codable, Hashable, Sendable {
  package let name: String
  package let mediaType: String
  package let byteCount: Int
  package let digest: Digest

  package init(name: String, mediaType: String, byteCount: Int, digest: Digest) {
    self.name = name
    self.mediaType = mediaType
    self.byteCount = byteCount
    self.digest = digest
  }
}

/// What is put aside under a commitment.
package struct StagedPaper: Hashable, Sendable {
  package let kind: KeptKind
  /// The SHA-256 of a file's bytes, or of a text's; nothing when it does not open.
  package let digest: Digest?

  package init(kind: KeptKind, digest: Digest?) {
    self.kind = kind
    self.digest = digest
  }
}

/// Looks up what stands beside the log, for decisions; nothing of it is reachable from a fold.
package protocol ObjectLookup {
  /// Nothing for a number that no event has given.
  func kept(_ object: ObjectNumber) throws -> KeptObject?
  /// Nothing when nothing is put aside under it, or an event brought it since.
  func staged(_ commitment: Commitment) throws -> StagedPaper?
  /// Which recovery key there is now; nothing without one.
  var generation: Int? { get throws }
}
