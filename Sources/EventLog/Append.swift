package import CivilTime
package import Cryptography

/// What an append expects of a stream.
package enum ExpectedVersion: Hashable, Sendable {
  case any
  /// The stream has no events yet.
  case none
  /// The stream has events.
  case exists
  /// The stream's version; 0 means the same as ``none``.
  case exact(UInt64)

  func accepts(_ version: UInt64) -> Bool {
    switch self {
    case .any: true
    case .none: version == 0
    case .exists: version > 0
    case .exact(let wanted): version == wanted
    }
  }
}

/// An event to be recorded.
package struct NewEvent: Hashable, Sendable {
  /// Nil lets the log give one (``LogID/eventID(at:)``), which costs nothing; a caller's own id is
  /// kept in an index.
  package var id: EventID?
  package var type: String
  /// 1 to 65,535.
  package var schemaVersion: Int
  /// Opaque to the log.
  package var data: [UInt8]
  package var occurredOn: CivilDate?
  package var actor: String?
  package var office: String?
  package var onBehalfOf: String?
  package var correlation: String?
  /// The position of the event that caused this one.
  package var causation: UInt64?
  /// Texts and files it brings or erases; nil for none.
  package var objects: EventObjects?

  package init(
    id: EventID? = nil, type: String, schemaVersion: Int = 1, data: [UInt8],
    occurredOn: CivilDate? = nil, actor: String? = nil, office: String? = nil,
    onBehalfOf: String? = nil, correlation: String? = nil, causation: UInt64? = nil,
    objects: EventObjects? = nil
  ) {
    self.id = id
    self.type = type
    self.schemaVersion = schemaVersion
    self.data = data
    self.occurredOn = occurredOn
    self.actor = actor
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.correlation = correlation
    self.causation = causation
    self.objects = objects
  }
}

/// Events for one or more streams, recorded together or not at all.
package struct Append: Sendable {
  /// Events for one stream. A stream may come twice: the second write is judged against what the
  /// first left.
  package struct Write: Sendable {
    package var stream: String
    package var expected: ExpectedVersion
    /// At least one.
    package var events: [NewEvent]

    package init(stream: String, expected: ExpectedVersion, events: [NewEvent]) {
      self.stream = stream
      self.expected = expected
      self.events = events
    }
  }

  /// A promise that the same request takes effect once.
  package struct Request: Sendable {
    package var id: String
    /// Tells this content from any other, but for its words; the same id with another one is refused,
    /// for ever.
    package var fingerprint: Digest
    /// The words, told apart under the keys of the objects that the request brings: for as long as none
    /// of them is erased.
    package var texts: [UInt8]
    /// What to tell whoever asks again; opaque to the log.
    package var answer: [UInt8]

    package init(
      id: String, fingerprint: Digest, texts: [UInt8] = [], answer: [UInt8] = []
    ) {
      self.id = id
      self.fingerprint = fingerprint
      self.texts = texts
      self.answer = answer
    }
  }

  /// How far a consumer has come in a log of its own choosing; only grows.
  package struct Checkpoint: Hashable, Sendable {
    package var consumer: String
    package var position: UInt64

    package init(consumer: String, position: UInt64) {
      self.consumer = consumer
      self.position = position
    }
  }

  package var writes: [Write]
  package var request: Request?
  package var checkpoint: Checkpoint?
  /// The clock's word; events never go back behind the last one's time.
  package var now: Instant

  package init(
    writes: [Write], request: Request? = nil, checkpoint: Checkpoint? = nil, now: Instant
  ) {
    self.writes = writes
    self.request = request
    self.checkpoint = checkpoint
    self.now = now
  }
}

/// What an append did, now or, for a repeated request, the first time.
package struct Appended: Hashable, Sendable {
  /// A stream and the last version the append gave it.
  package struct StreamVersion: Hashable, Sendable {
    package var stream: String
    package var version: UInt64
  }

  /// The events' positions, without gaps; empty when only a checkpoint moved.
  package var positions: Range<UInt64>
  /// In the order in which the streams first came.
  package var versions: [StreamVersion]
  package var recordedAt: Instant
  /// Whether the request had been made before; nothing was done this time.
  package var isRepeat: Bool
  /// What the first append kept for who asks again.
  package var answer: [UInt8]
}

/// What is kept of a request.
package struct RequestRecord: Hashable, Sendable {
  package var fingerprint: Digest
  /// Zeros for a request that brought no object.
  package var textFingerprint: Digest
  /// The positions of its events; empty if it had none.
  package var positions: Range<UInt64>
  package var answer: [UInt8]

  /// Reads the stored form; nil if it is not one.
  init?(_ value: RawSpan) {
    guard value.byteCount >= Layout.Request.answer, let fingerprint = Digest(value),
      let texts = Digest(value, at: Layout.Request.textFingerprint)
    else { return nil }
    self.fingerprint = fingerprint
    textFingerprint = texts
    let first = value.bigEndian(at: Layout.Request.firstPosition, as: UInt64.self)
    let count = value.bigEndian(at: Layout.Request.eventCount, as: UInt32.self)
    guard (first == 0) == (count == 0), first <= Limits.eventCount else { return nil }
    positions = first..<first + UInt64(count)
    answer = value.extracting(droppingFirst: Layout.Request.answer).array
  }
}
