import EventLog
package import Regulation

/// What happened to one thing, event by event, however long it is.
package struct Story: Sendable {
  /// At most one of the two; everything without either.
  let stream: String?
  let caseID: CaseID?

  package init(stream: String?, caseID: CaseID?) {
    self.stream = stream
    self.caseID = caseID
  }

  /// Calls `body` with each event in the order of the log, up to where the view looks.
  package func forEach(_ view: View, _ body: (EntryAnswer) throws -> Void) throws {
    let selection: Query.Selection =
      if let stream { .stream(stream) } else if let caseID {
        .correlation(caseID.text)
      } else { .all }
    var after: UInt64 = 0
    while true {
      let page = try view.snapshot.events(
        Query(selection, after: after, until: view.last, limit: EventList.maximumLimit))
      for record in page { try body(try view.answer(record)) }
      guard let last = page.last, page.count == EventList.maximumLimit else { return }
      after = last.position
    }
  }
}
