/// What happened to one thing, event by event, however long it is.
package struct Story: Sendable {
  let selection: EventSelection

  package init(of selection: EventSelection) { self.selection = selection }

  /// The next events behind a position, in the order of the log, up to where the view looks; none at
  /// the end.
  package func page(_ view: View, after position: Int) throws -> [EntryAnswer] {
    let page = try view.history.records(
      selection, after: position, limit: PageLimit.most.value, isBackward: false)
    return try page.map { try view.answer($0) }
  }
}
