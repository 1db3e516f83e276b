import CivilTime

/// Article 39: accounts; here, how one is closed.
///
/// > 政务新媒体因工作原因需要关闭的，应当报本单位主要领导批准后进行公告，及时在平台上注销账号，并在5个工作日内报
/// > 市政务公开办备案。
///
/// The five working days count from the cancellation on the platform:
/// `docs/decisions/0136-closing-accounts.md`.
package enum Article39 {
  package static let closingReasons = Rule(
    "A39.closing-reasons", ArticleReference(39), says: "账号因工作原因关闭，须写明原因",
    "An account is closed for reasons of work, which are stated.")
  package static let closingProposer = Rule(
    "A39.closing-proposer", ArticleReference(39),
    says: "由账号所属单位申请，或由县政务公开办统一提出",
    "The account's unit proposes it, or the county openness office for any.")
  package static let closingOpen = Rule(
    "A39.closing-open", ArticleReference(39), says: "关闭的是在用的账号",
    "What is closed is an account in use.")
  package static let closingApproval = Rule(
    "A39.closing-approval", ArticleReference(39), says: "账号的关闭须经本单位主要领导批准",
    "The principal leader of its unit approves the closing of an account.")
  package static let closingAnnouncement = Rule(
    "A39.closing-announcement", ArticleReference(39), says: "公告之后在平台上注销账号",
    "A closing is announced before the account is cancelled on its platform.")
  package static let closingFiling = Rule(
    "A39.closing-filing", ArticleReference(39), says: "注销后书面报市政务公开办备案",
    "After the cancellation the closing is filed in writing with the municipal openness office.")

  package static let all = [
    closingReasons, closingProposer, closingOpen, closingApproval, closingAnnouncement,
    closingFiling,
  ]

  /// How many working days after its cancellation on the platform a closing is filed.
  package static let closingFilingDays = 5

  /// The reasons of a proposal, or a refusal that names what is not there.
  static func checkReasons(_ command: ProposeAccountClosing) throws -> Passage {
    if let reasons = command.reasons, !command.accounts.isEmpty { return Passage(reasons) }
    var missing: [String] = []
    if command.accounts.isEmpty { missing.append("accounts") }
    if command.reasons == nil { missing.append("reasons") }
    throw Refusal(
      closingReasons,
      found: Bilingual(
        "缺 \(missing.joined(separator: "、"))", "missing: \(missing.joined(separator: ", "))"),
      mend: Bilingual("补充后重新提出", "add them and propose it again"), missing: missing)
  }

  static func checkProposer(_ office: Office, of account: Account, _ host: OfficeID) throws {
    guard office.kind != .countyOpenness, office.id != host else { return }
    throw Refusal(
      closingProposer,
      found: Bilingual(
        "“\(account.name)”（\(account.id)）属于 \(host)，提出的是“\(office.name)”",
        "\(account.name) (\(account.id)) is of \(host), and \(office.name) proposes it"),
      mend: Bilingual(
        "由账号所属单位或县政务公开办提出",
        "let its unit or the county openness office propose it"))
  }

  static func checkOpen(_ account: Account) throws {
    guard !account.phase.isInUse else { return }
    throw Refusal(
      closingOpen,
      found: Bilingual(
        "“\(account.name)”（\(account.id)）\(account.phase.name.zh)",
        "\(account.name) (\(account.id)) is \(account.phase.name.en)"),
      mend: Bilingual(
        "只列出在用的账号（account.list）", "name accounts in use (account.list)"))
  }

  /// When a closing was filed: on the day of its paper, whenever that was recorded.
  static func filedOn(_ entry: Entry) -> CivilDate { entry.document?.date ?? entry.occurredOn }

  /// Refuses a filing without its paper, and a paper that is older than the cancellation it tells of.
  static func checkFiling(of account: Account, _ context: Context) throws {
    try checkFiling(
      closingFiling, since: account.closing?.cancelledOn,
      Bilingual("账号注销", "the cancellation"), context)
  }
}
