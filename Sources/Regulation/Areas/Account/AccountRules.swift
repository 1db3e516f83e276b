/// What the record asks of accounts, beside the regulation.
package enum AccountRules {
  package static let known = Rule(
    "account.known", .record, says: "账号须先登记", "An account is entered before it is named.")
  package static let oneID = Rule(
    "account.one-id", .record, says: "一个编号只属于一个账号", "An id belongs to one account.")
  package static let entry = Rule(
    "account.entry", .record, says: "既有账号由县政务公开办登记",
    "Existing accounts are entered by the county openness office.")

  package static let oneNumber = Rule(
    "account.one-number", .record, says: "平台的一个账号ID只登记一次",
    "The id a platform gave stands for one account.")

  package static let all = [known, oneID, entry, oneNumber]

  /// Refuses the id of another account of the same platform that was not cancelled.
  static func checkNumber(
    _ number: AccountNumber, on platform: PlatformName, of id: AccountID,
    _ register: some AccountLookup
  ) throws {
    guard let other = try register.account(number, on: platform), other.id != id,
      other.phase != .closed, other.phase != .ended
    else { return }
    throw Refusal(
      oneNumber,
      found: Bilingual(
        "“\(platform)”的 \(number) 是“\(other.name)”（\(other.id)）",
        "\(number) on \(platform) is \(other.name) (\(other.id))"),
      mend: Bilingual("核对账号ID", "check the id"))
  }

  /// Whose an account is now: its host, or the office that host was merged into.
  package static func host(of account: Account, _ register: some DirectoryLookup) throws -> OfficeID
  {
    try register.carrier(of: account.host)
  }

  package static func account(_ id: AccountID, _ register: some AccountLookup) throws -> Account {
    if let account = try register.account(id) { return account }
    throw Refusal(
      known,
      found: Bilingual("没有账号 \(id)", "there is no account \(id)"),
      mend: Bilingual("核对编号（account.list）", "check the id (account.list)"))
  }
}
