/// Who answers for an account and who runs it (A39, A41, A42).
///
/// Of one that was open before the ledger began, whoever was named since.
package struct AccountTeam: Codable, Hashable, Sendable {
  /// Who is responsible: 主管负责人.
  package var lead: StaffID?
  /// Who is in charge of it below them: 分管负责人.
  package var deputy: StaffID?
  package var chiefEditor: StaffID?
  /// In whose hands the credentials are.
  package var custodian: StaffID?
  /// The unit's section that manages it.
  package var section: Line?
  /// Who else works on it, each once, in the order of their ids.
  package var operators: [StaffID]
  /// Who of all these is hired, with the background check that was made.
  package var hired: [HiredStaff]

  /// Everybody named, with what as.
  var named: [(id: StaffID, as: Bilingual)] {
    let posts: [(StaffID?, Bilingual)] = [
      (lead, Bilingual("主管负责人", "responsible lead")),
      (deputy, Bilingual("分管负责人", "deputy")), (chiefEditor, Role.chiefEditor.name),
      (custodian, Role.accountCustodian.name),
    ]
    return posts.compactMap { id, name in id.map { ($0, name) } }
      + operators.map { ($0, Bilingual("工作人员", "operator")) }
  }
}

/// Somebody who is hired for an account, and the paper of the background check.
package struct HiredStaff: Codable, Hashable, Sendable {
  package let staff: StaffID
  package let check: PaperName
}

/// Somebody who is hired for an account, as a command names them.
package struct WantedHire: Codable, Hashable, Sendable {
  package let staff: StaffID
  /// The paper of the background check; without it they are refused.
  package let check: PaperName?
}
