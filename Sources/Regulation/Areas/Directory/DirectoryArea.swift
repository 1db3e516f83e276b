extension Area {
  /// The county, its offices and their people.
  static let directory = Area(
    "directory",
    events: DirectoryEvent.kinds,
    commands: [
      CommandKind(RegisterOffice.self) { .directory(.registerOffice($0)) },
      CommandKind(RenameOffice.self) { .directory(.renameOffice($0)) },
      CommandKind(DissolveOffice.self) { .directory(.dissolveOffice($0)) },
      CommandKind(MergeOffice.self) { .directory(.mergeOffice($0)) },
      CommandKind(SplitOffice.self) { .directory(.splitOffice($0)) },
      CommandKind(AssignStaff.self) { .directory(.assignStaff($0)) },
      CommandKind(RenameStaff.self) { .directory(.renameStaff($0)) },
      CommandKind(TransferStaff.self) { .directory(.transferStaff($0)) },
      CommandKind(RemoveStaff.self) { .directory(.removeStaff($0)) },
    ],
    queries: [QueryKind(OfficeList.self), QueryKind(StaffList.self)],
    rules: DirectoryRules.all + Duties.all,
    projectors: [DirectoryProjector.self])
}
