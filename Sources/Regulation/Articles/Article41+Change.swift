/// Article 41, second paragraph: nobody changes what an account says of itself without leave.
///
/// > 任何人未经单位授权不得随意发布信息或更改政务新媒体资料。
///
/// What is read from it: `docs/decisions/0271-changing-accounts.md`.
extension Article41 {
  package static let changeProposer = Rule(
    "A41.change-proposer", ArticleReference(41), says: "账号的变更由账号所属单位提出",
    "The account's unit proposes a change of it.")
  package static let changeable = Rule(
    "A41.changeable", ArticleReference(41), says: "变更的是在用或停用的账号",
    "What is changed is an account in use, or suspended.")
  package static let difference = Rule(
    "A41.difference", ArticleReference(41), says: "变更须与登记的不同",
    "A change differs from what is registered.")
  package static let changeApproval = Rule(
    "A41.change-approval", ArticleReference(41), says: "账号资料经本单位主要领导批准后变更",
    "What an account says of itself is changed by leave of the unit's principal leader.")
  package static let successor = Rule(
    "A41.successor", ArticleReference(41), says: "由其他单位接管的，须经接管单位主要领导同意，并另定人选",
    "A unit that takes an account over agrees by its principal leader, and names its own people.")

  package static let changeRules = [
    changeProposer, changeable, difference, changeApproval, successor,
  ]

  static func checkChange(of account: Account, _ host: OfficeID, by actor: Actor) throws {
    guard actor.isOf(host) else {
      throw Duties.refuse(
        actor, by: changeProposer,
        mend: Bilingual(
          "由“\(account.name)”所属单位 \(host) 的经办人提出",
          "let a clerk of \(host) propose it, whose account it is"))
    }
    guard !account.phase.isInUse else { return }
    throw Refusal(
      changeable,
      found: Bilingual(
        "“\(account.name)”（\(account.id)）\(account.phase.name.zh)",
        "\(account.name) (\(account.id)) is \(account.phase.name.en)"),
      mend: Bilingual(
        "开设过程中的内容由提出人撤回重提", "in an opening, withdraw and propose anew"))
  }

  static func refuseNothing(_ account: Account) -> Refusal {
    Refusal(
      difference,
      found: Bilingual(
        "提出的各项与“\(account.name)”登记的相同，或一项也没有填",
        "nothing given differs from what is registered of \(account.name)"),
      mend: Bilingual("在 changes 中写明变更后的内容", "say in changes what will be different"),
      missing: ["changes"])
  }

  /// The unit whose account it will be; one that takes it over brings its own people.
  static func unit(
    taking changes: AccountValues, over account: Account, _ host: OfficeID,
    _ register: some DirectoryLookup
  ) throws -> Office {
    guard let taker = changes.host else { return try DirectoryRules.standing(host, register) }
    let office = try DirectoryRules.standing(taker, register)
    try Article37.checkUnit(office)
    if account.kind == .personal {
      throw Refusal(
        successor,
        found: Bilingual(
          "“\(account.name)”是职务身份个人账号", "\(account.name) is a personal official account"),
        mend: Bilingual(
          "关闭后由本人所在单位另行开设", "close it, and let the unit they are in open another"))
    }
    var missing: [String] = []
    if changes.lead == nil { missing.append("lead") }
    if changes.deputy == nil { missing.append("deputy") }
    if changes.chiefEditor == nil { missing.append("chiefEditor") }
    if missing.isEmpty { return office }
    throw Refusal(
      successor,
      found: Bilingual(
        "由“\(office.name)”接管，缺 \(missing.joined(separator: "、"))",
        "\(office.name) takes it over, and there is no \(missing.joined(separator: ", "))"),
      mend: Bilingual("写明接管单位的人选", "name the people of the unit that takes it over"),
      missing: missing)
  }
}

extension Article39 {
  package static let changeFiling = Rule(
    "A39.change-filing", ArticleReference(39), says: "变更生效后书面更新县网信办、县政务公开办的备案",
    "After a change both filings are updated in writing.")
}
