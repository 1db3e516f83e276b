/// What one area of the county's work brings: its folder says here, in one place, all of it.
///
/// An area is a folder of `Areas`: its events and commands, the deciders between them, its state and
/// tables, rules, deadlines, watches, procedures and queries. Who goes through all areas goes through
/// ``Areas``, and knows none of them by name.
///
/// A class, though it never changes: a copy would take and give back each of its lists.
package final class Area: Sendable {
  /// The folder's name in lower case.
  package let name: String
  /// Every payload type the area records.
  package var events: [EventKind] { makeEvents() }
  package var commands: [CommandKind] { makeCommands() }
  package var queries: [QueryKind] { makeQueries() }
  /// What the articles and the record ask of it.
  package var rules: [Rule] { makeRules() }
  /// What an interpretation may set, and numbers of the text that are shown beside it.
  package var parameters: [Parameter] { makeParameters() }
  /// What people and cases can be about.
  package var subjects: [SubjectKind] { makeSubjects() }
  package var deadlines: [DeadlineRule] { makeDeadlines() }
  /// Duties that come back every week, month, quarter or year.
  package var recurring: [RecurringRule] { makeRecurring() }
  /// What an entry does to deadlines: a pure function of the entry and the tables as they stand
  /// behind it; nothing where it has none.
  package let effects: Effects?
  /// What it asks of offices outside of cases.
  package var work: [WorkRule] { makeWork() }
  /// What the ledger can see by itself.
  package var violations: [ViolationKind] { makeViolations() }
  /// What is counted of it, for reports and boards.
  package var figures: [Figure] { makeFigures() }
  /// Which of its figures an entry is asked for; nothing where it has none.
  package let counted: Counted?
  /// What follows from an entry, each seen by one watch.
  package var watches: [Watch] { makeWatches() }
  /// How its procedures have the requests decided that several procedures share.
  package var announcing: [Announcing] { makeAnnouncing() }
  package var reporting: [Reporting] { makeReporting() }
  /// In the order they fold: each reads its own tables and those of the ones before it.
  package var projectors: [any Projector.Type] { makeProjectors() }
  package var procedures: [Procedure] { makeProcedures() }

  private let makeEvents: List<EventKind>
  private let makeCommands: List<CommandKind>
  private let makeQueries: List<QueryKind>
  private let makeRules: List<Rule>
  private let makeParameters: List<Parameter>
  private let makeSubjects: List<SubjectKind>
  private let makeDeadlines: List<DeadlineRule>
  private let makeRecurring: List<RecurringRule>
  private let makeWork: List<WorkRule>
  private let makeViolations: List<ViolationKind>
  private let makeFigures: List<Figure>
  private let makeWatches: List<Watch>
  private let makeAnnouncing: List<Announcing>
  private let makeReporting: List<Reporting>
  private let makeProjectors: List<any Projector.Type>
  private let makeProcedures: List<Procedure>

  /// A list that is made each time it is asked for: who needs one of an area's does not pay for the
  /// others, and ``Areas`` keeps what is asked for often.
  typealias List<Element> = @Sendable () -> [Element]

  /// What an entry does to deadlines; see ``DeadlineEffect``.
  package typealias Effects = @Sendable (Entry, Tables) throws -> [DeadlineEffect]

  /// Which figures an entry may add to, by its kind; see ``Figure``.
  package typealias Counted = @Sendable (Entry, Tables) -> [Figure]

  /// What the ledger sees by itself; see ``Watches``.
  package typealias Watch = @Sendable (Entry, Tables) throws -> [Event]

  init(
    _ name: String, events: @autoclosure @escaping List<EventKind> = [],
    commands: @autoclosure @escaping List<CommandKind> = [],
    queries: @autoclosure @escaping List<QueryKind> = [],
    rules: @autoclosure @escaping List<Rule> = [],
    parameters: @autoclosure @escaping List<Parameter> = [],
    subjects: @autoclosure @escaping List<SubjectKind> = [],
    deadlines: @autoclosure @escaping List<DeadlineRule> = [],
    recurring: @autoclosure @escaping List<RecurringRule> = [],
    effects: Effects? = nil,
    work: @autoclosure @escaping List<WorkRule> = [],
    violations: @autoclosure @escaping List<ViolationKind> = [],
    figures: @autoclosure @escaping List<Figure> = [],
    counted: Counted? = nil,
    watches: @autoclosure @escaping List<Watch> = [],
    announcing: @autoclosure @escaping List<Announcing> = [],
    reporting: @autoclosure @escaping List<Reporting> = [],
    projectors: @autoclosure @escaping List<any Projector.Type> = [],
    procedures: @autoclosure @escaping List<Procedure> = []
  ) {
    self.name = name
    makeEvents = events
    makeCommands = commands
    makeQueries = queries
    makeRules = rules
    makeParameters = parameters
    makeSubjects = subjects
    makeDeadlines = deadlines
    makeRecurring = recurring
    self.effects = effects
    makeWork = work
    makeViolations = violations
    makeFigures = figures
    self.counted = counted
    makeWatches = watches
    makeAnnouncing = announcing
    makeReporting = reporting
    makeProjectors = projectors
    makeProcedures = procedures
  }
}
