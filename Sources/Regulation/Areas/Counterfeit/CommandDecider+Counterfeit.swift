/// Counterfeit sites (A30).
extension CommandDecider {
  func decide(_ command: CounterfeitCommand) throws -> Decided {
    switch command {
    case .report(let command): return try report(command)
    case .compare(let command):
      try check([CitedPaper(command.paper, command.evidence)])
      return try act(command.caseID, .event(CounterfeitCompared.type)) { row in
        try CounterfeitDecider.decide(command, on: row, register, texts)
      }
    case .handOver(let command):
      return try act(command.caseID, .event(CounterfeitHandedOver.type)) { row in
        try CounterfeitDecider.decide(command, on: row, in: context, register)
      }
    case .ask(let command):
      return try act(command.caseID, .asked(command.measure)) { row in
        try CounterfeitDecider.decide(command, on: row, in: context, register)
      }
    case .answer(let command):
      return try act(command.caseID, .answered(command.measure)) { row in
        try CounterfeitDecider.decide(command, on: row, in: context)
      }
    case .putRight(let command):
      try Authority.checkNotOnBehalf(context)
      let row = try CounterfeitRules.counterfeit(of: command.caseID, register)
      return Decided(
        try CounterfeitDecider.decide(command, on: row, in: context, texts)
          .map(Event.counterfeit), in: row.caseID)
    case .close(let command):
      return try act(command.caseID, .event(CounterfeitClosed.type)) { row in
        [.closed(CounterfeitClosed(counterfeit: row.id, remarks: Passage?(command.remarks)))]
      }
    }
  }

  private func report(_ command: ReportCounterfeit) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    try check([CitedPaper(command.paper, command.evidence)])
    try checkOpener(.counterfeitSite, "report")
    if let site = command.imitates { _ = try known(site) }
    let id: CounterfeitID = Minted.next(after: try register.lastCounterfeit, on: context.today)
    let opened = try open(
      .counterfeitSite, by: context.actor.office.id,
      about: [
        CaseSubject(
          subject: .counterfeit(id), host: context.actor.office.id, supervisor: nil,
          tags: command.address?.host.kind == .name ? [.resolved] : [])
      ])
    let reported = try CounterfeitDecider.decide(
      command, as: id, opened.caseID, in: context, register, texts)
    return Decided(
      [.workflow(.opened(opened))] + reported.map(Event.counterfeit), in: opened.caseID)
  }

  /// Does a step of a counterfeit site's case.
  private func act(
    _ id: CaseID, _ trigger: Trigger, _ decide: (Counterfeit) throws -> [CounterfeitEvent]
  ) throws -> Decided {
    try act(id, on: nil, trigger) { subject in
      guard let id = subject.subject.counterfeit, let row = try register.counterfeit(id) else {
        throw CaseProblem.noSubject(subject.subject)
      }
      return try decide(row).map(Event.counterfeit)
    }
  }
}
