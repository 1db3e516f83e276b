package import Cryptography
internal import JSONText

/// A text with signatures under it, as C2SP signed-note has it.
///
/// ```
/// text lines
///
/// — name base64(first 4 bytes of the key's hash, signature)
/// ```
package struct SignedNote: Hashable, Sendable {
  /// One signature below a note.
  package struct Signature: Hashable, Sendable {
    package var name: String
    /// The first 4 bytes of SHA-256(name, line feed, 0x01, public key).
    package var keyHash: UInt32
    package var bytes: [UInt8]
  }

  /// Ends with a line feed.
  package let text: String
  package private(set) var signatures: [Signature]

  /// An unsigned note, which is not yet one to show.
  package init(text: String) throws(LogError) {
    guard text.utf8.last == UInt8(ascii: "\n"), !text.utf8.contains(where: Self.isControl) else {
      throw .invalidRequest("a note's text ends with a line feed and has no other controls")
    }
    self.text = text
    signatures = []
  }

  /// Reads a note with at least one signature.
  package init(_ note: String) throws(LogError) {
    let lines = note.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.last?.isEmpty == true, let blank = lines.dropLast().lastIndex(where: \.isEmpty),
      blank > 0, blank < lines.count - 2
    else { throw .invalidRequest("not a signed note") }
    let body = lines[..<blank].map { String(Substring($0)) + "\n" }.joined()
    try self.init(text: body)
    for line in lines[(blank + 1)...].dropLast() {
      signatures.append(try Self.signature(String(Substring(line))))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x0A }

  private static func signature(_ line: String) throws(LogError) -> Signature {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "—", !parts[1].isEmpty,
      let bytes = Base64.decode(parts[2]), bytes.count > 4
    else { throw .invalidRequest("not a note's signature: \(line)") }
    let hash = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    return Signature(name: String(parts[1]), keyHash: hash, bytes: Array(bytes.dropFirst(4)))
  }

  /// Names a key without a network to ask.
  package static func keyHash(_ name: String, _ key: Ed25519.VerificationKey) -> UInt32 {
    let digest = SHA256.hash(Array(name.utf8) + [0x0A, 0x01] + key.raw)
    return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The key as verifiers of notes are given it: `name+hash+base64(0x01, key)`.
  package static func verifierKey(_ name: String, _ key: Ed25519.VerificationKey) -> String {
    let hash = Hex.encode(keyHash(name, key).bigEndianBytes)
    return "\(name)+\(hash)+\(Base64.encode([0x01] + key.raw))"
  }

  /// Adds a signature, unless this name and key have signed already.
  ///
  /// - Throws: `invalidRequest` for a name that is empty or holds a blank or a `+`.
  package mutating func sign(_ name: String, _ key: Ed25519.SigningKey) throws(LogError) {
    guard !name.isEmpty, !name.contains(where: { $0.isWhitespace || $0 == "+" }) else {
      throw .invalidRequest("a signer's name has no blanks and no +")
    }
    let hash = Self.keyHash(name, key.publicKey)
    if signatures.contains(where: { $0.name == name && $0.keyHash == hash }) { return }
    do throws(CryptographyError) {
      let bytes = try key.sign(Array(text.utf8))
      signatures.append(Signature(name: name, keyHash: hash, bytes: bytes))
    } catch {
      throw .storage("\(error)")
    }
  }

  /// Whether a signature by this name and key is there and right.
  package func verifies(
    _ name: String, _ key: Ed25519.VerificationKey
  ) throws(LogError) -> Bool {
    let hash = Self.keyHash(name, key)
    for signature in signatures where signature.name == name && signature.keyHash == hash {
      do throws(CryptographyError) {
        if try key.verifies(signature.bytes, of: Array(text.utf8)) { return true }
      } catch {
        throw .storage("\(error)")
      }
    }
    return false
  }

  /// The note as it is written.
  package var note: String {
    var note = text + "\n"
    for signature in signatures {
      let bytes = signature.keyHash.bigEndianBytes + signature.bytes
      note += "— \(signature.name) \(Base64.encode(bytes))\n"
    }
    return note
  }
}
