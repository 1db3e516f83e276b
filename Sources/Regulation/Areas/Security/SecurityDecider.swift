import CivilTime

/// Decides what is asked of the security of sites (A25 to A28, A31).
///
/// 1. The host records it, of a site that is open. 2. A level from two on has the police's certificate; an assessment
/// its report; no more is fixed than was found. 3. Rules and plans are papers. 4. An incident is closed once its plan
/// was started and both the supervising office and the CAC were told. 5. The officer has that role in the host.
package enum SecurityDecider {
  static func decide(
    _ command: DeclareHosting, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    let before = try register.security(of: site.id)
    guard before?.platform != command.platform || before?.cloud != command.cloud else { return [] }
    return [
      .hosted(
        HostingDeclared(site: site.id, platform: command.platform, cloud: command.cloud))
    ]
  }

  static func decide(
    _ command: GradeSite, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try Article25.check(command)
    let before = try register.security(of: site.id)
    guard
      before?.protectionLevel != command.protectionLevel
        || before?.certificate != command.certificate
    else { return [] }
    return [
      .graded(
        SiteGraded(
          site: site.id, protectionLevel: command.protectionLevel,
          certificate: command.certificate))
    ]
  }

  static func decide(
    _ command: AssessSite, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    let report = try Article25.checkAssessment(
      of: site, try register.security(of: site.id), context)
    let isKnown = try register.security.assessments.all(of: site.id).contains {
      $0.report == PaperName(report)
    }
    guard !isKnown else { return [] }
    return [
      .assessed(
        SiteAssessed(
          site: site.id,
          assessment: try register.security.assessments.next(on: context.today),
          assessor: command.assessor, passed: command.passed, problemCount: command.problemCount))
    ]
  }

  static func decide(
    _ command: RectifyAssessment, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let assessment = try SecurityRules.assessment(command.assessment, context, register)
    _ = try SecurityRules.hosted(assessment.site, by: context, register)
    try Article25.check(command, of: assessment)
    guard command.fixedCount != assessment.fixedCount else { return [] }
    return [
      .rectified(
        AssessmentRectified(
          site: assessment.site, assessment: assessment.id, fixedCount: command.fixedCount,
          newlyFixed: command.fixedCount - assessment.fixedCount, text: Passage(command.text)))
    ]
  }

  static func decide(
    _ command: EstablishRegime, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try Article25.checkPaper(of: command.regime, context)
    let isKnown = try register.security(of: site.id)?.regimes.contains {
      $0.regime == command.regime && $0.name == command.name
        && $0.paper == context.document.map(PaperName.init)
    }
    guard isKnown != true else { return [] }
    return [
      .established(
        RegimeEstablished(site: site.id, regime: command.regime, name: command.name))
    ]
  }

  static func decide(
    _ command: FilePlan, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    let paper = try Article28.check(command, context)
    let plan = EmergencyPlan(
      paper: PaperName(paper), filedWithOpennessOn: command.filedWithOpennessOn,
      filedWithCACOn: command.filedWithCACOn)
    guard try register.security(of: site.id)?.plan != plan else { return [] }
    return [
      .planFiled(
        PlanFiled(
          site: site.id, filedWithOpennessOn: command.filedWithOpennessOn,
          filedWithCACOn: command.filedWithCACOn))
    ]
  }

  static func decide(
    _ command: RecordDrill, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try Article28.check(command, plan: try register.security(of: site.id)?.plan, of: site)
    for id in command.participants { _ = try DirectoryRules.serving(id, register) }
    let isKnown = try register.security.drills.all(of: site.id).contains {
      $0.on == context.occurredOn && $0.drillKind == command.drillKind
    }
    guard !isKnown else {
      throw SecurityRules.refuseTwice(
        "\(site.id) \(context.occurredOn) 的\(command.drillKind.name.zh)",
        "the \(command.drillKind.name.en) drill of \(site.id) on \(context.occurredOn)")
    }
    return [
      .drilled(
        DrillRecorded(
          site: site.id, drill: try register.security.drills.next(on: context.today),
          drillKind: command.drillKind, participants: command.participants,
          result: Passage(command.result), lessons: Passage(command.lessons)))
    ]
  }

  static func decide(
    _ command: NameOfficer, in context: Context, _ register: Tables
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try Article31.checkOfficer(command.officer, of: site, register)
    guard try register.security(of: site.id)?.officer != command.officer else { return [] }
    return [.named(OfficerNamed(site: site.id, officer: command.officer))]
  }

  static func decide(
    _ command: RecordTraining, in context: Context, _ register: Tables, _ texts: any TextLookup
  ) throws -> [SecurityEvent] {
    let site = try SecurityRules.hosted(command.site, by: context, register)
    try Article31.check(command, of: site, register)
    let isKnown = try register.security.trainings.all(of: site.id).contains {
      try $0.on == context.occurredOn && $0.trainingKind == command.trainingKind
        && texts.says($0.topic, Prose(command.topic))
    }
    guard !isKnown else {
      throw SecurityRules.refuseTwice(
        "\(site.id) \(context.occurredOn) 的这次\(command.trainingKind.name.zh)",
        "this \(command.trainingKind.name.en) of \(site.id) on \(context.occurredOn)")
    }
    return [
      .trained(
        TrainingRecorded(
          site: site.id, training: try register.security.trainings.next(on: context.today),
          trainingKind: command.trainingKind, topic: Passage(Prose(command.topic)),
          trainees: command.trainees))
    ]
  }
}

extension CommandDecider {
  func decide(_ command: SecurityCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events =
      switch command {
      case .host(let command): try SecurityDecider.decide(command, in: context, register)
      case .grade(let command): try SecurityDecider.decide(command, in: context, register)
      case .assess(let command): try SecurityDecider.decide(command, in: context, register)
      case .rectify(let command): try SecurityDecider.decide(command, in: context, register)
      case .establish(let command): try SecurityDecider.decide(command, in: context, register)
      case .filePlan(let command): try SecurityDecider.decide(command, in: context, register)
      case .drill(let command): try SecurityDecider.decide(command, in: context, register)
      case .open(let command): try SecurityDecider.decide(command, in: context, register)
      case .handle(let command): try SecurityDecider.decide(command, in: context, register, texts)
      case .tell(let command): try SecurityDecider.decide(command, in: context, register)
      case .end(let command): try SecurityDecider.decide(command, in: context, register)
      case .name(let command): try SecurityDecider.decide(command, in: context, register)
      case .train(let command): try SecurityDecider.decide(command, in: context, register, texts)
      }
    return Decided(events.map(Event.security))
  }
}
