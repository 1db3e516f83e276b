import CivilTime

/// What an area asks of an office outside of any case, such as a decision that another person carries
/// out: declared in the area's folder, and said to the inbox by the area's projector.
package struct WorkRule: Sendable {
  /// The first part of the ids of what it asks for.
  package let name: String
  package let title: Bilingual
  package let article: ArticleReference
  /// Who may do it, any of these.
  package let roles: [Role]
  /// The request that does it.
  package let method: String
  /// The deadlines about the same thing that it helps to meet: it is due by the first of them.
  let meets: [DeadlineRuleID]

  init(
    _ name: String, _ zh: String, _ en: String, _ article: ArticleReference, by roles: [Role],
    sends method: String, meets: [DeadlineRuleID] = []
  ) {
    self.name = name
    self.title = Bilingual(zh, en)
    self.article = article
    self.roles = roles
    self.method = method
    self.meets = meets
  }

  /// Every rule there is.
  package static let all: [WorkRule] = Areas.all.flatMap(\.work)

  /// The rule that asks for something; nothing for a step of a case, or a duty with a deadline.
  package static func of(_ id: WorkID) -> WorkRule? {
    let name = id.text.prefix { $0 != "/" }
    return all.first { $0.name == name }
  }
}

/// What an entry asks of an office by a rule, or asks no more.
package struct WorkNote: Sendable {
  let id: WorkID
  let rule: WorkRule
  /// The office that is to act; nothing once it is done, or not wanted any more.
  let waits: ResolvedOffice?
  let subject: Subject?
  let notBy: [StaffID]?
  /// The day before which nobody need act.
  let earliest: CivilDate?

  /// - Parameters:
  ///   - rule: what asks.
  ///   - thing: the id of what it is asked about, among what the rule asks.
  ///   - waits: the office that is to act; nothing once it is done.
  ///   - subject: what it is about, where that has a name.
  ///   - notBy: who of the office may not do it.
  ///   - earliest: the day before which nobody need act.
  init(
    _ rule: WorkRule, about thing: some TextForm, waits: ResolvedOffice?, subject: Subject? = nil,
    notBy: [StaffID]? = nil, earliest: CivilDate? = nil
  ) {
    id = WorkID(rule, thing.text)
    self.rule = rule
    self.waits = waits
    self.subject = subject
    self.notBy = notBy
    self.earliest = earliest
  }
}
