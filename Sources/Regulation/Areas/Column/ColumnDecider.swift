/// Decides what is asked of a site's columns.
///
/// 1. A column is opened by the site's host, under an id of its own; a topic for an event or a campaign
///    on the portal, for the office that asked (A8). One for interaction says how it is used (A20).
/// 2. It is changed and closed by the host; nothing new is no event. What it held may go to another
///    column of the site.
package enum ColumnDecider {
  package static func decide(
    _ command: OpenColumn, in context: Context,
    _ register: some ColumnLookup & SiteLookup & DirectoryLookup
  ) throws -> [ColumnEvent] {
    let site = try SiteRules.site(command.site, register)
    let asked = try command.requestedBy.map { try DirectoryRules.standing($0, register).id }
    try Article08.checkTopic(command, on: site)
    try Article17.checkOpen(site)
    try Article17.checkKeeper(context.actor, of: site, register)
    if let column = try register.column(command.column, of: site.id) {
      throw ColumnRules.refuse(second: column)
    }
    let keeper = try DirectoryRules.standing(command.keeper ?? site.host, register)
    try Article20.check(usage: command.usage, of: command.kind)
    try ColumnRules.check(command.floorDays, of: command.kind)
    return [
      .opened(
        ColumnOpened(
          site: site.id, column: command.column, name: command.name, kind: command.kind,
          purpose: Passage(command.purpose), usage: Passage?(command.usage), keeper: keeper.id,
          floorDays: command.floorDays, requestedBy: asked))
    ]
  }

  package static func decide(
    _ command: UpdateColumn, in context: Context,
    _ register: some ColumnLookup & SiteLookup & DirectoryLookup, _ texts: any TextLookup
  ) throws -> [ColumnEvent] {
    let column = try kept(command.column, of: command.site, by: context.actor, register)
    let keeper = try command.keeper.map { try DirectoryRules.standing($0, register).id }
    try ColumnRules.check(command.floorDays, of: column.kind)
    let isNew =
      (command.name ?? column.name) != column.name
      || (keeper ?? column.keeper) != column.keeper
      || (command.floorDays ?? column.floorDays) != column.floorDays
    let isNewPurpose = try command.purpose.map { try !texts.says(column.purpose, $0) } ?? false
    let isNewUsage = try command.usage.map { try !texts.says(column.usage, $0) } ?? false
    guard isNew || isNewPurpose || isNewUsage else { return [] }
    return [
      .updated(
        ColumnUpdated(
          site: column.site, column: column.id, name: command.name ?? column.name,
          purpose: isNewPurpose ? Passage?(command.purpose) ?? column.purpose : column.purpose,
          usage: isNewUsage ? Passage?(command.usage) : column.usage,
          keeper: keeper ?? column.keeper, floorDays: command.floorDays ?? column.floorDays,
          reasons: Passage(command.reasons)))
    ]
  }

  package static func decide(
    _ command: CloseColumn, in context: Context,
    _ register: some ColumnLookup & SiteLookup & DirectoryLookup
  ) throws -> [ColumnEvent] {
    let column = try kept(command.column, of: command.site, by: context.actor, register)
    if let into = command.into {
      let other = try ColumnRules.open(into, of: column.site, register)
      guard other.id != column.id else { throw ColumnRules.refuse(intoItself: column) }
    }
    return [
      .closed(
        ColumnClosed(
          site: column.site, column: column.id, into: command.into,
          reasons: Passage(command.reasons)))
    ]
  }

  /// An open column that somebody of the site's host changes.
  private static func kept(
    _ id: ColumnID, of site: SiteID, by actor: Actor,
    _ register: some ColumnLookup & SiteLookup & DirectoryLookup
  ) throws -> Column {
    let site = try SiteRules.site(site, register)
    let column = try ColumnRules.open(id, of: site.id, register)
    try Article17.checkKeeper(actor, of: site, register)
    return column
  }
}
