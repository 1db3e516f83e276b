extension Definition {
  /// Closing accounts: Article 39, last paragraph.
  ///
  /// One office begins it, about one account or many, of one unit or several. For each account by
  /// itself: the principal leader of its unit approves, or takes it out of the case; it is announced;
  /// it is cancelled on its platform; and the closing is filed with the municipal openness office
  /// within 5 working days. The first cancellation commits the case.
  package static let accountClosing = Definition(
    .accountClosing, version: 1,
    title: Bilingual("关闭政务新媒体账号", "Closing accounts"),
    steps: [
      .act(
        "propose", "申请关闭账号", "propose the closing", ArticleReference(39),
        by: Performer(.host, .clerk, .accountCustodian), sends: ProposeAccountClosing.method,
        event: AccountClosingProposed.type, order: Article39.closingReasons,
        authority: Article39.closingProposer),
      .decide(
        "approve", "本单位主要领导批准", "the unit's leader approves", ArticleReference(39),
        by: Performer(.host, .leader), .each, after: ["propose"], returnsTo: nil, canReject: true,
        judges: ["propose"], order: Article39.closingReasons,
        authority: Article39.closingApproval),
      .act(
        "announce", "发布关闭公告", "announce the closing", ArticleReference(39),
        by: Performer(.host, .clerk, .editor, .accountCustodian), .each, after: ["approve"],
        sends: AnnounceAccountClosing.method, event: AccountClosingAnnounced.type,
        order: Article39.closingApproval),
      .act(
        "cancel", "在平台注销账号", "cancel the account on its platform", ArticleReference(39),
        by: Performer(.host, .clerk, .accountCustodian), .each, after: ["announce"],
        sends: CancelAccount.method, event: AccountCancelled.type,
        order: Article39.closingAnnouncement),
      .act(
        "file", "报市政务公开办备案", "file with the municipal openness office",
        ArticleReference(39), by: Performer(.host, .clerk), .each, after: ["cancel"],
        sends: FileAccountClosing.method, event: AccountClosingFiled.type,
        order: Article39.closingFiling),
    ],
    committedBy: "cancel",
    outcome: { decision, subject in
      guard let account = subject.subject.account else { return [] }
      func ended(_ how: ClosingEnd) -> [Event] {
        [.account(.closingEnded(AccountClosingEnded(account: account, how: how)))]
      }
      switch decision {
      case .stepApproved(let event) where event.step == "approve":
        return [.account(.closingApproved(AccountClosingApproved(account: account)))]
      case .subjectDropped: return ended(.dropped)
      case .rejected: return ended(.rejected)
      case .withdrawn: return ended(.withdrawn)
      case .opened, .stepApproved, .stepReturned, .stepRecalled, .hostMoved, .completed: return []
      }
    })
}

extension StepID {
  /// The name of ``Definition/accountClosing``.
  package static let accountClosing: StepID = "account-closing"
}
