/// Everything that can be asked of a county's ledger.
package enum Command: Hashable, Sendable {
  case directory(DirectoryCommand)
  case site(SiteCommand)
  case filing(FilingCommand)
  case offline(OfflineCommand)
  case workflow(CaseCommand)
  case closing(ClosingCommand)
  case account(AccountCommand)
  case calendar(CalendarCommand)
  case interpretation(InterpretationCommand)
  case change(ChangeCommand)

  /// Every command there is, each with how it is decoded; in the order of the folders.
  package static let kinds: [CommandKind] = [
    CommandKind(RegisterOffice.self) { .directory(.registerOffice($0)) },
    CommandKind(RenameOffice.self) { .directory(.renameOffice($0)) },
    CommandKind(DissolveOffice.self) { .directory(.dissolveOffice($0)) },
    CommandKind(MergeOffice.self) { .directory(.mergeOffice($0)) },
    CommandKind(AssignStaff.self) { .directory(.assignStaff($0)) },
    CommandKind(RemoveStaff.self) { .directory(.removeStaff($0)) },
    CommandKind(RegisterExistingSite.self) { .site(.registerExisting($0)) },
    CommandKind(ListNotGovernedSite.self) { .site(.listNotGoverned($0)) },
    CommandKind(ProposeSite.self) { .site(.propose($0)) },
    CommandKind(ApplyForSite.self) { .site(.apply($0)) },
    CommandKind(RecordSecurityMeasures.self) { .site(.recordMeasures($0)) },
    CommandKind(RecordSecurityTest.self) { .site(.recordTest($0)) },
    CommandKind(PublishAnnouncement.self) { .site(.announce($0)) },
    CommandKind(FileReport.self) { .site(.report($0)) },
    CommandKind(RecordDeployment.self) { .site(.deploy($0)) },
    CommandKind(LaunchSite.self) { .site(.launch($0)) },
    CommandKind(OpenColumn.self) { .site(.openColumn($0)) },
    CommandKind(ApplyForFiling.self) { .filing(.apply($0)) },
    CommandKind(GrantFiling.self) { .filing(.grant($0)) },
    CommandKind(UpdateFiling.self) { .filing(.update($0)) },
    CommandKind(ProposeOffline.self) { .offline(.propose($0)) },
    CommandKind(ProposeOfflineExtension.self) { .offline(.proposeExtension($0)) },
    CommandKind(ProposeOfflineReclassification.self) { .offline(.proposeReclassification($0)) },
    CommandKind(TakeOffline.self) { .offline(.take($0)) },
    CommandKind(TakeOfflineInEmergency.self) { .offline(.takeInEmergency($0)) },
    CommandKind(RestoreSite.self) { .offline(.restore($0)) },
    CommandKind(RecordObservation.self) { .offline(.observe($0)) },
    CommandKind(DecideStep.self) { .workflow(.decide($0)) },
    CommandKind(ProposeClosing.self) { .closing(.propose($0)) },
    CommandKind(HangNotice.self) { .closing(.hangNotice($0)) },
    CommandKind(RecordMigratedColumn.self) { .closing(.recordColumn($0)) },
    CommandKind(CompleteMigration.self) { .closing(.completeMigration($0)) },
    CommandKind(VerifyMigration.self) { .closing(.verifyMigration($0)) },
    CommandKind(PublishNotice.self) { .closing(.publishNotice($0)) },
    CommandKind(TakeDownSite.self) { .closing(.takeDown($0)) },
    CommandKind(WithdrawNotice.self) { .closing(.withdrawNotice($0)) },
    CommandKind(CompleteClosing.self) { .closing(.complete($0)) },
    CommandKind(CancelFiling.self) { .filing(.cancel($0)) },
    CommandKind(RegisterExistingAccount.self) { .account(.registerExisting($0)) },
    CommandKind(ProposeAccountClosing.self) { .account(.proposeClosing($0)) },
    CommandKind(AnnounceAccountClosing.self) { .account(.announceClosing($0)) },
    CommandKind(CancelAccount.self) { .account(.cancel($0)) },
    CommandKind(FileAccountClosing.self) { .account(.fileClosing($0)) },
    CommandKind(AnnounceArrangement.self) { .calendar(.announce($0)) },
    CommandKind(IssueInterpretation.self) { .interpretation(.issue($0)) },
    CommandKind(ProposeSiteChange.self) { .change(.propose($0)) },
    CommandKind(ApplySiteChange.self) { .change(.apply($0)) },
  ]
}

/// One kind of command: its payload's type, and the command made of a payload of that type.
package struct CommandKind: Sendable {
  package let payload: any CommandPayload.Type
  /// Decodes a payload of this type and wraps it.
  package let decode: @Sendable (any PayloadSource) throws -> Command

  package init<Payload: CommandPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> Command
  ) {
    self.payload = type
    self.decode = { try wrap($0.decode(Payload.self)) }
  }

  package var method: String { payload.method }
}
