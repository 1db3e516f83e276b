/// What one area of the county's work brings: its folder says here, in one place, all of it.
///
/// An area is a folder of `Areas`: its events and commands, the deciders between them, its state and
/// tables, rules, deadlines, watches, procedures and queries. Who goes through all areas goes through
/// ``Areas``, and knows none of them by name.
package struct Area: Sendable {
  /// The folder's name in lower case.
  package let name: String
  /// Every payload type the area records.
  package let events: [EventKind]
  package let commands: [CommandKind]
  package let queries: [QueryKind]
  /// What the articles and the record ask of it.
  package let rules: [Rule]
  /// What an interpretation may set, and numbers of the text that are shown beside it.
  package let parameters: [Parameter]
  /// What people and cases can be about.
  package let subjects: [SubjectKind]
  package let deadlines: [DeadlineRule]
  /// What an entry does to deadlines: a pure function of the entry and the tables as they stand
  /// behind it.
  package let effects: @Sendable (Entry, Tables) throws -> [DeadlineEffect]
  /// What the ledger can see by itself.
  package let violations: [ViolationKind]
  /// What follows from an entry, each seen by one watch.
  package let watches: [Watch]
  /// How its procedures have the requests decided that several procedures share.
  package let announcing: [Announcing]
  package let reporting: [Reporting]
  /// In the order they fold: each reads its own tables and those of the ones before it.
  package let projectors: [any Projector.Type]
  /// Made when they are first asked for: most processes run none, or one.
  package let procedures: [Procedure]

  /// What the ledger sees by itself; see ``Watches``.
  package typealias Watch = @Sendable (Entry, Tables) throws -> [Event]

  init(
    _ name: String, events: [EventKind] = [], commands: [CommandKind] = [],
    queries: [QueryKind] = [], rules: [Rule] = [], parameters: [Parameter] = [],
    subjects: [SubjectKind] = [],
    deadlines: [DeadlineRule] = [],
    effects: @escaping @Sendable (Entry, Tables) throws -> [DeadlineEffect] = { _, _ in [] },
    violations: [ViolationKind] = [], watches: [Watch] = [],
    announcing: [Announcing] = [], reporting: [Reporting] = [],
    projectors: [any Projector.Type] = [],
    procedures: [Procedure] = []
  ) {
    self.name = name
    self.events = events
    self.commands = commands
    self.queries = queries
    self.rules = rules
    self.parameters = parameters
    self.subjects = subjects
    self.deadlines = deadlines
    self.effects = effects
    self.violations = violations
    self.watches = watches
    self.announcing = announcing
    self.reporting = reporting
    self.projectors = projectors
    self.procedures = procedures
  }
}
