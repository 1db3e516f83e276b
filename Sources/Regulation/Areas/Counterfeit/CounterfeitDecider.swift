/// Decides what is asked of counterfeit sites, beside the order of their case (A30).
///
/// 1. What is reported is no site of the register, and has no open case. 2. A comparison has evidence.
/// 3. The hand-over, each request and each answer has its paper; what is not possible says why. 4. An answer is
/// put right by who records it, until the matter is closed.
/// Which earlier reports one belongs with is found when it is decided, so that the operator's name,
/// which can be erased, need not be known to a fold.
package enum CounterfeitDecider {
  typealias Register = CounterfeitLookup & SiteLookup & AccountLookup & FilingLookup
    & DirectoryLookup

  /// The most earlier reports that one names: the newest.
  static let maximumRepeats = 20

  static func decide(
    _ command: ReportCounterfeit, as id: CounterfeitID, _ caseID: CaseID, in context: Context,
    _ register: some Register, _ texts: any TextLookup
  ) throws -> [CounterfeitEvent] {
    try CounterfeitRules.checkPlace(command)
    try CounterfeitRules.checkDomain(command)
    try CounterfeitRules.checkForeign(command, register)
    try CounterfeitRules.checkInformant(command)
    try CounterfeitRules.checkOnce(command, register)
    var repeats = try traces(of: command, register)
    try add(command.runBy, to: &repeats, but: id, register, texts)
    return [
      .reported(
        CounterfeitReported(
          counterfeit: id, caseID: caseID, office: context.actor.office.id, source: command.source,
          address: command.address, account: command.account, domain: command.domain,
          imitates: command.imitates,
          facts: Passage(command.facts), runBy: Passage?(command.runBy),
          informant: Passage?(command.informant), evidence: command.evidence, paper: command.paper,
          repeats: newest(repeats)))
    ]
  }

  static func decide(
    _ command: CompareCounterfeit, on row: Counterfeit, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [CounterfeitEvent] {
    try Article30.checkEvidence(command)
    var repeats: [CounterfeitRepeat] = []
    try add(command.runBy, to: &repeats, but: row.id, register, texts)
    repeats.removeAll { found in row.repeats.contains { $0.counterfeit == found.counterfeit } }
    return [
      .compared(
        CounterfeitCompared(
          counterfeit: row.id, layout: command.layout, shownNumber: command.shownNumber,
          holder: command.holder, facts: Passage(command.facts),
          runBy: Passage?(command.runBy), evidence: command.evidence, paper: command.paper,
          repeats: newest(repeats)))
    ]
  }

  static func decide(
    _ command: HandOverCounterfeit, on row: Counterfeit, in context: Context,
    _ register: some Register
  ) throws -> [CounterfeitEvent] {
    try Article30.checkPaper(context, since: row.reportedOn)
    guard let office = try register.office(of: .countyCAC) else {
      throw Authority.missingOffice(.kind(.countyCAC))
    }
    return [.handedOver(CounterfeitHandedOver(counterfeit: row.id, to: office.id))]
  }

  static func decide(
    _ command: AskCounterfeitMeasure, on row: Counterfeit, in context: Context,
    _ register: some Register
  ) throws -> [CounterfeitEvent] {
    try Article30.checkPaper(context, since: row.reportedOn)
    try Article30.checkBody(command)
    var police: OfficeID?
    if command.measure == .police {
      guard let office = try register.office(of: .police) else {
        throw Authority.missingOffice(.kind(.police))
      }
      police = office.id
    }
    return [
      .asked(
        CounterfeitMeasureAsked(
          counterfeit: row.id, measure: command.measure, body: command.body, office: police))
    ]
  }

  static func decide(
    _ command: AnswerCounterfeitMeasure, on row: Counterfeit, in context: Context
  ) throws -> [CounterfeitEvent] {
    try Article30.checkPaper(context, since: row.reportedOn)
    try Article30.checkReasons(command.outcome, command.text, of: command.measure)
    return [
      .answered(
        CounterfeitMeasureAnswered(
          counterfeit: row.id, measure: command.measure, outcome: command.outcome,
          text: Passage?(command.text)))
    ]
  }

  static func decide(
    _ command: PutRightCounterfeitAnswer, on row: Counterfeit, in context: Context,
    _ texts: any TextLookup
  ) throws -> [CounterfeitEvent] {
    try Article30.checkRecorder(context.actor, of: command.measure)
    let before = try CounterfeitRules.checkCorrection(command.measure, of: row, in: context)
    try Article30.checkPaper(context, since: row.reportedOn)
    try Article30.checkReasons(command.outcome, command.text, of: command.measure)
    if before.outcome == command.outcome, before.answer == context.document,
      before.answeredOn == context.occurredOn, try texts.says(before.text, command.text)
    {
      return []
    }
    return [
      .putRight(
        CounterfeitAnswerPutRight(
          counterfeit: row.id, caseID: row.caseID, measure: command.measure,
          former: before.outcome, outcome: command.outcome, text: Passage?(command.text),
          reasons: Passage(command.reasons)))
    ]
  }

  /// Earlier reports of the same domain, host or account.
  private static func traces(
    of command: ReportCounterfeit, _ register: some CounterfeitLookup
  ) throws -> [CounterfeitRepeat] {
    var found: [CounterfeitRepeat] = []
    if let domain = command.domain {
      found += try register.counterfeits(of: domain).map {
        CounterfeitRepeat(counterfeit: $0, by: .domain)
      }
    }
    if let host = command.address?.host {
      for id in try register.counterfeits(at: host)
      where !found.contains(where: { $0.counterfeit == id }) {
        found.append(CounterfeitRepeat(counterfeit: id, by: .host))
      }
    }
    if let account = command.account {
      found += try register.counterfeits(as: account).map {
        CounterfeitRepeat(counterfeit: $0, by: .account)
      }
    }
    return try found.filter { try register.counterfeit($0.counterfeit)?.isOffence ?? false }
  }

  /// Adds the earlier reports that name an operator in the same words.
  private static func add(
    _ name: Prose?, to repeats: inout [CounterfeitRepeat], but own: CounterfeitID,
    _ register: some CounterfeitLookup, _ texts: any TextLookup
  ) throws {
    guard let name else { return }
    for id in try register.counterfeitsWithOperator
    where id != own && !repeats.contains(where: { $0.counterfeit == id }) {
      guard let row = try register.counterfeit(id), row.isOffence,
        try texts.says(row.runBy, name)
      else { continue }
      repeats.append(CounterfeitRepeat(counterfeit: id, by: .runBy))
    }
  }

  private static func newest(_ repeats: [CounterfeitRepeat]) -> [CounterfeitRepeat] {
    Array(
      repeats.sorted { $0.counterfeit.text > $1.counterfeit.text }.prefix(maximumRepeats))
  }
}
