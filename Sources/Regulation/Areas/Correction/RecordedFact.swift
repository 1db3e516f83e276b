import CivilTime

/// A fact of the log as a correction finds it: the event that tells it, and what stands of it by the
/// corrections there were.
struct RecordedFact {
  let entry: Entry
  let recordedBy: StaffID
  let subject: Subject
  let filing: FilingKind?
  let corrigible: Corrigible
  /// What stands, of everything that can be put right.
  let stands: FactValues
  /// What was decided about it before.
  let corrected: CorrectedFact?
  /// The other events of the same append.
  let alongside: [LogPosition]

  /// The type of its event.
  var fact: Line {
    let type = type(of: entry.event.payload).type
    guard let line = Line(type) else { preconditionFailure("an event's type is a line: \(type)") }
    return line
  }

  /// - Throws: `Refusal` for what is no fact that can be put right.
  init(
    at position: LogPosition, _ filing: FilingKind?, _ log: any EntryLookup,
    _ register: some CorrectionLookup & CaseLookup
  ) throws {
    guard let entry = try log.entry(at: position.value) else {
      throw Refusal(
        CorrectionRules.known,
        found: Bilingual("没有第 \(position) 号记录", "there is no event \(position)"),
        mend: Bilingual("核对序号（event.list）", "check the position (event.list)"))
    }
    let payload = entry.event.payload
    // A decision on a case about one thing does not name it.
    let only = try entry.correlation.flatMap { try register.caseState($0) }?.onlySubject
    guard let recordedBy = entry.actor, let subject = payload.about ?? only,
      let corrigible = Self.corrigible(entry, filing)
    else { throw CorrectionRules.refuseKind(entry, filing) }
    self.entry = entry
    self.recordedBy = recordedBy
    self.subject = subject
    self.filing = filing ?? Self.filing(of: entry.event)
    self.corrigible = corrigible
    corrected = try register.corrected(position.value, self.filing)
    let told = FactValues(
      occurredOn: corrigible.isDated ? entry.occurredOn : nil,
      paper: entry.document.map(PaperName.init), number: corrigible.number,
      name: corrigible.name)
    stands = told.replaced(by: corrected?.now ?? FactValues())
    if corrected?.isStruck == true { throw CorrectionRules.refuseStruck(entry) }
    alongside = try Self.alongside(entry, log)
  }

  /// What was recorded at once with an event, and what followed from that: of the same day as it.
  private static func alongside(_ entry: Entry, _ log: any EntryLookup) throws -> [LogPosition] {
    let first = entry.actor == nil ? entry.position : entry.causation ?? entry.position
    var append = Set([first])
    var next = first + 1
    while let other = try log.entry(at: next), let cause = other.causation,
      append.contains(cause), other.occurredOn == entry.occurredOn
    {
      append.insert(next)
      next += 1
    }
    append.remove(entry.position)
    return append.sorted().compactMap { LogPosition($0) }
  }

  private static func filing(of event: Event) -> FilingKind? {
    guard case .filing(let event) = event else { return nil }
    return event.kind
  }

  /// What is decided by somebody is theirs; what was decided elsewhere is typed from a paper, and so
  /// are its day and number.
  private static func corrigible(_ entry: Entry, _ filing: FilingKind?) -> Corrigible? {
    if case .workflow(.stepApproved) = entry.event {
      return entry.onBehalfOf != nil && filing == nil ? Corrigible() : nil
    }
    return entry.event.payload.corrigible(filing)
  }

  /// The day and the paper it has, once it is put right.
  func standing(by now: FactValues) -> (day: CivilDate, paper: Document?) {
    let values = stands.replaced(by: now)
    return (
      values.occurredOn ?? entry.occurredOn,
      values.paper.map { $0.document(like: entry.document) } ?? entry.document
    )
  }
}

/// Events of the log, one by one.
package protocol EntryLookup {
  /// An event as it is recorded: of its texts, the numbers.
  func entry(at position: Int) throws -> Entry?
}
