/// Article 25: security rules, levels of protection, assessment and rectification.
///
/// > 政府网站主办单位应……制定完善网站安全管理制度和操作规程，做好网站安全定级备案、安全建设、等级测评和整改加固工作。
///
/// Which level a site has is for the police to say. A level from 3 on is assessed every year; of level 2 the cycle is an
/// interpretation's (`A25.level-2-cycle`): `docs/decisions/0323-security-of-sites.md`. What lacks is shown (`security.list`).
package enum Article25 {
  package static let keeper = Rule(
    "A25.keeper", ArticleReference(25), says: "网站安全工作由主办单位的安全责任人、经办人或负责人记录",
    "The security of a site is recorded by its host's security officer, clerk, deputy or leader.")
  package static let level = Rule(
    "A25.level", ArticleReference(25), says: "二级以上须有公安机关备案证明编号，一级不备案",
    "A level from two on has the number of the police's certificate, and level one has none.")
  package static let assessment = Rule(
    "A25.assessment", ArticleReference(25), says: "已定级备案的网站凭测评报告记录测评",
    "An assessment is of a site whose level is filed, on its report.")
  package static let fixed = Rule(
    "A25.fixed", ArticleReference(25), says: "整改数是累计数，不少于已记录的，不多于测评发现的",
    "What is fixed is a total, no less than before and no more than was found.")
  package static let paper = Rule(
    "A25.paper", ArticleReference(25), says: "安全管理制度和操作规程凭文件记录",
    "Security rules and procedures are recorded on their paper.")

  package static let all = [keeper, level, assessment, fixed, paper]

  static let people: [Role] = [.securityOfficer, .clerk, .deputy, .leader]

  static func check(_ command: GradeSite) throws {
    let isFiled = command.protectionLevel >= .filed
    guard isFiled != (command.certificate != nil) else { return }
    throw Refusal(
      level,
      found: Bilingual(
        "\(command.protectionLevel) 级，备案证明编号：\(command.certificate?.text ?? "无")",
        "level \(command.protectionLevel), certificate: \(command.certificate?.text ?? "none")"),
      mend: isFiled
        ? Bilingual(
          "填写公安机关备案证明编号（certificate）", "give the number of the police's certificate (certificate)")
        : Bilingual("一级不填 certificate", "leave certificate out for level one"),
      missing: isFiled ? ["certificate"] : [])
  }

  static func checkAssessment(
    of site: Site, _ security: SiteSecurity?, _ context: Context
  ) throws -> Document {
    guard let graded = security?.protectionLevel, graded >= .filed else {
      throw Refusal(
        assessment,
        found: Bilingual(
          "网站 \(site.id) 没有二级以上的定级备案", "\(site.id) has no filed level of protection"),
        mend: Bilingual("先记录定级备案（security.grade）", "record its level first (security.grade)"))
    }
    guard let report = context.document else {
      throw Refusal(
        assessment, found: Bilingual("没有注明测评报告", "no report is named"),
        mend: Bilingual(
          "在请求中加入 document：报告编号和日期", "add document to the request: the report's number and date"),
        missing: ["document"])
    }
    return report
  }

  static func check(_ command: RectifyAssessment, of found: Assessment) throws {
    guard
      !(found.fixedCount...max(found.fixedCount, found.problemCount)).contains(command.fixedCount)
    else { return }
    throw Refusal(
      fixed,
      found: Bilingual(
        "测评 \(found.id) 发现 \(found.problemCount) 个，已整改 \(found.fixedCount) 个，填写 \(command.fixedCount) 个",
        "\(found.id) found \(found.problemCount), \(found.fixedCount) are fixed, and \(command.fixedCount) are given"
      ),
      mend: Bilingual("填写累计整改数", "give the total that is fixed"))
  }

  static func checkPaper(of regime: SecurityRegime, _ context: Context) throws {
    guard regime != .monitoring, context.document == nil else { return }
    throw Refusal(
      paper,
      found: Bilingual("\(regime.name.zh)没有注明文件", "no paper of the \(regime.name.en) is named"),
      mend: Bilingual(
        "在请求中加入 document：文号和日期", "add document to the request: number and date"),
      missing: ["document"])
  }
}
