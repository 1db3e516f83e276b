extension Definition {
  /// What becomes of a site that passes itself off as a government website: Article 30.
  ///
  /// Whoever finds it, or is told of it, reports it. The county openness office compares it, and its
  /// leader or a deputy, who is another person, finds it counterfeit, or not, which ends the case.
  /// What is counterfeit is handed over to the CAC. Four measures follow side by side, each asked for
  /// and answered by itself. The openness office closes the matter once the three that the article
  /// names are answered; that search engines are told is a step that keeps nothing open but the case.
  /// Of what has no domain nobody asks that its resolution be stopped; version 1 asked it of everything.
  package static func counterfeitSite(_ version: Int) -> Definition {
    Definition(
      .counterfeitSite, version: version,
      title: Bilingual("处置假冒政府网站", "Dealing with a counterfeit government website"),
      steps: [
        .act(
          "report", "登记疑似假冒网站", "report the site", ArticleReference(30),
          by: Performer(
            .host, .clerk, .editor, .dutyOfficer, .securityOfficer, .deputy, .leader),
          sends: ReportCounterfeit.method, event: CounterfeitReported.type,
          order: Article30.verification),
        .act(
          "compare", "比对核实", "compare the site", ArticleReference(30),
          by: Performer(.kind(.countyOpenness), .clerk, .deputy), after: ["report"],
          sends: CompareCounterfeit.method, event: CounterfeitCompared.type,
          order: Article30.verification, authority: Article30.verification),
        .decide(
          "verify", "认定是否假冒", "decide whether it is counterfeit", ArticleReference(30),
          by: Performer(.kind(.countyOpenness), .leader, .deputy), after: ["compare"],
          returnsTo: "compare", canReject: true, judges: ["compare"],
          order: Article30.verification, authority: Article30.verification),
        .act(
          "hand-over", "商请网信办处理", "hand it over to the CAC", ArticleReference(30),
          by: Performer(.kind(.countyOpenness), .clerk, .deputy, .leader), after: ["verify"],
          sends: HandOverCounterfeit.method, event: CounterfeitHandedOver.type,
          order: Article30.handOver, authority: Article30.handOver),
      ]
        + CounterfeitMeasure.allCases.map { Step.ask($0, version) }
        + CounterfeitMeasure.allCases.map { Step.answer($0, version) }
        + [
          .act(
            "close", "办结", "close the matter", ArticleReference(30),
            by: Performer(.kind(.countyOpenness), .clerk, .deputy, .leader),
            after: CounterfeitMeasure.named.map(\.steps.answer), sends: CloseCounterfeit.method,
            event: CounterfeitClosed.type, order: Article30.closing, authority: Article30.closing)
        ],
      committedBy: "verify",
      outcome: { decision, subject in
        guard let id = subject.subject.counterfeit else { return [] }
        func dismissed(isUnfounded: Bool) -> [Event] {
          [
            .counterfeit(
              .dismissed(CounterfeitDismissed(counterfeit: id, isUnfounded: isUnfounded)))
          ]
        }
        switch decision {
        case .stepApproved: return [.counterfeit(.verified(CounterfeitVerified(counterfeit: id)))]
        case .rejected: return dismissed(isUnfounded: true)
        case .withdrawn: return dismissed(isUnfounded: false)
        case .opened, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved, .completed:
          return []
        }
      })
  }
}

extension Tag {
  /// Of a counterfeit that has a domain, whose resolution can be stopped.
  static let resolved: Tag = "resolved"
}

extension Step {
  /// A measure is asked for by the CAC, which coordinates.
  fileprivate static func ask(_ measure: CounterfeitMeasure, _ version: Int) -> Step {
    .act(
      measure.steps.ask, "要求\(measure.name.zh)", "ask to \(measure.name.en)",
      ArticleReference(30), by: Performer(.kind(.countyCAC), .clerk, .deputy, .leader),
      onlyIf: tag(measure, version), after: ["hand-over"], sends: AskCounterfeitMeasure.method,
      on: .asked(measure),
      order: Article30.disposal, authority: Article30.disposal)
  }

  /// Its answer is recorded by the CAC, but for that of the police.
  fileprivate static func answer(_ measure: CounterfeitMeasure, _ version: Int) -> Step {
    let office: OfficeKind =
      switch measure {
      case .resolution, .access, .search: .countyCAC
      case .police: .police
      }
    return .act(
      measure.steps.answer, "记录\(measure.name.zh)的结果",
      "record what came of it: \(measure.name.en)", ArticleReference(30),
      by: Performer(.kind(office), .clerk, .deputy, .leader),
      onlyIf: tag(measure, version), after: [measure.steps.ask],
      sends: AnswerCounterfeitMeasure.method, on: .answered(measure), order: Article30.disposal,
      authority: Article30.disposal)
  }

  private static func tag(_ measure: CounterfeitMeasure, _ version: Int) -> Tag? {
    measure == .resolution && version > 1 ? .resolved : nil
  }
}

extension StepID {
  /// What the procedure of counterfeit sites is called.
  package static let counterfeitSite: StepID = "counterfeit-site"
}
