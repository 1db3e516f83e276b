package import Cryptography
internal import KeyFile

// What is kept of a request tells its content from any other's, and must not let anybody guess words
// that were erased: what is in the log anyway stands under a key of the log, the words under the very
// keys of the objects that hold them.

extension Transaction {
  /// Tells the content of a request from any other's, without its words, under the log's key for that.
  ///
  /// The key is made when it is first asked for.
  package final func fingerprint(ofRequest content: [UInt8]) throws(LogError) -> Digest {
    let name = Array("siteledger request 1\0".utf8)
    return HMAC.of(name.span.bytes, content.span.bytes, key: try requestKey().key)
  }

  /// Tells a query code from any other, under the log's key for requests, with a label of its own; the
  /// key is made when there is none.
  package final func newDigest(ofCode code: [UInt8]) throws(LogError) -> Digest {
    Self.digest(ofCode: code, key: try requestKey().key)
  }

  /// The log's key for requests: read once in a transaction, made when there is none.
  private func requestKey() throws(LogError) -> HeldKey {
    if let heldRequestKey { return heldRequestKey }
    let held = HeldKey(try storedRequestKey())
    heldRequestKey = held
    return held
  }

  private func storedRequestKey() throws(LogError) -> SecretKey {
    if let slot = try metaNumber(Layout.MetaKey.requestKey) {
      let file = try keys.opened()
      if let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) }) {
        return key
      }
    }
    // None yet, or one that a restored log has lost: requests made under it count as others then.
    var slots = try SlotTaker(self)
    let taken = try slots.take(keys)
    try slots.store(in: self)
    try putMeta(taken.slot.bigEndianBytes, for: Layout.MetaKey.requestKey)
    return taken.key
  }

  /// What is kept of a request that was made before; nil for a new one.
  ///
  /// - Throws: `requestMismatch` for an id that was used for something else. Where an object that the
  ///   request brought was erased, its words are not compared any more.
  package final func repeated(_ request: Append.Request) throws(LogError) -> RequestRecord? {
    guard !isMissing(request.id), let known = try self.request(request.id) else { return nil }
    var isSame = known.fingerprint == request.fingerprint
    if isSame, known.textFingerprint != .zero,
      let slots = try slots(ofObjectsBroughtAt: known.positions),
      let texts = try textFingerprint(request.texts, under: slots)
    {
      isSame = texts == known.textFingerprint
    }
    guard isSame else { throw .requestMismatch(requestID: request.id) }
    return known
  }

  /// The slots of all objects that events brought, in their order; nil when one was erased.
  private func slots(
    ofObjectsBroughtAt positions: Range<UInt64>
  ) throws(LogError) -> [UInt64]? {
    var slots: [UInt64] = []
    for position in positions {
      for number in try record(at: position).objects {
        let row = try objectRow(number)
        guard row.erasedBy == 0 else { return nil }
        slots.append(row.slot)
      }
    }
    return slots
  }

  /// Tells the words of a request from any other's; nil without slots, and when a key is gone.
  func textFingerprint(
    _ texts: [UInt8], under slots: [UInt64]
  ) throws(LogError) -> Digest? {
    guard let first = slots.first, var mac = try mac(under: first) else { return nil }
    if slots.count > 1 {
      mac.update(Array("siteledger request 1 keys\0".utf8))
      for slot in slots.dropFirst() {
        guard let key = try key(in: slot) else { return nil }
        mac.update(key)
      }
      mac = HMAC(key: SecretKey(mac.end()))
    }
    mac.update(Array("siteledger request 1 texts\0".utf8))
    mac.update(texts)
    return mac.end()
  }

  private func mac(under slot: UInt64) throws(LogError) -> HMAC? {
    guard let key = try key(in: slot) else { return nil }
    return HMAC(key: key)
  }

  private func key(in slot: UInt64) throws(LogError) -> SecretKey? {
    guard let file = try keys.find() else { return nil }
    return try keeping { () throws(KeyFileError) in try file.key(in: slot) }
  }
}

/// A key that several requests are sealed under, wiped with the last reference to it.
final class HeldKey {
  let key: SecretKey

  init(_ key: consuming SecretKey) { self.key = key }
}

extension Snapshot {
  /// What a query code is kept as; nil in a log that has no key for it, and so has given none.
  package final func digest(ofCode code: [UInt8]) throws(LogError) -> Digest? {
    guard let slot = try metaNumber(Layout.MetaKey.requestKey), let file = try keys.find(),
      let key = try keeping({ () throws(KeyFileError) in try file.key(in: slot) })
    else { return nil }
    return Self.digest(ofCode: code, key: key)
  }

  fileprivate static func digest(ofCode code: [UInt8], key: borrowing SecretKey) -> Digest {
    let name = Array("siteledger query code 1\0".utf8)
    return HMAC.of(name.span.bytes, code.span.bytes, key: key)
  }
}
