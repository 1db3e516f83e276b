import CivilTime

/// Threads of responses, whose they are, and who is asked for what.
package enum ResponseProjector: Projector {
  package static let name = "responses"
  package static let version = 1
  static let lastKey = "last"

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .response(let event) = entry.event, let id = event.payload.about?.response else {
      return
    }
    let responses = tables.responses
    let before = try responses.rows[id.text]
    if case .opened = event { responses.last.set(lastKey, id) }
    let after = ResponseThread.evolve(before, event, entry)
    responses.rows.set(id.text, after)
    responses.listed.move(id, from: keys(of: before), to: keys(of: after))
    tables.notes.work += ResponseWork.notes(from: before, to: after)
  }

  private static func keys(of thread: ResponseThread?) -> [String] {
    guard let thread else { return [] }
    let standing = ResponseTables.word(isOpen: thread.isOpen)
    return [ListKey.key(nil, standing, thread.id.text)]
      + thread.offices.flatMap {
        [
          ListKey.key($0.text, nil, thread.id.text), ListKey.key($0.text, standing, thread.id.text),
        ]
      }
  }
}

extension ResponseThread {
  /// The thread after one of its events; total, without rules.
  static func evolve(
    _ before: ResponseThread?, _ event: ResponseEvent, _ entry: Entry
  ) -> ResponseThread? {
    if case .opened(let event) = event {
      return ResponseThread(
        id: event.response, office: event.office, kind: event.kind, title: event.title,
        facts: event.facts, responder: event.responder, units: event.units,
        openedOn: entry.occurredOn,
        guidance: [], responses: [], lastOn: entry.occurredOn)
    }
    guard var thread = before else { return nil }
    thread.take(event, entry)
    thread.lastOn = max(thread.lastOn, entry.occurredOn)
    return thread
  }

  private mutating func take(_ event: ResponseEvent, _ entry: Entry) {
    switch event {
    case .opened: break
    case .guided(let event):
      guidance.append(
        ResponseGuidance(
          guidance: event.guidance, by: entry.actor, office: entry.office, person: event.person,
          paper: entry.document.map(PaperName.init), on: entry.occurredOn))
    case .given(let event):
      responses.append(
        PublishedResponse(
          responseNumber: event.responseNumber, form: event.form, suppliedBy: event.suppliedBy,
          item: event.item, version: event.version, address: event.address, gist: event.gist,
          on: entry.occurredOn, by: entry.actor, pushes: []))
    case .pushed(let event):
      guard let index = responses.firstIndex(where: { $0.responseNumber == event.responseNumber })
      else { return }
      responses[index].pushes += event.pushes
    case .closed(let event):
      (outcome, reasons, closedOn) = (event.outcome, event.reasons, entry.occurredOn)
    }
  }
}

/// What threads of responses are kept in.
package final class ResponseTables {
  /// By id.
  package let rows: RowTable<ResponseThread>
  /// By `<office>/<open or closed>/<id>`.
  package let listed: RowTable<ResponseID>
  /// The one that was opened last, under `last`.
  package let last: RowTable<ResponseID>

  init(_ list: TableList) {
    rows = list.table("responses", of: ResponseProjector.self)
    listed = list.index("responses-listed", of: ResponseProjector.self)
    last = list.table("responses-last", of: ResponseProjector.self)
  }

  static func word(isOpen: Bool) -> String { isOpen ? "open" : "closed" }
}

/// Threads of responses, as others read them.
package protocol ResponseLookup: Lookup {
  func response(_ id: ResponseID) throws -> ResponseThread?
  /// The one that was opened last.
  var lastResponse: ResponseID? { get throws }
}

extension Tables: ResponseLookup {
  package func response(_ id: ResponseID) throws -> ResponseThread? {
    try responses.rows[id.text]
  }

  package var lastResponse: ResponseID? {
    get throws { try responses.last[ResponseProjector.lastKey] }
  }
}
