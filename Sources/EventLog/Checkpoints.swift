package import Cryptography
internal import JSONText
internal import LMDB

/// The size and root of a tree in words: the body of a C2SP tlog-checkpoint.
package struct TreeHead: Hashable, Sendable {
  /// Which log; a name without a scheme, as `ledger.xiji.gov.cn/log`.
  package var origin: String
  package var size: UInt64
  package var root: Digest

  package init(origin: String, size: UInt64, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the first three lines of a checkpoint; more may follow.
  package init(body: String) throws(LogError) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, !lines[0].isEmpty, let size = UInt64(lines[1]),
      String(size) == lines[1], let bytes = Base64.decode(lines[2]), let root = Digest(bytes)
    else { throw .invalidRequest("not a checkpoint") }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  /// Three lines.
  package var body: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }
}

extension Transaction {
  /// Signs the tree at the head and keeps the note; adds to one of the same size that is there.
  ///
  /// The name of the signer is the origin. Signing twice with one key changes nothing.
  /// - Throws: `invalidRequest` for an empty log, or when the note there is of another origin;
  ///   `corrupt` when the log does not extend the newest note it holds, or its newest record is not
  ///   the one that the tree was made of.
  package func signCheckpoint(
    origin: String, key: Ed25519.SigningKey
  ) throws(LogError) -> SignedNote {
    let size = try head.position
    guard size > 0 else { throw .invalidRequest("an empty log has nothing to sign") }
    _ = try inclusionProof(of: size, size: size)
    if let newest = try checkpoints().last { try checkExtension(of: newest) }
    let body = TreeHead(origin: origin, size: size, root: try root()).body
    var note = try SignedNote(text: body)
    if let known = try checkpoint(size: size) { note = known }
    guard note.text == body else {
      throw .invalidRequest("the checkpoint at \(size) is of another origin")
    }
    try note.sign(origin, key)
    let (table, text) = (tables.checkpoints, note.note)
    try change { writes throws(StoreError) in
      try writes.put(text.bytes, for: size.bigEndianBytes.span.bytes, in: table)
    }
    return note
  }
}

extension Snapshot {
  /// - Throws: `corrupt` when the log is not one that a checkpoint's goes on in.
  fileprivate final func checkExtension(of note: SignedNote) throws(LogError) {
    let tree = try TreeHead(body: note.text)
    let size = try head.position
    guard tree.size >= 1, tree.size <= size, try root(at: tree.size) == tree.root else {
      throw .corrupt(position: tree.size, "the log does not extend the newest checkpoint it holds")
    }
    _ = try consistencyProof(from: tree.size, to: size)
  }

  /// The signed checkpoint of a size; nil without one.
  package final func checkpoint(size: UInt64) throws(LogError) -> SignedNote? {
    let key = size.bigEndianBytes
    guard let value = try ownValue(of: key.span.bytes, in: tables.checkpoints) else {
      return nil
    }
    return try SignedNote(value.text)
  }

  /// The signed checkpoints, smallest first.
  package final func checkpoints() throws(LogError) -> [SignedNote] {
    var notes: [SignedNote] = []
    try scan(tables.checkpoints) { _, value throws(LogError) in
      notes.append(try SignedNote(value.text))
      return true
    }
    return notes
  }

  /// Whether a checkpoint is of this log, and signed by that key in its origin's name.
  package final func verifies(
    _ note: SignedNote, _ key: Ed25519.VerificationKey
  ) throws(LogError) -> Bool {
    let tree = try TreeHead(body: note.text)
    guard tree.size <= (try head.position), try root(at: tree.size) == tree.root else {
      return false
    }
    return try note.verifies(tree.origin, key)
  }
}
