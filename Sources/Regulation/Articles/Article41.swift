import CivilTime

/// Article 41: the regimes under which accounts are run; of them, the monthly archive.
///
/// > (四)存档备案制度。政务新媒体管理人员每月初将上月发布的信息、相关审批资料、网民意见、问题通知单等存档备案;
///
/// The beginning of a month is read as its fifth working day, unless it is interpreted otherwise:
/// `docs/decisions/0226-the-monthly-archive.md`.
package enum Article41 {
  package static let archiver = Rule(
    "A41.4.archiver", ArticleReference(41, 4), says: "由账号所属单位的政务新媒体管理人员存档",
    "The archive is made by those who run the account in its unit.")
  package static let archivedMonth = Rule(
    "A41.4.month", ArticleReference(41, 4), says: "存档的是已经结束的月份，每月一次",
    "What is archived is a month that has ended, once.")
  package static let archivedAccount = Rule(
    "A41.4.account", ArticleReference(41, 4), says: "存档的账号在该月内使用过",
    "The account was in use in the month.")

  package static let all = [archiver, archivedMonth, archivedAccount]

  /// Who runs an account.
  static let archivers: [Role] = [.clerk, .editor, .accountCustodian]

  /// On which working day of the next month a month is archived.
  package static let archiveDay = 5

  static func checkArchiver(_ actor: Actor, of account: Account, _ host: OfficeID) throws {
    guard actor.isOf(host), archivers.contains(where: actor.holds) else {
      let roles = Duties.names(archivers)
      throw Duties.refuse(
        actor, by: archiver,
        mend: Bilingual(
          "请“\(account.name)”所属单位 \(host) 的\(roles.zh)办理",
          "ask \(roles.en) of \(host), whose account it is"))
    }
  }

  /// Refuses a month that has not ended on the day of the fact, or is archived already.
  static func checkMonth(
    _ month: CalendarMonth, on date: CivilDate, archived: MonthlyArchive?
  ) throws {
    if let archived {
      throw Refusal(
        archivedMonth,
        found: Bilingual(
          "\(month) 已于 \(archived.archivedOn) 存档（第 \(archived.position) 号记录）",
          "\(month) was archived on \(archived.archivedOn) (event \(archived.position))"),
        mend: Bilingual("核对月份", "check the month"))
    }
    let last = Period(month).last
    guard date <= last else { return }
    throw Refusal(
      archivedMonth,
      found: Bilingual(
        "\(month) 到 \(last) 才结束，存档日期为 \(date)",
        "\(month) ends on \(last), and the archive is of \(date)"),
      mend: Bilingual("月份结束后再存档", "archive it when the month has ended"))
  }

  /// Refuses a month in which the account was not in use.
  static func checkUse(_ account: Account, in month: CalendarMonth) throws {
    let period = Period(month)
    let isBefore = account.openedOn.map { $0 > period.last } ?? false
    let isBehind = account.closing?.cancelledOn.map { $0 < period.first } ?? false
    guard isBefore || isBehind else { return }
    throw Refusal(
      archivedAccount,
      found: Bilingual(
        isBefore
          ? "“\(account.name)”在 \(month) 之后才开通" : "“\(account.name)”在 \(month) 之前已注销",
        isBefore
          ? "\(account.name) was opened behind \(month)"
          : "\(account.name) was cancelled before \(month)"),
      mend: Bilingual("核对账号和月份", "check the account and the month"))
  }
}
