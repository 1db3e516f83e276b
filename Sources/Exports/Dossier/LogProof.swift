/// What ties an export to the log it was read from: whoever has the log can compute the same root.
package struct LogProof: Codable, Hashable, Sendable {
  /// The last position of the log when the export was read.
  package let position: Int
  /// The RFC 6962 root over the first `position` records, in 64 hexadecimal digits.
  package let root: String
  /// The leaf hashes of exported events, for those who want an inclusion proof of one; may be
  /// empty.
  package let leaves: [LeafHash]
  /// The newest signed checkpoint as its C2SP note, if the ledger has one.
  package let signedNote: String?

  package init(position: Int, root: String, leaves: [LeafHash] = [], signedNote: String? = nil) {
    self.position = position
    self.root = root
    self.leaves = leaves
    self.signedNote = signedNote
  }
}

/// The Merkle leaf of one record.
package struct LeafHash: Codable, Hashable, Sendable {
  package let position: Int
  /// SHA-256 of 0x00 and the record's bytes, in 64 hexadecimal digits.
  package let hash: String

  package init(position: Int, hash: String) {
    self.position = position
    self.hash = hash
  }
}
