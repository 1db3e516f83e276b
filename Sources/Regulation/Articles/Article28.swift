import CivilTime

/// Article 28: emergency plans, drills, incidents.
///
/// > 制定应急预案并向本地区、本部门、本系统政府网站主管单位和网络安全应急主管部门备案，明确应急处置流程，定期开展演练。发生安全
/// > 事件后要立即启动应急预案及时处置，并按照规定向……政府网站主管单位和网络安全主管部门报告。
package enum Article28 {
  package static let plan = Rule(
    "A28.plan", ArticleReference(28), says: "应急预案凭文件备案，写明报主管单位或网信办的日期，不早于预案，不晚于今天",
    "An emergency plan is filed on its paper, with the supervising office or the CAC, on a day from its own to today."
  )
  package static let drill = Rule(
    "A28.drill", ArticleReference(28), says: "演练以应急预案为依据，写明参加人员",
    "A drill is of a plan that is filed, and names who took part.")
  package static let closing = Rule(
    "A28.closing", ArticleReference(28), says: "启动预案，并向政务公开办和网信办报告之后，安全事件方可办结",
    "An incident is closed once its plan was started and the openness office and the CAC were told."
  )

  package static let all = [plan, drill, closing]

  static func check(_ command: FilePlan, _ context: Context) throws -> Document {
    var missing: [String] = []
    if context.document == nil { missing.append("document") }
    let days = [command.filedWithOpennessOn, command.filedWithCACOn].compactMap(\.self)
    if days.isEmpty { missing.append("filedWithOpennessOn") }
    guard let paper = context.document, missing.isEmpty else {
      throw Refusal(
        plan,
        found: Bilingual(
          "缺 \(missing.joined(separator: "、"))", "without \(missing.joined(separator: ", "))"),
        mend: Bilingual(
          "写明预案文件（document）和备案日期（filedWithOpennessOn、filedWithCACOn）",
          "name the plan (document), and when it was filed (filedWithOpennessOn, filedWithCACOn)"),
        missing: missing)
    }
    if let wrong = days.first(where: { $0 < paper.date || $0 > context.today }) {
      throw Refusal(
        plan,
        found: Bilingual(
          "备案日期 \(wrong)，预案日期 \(paper.date)，今天 \(context.today)",
          "filed on \(wrong), a plan of \(paper.date), and today is \(context.today)"),
        mend: Bilingual("核对备案日期", "check the day it was filed"))
    }
    return paper
  }

  static func check(_ command: RecordDrill, plan: EmergencyPlan?, of site: Site) throws {
    guard plan != nil else {
      throw Refusal(
        drill,
        found: Bilingual("网站 \(site.id) 没有备案的应急预案", "\(site.id) has no plan that is filed"),
        mend: Bilingual("先备案应急预案（security.file-plan）", "file its plan first (security.file-plan)"))
    }
    guard command.participants.isEmpty else { return }
    throw Refusal(
      drill, found: Bilingual("没有写明参加人员", "nobody is named"),
      mend: Bilingual("在 participants 中写明参加人员", "name who took part in participants"),
      missing: ["participants"])
  }

  static func checkWhole(_ incident: SecurityIncident) throws {
    let needs = incident.lacking
    guard !needs.isEmpty else { return }
    throw Refusal(
      closing,
      found: Bilingual(
        "还缺：\(needs.map(\.name.zh).joined(separator: "、"))",
        "it lacks \(needs.map(\.name.en).joined(separator: ", "))"),
      mend: Bilingual(
        "记录预案启动时间（security.handle-incident）和报告（security.tell）后办结",
        "record when the plan was started (security.handle-incident) and who was told (security.tell)"
      ),
      missing: needs.map(\.rawValue))
  }
}
