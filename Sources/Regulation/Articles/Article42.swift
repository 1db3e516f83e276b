import CivilTime

/// Article 42: the custody of accounts.
///
/// > 加强政务新媒体的安全管理。政务新媒体账号的密码应当由专门的管理人员负责，不得私自泄漏。……加强对政务新媒体登录密码和
/// > 使用终端的安全管理，不得在网吧等公共场所或没有安全保障的设备上登录账号，防止出现账号被盗用或被恶意攻击等安全事故发生。
///
/// A password never enters the ledger: `record.credential`. What is read from the text:
/// `docs/decisions/0272-custody-of-accounts.md`.
package enum Article42 {
  package static let keeper = Rule(
    "A42.keeper", ArticleReference(42), says: "账号的保管由所属单位人员记录",
    "The custody of an account is recorded by people of its unit.")
  package static let kept = Rule(
    "A42.kept", ArticleReference(42), says: "保管的是没有注销的账号",
    "What is in custody is an account that was not cancelled.")
  package static let giver = Rule(
    "A42.giver", ArticleReference(42), says: "移交人是登记的专管员",
    "Who hands credentials over is who is on record as having them.")
  package static let taker = Rule(
    "A42.taker", ArticleReference(42), says: "接收人是本单位另一名在任人员，不是该账号的总编辑",
    "Who takes credentials is another person who serves in the unit, and not the account's chief editor."
  )
  package static let place = Rule(
    "A42.place", ArticleReference(42), says: "不在公共场所、没有安全保障的设备上登录账号",
    "An account is not logged in at public places or on devices without protection.")
  package static let incident = Rule(
    "A42.incident", ArticleReference(42), says: "办结的是已报告的安全事件，不早于发现之日",
    "What is closed is an incident that was reported, not before the day it was found.")

  package static let all = [keeper, kept, giver, taker, place, incident]

  /// Who of a unit records what happens to the credentials of its accounts.
  static let keepers: [Role] = [.leader, .deputy, .clerk, .securityOfficer, .accountCustodian]

  /// The unit of an account, whose people record its custody.
  static func checkKeeper(
    of account: Account, _ actor: Actor, _ register: some DirectoryLookup
  ) throws -> OfficeID {
    let host = try AccountRules.host(of: account, register)
    guard actor.isOf(host), keepers.contains(where: actor.holds) else {
      let roles = Duties.names(keepers)
      throw Duties.refuse(
        actor, by: keeper,
        mend: Bilingual(
          "请“\(account.name)”所属单位 \(host) 的\(roles.zh)办理",
          "ask \(roles.en) of \(host), whose account it is"))
    }
    return host
  }

  static func checkKept(_ account: Account) throws {
    guard account.phase == .closed || account.phase == .ended else { return }
    throw Refusal(
      kept,
      found: Bilingual(
        "“\(account.name)”（\(account.id)）\(account.phase.name.zh)",
        "\(account.name) (\(account.id)) is \(account.phase.name.en)"),
      mend: Bilingual("核对账号（account.list）", "check the account (account.list)"))
  }

  static func checkGiver(_ given: StaffID?, of account: Account, _ now: StaffID?) throws {
    guard given != now else { return }
    throw Refusal(
      giver,
      found: Bilingual(
        "“\(account.name)”登记的专管员是 \(now?.text ?? "（无）")，请求写的是 \(given?.text ?? "（无）")",
        "\(now?.text ?? "nobody") has the credentials of \(account.name), and the request says \(given?.text ?? "nobody")"
      ),
      mend: Bilingual("核对移交人（custody.show）", "check who has them (custody.show)"))
  }

  static func checkTaker(
    _ id: StaffID, of account: Account, _ unit: OfficeID, _ register: some DirectoryLookup
  ) throws {
    let person = try DirectoryRules.serving(id, register)
    let isChief = account.team?.chiefEditor == id
    guard person.office != unit || isChief || account.team?.custodian == id else { return }
    throw Refusal(
      taker,
      found: isChief
        ? Bilingual(
          "\(person.name)是该账号的总编辑", "\(person.name) is the account's chief editor")
        : Bilingual(
          "\(person.name)（\(id)）属于 \(person.office)，现在的专管员是 \(account.team?.custodian?.text ?? "（无）")",
          "\(person.name) (\(id)) is of \(person.office), and \(account.team?.custodian?.text ?? "nobody") has them now"
        ),
      mend: Bilingual("移交给本单位另一名人员", "hand them to another person of the unit"))
  }

  static func checkAccess(_ access: [AccessPoint]) throws {
    for point in access where point.place == .publicPlace || !point.secured {
      throw Refusal(
        place,
        found: Bilingual(
          "“\(point.device)”：\(point.place.name.zh)，\(point.secured ? "有" : "没有")安全保障",
          "\(point.device): \(point.place.name.en), \(point.secured ? "protected" : "not protected")"
        ),
        mend: Bilingual(
          "改用本单位有安全保障的设备", "use a protected device of the unit"))
    }
  }

  static func refuse(_ id: IncidentID) -> Refusal {
    Refusal(
      incident,
      found: Bilingual("没有安全事件 \(id)", "there is no incident \(id)"),
      mend: Bilingual("核对编号（incident.list）", "check the id (incident.list)"))
  }

  static func checkDay(of reported: Incident, _ date: CivilDate) throws {
    guard date < reported.foundOn else { return }
    throw Refusal(
      incident,
      found: Bilingual(
        "事件 \(reported.id) 在 \(reported.foundOn) 发现，办结日期为 \(date)",
        "the incident \(reported.id) was found on \(reported.foundOn), and closed on \(date)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }
}
