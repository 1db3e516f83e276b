import Regulation

extension EventSummary {
  init(_ event: OfflineEvent, _ definition: Definition) {
    let step = Event.offline(event).trigger.flatMap(definition.step(completedBy:))?.id
    switch event {
    case .proposed(let event):
      self.init(
        "申请临时下线：\(event.from) 至 \(event.until)，\(event.reason.name.zh)",
        "applied to be offline from \(event.from) until \(event.until): \(event.reason.name.en)",
        step: step, said: [event.explanation.text])
    case .extensionProposed(let event):
      self.init(
        "申请推迟到 \(event.until) 恢复", "applied for a later end: \(event.until)", step: step,
        said: [event.explanation.text])
    case .reclassificationProposed(let event):
      self.init(
        "申请将 \(event.spell) 改列为紧急下线：\(event.cause.name.zh)",
        "applied to take \(event.spell) for an emergency: \(event.cause.name.en)", step: step,
        said: [event.circumstances.text, event.orderedBy?.text, event.order?.number.text])
    case .applicationEnded(let event):
      switch event.how {
      case .rejected: self.init("下线申请未获准", "application rejected")
      case .withdrawn: self.init("下线申请已撤回", "application withdrawn")
      }
    case .taken(let event):
      self.init(
        "网站临时下线，\(event.until) 前恢复，最迟 \(event.lastDay)",
        "site taken offline until \(event.until), \(event.lastDay) at the latest", step: step)
    case .takenInEmergency(let event):
      self.init(
        "网站紧急下线：\(event.cause.name.zh)",
        "site offline in an emergency: \(event.cause.name.en)", step: step,
        said: [event.circumstances.text, event.orderedBy?.text, event.order?.number.text])
    case .extended(let event):
      self.init("恢复时间推迟到 \(event.until)", "extended until \(event.until)")
    case .reclassified: self.init("改列为紧急下线，不计入当年次数", "taken for an emergency")
    case .ended(let event):
      switch event.how {
      case .restored:
        self.init("恢复上线，下线 \(event.days) 天", "restored after \(event.days) days", step: step)
      case .closed:
        self.init(
          "下线期间网站关停，下线 \(event.days) 天", "closed after \(event.days) days", step: step)
      }
    case .observed(let event):
      self.init(
        event.isReachable ? "巡查：可以访问" : "巡查：不能访问",
        event.isReachable ? "seen online" : "found unreachable", said: [event.evidence.text])
    }
  }
}
