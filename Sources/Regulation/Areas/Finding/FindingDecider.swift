import CivilTime

/// Decides what is asked of findings.
///
/// 1. One cause is issued for several places in one decision, each with its evidence and each a finding
///    of its own: to their hosts, by whoever may. 2. What was issued, or found a false alarm, is not issued
///    again on the same evidence; what came back names the finding that it was. 3. The host answers and
///    rectifies; another person of the issuing office verifies, sends back, dismisses or excepts. 4. What has
///    ended is not changed, and no step is older than the one before.
enum FindingDecider {
  typealias Register =
    FindingLookup & SiteLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: IssueFinding, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [FindingEvent] {
    try checkPlaces(command.places)
    try Article27.checkReporter(command.reportedBy, command.source, in: context, register)
    var issued: [FindingIssued] = []
    for given in command.places {
      let host = try FindingRules.host(of: given.place, register)
      try Article04.checkIssuer(context.actor, command.source, to: host, given.place)
      issued.append(
        try issue(
          given, command.kind, command.source, to: host, reportedBy: command.reportedBy,
          Passage?(command.requirement), by: command.dueOn, behind: issued.last?.finding,
          cause: issued.first?.finding, in: context, register, texts))
    }
    return issued.map(FindingEvent.issued)
  }

  /// What one place is issued.
  ///
  /// - Parameters:
  ///   - last: the finding that the same request issues before it.
  ///   - cause: the first that it issues for the same cause.
  static func issue(
    _ given: FindingPlace, _ kind: FindingKind, _ source: FindingSource, to host: OfficeID,
    reportedBy named: OfficeID?, _ requirement: Passage?, by day: CivilDate?,
    behind last: FindingID?, cause: FindingID?, in context: Context,
    _ register: some Register, _ texts: any TextLookup
  ) throws -> FindingIssued {
    let reporter = Article27.reporter(of: kind, named, issuedBy: context.actor, to: host)
    try Article34.checkDue(day, of: kind, reportedBy: reporter, on: context.occurredOn)
    try FindingRules.check(given.evidence, on: context.occurredOn, of: given.place)
    try FindingRules.checkNew(given, kind, register, texts)
    try FindingRules.checkRelapse(given, kind, register)
    return FindingIssued(
      finding: Minted.next(after: try last ?? register.lastFinding, on: context.today),
      place: given.place, office: host, issuer: context.actor.office.id, reporter: reporter,
      kind: kind, source: source, evidence: FindingEvidence(given.evidence),
      requirement: requirement, dueOn: day, cause: cause, relapseOf: given.relapseOf)
  }

  private static func checkPlaces(_ places: [FindingPlace]) throws {
    guard !places.isEmpty else {
      throw Refusal(
        FindingRules.place,
        found: Bilingual("没有写明网站或账号", "no site and no account is named"),
        mend: Bilingual("在 places 中逐个填写，各附证据", "name each in places, with its evidence"),
        missing: ["places"])
    }
    var named: Set<Subject> = []
    for given in places where !named.insert(given.place).inserted {
      throw Refusal(
        FindingRules.place,
        found: Bilingual("\(given.place) 写了两次", "\(given.place) is named twice"),
        mend: Bilingual(
          "同一网站或账号的两处问题分两次下发", "issue two problems of one place in two requests"))
    }
  }

  static func decide(
    _ command: AnswerFinding, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [FindingEvent] {
    let finding = try hosted(command.finding, in: [.open, .excepted], context, register)
    let isDisputed = command.disputed ?? false
    // What was rejected is not disputed again in the same words.
    if let answer = finding.answer, answer.isDisputed == isDisputed,
      try texts.says(answer.answer, command.answer)
    {
      return []
    }
    return [
      .answered(
        FindingAnswered(
          finding: finding.id, answer: Passage(command.answer), isDisputed: isDisputed))
    ]
  }

  static func decide(
    _ command: RejectDispute, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    let finding = try FindingRules.finding(command.finding, register)
    try Article04.checkVerifier(context.actor, of: finding, register)
    try FindingRules.check(
      finding, in: [.open], context,
      mend: Bilingual("查看问题所处环节（finding.show）", "see where it stands (finding.show)"))
    try FindingRules.checkDispute(finding, until: command.dueOn)
    try FindingRules.checkSecond(
      context.actor, finding,
      not: [
        (finding.issuedBy, Bilingual("下发", "issued")),
        (finding.answer?.by, Bilingual("回复", "answered")),
      ])
    if let day = command.dueOn {
      try Article34.checkDue(
        day, of: finding.kind, reportedBy: finding.reporter, on: context.occurredOn)
    }
    return [
      .disputeRejected(
        FindingDisputeRejected(
          finding: finding.id, reasons: Passage(command.reasons), dueOn: command.dueOn))
    ]
  }

  static func decide(
    _ command: RectifyFinding, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    let finding = try hosted(command.finding, in: [.open, .excepted], context, register)
    try FindingRules.check(command.evidence, on: context.occurredOn, of: nil)
    guard command.evidence.takenOn >= finding.evidence.takenOn else {
      throw Refusal(
        FindingRules.evidence,
        found: Bilingual(
          "整改证据所见日期为 \(command.evidence.takenOn)，问题所见日期为 \(finding.evidence.takenOn)",
          "the evidence was seen on \(command.evidence.takenOn), and the problem on \(finding.evidence.takenOn)"
        ),
        mend: Bilingual("附上整改之后的证据", "give evidence from after the rectification"))
    }
    return [
      .rectified(
        FindingRectified(finding: finding.id, evidence: FindingEvidence(command.evidence)))
    ]
  }

  static func decide(
    _ command: VerifyFindings, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    try several(command.findings, register).map { finding in
      try Article04.checkVerifier(context.actor, of: finding, register)
      try FindingRules.check(
        finding, in: [.rectified], context,
        mend: Bilingual(
          "主办单位报告整改（finding.rectify）之后复核",
          "verify it once the host has rectified it (finding.rectify)")
      )
      try checkOther(context, finding)
      return .verified(FindingVerified(finding: finding.id, reasons: Passage(command.reasons)))
    }
  }

  static func decide(
    _ command: ReturnFinding, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    let finding = try FindingRules.finding(command.finding, register)
    try Article04.checkVerifier(context.actor, of: finding, register)
    try FindingRules.check(
      finding, in: [.rectified], context,
      mend: Bilingual("只退回已报告整改的问题", "send back what was reported as rectified"))
    try checkOther(context, finding)
    try Article34.checkDue(
      command.dueOn, of: finding.kind, reportedBy: finding.reporter, on: context.occurredOn)
    return [
      .returned(
        FindingReturned(
          finding: finding.id, reasons: Passage(command.reasons), dueOn: command.dueOn))
    ]
  }

  static func decide(
    _ command: DismissFindings, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    try several(command.findings, register).map { finding in
      try Article04.checkVerifier(context.actor, of: finding, register)
      try FindingRules.check(
        finding, in: [.open, .rectified, .excepted], context,
        mend: Bilingual("销号的和误报的不再改动", "what has ended is not changed"))
      try FindingRules.checkSecond(
        context.actor, finding,
        not: [
          (finding.issuedBy, Bilingual("下发", "issued")),
          (finding.answer?.by, Bilingual("回复", "answered")),
        ])
      return .dismissed(FindingDismissed(finding: finding.id, reasons: Passage(command.reasons)))
    }
  }

  static func decide(
    _ command: ExceptFindings, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    try several(command.findings, register).map { finding in
      try Article04.checkException(command, of: finding, in: context, register)
      // One that is excepted already is excepted anew once that is over, or rectified.
      try FindingRules.check(
        finding, in: [.open], context,
        mend: Bilingual("例外期满或退回整改之后再批准", "except it when it is to be rectified again"))
      try FindingRules.checkSecond(
        context.actor, finding,
        not: [
          (finding.issuedBy, Bilingual("下发", "issued")),
          (finding.answer?.by, Bilingual("回复", "answered")),
        ])
      return .excepted(
        FindingExcepted(
          finding: finding.id, reasons: Passage(command.reasons), until: command.until,
          dueOn: command.dueOn))
    }
  }

  static func decide(
    _ command: FeedBackFinding, in context: Context, _ register: some Register
  ) throws -> [FindingEvent] {
    let finding = try FindingRules.finding(command.finding, register)
    try Article34.checkRectifier(context.actor, of: finding, register)
    let office = try Article27.checkFeedback(finding)
    try FindingRules.check(
      finding, in: [.rectified, .verified], context,
      mend: Bilingual("整改之后反馈", "tell them once it is rectified"))
    try Article27.checkFirst(finding)
    return [
      .fedBack(
        FindingFedBack(
          finding: finding.id, office: office, to: Passage(command.to),
          words: Passage?(command.words)))
    ]
  }

  /// A finding whose host acts on it.
  private static func hosted(
    _ id: FindingID, in phases: [FindingPhase], _ context: Context, _ register: some Register
  ) throws -> IssuedFinding {
    let finding = try FindingRules.finding(id, register)
    try Article34.checkRectifier(context.actor, of: finding, register)
    try FindingRules.check(
      finding, in: phases, context,
      mend: Bilingual("查看问题所处环节（finding.show）", "see where it stands (finding.show)"))
    return finding
  }

  /// Who reported it as rectified does not verify it.
  private static func checkOther(_ context: Context, _ finding: IssuedFinding) throws {
    try FindingRules.checkSecond(
      context.actor, finding,
      not: [(finding.rectification?.by, Bilingual("报告整改", "reported as rectified"))])
  }

  /// The findings that one decision names, each once.
  private static func several(
    _ ids: [FindingID], _ register: some Register
  ) throws -> [IssuedFinding] {
    guard !ids.isEmpty else {
      throw Refusal(
        FindingRules.known, found: Bilingual("没有写明问题", "no finding is named"),
        mend: Bilingual("在 findings 中填写编号", "name them in findings"), missing: ["findings"])
    }
    var named: Set<FindingID> = []
    for id in ids where !named.insert(id).inserted {
      throw Refusal(
        FindingRules.known, found: Bilingual("问题 \(id) 写了两次", "\(id) is named twice"),
        mend: Bilingual("每个写一次", "name each once"))
    }
    return try ids.map { try FindingRules.finding($0, register) }
  }
}

/// Findings, which are issued, rectified and verified (A4, A27, A34.8).
extension CommandDecider {
  func decide(_ command: FindingCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    try check(papers(of: command))
    let events =
      switch command {
      case .issue(let command):
        try FindingDecider.decide(command, in: context, register, texts)
      case .putRight(let command):
        try FindingDecider.decide(command, in: context, register, texts)
      case .answer(let command):
        try FindingDecider.decide(command, in: context, register, texts)
      case .rejectDispute(let command):
        try FindingDecider.decide(command, in: context, register)
      case .rectify(let command): try FindingDecider.decide(command, in: context, register)
      case .verify(let command): try FindingDecider.decide(command, in: context, register)
      case .sendBack(let command): try FindingDecider.decide(command, in: context, register)
      case .dismiss(let command): try FindingDecider.decide(command, in: context, register)
      case .except(let command): try FindingDecider.decide(command, in: context, register)
      case .feedBack(let command): try FindingDecider.decide(command, in: context, register)
      }
    return Decided(events.map(Event.finding))
  }

  /// The files that a command brings.
  private func papers(of command: FindingCommand) -> [CitedPaper?] {
    let given: [GivenEvidence] =
      switch command {
      case .issue(let command): command.places.map(\.evidence)
      case .rectify(let command): [command.evidence]
      case .putRight(let command): command.evidence.map { [$0] } ?? []
      case .answer, .rejectDispute, .verify, .sendBack, .dismiss, .except, .feedBack: []
      }
    return given.map { CitedPaper($0.file, $0.digest) }
  }
}
