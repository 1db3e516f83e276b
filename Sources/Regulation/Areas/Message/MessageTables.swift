package import CivilTime
import JSONText

/// Messages of citizens, which are whose, what is public, and who was let read which.
package enum MessageProjector: Projector {
  package static let name = "messages"
  /// 2: what a citizen was asked, and when, is known of a message. 3: what is kept and not used.
  package static let version = 3
  package static let reads: [any Projector.Type] = [DirectoryProjector.self]
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .erasure(.erased(let event)) = entry.event { try erase(event, entry, tables) }
    guard case .message(let event) = entry.event else { return }
    let (messages, id) = (tables.messages, event.messagePayload.message)
    if case .received = event { messages.last.set(lastKey, id) }
    if case .opened(let event) = event {
      messages.openings.set("\(id)/\(event.reader)", event.until)
    }
    // Who was let read it before it was restricted reads it no more.
    if case .restricted = event {
      var open: [String] = []
      try messages.openings.scan(prefix: "\(id)/") { key, _ in
        open.append(key)
        return true
      }
      for key in open { messages.openings.set(key, nil) }
    }
    for object in event.messagePayload.objects {
      messages.objects.set("\(object)", id)
      messages.listedObjects.set(MessageTables.key(object, of: id), object.value)
    }
    let before = try messages.rows[id.text]
    try change(before, to: Message.evolve(before, event, entry), tables)
  }

  private static func change(
    _ before: Message?, to after: Message?, _ tables: Tables
  ) throws {
    guard let after else { return }
    let messages = tables.messages
    messages.rows.set(after.id.text, after)
    messages.listed.move(
      after.id, from: try keys(of: before, tables), to: try keys(of: after, tables))
    messages.isPublic.move(after.id, from: publicKeys(of: before), to: publicKeys(of: after))
    if before?.code != after.code {
      if let code = before?.code { messages.byCode.set(code.text, nil) }
      if let code = after.code { messages.byCode.set(code.text, after.id) }
    }
    tables.notes.work += MessageWork.notes(from: before, to: after)
  }

  private static func erase(
    _ event: ObjectsErased, _ entry: Entry, _ tables: Tables
  ) throws {
    let messages = tables.messages
    for object in event.objects {
      guard let id = try messages.objects["\(object)"], let before = try messages.rows[id.text]
      else { continue }
      messages.objects.set("\(object)", nil)
      var after = before
      after.erase(entry, isAll: try isErased(id, tables))
      try change(before, to: after, tables)
      if !tables.notes.erasedMessages.contains(id) { tables.notes.erasedMessages.append(id) }
    }
  }

  /// Whether nothing is left of what a message brought.
  private static func isErased(_ id: MessageID, _ tables: Tables) throws -> Bool {
    try tables.objects(of: id).allSatisfy { try tables.messages.objects["\($0)"] == nil }
  }

  /// Under the office whose it is, and the site or account it came by or is about.
  private static func keys(of message: Message?, _ register: some DirectoryLookup) throws
    -> [String]
  {
    guard let message else { return [] }
    let phase = message.phase.rawValue
    let office = try message.unit ?? register.office(of: .countyOpenness)?.id
    var places: [String?] = [nil]
    for place in [office?.text, message.through?.text, message.concerns?.text] {
      if let place, !places.contains(place) { places.append(place) }
    }
    return places.flatMap { place in
      [ListKey.prefix(place), ListKey.prefix(place, phase)].map { $0 + message.id.text }
    }
  }

  private static func publicKeys(of message: Message?) -> [String] {
    guard let message, message.publicity == .isPublic, let day = message.publishedOn else {
      return []
    }
    return ["\(day)/\(message.id)"]
  }
}

/// What messages are kept in.
package final class MessageTables {
  /// By message id.
  package let rows: RowTable<Message>
  /// By `<office, site, account or star>/<phase or star>/<message>`.
  package let listed: RowTable<MessageID>
  /// What is public, by `<day>/<message>`.
  package let isPublic: RowTable<MessageID>
  /// By the digest of the query code.
  package let byCode: RowTable<MessageID>
  /// Whose an object is that was not erased, by its number; and the numbers of all that a message brought, by
  /// `<message>/<number>`.
  package let objects: RowTable<MessageID>
  package let listedObjects: RowTable<Int>
  /// Until when a person may read a message that is not their office's, by `<message>/<person>`.
  package let openings: RowTable<CivilDate>
  /// The message that was received last, under `last`.
  package let last: RowTable<MessageID>

  init(_ list: TableList) {
    rows = list.table("messages", of: MessageProjector.self)
    listed = list.index("messages-listed", of: MessageProjector.self)
    isPublic = list.index("messages-public", of: MessageProjector.self)
    byCode = list.index("messages-by-code", of: MessageProjector.self)
    objects = list.index("messages-of-objects", of: MessageProjector.self)
    listedObjects = list.index("message-objects", of: MessageProjector.self)
    openings = list.table("message-openings", of: MessageProjector.self)
    last = list.table("messages-last", of: MessageProjector.self)
  }

  /// Keys in the order of the numbers.
  static func key(_ object: ObjectNumber, of message: MessageID) -> String {
    let digits = "\(object)"
    return "\(message)/\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}

/// Messages, as others read them.
package protocol MessageLookup: Lookup {
  func message(_ id: MessageID) throws -> Message?
  func message(byCode code: CodeDigest) throws -> MessageID?
  /// The message an object is of that was not erased.
  func message(ofObject object: ObjectNumber) throws -> Message?
  /// The numbers of everything that a message brought, those that were erased too.
  func objects(of message: MessageID) throws -> [ObjectNumber]
  /// Whether somebody was let read a message on a day.
  func isOpened(_ message: MessageID, to person: StaffID, on day: CivilDate) throws -> Bool
  /// The message that was received last.
  var lastMessage: MessageID? { get throws }
}

extension Tables: MessageLookup {
  package func message(_ id: MessageID) throws -> Message? { try messages.rows[id.text] }

  package func message(byCode code: CodeDigest) throws -> MessageID? {
    try messages.byCode[code.text]
  }

  package func message(ofObject object: ObjectNumber) throws -> Message? {
    try messages.objects["\(object)"].flatMap { try message($0) }
  }

  package func objects(of message: MessageID) throws -> [ObjectNumber] {
    var found: [ObjectNumber] = []
    try messages.listedObjects.scan(prefix: "\(message)/") { _, number in
      if let object = ObjectNumber(number) { found.append(object) }
      return true
    }
    return found
  }

  package func isOpened(
    _ message: MessageID, to person: StaffID, on day: CivilDate
  ) throws -> Bool {
    try messages.openings["\(message)/\(person)"].map { day <= $0 } ?? false
  }

  package var lastMessage: MessageID? {
    get throws { try messages.last[MessageProjector.lastKey] }
  }
}
