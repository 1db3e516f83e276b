/// What the record asks of every case, beside the regulation.
package enum CaseRules {
  package static let known = Rule(
    "case.known", .record, says: "事项须已立项", "A case is opened before it is worked on.")
  package static let running = Rule(
    "case.running", .record, says: "已办结的事项不再变化", "A case that has ended does not change.")
  package static let stepOpen = Rule(
    "case.step-open", .record, says: "前序步骤办结后才能办理本步骤",
    "A step is done once those before it are.")
  package static let decisionFits = Rule(
    "case.decision-fits", .record, says: "审批意见须是该步骤可作的决定",
    "A decision is one that its step allows.")
  package static let reasons = Rule(
    "case.reasons", .record, says: "退回、不予批准和撤回须说明理由",
    "A return, rejection or withdrawal gives its reasons.")
  package static let oneOpen = Rule(
    "case.one-open", .record, says: "同一网站（账号）的同类事项同一时间只办理一件",
    "A site or account has one open case of a kind at a time.")
  package static let subject = Rule(
    "case.subject", .record, says: "涉及多个网站（账号）的事项须写明所办的是哪一个",
    "In a case about several sites or accounts, a request names the ones it is about.")
  package static let committed = Rule(
    "case.committed", .record, says: "已经实施的事项不能撤回",
    "A case that has been carried out cannot be withdrawn.")

  package static let owed = Rule(
    "case.owed", .record, says: "规定要求办理的事项不能撤回",
    "A case that the regulation itself asks for cannot be withdrawn.")

  package static let size = Rule(
    "case.size", .record, says: "一个事项最多涉及 \(maximumSubjectCount) 个网站（账号）",
    "A case is about at most \(maximumSubjectCount) sites or accounts.")

  package static let factOrder = Rule(
    "case.fact-order", .record, says: "撤回、收回不早于事项中已经发生的事实",
    "A case is withdrawn, and a step recalled, on no earlier day than anything that happened in it."
  )
  package static let recall = Rule(
    "case.recall", .record, says: "提交人可以收回本人提交、尚无人审核的步骤",
    "Who handed a step in may recall it while nobody has judged it.")

  package static let all = [
    known, running, stepOpen, decisionFits, reasons, oneOpen, subject, committed, size,
    owed, factOrder, recall,
  ]
}
