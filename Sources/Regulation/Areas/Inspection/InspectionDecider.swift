import CivilTime

/// Decides what is asked of inspections.
///
/// 1. The openness office files the assessment method and adopts indicators, each edition on a paper and in
///    force from a day on. 2. An inspection goes by what is in force, and is of every site and account that
///    is live when it starts. 3. Results are recorded one by one, or taken over from a file, each file once;
///    what has no line stays. 4. Hosts are told, may object for some days, and an objection is settled by
///    another person. 5. Then the results are published, and stand; but a failure whose problems were all false
/// alarms is corrected, by who publishes.
enum InspectionDecider {
  typealias Register =
    InspectionLookup & FindingLookup & SiteLookup & AccountLookup & DirectoryLookup
    & CalendarLookup & InterpretationLookup

  static func decide(
    _ command: FileAssessmentMethod, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let last = try register.lastAssessmentMethod
    if let last, last.title == command.title, last.effectiveFrom == command.effectiveFrom,
      last.paper == context.document.map(PaperName.init)
    {
      return []
    }
    let edition = try Article32.checkEdition(
      from: command.effectiveFrom, behind: last.map { ($0.edition, $0.effectiveFrom) },
      in: context)
    return [
      .methodFiled(
        AssessmentMethodFiled(
          edition: edition, title: command.title, effectiveFrom: command.effectiveFrom))
    ]
  }

  static func decide(
    _ command: AdoptIndicators, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let indicators = try InspectionRules.indicators(command)
    let last = try register.lastIndicators(command.set)
    if let last, last.title == command.title, last.effectiveFrom == command.effectiveFrom,
      last.indicators == indicators, last.passMark == command.passMark
    {
      return []
    }
    let edition = try Article32.checkEdition(
      from: command.effectiveFrom, behind: last.map { ($0.edition, $0.effectiveFrom) },
      in: context)
    return [
      .indicatorsAdopted(
        IndicatorsAdopted(
          set: command.set, edition: edition, title: command.title,
          effectiveFrom: command.effectiveFrom, indicators: indicators,
          passMark: command.passMark))
    ]
  }

  static func decide(
    _ command: StartInspection, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [InspectionEvent] {
    try Article32.checkOffice(context.actor)
    try Article33.checkMethods(command.methods, command.partner)
    let date = context.occurredOn
    guard let method = try register.assessmentMethod(on: date) else {
      throw Refusal(
        Article32.method,
        found: Bilingual("\(date) 没有施行中的考评办法", "no assessment method is in force on \(date)"),
        mend: Bilingual("先登记考评办法（inspection.file-method）", "file it first (inspection.file-method)")
      )
    }
    let sets = try sets(command.sets, on: date, register)
    let scope = command.scope ?? .all
    let places = try register.livePlaces(scope)
    try Article32.checkScope(places, scope)
    if let id = try register.lastInspection, let last = try register.inspection(id),
      last.title == command.title, last.startedOn == date,
      try texts.says(last.sampling, command.sampling)
    {
      throw Refusal(
        InspectionRules.known,
        found: Bilingual(
          "“\(last.title)”已于当日开展（\(id)）", "\(last.title) was started that day (\(id))"),
        mend: Bilingual("继续办理该次检查，或换一个名称", "go on with that one, or choose another title"))
    }
    return [
      .started(
        InspectionStarted(
          inspection: Minted.next(after: try register.lastInspection, on: context.today),
          title: command.title, office: context.actor.office.id,
          quarter: Period(.quarter, of: date), scope: scope, methods: command.methods,
          sampling: Passage(command.sampling), sets: sets, edition: method.edition,
          partner: command.partner, places: places))
    ]
  }

  private static func sets(
    _ ids: [IndicatorSetID], on date: CivilDate, _ register: some Register
  ) throws -> [IndicatorEdition] {
    guard !ids.isEmpty else {
      throw Refusal(
        Article32.method, found: Bilingual("没有写明指标", "no set of indicators is named"),
        mend: Bilingual("在 sets 中填写", "name them in sets"), missing: ["sets"])
    }
    var found: [IndicatorEdition] = []
    for id in ids {
      guard let set = try register.indicators(id, on: date),
        !found.contains(where: { $0.set == id })
      else {
        throw Refusal(
          Article32.method,
          found: Bilingual(
            "指标 \(id) 在 \(date) 没有施行，或写了两次",
            "the set \(id) is not in force on \(date), or is named twice"),
          mend: Bilingual(
            "先采用指标（inspection.adopt-indicators），每套写一次",
            "adopt it first (inspection.adopt-indicators), and name each once"))
      }
      let clash = try clash(set, with: found, register)
      guard clash == nil else {
        throw Refusal(
          Article32.method,
          found: Bilingual(
            "指标 \(id) 与前面的指标重复：\(clash?.zh ?? "")", "the set \(id) says again: \(clash?.en ?? "")"),
          mend: Bilingual(
            "每项指标只在一套中，合格线至多一套", "have an indicator in one set, and a pass mark in one at most"))
      }
      found.append(IndicatorEdition(set: id, edition: set.edition))
    }
    return found
  }

  /// An indicator that an earlier set has for the same, or a second pass mark: which of them held would hang on
  /// their order.
  private static func clash(
    _ set: IndicatorSet, with earlier: [IndicatorEdition], _ register: some Register
  ) throws -> Bilingual? {
    for other in try earlier.compactMap(register.indicators) {
      let known = Set(other.indicators.map { "\($0.target) \($0.code)" })
      if let again = set.indicators.first(where: { known.contains("\($0.target) \($0.code)") }) {
        return .plain(again.code.text)
      }
      if set.passMark != nil, other.passMark != nil { return Bilingual("合格线", "the pass mark") }
    }
    return nil
  }

  static func decide(
    _ command: NotifyResults, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    try Article32.checkOffice(context.actor)
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    try Article32.checkRunning(row)
    let days = try register.setting(ParameterBook.objectionDays, on: context.occurredOn).count
    let term = Term.workingDays(days ?? ParameterBook.initialObjectionDays)
    return [
      .notified(
        ResultsNotified(
          inspection: row.id,
          objectionsUntil: term.due(from: context.occurredOn, in: try register.calendar).lastDay))
    ]
  }

  static func decide(
    _ command: ObjectToResult, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    let result = try InspectionRules.result(of: row, command.place, register)
    let host = try SightingRules.unit(of: command.place, register)
    try Article32.checkObjection(row, result, of: host, in: context, register)
    return [
      .objected(
        ResultObjected(
          inspection: row.id, place: command.place, words: Passage(command.words)))
    ]
  }

  static func decide(
    _ command: SettleObjection, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    let result = try InspectionRules.result(of: row, command.place, register)
    try Article32.checkSettler(row, result, context.actor)
    return [
      .settled(
        ObjectionSettled(
          inspection: row.id, place: command.place, isUpheld: command.upheld,
          reasons: Passage(command.reasons)))
    ]
  }

  static func decide(
    _ command: PublishInspection, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    try Article32.checkPublication(row, in: context)
    return [.published(InspectionPublished(inspection: row.id, address: command.address))]
  }
}

extension InspectionDecider {
  static func decide(
    _ command: CorrectResult, in context: Context, _ register: some Register
  ) throws -> [InspectionEvent] {
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    let result = try InspectionRules.result(of: row, command.place, register)
    try Article32.checkCorrection(result, of: row, context.actor)
    return [
      .corrected(
        ResultCorrected(
          inspection: row.id, place: command.place, former: result.outcome, outcome: .pass,
          reasons: Passage(command.reasons), publishedOn: row.publishedOn))
    ]
  }
}

/// Inspections (A32, A33).
extension CommandDecider {
  func decide(_ command: InspectionCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events: [InspectionEvent]
    switch command {
    case .fileMethod(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .adopt(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .start(let command):
      events = try InspectionDecider.decide(command, in: context, register, texts)
    case .record(let command):
      return Decided(try InspectionDecider.decide(command, in: context, register, texts))
    case .importResults(let command):
      try Article32.checkOffice(context.actor)
      let row = try InspectionRules.inspection(command.inspection, in: context, register)
      // Said before the file is looked for, which the first time has brought.
      try Article33.checkImport(command, to: row, in: context)
      try check([CitedPaper(command.file, command.digest)])
      events = try InspectionDecider.decide(command, to: row, in: context, register, texts)
    case .notify(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .object(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .settle(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .publish(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    case .correct(let command):
      events = try InspectionDecider.decide(command, in: context, register)
    }
    return Decided(events.map(Event.inspection))
  }
}
