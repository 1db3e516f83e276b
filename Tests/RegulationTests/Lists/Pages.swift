import CivilTime
import Regulation
import Testing

/// No log at all: lists are answered from the tables.
struct NoHistory: History {
  var last: Int { 0 }

  var reader = TextReader.nobody

  func root() -> String { "" }
  func told(_ object: ObjectNumber) -> Told { .lost(.withheld(object)) }
  func kept(_ object: ObjectNumber) -> KeptObject? { nil }
  func file(_ object: ObjectNumber) -> FileFacts? { nil }
  func digest(of code: QueryCode) -> CodeDigest? { nil }
  func entry(at position: Int) -> Entry? { nil }
  func records(
    _ selection: EventSelection, after: Int, limit: Int, isBackward: Bool
  ) -> [HistoryRecord] { [] }
}

extension View {
  /// What nobody in particular sees in tables.
  init(of tables: Tables, at now: Instant) {
    self.init(tables: tables, history: NoHistory(), actor: nil, now: now)
  }
}

extension ListQuery {
  /// The same question for another page.
  func page(after: ListCursor? = nil, limit: Int? = nil) -> Self {
    var query = self
    query.after = after
    query.limit = limit.flatMap { PageLimit($0) }
    return query
  }

  /// All lines, once in one piece and then in pages of so many, which must be the same.
  func lines<Line>(
    _ view: View, in limits: [Int], _ lines: (Answer) -> [Line],
    _ place: SourceLocation = #_sourceLocation
  ) throws -> [Line] {
    let whole = lines(try whole(view)).map { ("\($0)", $0) }
    for limit in limits {
      var found: [String] = []
      var next: ListCursor?
      repeat {
        let answer = try page(after: next, limit: limit).answer(view)
        #expect(lines(answer).count <= limit, sourceLocation: place)
        // A page that is not full says that it read as much as it may.
        #expect(
          answer.next == nil || !lines(answer).isEmpty, "an empty page in between",
          sourceLocation: place)
        found += lines(answer).map { "\($0)" }
        next = answer.next
      } while next != nil
      #expect(found == whole.map(\.0), "\(Self.method), by \(limit)", sourceLocation: place)
    }
    return whole.map(\.1)
  }
}
