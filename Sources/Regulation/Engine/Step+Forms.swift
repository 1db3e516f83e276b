/// The few forms steps come in, so that a definition reads like the article.
extension Step {
  /// Something a person does and records.
  package static func act(
    _ id: StepID, _ zh: String, _ en: String, _ article: ArticleReference, by performer: Performer,
    _ scope: StepScope = .once, onlyIf tag: Tag? = nil, after: [StepID] = [],
    judges: [StepID] = [], sends method: String, on trigger: Trigger, order: Rule,
    authority: Rule = Duties.rightOffice
  ) -> Step {
    Step(
      id: id, title: Bilingual(zh, en), article: article, performer: performer, scope: scope,
      onlyIf: tag, after: after, completion: .event(trigger), method: method, returnsTo: nil,
      canReject: false, judges: judges, order: order, authority: authority)
  }

  /// Something a person does and records, completed by an event of a type.
  package static func act(
    _ id: StepID, _ zh: String, _ en: String, _ article: ArticleReference, by performer: Performer,
    _ scope: StepScope = .once, onlyIf tag: Tag? = nil, after: [StepID] = [],
    sends method: String, event: String, order: Rule, authority: Rule = Duties.rightOffice
  ) -> Step {
    .act(
      id, zh, en, article, by: performer, scope, onlyIf: tag, after: after, sends: method,
      on: .event(event), order: order, authority: authority)
  }

  /// A decision taken with `case.decide`.
  package static func decide(
    _ id: StepID, _ zh: String, _ en: String, _ article: ArticleReference, by performer: Performer,
    _ scope: StepScope = .once, onlyIf tag: Tag? = nil, after: [StepID], returnsTo: StepID?,
    canReject: Bool = false, judges: [StepID], order: Rule, authority: Rule
  ) -> Step {
    Step(
      id: id, title: Bilingual(zh, en), article: article, performer: performer, scope: scope,
      onlyIf: tag, after: after, completion: .decision, method: DecideStep.method,
      returnsTo: returnsTo,
      canReject: canReject, judges: judges, order: order, authority: authority)
  }
}
