extension Area {
  /// Official accounts on platforms, their opening, change and closing: Articles 37, 39 and 41.
  static let account = Area(
    "account",
    events: AccountEvent.kinds,
    commands: [
      CommandKind(RegisterExistingAccount.self) { .account(.registerExisting($0)) },
      CommandKind(ProposeAccountOpening.self) { .account(.opening(.propose($0))) },
      CommandKind(RegisterOnPlatform.self) { .account(.opening(.register($0))) },
      CommandKind(CompleteVerification.self) { .account(.opening(.verify($0))) },
      CommandKind(OpenAccount.self) { .account(.opening(.open($0))) },
      CommandKind(FileAccount.self) { .account(.opening(.file($0))) },
      CommandKind(MakeUpFiling.self) { .account(.opening(.makeUpFiling($0))) },
      CommandKind(ProposeAccountChange.self) { .account(.change(.propose($0))) },
      CommandKind(ApplyAccountChange.self) { .account(.change(.apply($0))) },
      CommandKind(UpdateAccountFiling.self) { .account(.change(.updateFiling($0))) },
      CommandKind(ProposeAccountClosing.self) { .account(.proposeClosing($0)) },
      CommandKind(AnnounceAccountClosing.self) { .account(.announceClosing($0)) },
      CommandKind(CancelAccount.self) { .account(.cancel($0)) },
      CommandKind(FileAccountClosing.self) { .account(.fileClosing($0)) },
      CommandKind(ArchiveAccount.self) { .account(.archive($0)) },
    ],
    queries: [QueryKind(AccountShow.self), QueryKind(AccountList.self)],
    rules: AccountRules.all + Article37.all + Article39.opening
      + [Article39.changeFiling] + Article39.all
      + Article41.staffRules + Article41.changeRules + Article41.all,
    parameters: [
      ParameterBook.accountFilingDays, ParameterBook.accountClosingFilingDays,
      ParameterBook.archiveDay,
    ],
    subjects: [.account],
    deadlines: AccountDeadlines.rules,
    recurring: AccountRecurring.rules,
    effects: {
      try AccountDeadlines.effects(of: $0, $1) + AccountRecurring.effects(of: $0, $1)
    },
    figures: AccountFigures.all,
    counted: { entry, _ in AccountFigures.counted(by: entry) },
    projectors: [AccountProjector.self],
    procedures: [
      Procedure(.accountOpening, version: 1) { .accountOpening },
      Procedure(.accountChange, version: 1) { .accountChange },
      Procedure(.accountClosing, version: 1) { .accountClosing },
    ])
}
