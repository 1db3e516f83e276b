/// Closings of sites: the running one of each, or the last there was.
package enum ClosingProjector: Projector {
  package static let name = "closings"
  package static let version = 2

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    let rows = tables.closings.rows
    if case .closing(let event) = entry.event, let site = event.payload.about?.site {
      rows.set(site.text, ClosingState.evolve(try rows[site.text], event, entry))
    }
    if case .correction(.made(let fact)) = entry.event, let site = fact.subject.site,
      var closing = try rows[site.text], closing.caseID == fact.caseID,
      fact.fact.text == CaseStepApproved.type, let was = fact.was.occurredOn,
      let now = fact.now?.occurredOn
    {
      closing.approvedOn.correct(was, now)
      rows.set(site.text, closing)
    }
    if case .site(.reported(let event)) = entry.event, var closing = try rows[event.site.text] {
      closing.note(event, on: entry.occurredOn)
      rows.set(event.site.text, closing)
    }
  }
}

/// What closings are kept in.
package final class ClosingTables {
  /// By site id.
  package let rows: RowTable<ClosingState>

  init(_ list: TableList) {
    rows = list.table("closings", of: ClosingProjector.self)
  }
}
