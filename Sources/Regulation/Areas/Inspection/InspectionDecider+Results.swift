import CivilTime

/// What an inspection came to, one by one or from a file.
extension InspectionDecider {
  static func decide(
    _ command: RecordResult, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [Event] {
    try Article32.checkOffice(context.actor)
    let row = try InspectionRules.inspection(command.inspection, in: context, register)
    let before = try InspectionRules.result(of: row, command.place, register)
    try Article32.checkOpen(row, before)
    let given = GivenResult(
      place: command.place, outcome: command.outcome, checkedOn: command.checkedOn,
      lastUpdatedOn: command.lastUpdatedOn, points: command.points,
      problems: command.problems ?? [], reasons: command.reasons)
    let sets = try row.sets.compactMap(register.indicators)
    try Article33.check(given, sets, in: context)
    let isOwed = before.objection?.isUpheld == true && before.objection?.isCorrected != true
    if command.dueOn == nil, !isOwed, try isSame(given, as: before, texts) { return [] }
    // A place that was closed meanwhile has its result all the same; findings are of places in use.
    let host =
      command.dueOn == nil
      ? try SightingRules.unit(of: command.place, register)
      : try FindingRules.host(of: command.place, register)
    var issued: [FindingIssued] = []
    var problems: [InspectedProblem] = []
    for problem in given.problems {
      let indicator = try Article33.indicator(problem.indicator, for: given.place, in: sets)
      var finding: FindingID?
      if let dueOn = command.dueOn, problem.falseAlarm != true {
        let next = try FindingDecider.issue(
          FindingPlace(
            place: given.place,
            evidence: GivenEvidence(
              takenOn: given.checkedOn ?? context.occurredOn, words: problem.words,
              address: problem.address, file: nil, digest: nil), relapseOf: nil),
          indicator.kind, .inspection, to: host, reportedBy: nil, nil, by: dueOn,
          behind: issued.last?.finding, cause: nil, in: context, register, texts)
        finding = next.finding
        issued.append(next)
      }
      problems.append(inspected(problem, indicator, finding))
    }
    return [.inspection(.recorded(recorded(given, host, problems, row)))]
      + issued.map { .finding(.issued($0)) }
  }

  private static func inspected(
    _ problem: GivenProblem, _ indicator: Indicator, _ finding: FindingID?
  ) -> InspectedProblem {
    InspectedProblem(
      indicator: indicator.code, kind: indicator.kind, words: Passage(problem.words),
      address: problem.address, isFalseAlarm: problem.falseAlarm ?? false, finding: finding)
  }

  private static func recorded(
    _ given: GivenResult, _ host: OfficeID, _ problems: [InspectedProblem], _ row: Inspection
  ) -> ResultRecorded {
    ResultRecorded(
      inspection: row.id, place: given.place, office: host, outcome: given.outcome,
      checkedOn: given.checkedOn, lastUpdatedOn: given.lastUpdatedOn, points: given.points,
      problems: problems, reasons: Passage?(given.reasons))
  }

  /// Whether a result says what was recorded before; what nobody recorded says nothing.
  private static func isSame(
    _ given: GivenResult, as before: InspectionResult, _ texts: any TextLookup
  ) throws -> Bool {
    guard before.event != nil, given.outcome == before.outcome,
      given.checkedOn == before.checkedOn, given.lastUpdatedOn == before.lastUpdatedOn,
      given.points == before.points, given.problems.count == before.problems.count,
      try texts.says(before.reasons, given.reasons)
    else { return false }
    for (new, old) in zip(given.problems, before.problems) {
      guard new.indicator == old.indicator, new.address == old.address,
        (new.falseAlarm ?? false) == old.isFalseAlarm, try texts.says(old.words, new.words)
      else { return false }
    }
    return true
  }

  static func decide(
    _ command: ImportResults, to row: Inspection, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [InspectionEvent] {
    try Article32.checkRunning(row)
    let sets = try row.sets.compactMap(register.indicators)
    var given = try gathered(command.lines)
    if let day = command.wholeOn {
      let listed = Set(given.map(\.place))
      for result in try register.results(of: row.id) where !listed.contains(result.place) {
        // What somebody recorded already stays.
        guard result.event == nil else { continue }
        given.append(
          GivenResult(
            place: result.place, outcome: .pass, checkedOn: day, lastUpdatedOn: nil, points: nil,
            problems: [], reasons: nil))
      }
    }
    var events: [InspectionEvent] = [
      .imported(
        ResultsImported(
          inspection: row.id, file: command.file, digest: command.digest,
          lineCount: command.lines.count, wholeOn: command.wholeOn))
    ]
    for result in given {
      let before = try InspectionRules.result(of: row, result.place, register)
      try Article33.check(result, sets, in: context)
      if try isSame(result, as: before, texts) { continue }
      let problems = try result.problems.map { problem in
        inspected(
          problem, try Article33.indicator(problem.indicator, for: result.place, in: sets), nil)
      }
      let host = try SightingRules.unit(of: result.place, register)
      events.append(.recorded(recorded(result, host, problems, row)))
    }
    return events
  }

  /// One result a place, of lines that have a problem each.
  private static func gathered(_ lines: [ImportedLine]) throws -> [GivenResult] {
    var results: [GivenResult] = []
    var places: [Subject: Int] = [:]
    for line in lines {
      let problems = line.problem.map { [$0] } ?? []
      guard let index = places[line.place] else {
        places[line.place] = results.count
        results.append(
          GivenResult(
            place: line.place, outcome: line.outcome, checkedOn: line.checkedOn,
            lastUpdatedOn: line.lastUpdatedOn, points: line.points, problems: problems,
            reasons: line.reasons))
        continue
      }
      guard results[index].outcome == line.outcome, results[index].points == line.points,
        results[index].checkedOn == line.checkedOn, !problems.isEmpty
      else {
        throw Refusal(
          Article33.outcome,
          found: Bilingual(
            "\(line.place) 的两行结论、分数或检查日期不同，或第二行没有问题",
            "two lines of \(line.place) differ in outcome, points or day, or the second has no problem"
          ),
          mend: Bilingual(
            "同一网站或账号的各行结论、分数、检查日期相同，每行一个问题",
            "lines of one place say the same of it, and have a problem each"))
      }
      results[index].problems += problems
    }
    return results
  }
}
