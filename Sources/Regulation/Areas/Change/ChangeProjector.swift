/// Changes that were proposed and have not taken effect.
package enum ChangeProjector: Projector {
  package static let name = "changes"
  /// 3: a site has several at a time, each of its own case.
  package static let version = 3

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    if case .change(let event) = entry.event {
      switch event {
      case .proposed(let event):
        let change = PendingChange(
          caseID: event.caseID, cause: event.cause, changes: event.changes,
          proposedOn: entry.occurredOn)
        try alter(event.site, tables) { $0.append(change) }
      case .changed(let event):
        try alter(event.site, tables) { $0.removeAll { $0.caseID == event.caseID } }
      case .ended(let event):
        try alter(event.site, tables) { $0.removeAll { $0.caseID == event.caseID } }
      case .hostMoved: break
      }
    }
    // What the case of a change of domain announces is that change.
    if case .site(.announced(let event)) = entry.event {
      try alter(event.site, tables) { changes in
        let index = changes.firstIndex {
          $0.caseID == entry.correlation && $0.changes.domain != nil
        }
        if let index { changes[index].announcement = event.address }
      }
    }
  }

  private static func alter(
    _ site: SiteID, _ tables: Tables, _ change: (inout [PendingChange]) -> Void
  ) throws {
    let before = try tables.changes.pending[site.text]?.all ?? []
    var after = before
    change(&after)
    guard after != before else { return }
    tables.changes.pending.set(site.text, after.isEmpty ? nil : PendingChanges(all: after))
  }
}

/// What changes are kept in.
package final class ChangeTables {
  /// By site id; none for a site of which nothing is changing.
  package let pending: RowTable<PendingChanges>

  init(_ list: TableList) {
    pending = list.table("changes", of: ChangeProjector.self)
  }
}
