/// Changes that were proposed and have not taken effect, one at a time for a site.
package enum ChangeProjector: Projector {
  package static let name = "changes"
  package static let version = 2

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    let pending = tables.changes.pending
    if case .change(let event) = entry.event {
      switch event {
      case .proposed(let event):
        pending.set(
          event.site.text,
          PendingChange(
            caseID: event.caseID, cause: event.cause, changes: event.changes,
            proposedOn: entry.occurredOn))
      case .changed(let event): pending.set(event.site.text, nil)
      case .ended(let event): pending.set(event.site.text, nil)
      case .hostMoved: break
      }
    }
    // What the case of a change of domain announces is that change.
    if case .site(.announced(let event)) = entry.event,
      var change = try pending[event.site.text], change.caseID == entry.correlation,
      change.changes.domain != nil
    {
      change.announcement = event.address
      pending.set(event.site.text, change)
    }
  }
}

/// What changes are kept in.
package final class ChangeTables {
  /// By site id.
  package let pending: RowTable<PendingChange>

  init(_ list: TableList) {
    pending = list.table("changes", of: ChangeProjector.self)
  }
}
