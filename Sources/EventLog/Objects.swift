package import Cryptography

/// What an object is.
package enum ObjectKind: UInt8, Sendable, CaseIterable {
  /// Text in UTF-8.
  case text = 1
  /// A file.
  case file = 2
}

/// A text or a file to be kept beside the log, sealed under a key of its own.
package enum NewObject: Hashable, Sendable {
  /// At most ``Limits/objectByteCount``.
  case bytes(ObjectKind, [UInt8])
  /// What ``EventLog/put(_:_:at:)`` put aside under a commitment. It is brought once.
  case staged(Digest)

  package init(_ kind: ObjectKind, _ bytes: [UInt8]) { self = .bytes(kind, bytes) }
}

/// What an event brings, and what it erases.
package struct EventObjects: Hashable, Sendable {
  /// They get the numbers that follow the last one given, in this order.
  package var brings: [NewObject]
  /// Numbers of objects that earlier appends brought, each greater than the one before.
  package var erases: [UInt64]

  package init(brings: [NewObject] = [], erases: [UInt64] = []) {
    self.brings = brings
    self.erases = erases
  }
}

/// An object, as far as the log says it without its key.
package struct StoredObject: Hashable, Sendable {
  package var number: UInt64
  /// Nil for one that this version does not know.
  package var kind: ObjectKind?
  /// Bytes of its padded form: the content has as many or a little fewer.
  package var byteCount: Int
  /// The position of the event that brought it.
  package var broughtBy: UInt64
  /// The position of the event that erased it.
  package var erasedBy: UInt64?
}

/// What an object holds.
package enum ObjectContent: Hashable, Sendable {
  case bytes([UInt8])
  /// A recorded decision erased it.
  case erased(by: UInt64)
  /// It should open and does not; why.
  case unreadable(String)
}

extension Append {
  /// Whether any event brings an object or erases one.
  var concernsObjects: Bool {
    let writes = writes.span
    for write in writes.indices {
      let events = writes[write].events.span
      for index in events.indices where events[index].objects != nil { return true }
    }
    return false
  }
}

extension EventObjects {
  /// Refuses what is too much, and what makes no sense.
  func check() throws(LogError) {
    guard !brings.isEmpty || !erases.isEmpty else {
      throw .invalidRequest("objects of an event that are none")
    }
    guard brings.count <= Limits.objectCount else {
      throw .limitExceeded("objects of an event")
    }
    guard erases.count <= Limits.erasureCount else {
      throw .limitExceeded("erased objects of an event")
    }
    for (before, number) in zip(erases, erases.dropFirst()) where number <= before {
      throw .invalidRequest("objects to erase are not in the order of their numbers")
    }
    for object in brings {
      if case .bytes(_, let bytes) = object, bytes.count > Limits.objectByteCount {
        throw .limitExceeded("bytes of an object")
      }
    }
  }
}
