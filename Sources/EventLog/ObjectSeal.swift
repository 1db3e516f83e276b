internal import Cryptography

/// How an object is committed to and sealed under the key of its slot: suite 1.
///
/// The commitment hides what it commits to from whoever has not the key, and binds as SHA-256 does,
/// because the key has one length. The cipher's key is drawn from it, so two contents under one slot
/// have two keys, and a nonce never meets a key twice. `docs/log-format.md` says the same to
/// strangers.
enum ObjectSeal {
  static let suite: UInt8 = 1

  /// Why what is stored is not the object the record commits to.
  enum Failure: String {
    case notSealed = "its ciphertext was altered, or is another object's"
    case notCommitted = "it is not what its record commits to"
    case notPadded = "its padding is malformed"
    case notWhole = "a part of it is missing"
  }

  /// Bytes of the padded form of so many bytes: their length in four bytes and they themselves, up
  /// to a multiple of 256, beyond 16 KiB to one of a sixteenth of the power of two below.
  static func size(of count: Int) -> Int {
    let framed = count + 4
    let step = framed <= 16_384 ? 256 : 1 << (Int.bitWidth - 1 - framed.leadingZeroBitCount - 4)
    return (framed + step - 1) / step * step
  }

  static func padded(_ bytes: [UInt8]) -> [UInt8] {
    var padded = UInt32(bytes.count).bigEndianBytes
    padded.reserveCapacity(size(of: bytes.count))
    padded += bytes
    padded += [UInt8](repeating: 0, count: size(of: bytes.count) - padded.count)
    return padded
  }

  /// What was padded; nil when it is not the padded form of anything.
  static func unpadded(_ padded: [UInt8]) -> [UInt8]? {
    guard padded.count >= 4 else { return nil }
    let count = Int(padded.span.bytes.bigEndian(at: 0, as: UInt32.self))
    guard size(of: count) == padded.count, padded[(4 + count)...].allSatisfy({ $0 == 0 }) else {
      return nil
    }
    return Array(padded[4..<4 + count])
  }

  /// The commitment to a padded content.
  static func commitment(
    to padded: [UInt8], kind: UInt8, logID: LogID, key: borrowing SecretKey
  ) -> Digest {
    let name = name(kind: kind, suite: suite, size: UInt32(padded.count), logID: logID)
    return HMAC.of(name.span.bytes, padded.span.bytes, key: key)
  }

  /// What stands before a padded content in what its commitment is made of.
  static func name(kind: UInt8, suite: UInt8, size: UInt32, logID: LogID) -> [UInt8] {
    Array("siteledger object 1".utf8) + [0, suite, kind] + size.bigEndianBytes + logID.bytes
  }

  /// The key that the content of a commitment is sealed under.
  static func cipherKey(_ commitment: Digest, key: borrowing SecretKey) -> SecretKey {
    let name = Array("siteledger object 1 key".utf8)
    let rest = commitment.bytes + [1]
    return SecretKey(HMAC.of(name.span.bytes, rest.span.bytes, key: key))
  }

  /// The commitment, and the padded content sealed, with the tag behind it.
  static func seal(
    _ bytes: [UInt8], _ kind: ObjectKind, logID: LogID, key: borrowing SecretKey
  ) throws(LogError) -> (commitment: Digest, sealed: [UInt8]) {
    let padded = padded(bytes)
    let commitment = commitment(to: padded, kind: kind.rawValue, logID: logID, key: key)
    do throws(CryptographyError) {
      let cipherKey = cipherKey(commitment, key: key)
      return (commitment, try AESGCM.seal(padded.span.bytes, part: 0, key: cipherKey))
    } catch {
      throw .storage("an object could not be sealed: \(error)")
    }
  }

  /// The content that was sealed, if it is the one that the mention commits to.
  static func open(
    _ sealed: RawSpan, _ mention: ObjectMention, logID: LogID, key: borrowing SecretKey
  ) throws(LogError) -> Result<[UInt8], Failure> {
    let cipherKey = cipherKey(mention.commitment, key: key)
    guard let padded = try open(sealed, part: 0, cipherKey) else { return .failure(.notSealed) }
    return content(of: padded, mention, logID: logID, key: key)
  }

  /// A part that was sealed; nil when it, its number or the key is another.
  static func open(
    _ sealed: RawSpan, part: UInt32, _ cipherKey: borrowing SecretKey
  ) throws(LogError) -> [UInt8]? {
    do throws(CryptographyError) {
      return try AESGCM.open(sealed, part: part, key: cipherKey)
    } catch {
      throw .storage("an object could not be opened: \(error)")
    }
  }

  /// The content of a padded form, if it is the one that the mention commits to.
  static func content(
    of padded: [UInt8], _ mention: ObjectMention, logID: LogID, key: borrowing SecretKey
  ) -> Result<[UInt8], Failure> {
    guard padded.count == Int(mention.size) else { return .failure(.notSealed) }
    guard
      commitment(to: padded, kind: mention.kind, logID: logID, key: key) == mention.commitment
    else { return .failure(.notCommitted) }
    guard let bytes = unpadded(padded) else { return .failure(.notPadded) }
    return .success(bytes)
  }
}

extension ObjectSeal.Failure: Error {}
