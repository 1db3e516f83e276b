package import JSONText
internal import Ledger
internal import Regulation

/// What is read and written whole: for these, and for all they are made of, code is generated.
package struct DirectRoots {
  /// The file below `Sources/<module>/Generated`, without its ending.
  package let file: String
  package let types: [any JSONDirect.Type]

  /// What requests carry beside their payloads and the answers that are no query's; then for each area
  /// its payloads, the answers to its queries, and the rows of its tables. What several are made of
  /// stands with the first of them.
  package static var all: [DirectRoots] {
    let tables = Tables(in: MemoryStore())
    let requests = DirectRoots(
      file: "Requests",
      types: [
        CommandEnvelope.self, EventDocument.self, Document.self, CommandAnswer.self,
        RefusalAnswer.self, ProblemAnswer.self,
        // Words that rows written by hand are made of: they say themselves that they are read directly,
        // so that this program compiles before anything is generated.
        OfficeKind.self, CaseStatus.self, StepStatus.self,
      ])
    return Areas.all.map { area in
      let events: [any JSONDirect.Type] = area.events.map { $0.payload }
      let commands: [any JSONDirect.Type] = area.commands.map { $0.payload }
      let queries: [any JSONDirect.Type] = area.queries.flatMap {
        [$0.payload as any JSONDirect.Type, $0.answer]
      }
      return DirectRoots(
        file: area.name.prefix(1).uppercased() + area.name.dropFirst(),
        types: events + commands + queries + area.projectors.flatMap(tables.rowTypes))
    } + [requests]
  }
}
