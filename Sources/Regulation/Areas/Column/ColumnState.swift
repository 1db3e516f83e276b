import JSONText
package import CivilTime

/// A column of a site as its events tell it.
package struct Column: JSONDirect, Hashable, Sendable {
  package let id: ColumnID
  package let site: SiteID
  package var name: Line
  package let kind: ColumnClass
  package var purpose: Passage
  package var usage: Passage?
  package var keeper: OfficeID
  package var floorDays: ColumnFloor?
  /// The office that asked for a topic.
  package let requestedBy: OfficeID?
  package let openedOn: CivilDate
  package var closedOn: CivilDate?
  package var into: ColumnID?

  /// Within how many days it has something new: its own number, or the national one.
  package var floor: Int? { floorDays?.value ?? kind.nationalFloor }
}

extension Column {
  /// The column after one of its events; total, without rules.
  static func evolve(_ before: Column?, _ event: ColumnEvent, on date: CivilDate) -> Column? {
    switch event {
    case .opened(let event):
      return Column(
        id: event.column, site: event.site, name: event.name, kind: event.kind,
        purpose: event.purpose, usage: event.usage, keeper: event.keeper,
        floorDays: event.floorDays, requestedBy: event.requestedBy, openedOn: date)
    case .updated(let event):
      var column = before
      column?.name = event.name
      column?.purpose = event.purpose
      column?.usage = event.usage
      column?.keeper = event.keeper
      column?.floorDays = event.floorDays
      return column
    case .closed(let event):
      var column = before
      column?.closedOn = date
      column?.into = event.into
      return column
    }
  }
}
