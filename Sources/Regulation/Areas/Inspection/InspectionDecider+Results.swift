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
    let isRepeat = try !isOwed && isSame(given, as: before, texts)
    if command.dueOn == nil, isRepeat { return [] }
    // A place that was closed meanwhile has its result all the same; findings are of places in use.
    let host =
      command.dueOn == nil
      ? try SightingRules.unit(of: command.place, register)
      : try FindingRules.host(of: command.place, register)
    var issued: [FindingIssued] = []
    var problems: [InspectedProblem] = []
    for problem in given.problems {
      let indicator = try Article33.indicator(problem.indicator, for: given.place, in: sets)
      let held = problems.compactMap(\.finding)
      var finding = try carried(problem, indicator, from: before, but: held, register)
      if isRepeat, let finding { throw issuedAlready(finding) }
      if finding == nil, let dueOn = command.dueOn, problem.falseAlarm != true {
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
    let dropped = try dropped(from: before, but: problems, in: context, register)
    return [.inspection(.recorded(recorded(given, host, problems, row)))]
      + issued.map { .finding(.issued($0)) } + dropped.map { .finding(.dismissed($0)) }
  }

  private static func issuedAlready(_ finding: FindingID) -> Refusal {
    Refusal(
      FindingRules.once,
      found: Bilingual(
        "同样的结果已经记录，问题已作为 \(finding) 下发",
        "the same result is recorded already, and its problem was issued as \(finding)"),
      mend: Bilingual("继续办理 \(finding)（finding.show）", "go on with \(finding) (finding.show)"))
  }

  /// The finding that a problem became when it was recorded before: a result that is put right keeps it.
  private static func carried(
    _ problem: GivenProblem, _ indicator: Indicator, from before: InspectionResult,
    but held: [FindingID], _ register: some FindingLookup
  ) throws -> FindingID? {
    guard problem.falseAlarm != true else { return nil }
    return try before.problems.first { old in
      guard let id = old.finding, !held.contains(id), old.indicator == indicator.code,
        old.address == problem.address
      else { return false }
      return try register.finding(id).map { $0.phase != .falseAlarm } ?? false
    }?.finding
  }

  private static let upheld: Passage = {
    guard let text = Prose("对检查结果的异议成立，重新登记的结果没有这个问题。") else {
      preconditionFailure("not prose")
    }
    return Passage(text)
  }()

  /// The findings that run on although an objection against what they rest on was upheld: two people have
  /// decided that by then, who settled it and who records the result anew.
  private static func dropped(
    from before: InspectionResult, but problems: [InspectedProblem], in context: Context,
    _ register: some FindingLookup
  ) throws -> [FindingDismissed] {
    guard before.objection?.isUpheld == true else { return [] }
    let kept = problems.compactMap(\.finding)
    return try before.problems.compactMap(\.finding).filter { !kept.contains($0) }.compactMap {
      id in
      let finding = try FindingRules.finding(id, register)
      switch finding.phase {
      case .open, .rectified, .excepted:
        try FindingRules.check(
          finding, in: [finding.phase], context,
          mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
        return FindingDismissed(finding: id, reasons: upheld)
      case .verified, .falseAlarm: return nil
      }
    }
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

  /// Whether two lines of a place say the same, or one of them says nothing.
  private static func agree<Said: Equatable>(_ one: Said?, _ other: Said?) -> Bool {
    one == nil || other == nil || one == other
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
        results[index].checkedOn == line.checkedOn, !problems.isEmpty,
        agree(results[index].lastUpdatedOn, line.lastUpdatedOn),
        agree(results[index].reasons, line.reasons)
      else {
        throw Refusal(
          Article33.outcome,
          found: Bilingual(
            "\(line.place) 的两行结论、分数、检查日期、最近更新日期或说明不同，或第二行没有问题",
            "two lines of \(line.place) differ in outcome, points, days or reasons, or the second has no problem"
          ),
          mend: Bilingual(
            "同一网站或账号的各行结论、分数、日期、说明相同（日期、说明可以只写一行），每行一个问题",
            "lines of one place say the same of it, and have a problem each"))
      }
      results[index].problems += problems
      results[index].lastUpdatedOn = results[index].lastUpdatedOn ?? line.lastUpdatedOn
      results[index].reasons = results[index].reasons ?? line.reasons
    }
    return results
  }
}
