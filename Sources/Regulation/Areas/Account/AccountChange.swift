extension Definition {
  /// Changing an account that is in use, its suspension and its going on too (A39, A41).
  ///
  /// A clerk of the unit proposes it with reasons, and the unit's principal leader approves; where another
  /// unit takes it over, that unit's leader agrees as well. Then it takes effect, and what both offices
  /// have on file is brought up to date.
  package static let accountChange = Definition(
    .accountChange, version: 1,
    title: Bilingual("变更政务新媒体账号", "Changing an account"),
    steps: [
      .act(
        "propose", "提出变更", "propose the change", ArticleReference(41),
        by: Performer(.host, .clerk), sends: ProposeAccountChange.method,
        event: AccountChangeProposed.type, order: Article41.changeProposer),
      .decide(
        "approve", "本单位主要领导批准", "the unit's leader approves", ArticleReference(41),
        by: Performer(.host, .leader), after: ["propose"], returnsTo: nil, canReject: true,
        judges: ["propose"], order: Article41.changeApproval,
        authority: Article41.changeApproval),
      .decide(
        "successor-consent", "接管单位主要领导同意", "the leader of the unit that takes it over agrees",
        ArticleReference(39), by: Performer(.host, .leader), .each, onlyIf: Tag.newHost,
        after: ["approve"], returnsTo: nil, canReject: true, judges: ["propose"],
        order: Article41.changeApproval, authority: Article41.successor),
      .act(
        "apply-change", "变更生效", "the change takes effect", ArticleReference(41),
        by: runners, .each, after: ["successor-consent"], sends: ApplyAccountChange.method,
        event: AccountChanged.type, order: Article41.changeApproval),
      .update(.cac, "更新县网信办备案", "update the filing with the county CAC", by: runners),
      .update(
        .openness, "更新县政务公开办备案", "update the filing with the openness office", by: runners),
    ],
    committedBy: "apply-change",
    outcome: { decision, subject in
      guard let account = subject.subject.account else { return [] }
      func ended(_ how: ChangeEnd) -> [Event] {
        [.account(.change(.ended(AccountChangeEnded(account: account, how: how))))]
      }
      switch decision {
      case .rejected: return ended(.rejected)
      case .withdrawn: return ended(.withdrawn)
      case .subjectDropped: return ended(.rejected)
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .hostMoved, .completed: return []
      }
    })

  private static let runners = Performer(.host, .clerk, .accountCustodian)
}

extension Step {
  /// What one of the two offices has on file is brought up to date.
  fileprivate static func update(
    _ filing: AccountFiling, _ zh: String, _ en: String, by performer: Performer
  ) -> Step {
    .act(
      filing.updateStep, zh, en, ArticleReference(39), by: performer, .each,
      after: ["apply-change"], sends: UpdateAccountFiling.method, on: .updated(filing),
      order: Article39.changeFiling)
  }
}

extension AccountFiling {
  /// The step of a change that updates it.
  var updateStep: StepID {
    switch self {
    case .cac: "update-cac"
    case .openness: "update-openness"
    }
  }
}

extension Trigger {
  /// What one of the two has on file about an account was updated.
  static func updated(_ filing: AccountFiling) -> Trigger {
    Trigger(AccountFilingUpdated.type, filing.rawValue)
  }
}

extension StepID {
  /// The name of ``Definition/accountChange``.
  package static let accountChange: StepID = "account-change"
}
