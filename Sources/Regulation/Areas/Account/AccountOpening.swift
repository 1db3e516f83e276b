extension Definition {
  /// Opening an account: Articles 37 and 39.
  ///
  /// A clerk of the unit proposes it with its plan. Of an institutional account the unit's principal
  /// leader approves; to a personal official one the unit consents, by its leader or deputy. Then it is
  /// registered on the platform and verified there, and after that in use; side by side with it, from the
  /// approval on, it is filed with the county CAC and the openness office, within 10 working days.
  package static let accountOpening = Definition(
    .accountOpening, version: 1,
    title: Bilingual("开设政务新媒体账号", "Opening an account"),
    steps: [
      .act(
        "propose", "提出开设方案", "propose the account", ArticleReference(39),
        by: Performer(.host, .clerk), sends: ProposeAccountOpening.method,
        event: AccountOpeningProposed.type, order: Article39.plan),
      .decide(
        "approve", "本单位主要领导批准", "the unit's leader approves", ArticleReference(39),
        by: Performer(.host, .leader), onlyIf: .institutional, after: ["propose"],
        returnsTo: "propose", canReject: true, judges: ["propose"], order: Article39.plan,
        authority: Article39.openingApproval),
      .decide(
        "consent", "所在单位同意", "the unit consents", ArticleReference(39, 2),
        by: Performer(.host, .leader, .deputy), onlyIf: .personal, after: ["approve"],
        returnsTo: "propose", canReject: true, judges: ["propose"], order: Article39.plan,
        authority: Article39.unitConsent),
      .act(
        "register", "在平台注册", "register on the platform", ArticleReference(39, 4),
        by: runners, after: ["consent"], sends: RegisterOnPlatform.method,
        event: AccountRegistered.type, order: Article39.openingApproval),
      .act(
        "verify", "完成平台认证", "complete the verification", ArticleReference(39),
        by: runners, after: ["register"], sends: CompleteVerification.method,
        event: AccountVerified.type, order: Article39.verification),
      .act(
        "open", "启用账号", "put the account to use", ArticleReference(39), by: runners,
        after: ["verify"], sends: OpenAccount.method, event: AccountOpened.type,
        order: Article39.verification),
      .file(.cac, "报县网信办备案", "file with the county CAC"),
      .file(.openness, "报县政务公开办备案", "file with the county openness office"),
    ],
    committedBy: "open",
    outcome: { decision, subject in
      guard let account = subject.subject.account else { return [] }
      func ended(_ how: OpeningEnd) -> [Event] {
        [.account(.openingEnded(AccountOpeningEnded(account: account, how: how)))]
      }
      switch decision {
      case .stepApproved(let event) where ["approve", "consent"].contains(event.step):
        return [.account(.openingApproved(AccountOpeningApproved(account: account)))]
      case .rejected: return ended(.rejected)
      case .withdrawn: return ended(.withdrawn)
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .subjectDropped, .hostMoved,
        .completed:
        return []
      }
    })

  private static let runners = Performer(.host, .clerk, .accountCustodian)
}

extension Step {
  /// One of the two filings of a new account.
  fileprivate static func file(_ filing: AccountFiling, _ zh: String, _ en: String) -> Step {
    .act(
      filing.step, zh, en, ArticleReference(39), by: Performer(.host, .clerk, .accountCustodian),
      after: ["consent"], sends: FileAccount.method, on: .filed(filing),
      order: Article39.filing)
  }
}

extension AccountFiling {
  /// The step of an opening that files it.
  var step: StepID {
    switch self {
    case .cac: "file-cac"
    case .openness: "file-openness"
    }
  }

  /// The name under which deadlines tell the filings apart.
  var part: DeadlinePart { DeadlinePart(checked: rawValue) }
}

extension Trigger {
  /// An account was filed with one of the two.
  static func filed(_ filing: AccountFiling) -> Trigger {
    Trigger(AccountFiled.type, filing.rawValue)
  }
}

extension Tag {
  static let institutional: Tag = "institutional"
  static let personal: Tag = "personal"
}

extension AccountKind {
  /// The tag that asks for its approval.
  var tag: Tag {
    switch self {
    case .institutional: .institutional
    case .personal: .personal
    }
  }
}

extension StepID {
  /// The name of ``Definition/accountOpening``.
  package static let accountOpening: StepID = "account-opening"
}
