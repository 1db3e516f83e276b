import CivilTime

/// What waits, and the two orders in which it is read.
package final class WorkTables {
  /// By work id.
  package let rows: RowTable<WorkItem>
  /// What waits for an office: by `<office>/<roles>/` and the order of ``WorkQueue``.
  package let queue: RowTable<WorkID>
  /// What an office waits for: by `<office>/` and the same order.
  package let sent: RowTable<WorkID>

  init(_ list: TableList) {
    rows = list.table("work", of: WorkProjector.self)
    queue = list.table("work-queue", of: WorkProjector.self)
    sent = list.table("work-sent", of: WorkProjector.self)
  }

  /// Puts an item in the place of another, or takes it away.
  func put(_ item: WorkItem?, before: WorkItem?) {
    guard item != before, let id = (item ?? before)?.id else { return }
    rows.set(id.text, item)
    let was = before.map(WorkQueue.Keys.init)
    let now = item.map(WorkQueue.Keys.init)
    if was?.queue != now?.queue {
      if let key = was?.queue { queue.set(key, nil) }
      if let key = now?.queue { queue.set(key, id) }
    }
    guard was?.sent != now?.sent else { return }
    for key in was?.sent ?? [] { sent.set(key, nil) }
    for key in now?.sent ?? [] { sent.set(key, id) }
  }
}

/// The keys under which what waits is found: what is due first comes first, then the oldest; what began
/// together in the order of the regulation, as the definition gives it.
package enum WorkQueue {
  /// `id:<office>/` for a certain office, `kind:<kind>/` for the county's one of a kind.
  package static func prefix(_ office: ResolvedOffice) -> String {
    switch office {
    case .id(let id): "id:\(id.text)/"
    case .kind(let kind): "kind:\(kind.rawValue)/"
    }
  }

  /// The keys of an item: in the queue of the office that is to act, and of those that wait for it.
  struct Keys {
    let queue: String?
    let sent: [String]

    init(_ item: WorkItem) {
      let order = WorkQueue.order(item)
      queue = item.waits.map { waits in
        var key = WorkQueue.prefix(waits)
        key += WorkQueue.roles(item.roles)
        key += "/"
        key += order
        return key
      }
      sent = (item.senders ?? []).map { $0.text + "/" + order }
    }
  }

  /// The roles that may act, as one word of the key: `clerk+leader`.
  static func roles(_ roles: [Role]) -> String {
    guard var word = roles.first?.rawValue else { return "" }
    for role in roles.dropFirst() {
      word += "+"
      word += role.rawValue
    }
    return word
  }

  static func roles(_ word: some StringProtocol) -> [Role] {
    word.split(separator: "+").compactMap { Role(rawValue: String($0)) }
  }

  /// `<last day>/<position>/` and for a step `<place>/<subject>`, for a duty its id: the position is that
  /// of the event that asks for it, since when it waits. What has no last day stands under 9999-12-31.
  private static func order(_ item: WorkItem) -> String {
    var key = (item.lastDay ?? .latest).iso8601
    key += "/"
    key += padded(item.askedBy, to: 10)
    key += "/"
    guard let place = item.place else { return key + item.id.text }
    key += padded(place, to: 2)
    if let subject = item.subject {
      key += "/"
      key += subject.text
    }
    return key
  }
}

/// A number with zeros before it, so that numbers stand in their order as texts.
private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count < width
    ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
}

/// Work, as others read it.
package protocol WorkLookup: Lookup {
  func work(_ id: WorkID) throws -> WorkItem?
}

extension Tables: WorkLookup {
  package func work(_ id: WorkID) throws -> WorkItem? { try work.rows[id.text] }
}
