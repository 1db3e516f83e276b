/// Article 14: what is owed once a site is closed.
///
/// > 政府网站永久关停后，要及时向管理部门注销注册标识、证书信息（包括ICP备案编号、党政机关网站标识、公安机关备案标识等）
/// > 和域名，向区、市政府政务公开办报告网站变更状态，同时向市网信办报备。
///
/// Seven things, in any order; of the four filings, those the site has. Who is told, and why the
/// identity code is not among them: `docs/decisions/0135-after-a-closing.md`.
package enum Article14 {
  package static let icp = Rule(
    "A14.icp", ArticleReference(14), says: "关停后向通信管理局注销ICP备案",
    "The ICP filing is cancelled with the communications administration.")
  package static let mark = Rule(
    "A14.mark", ArticleReference(14), says: "关停后向编制部门注销党政机关网站标识",
    "The mark is cancelled with the staffing office.")
  package static let police = Rule(
    "A14.police", ArticleReference(14), says: "关停后向公安机关注销备案",
    "The police filing is cancelled with the police.")
  package static let domain = Rule(
    "A14.domain", ArticleReference(14), says: "关停后注销域名",
    "The domain is cancelled with the office that registers it.")
  package static let afterTakedown = Rule(
    "A14.after-takedown", ArticleReference(14), says: "网站永久关停后再注销、报告和报备",
    "Cancelling, reporting and telling follow the takedown.")
  package static let report = Rule(
    "A14.report", ArticleReference(14), says: "关停后书面报告自治区、市和市网信办",
    "Region, municipality and municipal CAC are told in writing.")
  package static let complete = Rule(
    "A14.complete", ArticleReference(14), says: "注销、报告和报备全部办完后方可办结",
    "A closing ends only once everything is cancelled and everybody is told.")

  package static let all = [icp, mark, police, domain, afterTakedown, report, complete]

  /// The filings that are cancelled, in the article's order; the domain last.
  package static let cancelled: [FilingKind] = [.icp, .mark, .police, .domain]

  /// The offices told of a closing, each with the step of the closing that tells it.
  package static let told: [(OfficeKind, StepID)] = [
    (.regionalGeneral, "report-region"), (.municipalOpenness, "report-municipality"),
    (.municipalCAC, "report-cac"),
  ]

  /// Which filings of a site its closing asks to be cancelled: those it has.
  package static func tags(of site: Site) -> [Tag] {
    cancelled.filter { site.granted($0) != nil }.map { Tag(checked: $0.rawValue) }
  }

  /// Refuses a report without its paper.
  static func checkReport(_ context: Context, to office: OfficeKind) throws {
    guard context.document == nil else { return }
    throw Refusal(
      report,
      found: Bilingual(
        "向\(office.name.zh)的报告没有注明文号和日期",
        "the report to the \(office.name.en) comes without number and date"),
      mend: Bilingual(
        "在请求中加入 document：报告文件的文号和日期",
        "add document to the request: number and date of the report"),
      missing: ["document"])
  }
}
