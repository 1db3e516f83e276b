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
    queue = list.index("work-queue", of: WorkProjector.self)
    sent = list.index("work-sent", of: WorkProjector.self)
  }

  /// Puts an item, in the place of the one before.
  func put(_ item: WorkItem, before: WorkItem?) {
    guard let before else {
      rows.set(item.id.text, item)
      return list(item.id, under: WorkQueue.Keys(item))
    }
    guard item != before else { return }
    rows.set(item.id.text, item)
    let (was, now) = (WorkQueue.Keys(before), WorkQueue.Keys(item))
    guard was != now else { return }
    list(nil, under: was)
    list(item.id, under: now)
  }

  /// Takes an item away.
  func remove(_ item: WorkItem) {
    rows.set(item.id.text, nil)
    list(nil, under: WorkQueue.Keys(item))
  }

  private func list(_ id: WorkID?, under keys: WorkQueue.Keys) {
    if let key = keys.queue { queue.set(key, id) }
    for key in keys.sent { sent.set(key, id) }
  }
}

/// The keys under which what waits is found: what is due first comes first, then the oldest; what began
/// together in the order of the regulation, as the definition gives it.
package enum WorkQueue {
  /// `id:<office>/` for a certain office, `kind:<kind>/` for the county's one of a kind.
  package static func prefix(_ office: ResolvedOffice) -> String {
    var key = RowKey()
    add(office, to: &key)
    return key.text
  }

  private static func add(_ office: ResolvedOffice, to key: inout RowKey) {
    switch office {
    case .id(let id):
      key.add("id:")
      key.add(id.text)
    case .kind(let kind):
      key.add("kind:")
      key.add(kind.rawValue)
    }
    key.slash()
  }

  /// The keys of an item: in the queue of the office that is to act, and of those that wait for it.
  struct Keys: Equatable {
    let queue: String?
    let sent: [String]

    init(_ item: WorkItem) {
      let order = WorkQueue.order(item)
      queue = item.waits.map { waits in
        var key = RowKey()
        WorkQueue.add(waits, to: &key)
        key.add(WorkQueue.roles(item.roles))
        key.slash()
        key.add(order)
        return key.text
      }
      sent = (item.senders ?? []).map { sender in
        var key = RowKey()
        key.add(sender.text)
        key.slash()
        key.add(order)
        return key.text
      }
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
  private static func order(_ item: WorkItem) -> RowKey {
    var key = RowKey()
    key.add(item.lastDay ?? .latest)
    key.slash()
    key.add(item.askedBy, digits: 10)
    key.slash()
    guard let place = item.place else {
      key.add(item.id.text)
      return key
    }
    key.add(place, digits: 2)
    if let subject = item.subject {
      key.slash()
      key.add(subject.text)
    }
    return key
  }
}

/// Work, as others read it.
package protocol WorkLookup: Lookup {
  func work(_ id: WorkID) throws -> WorkItem?
  /// Something that waits for an office by its id, also for one whose duties it carries; nothing when
  /// none does. What waits for a kind of office waits for the next of the kind.
  func firstWork(of office: Office) throws -> WorkID?
}

extension Tables: WorkLookup {
  package func work(_ id: WorkID) throws -> WorkItem? { try work.rows[id.text] }

  package func firstWork(of office: Office) throws -> WorkID? {
    for own in office.those {
      let prefix = WorkQueue.prefix(.id(own))
      if let (_, id) = try work.queue.first(prefix: prefix, after: nil) { return id }
    }
    return nil
  }
}
