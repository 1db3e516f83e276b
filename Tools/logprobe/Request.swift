internal import CivilTime
internal import Cryptography
internal import EventLog
internal import JSONText

/// One line, understood.
enum Request {
  /// An append, whose time is given when it is made.
  case append(Append)
  /// Events, in the order asked for.
  case events(Query)
  case version(stream: String)
  case head
  case hasEvent(EventID)
  case checkpoint(consumer: String)
  case root(size: UInt64?)
  case leaf(position: UInt64)
  case inclusion(position: UInt64, size: UInt64)
  case consistency(from: UInt64, to: UInt64)
  /// What an object holds.
  case object(UInt64)
  /// Whether everything is as it must be.
  case verify
  case keeping(KeepingRequest)

  /// Bytes of the longest line that is looked at; 64 MiB.
  static let lineByteCountLimit = 64 << 20
  /// An append of very many events is a text of very many values.
  private static let limits = JSONLimits(
    byteCount: lineByteCountLimit, depth: 64, valueCount: JSONLimits.valueCountCeiling)

  init(_ line: [UInt8]) throws(Refusal) {
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONDocument(line, limits: Self.limits).root
    } catch {
      throw Refusal(error)
    }
    try self.init(Fields(root))
  }

  private init(_ fields: Fields) throws(Refusal) {
    let operation = try fields.string("op")
    switch operation {
    case "append": self = .append(try fields.append())
    case "readStream":
      let stream = try fields.name("stream")
      self = .events(
        Query(
          .stream(stream), from: try fields.number("from") ?? 1,
          to: try fields.number("to") ?? .max, limit: try fields.limit(),
          isBackward: try fields.bool("backward") ?? false))
    case "readAll": self = .events(try fields.readAll())
    case "version": self = .version(stream: try fields.name("stream"))
    case "head": self = .head
    case "hasEvent": self = .hasEvent(try fields.eventID("id"))
    case "checkpoint": self = .checkpoint(consumer: try fields.name("name"))
    case "root": self = .root(size: try fields.number("size"))
    case "leaf": self = .leaf(position: try fields.requiredNumber("position"))
    case "inclusion":
      self = .inclusion(
        position: try fields.requiredNumber("position"), size: try fields.requiredNumber("size"))
    case "consistency":
      self = .consistency(
        from: try fields.requiredNumber("from"), to: try fields.requiredNumber("to"))
    case "object": self = .object(try fields.requiredNumber("number"))
    case "verify": self = .verify
    default:
      guard let request = try KeepingRequest(operation, fields) else {
        throw .invalid("unknown op \"\(operation)\"")
      }
      self = .keeping(request)
    }
  }
}

extension Fields {
  fileprivate func readAll() throws(Refusal) -> Query {
    var query = Query(
      after: try number("after") ?? 0, until: try number("until") ?? .max,
      limit: try limit(), isBackward: try bool("backward") ?? false)
    query.since = try instant("since")
    query.category = try optionalString("category")
    if let category = query.category, category.utf8.count > Limits.nameByteCount {
      throw Refusal(.limitExceeded("bytes of a category"))
    }
    if let types = try array("types") {
      var names: [String] = []
      for type in types { names.append(try Fields.name(type, "types")) }
      query.types = names
    }
    return query
  }

  fileprivate func append() throws(Refusal) -> Append {
    var append = Append(writes: [], now: Instant(microsecondsSince1970: 0))
    if let writes = try array("writes") {
      for write in writes { append.writes.append(try Fields(write).write()) }
    }
    if let checkpoint = try object("checkpoint") {
      append.checkpoint = .init(
        consumer: try checkpoint.string("name"),
        position: try checkpoint.requiredNumber("position"))
    }
    guard !append.writes.isEmpty || append.checkpoint != nil else {
      throw .invalid("neither writes nor a checkpoint")
    }
    if let id = try optionalString("requestId") {
      append.request = .init(id: id, fingerprint: fingerprint(of: append))
    }
    return append
  }

  private func write() throws(Refusal) -> Append.Write {
    var events: [NewEvent] = []
    for event in try requiredArray("events") {
      let event = try Fields(event)
      events.append(
        NewEvent(
          id: try event.optionalEventID("id"), type: try event.string("type"),
          data: try event.base64("data"), objects: try event.objects()))
    }
    guard !events.isEmpty else { throw .invalid("a write without events") }
    return .init(stream: try string("stream"), expected: try expected(), events: events)
  }

  /// What an event brings and erases; nil for nothing.
  private func objects() throws(Refusal) -> EventObjects? {
    var objects = EventObjects()
    if let brings = try array("objects") {
      for object in brings {
        let object = try Fields(object)
        if let commitment = try object.staged() {
          objects.brings.append(.staged(commitment))
        } else {
          objects.brings.append(NewObject(try object.kind(), try object.base64("data")))
        }
      }
    }
    if let erases = try array("erases") {
      for number in erases {
        guard case .integer(let number) = JSONValue(number), number > 0 else {
          throw .invalid("erases holds what is no number of an object")
        }
        objects.erases.append(UInt64(number))
      }
    }
    return objects == EventObjects() ? nil : objects
  }

  private func expected() throws(Refusal) -> ExpectedVersion {
    guard let node = node("expect") else { throw .invalid("expect is missing") }
    if node.kind == .number { return .exact(try requiredNumber("expect")) }
    switch try string("expect") {
    case "any": return .any
    case "none": return .none
    case "exists": return .exists
    default: throw .invalid("expect is any, none, exists or a version")
    }
  }
}

/// What tells one append's content from another's: every field with its length, in order.
///
/// Of objects their number only: a digest of words that can be erased would outlive them.
private func fingerprint(of append: Append) -> Digest {
  var bytes: [UInt8] = []
  func add(_ field: some Collection<UInt8>) {
    bytes.append(contentsOf: UInt64(field.count).bigEndianBytes)
    bytes.append(contentsOf: field)
  }
  add(UInt64(append.writes.count).bigEndianBytes)
  for write in append.writes {
    add(write.stream.utf8)
    switch write.expected {
    case .any: add("any".utf8)
    case .none, .exact(0): add("none".utf8)
    case .exists: add("exists".utf8)
    case .exact(let version): add(version.bigEndianBytes)
    }
    add(UInt64(write.events.count).bigEndianBytes)
    for event in write.events {
      add(event.id?.bytes ?? [])
      add(event.type.utf8)
      add(event.data)
      if let objects = event.objects {
        add(UInt64(objects.brings.count).bigEndianBytes)
        add(objects.erases.flatMap(\.bigEndianBytes))
      }
    }
  }
  if let checkpoint = append.checkpoint {
    add(checkpoint.consumer.utf8)
    add(checkpoint.position.bigEndianBytes)
  }
  return SHA256.hash(bytes)
}
