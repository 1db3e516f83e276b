/// What happened to one thing, event by event, however long it is.
package struct Story: Sendable {
  let selection: EventSelection

  package init(of selection: EventSelection) { self.selection = selection }

  /// Calls `body` with each event in the order of the log, up to where the view looks.
  package func forEach(_ view: View, _ body: (EntryAnswer) throws -> Void) throws {
    var after = 0
    while true {
      let page = try view.history.records(
        selection, after: after, limit: PageLimit.most.value, isBackward: false)
      for record in page { try body(try view.answer(record)) }
      guard let last = page.last, page.count == PageLimit.most.value else { return }
      after = last.entry.position
    }
  }
}
