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
    let (was, now) = (before.flatMap(WorkQueue.key), item.flatMap(WorkQueue.key))
    if let was, was != now { queue.set(was, nil) }
    if let now, was != now { queue.set(now, id) }
    let (sentBefore, sentNow) = (before.map(WorkQueue.sent) ?? [], item.map(WorkQueue.sent) ?? [])
    for key in sentBefore where !sentNow.contains(key) { sent.set(key, nil) }
    for key in sentNow where !sentBefore.contains(key) { sent.set(key, id) }
  }
}

/// The keys under which what waits is found: what is due first comes first, then the oldest; what began
/// together in the order of the regulation, as the definition gives it.
package enum WorkQueue {
  /// `id:<office>/` for a certain office, `kind:<kind>/` for the county's one of a kind.
  package static func prefix(_ office: ResolvedOffice) -> String {
    switch office {
    case .id(let id): "id:\(id)/"
    case .kind(let kind): "kind:\(kind.rawValue)/"
    }
  }

  static func key(_ item: WorkItem) -> String? {
    guard let waits = item.waits else { return nil }
    return prefix(waits) + roles(item.roles) + "/" + order(item)
  }

  static func sent(_ item: WorkItem) -> [String] {
    guard !item.senders.isEmpty else { return [] }
    let order = order(item)
    return item.senders.map { "\($0)/" + order }
  }

  /// The roles that may act, as one word of the key: `clerk+leader`.
  static func roles(_ roles: [Role]) -> String {
    roles.map(\.rawValue).joined(separator: "+")
  }

  static func roles(_ word: some StringProtocol) -> [Role] {
    word.split(separator: "+").compactMap { Role(rawValue: String($0)) }
  }

  /// `<last day>/<since>/`, and for a step `<case>/<place>`, with the subject behind it; for a duty
  /// its id. What has no last day stands under 9999-12-31.
  private static func order(_ item: WorkItem) -> String {
    var key = (item.lastDay ?? .latest).iso8601
    key += "/"
    key += item.since.rfc3339
    key += "/"
    guard let caseID = item.caseID, let place = item.place else { return key + item.id.text }
    key += caseID.text
    key += place < 10 ? "/0" : "/"
    key += String(place)
    if let subject = item.subject {
      key += "/"
      key += subject.text
    }
    return key
  }
}

/// Work, as others read it.
package protocol WorkLookup: Lookup {
  func work(_ id: WorkID) throws -> WorkItem?
}

extension Tables: WorkLookup {
  package func work(_ id: WorkID) throws -> WorkItem? { try work.rows[id.text] }
}
