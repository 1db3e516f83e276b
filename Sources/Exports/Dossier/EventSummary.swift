import Regulation

/// An event in a sentence for people, with what else it says.
///
/// Switches here have no default: a new event must be given its words.
struct EventSummary {
  let what: Bilingual
  /// What stands behind it: reasons, findings, titles, as they were written.
  let said: [String]
  /// The step it belongs to, if any.
  let step: StepID?

  init(_ event: Event, under definition: Definition) {
    switch event {
    case .directory(let event): self.init(event)
    case .site(let event): self.init(event, definition)
    case .filing(let event): self.init(event, definition)
    case .offline(let event): self.init(event, definition)
    case .workflow(let event): self.init(event, definition)
    case .deadline(.missed(let event)):
      let title =
        DeadlineBook.rule(event.rule)?.title ?? Bilingual(event.rule.text, event.rule.text)
      self.init(
        "逾期：\(title.zh)", "deadline missed: \(title.en)", step: event.step,
        said: ["\(event.lastDay)"])
    case .violation(.raised(let event)):
      self.init("发现：\(event.kind.name.zh)", "found: \(event.kind.name.en)", said: [event.found.zh])
    case .violation(.ended(let event)):
      self.init(
        "已消除：\(event.kind.name.zh)", "ended: \(event.kind.name.en)", said: [event.found.zh])
    case .interpretation(.issued(let event)):
      self.init("作出解释：\(event.parameter)", "interpreted: \(event.parameter)")
    case .closing(let event): self.init(event, definition)
    case .account(let event): self.init(event, definition)
    case .calendar(.announced(let event)):
      self.init(
        "录入\(event.year)年\(event.scope.name.zh)放假调休安排",
        "\(event.scope.name.en) days off of \(event.year) recorded")
    case .change(let event): self.init(event, definition)
    }
  }

  init(_ zh: String, _ en: String, step: StepID? = nil, said: [String?] = []) {
    self.what = Bilingual(zh, en)
    self.said = said.compactMap { $0 }
    self.step = step
  }

  private init(_ event: DirectoryEvent) {
    switch event {
    case .ledgerCreated: self.init("建立台账", "ledger created")
    case .officeRegistered(let event):
      self.init("登记单位", "office registered", said: [event.name.text])
    case .officeRenamed(let event):
      self.init("单位更名", "office renamed", said: ["\(event.formerName) → \(event.name)"])
    case .officeDissolved(let event):
      self.init("单位撤销", "office dissolved", said: [event.office.text])
    case .officeMerged(let event):
      self.init("单位并入", "office merged", said: ["\(event.office) → \(event.into)"])
    case .staffAssigned(let event):
      self.init("人员任用", "staff assigned", said: [event.name.text])
    case .staffRemoved(let event):
      self.init("人员离任", "staff removed", said: [event.reason.text])
    }
  }

  private init(_ event: SiteEvent, _ definition: Definition) {
    let step = Event.site(event).trigger.flatMap(definition.step(completedBy:))?.id
    switch event {
    case .registeredExisting: self.init("登记既有网站", "existing site registered")
    case .listedNotGoverned: self.init("列为不归本县管理", "listed as not governed")
    case .proposed(let event):
      self.init(
        "提出开设", "site proposed", step: step, said: [event.name.text, event.specialNeed?.text])
    case .applied(let event):
      self.init(
        "提出申请，附 \(event.materials.count) 项材料",
        "applied with \(event.materials.count) materials", step: step)
    case .openingApproved: self.init("网站获准开设", "opening approved")
    case .openingEnded(let event):
      switch event.how {
      case .rejected: self.init("网站未获准开设", "opening rejected")
      case .withdrawn: self.init("网站开设已撤回", "opening withdrawn")
      }
    case .measuresRecorded(let event):
      self.init(
        "安全技术措施已落实", "security measures in place", step: step, said: [event.measures.text])
    case .testPassed(let event):
      self.init(
        "安全检测通过", "security test passed", step: step,
        said: [Self.report(event.tester, event.report), event.findings?.text])
    case .testFailed(let event):
      self.init(
        "安全检测未通过", "security test failed",
        step: definition.step(completedBy: .event(SecurityTestPassed.type))?.id,
        said: [Self.report(event.tester, event.report), event.findings.text])
    case .announced(let event):
      let isOpening = definition.id == "site-opening"
      self.init(
        isOpening ? "发布开通公告" : "发布公告",
        isOpening ? "opening announced" : "announcement published", step: step,
        said: [event.title.text, event.address.text])
    case .reported(let event):
      self.init("向\(event.to.name.zh)报备", "reported to the \(event.to.name.en)", step: step)
    case .deployed(let event):
      self.init(
        "部署：\(Self.name(event.platform).zh)平台、\(Self.name(event.cloud).zh)云",
        "deployed on the \(Self.name(event.platform).en) platform "
          + "and \(Self.name(event.cloud).en) cloud",
        step: step)
    case .launched: self.init("网站开通", "site launched", step: step)
    case .columnOpened(let event):
      self.init("开设专栏", "column opened", said: [event.name.text, event.purpose.text])
    }
  }

  private init(_ event: FilingEvent, _ definition: Definition) {
    switch event {
    case .applied(let event):
      self.init(
        "申请\(event.filing.name.zh)", "applied for the \(event.filing.name.en)",
        step: definition.step(completedBy: .applied(event.filing))?.id,
        said: [event.domain?.text])
    case .granted(let event):
      self.init(
        "核发\(event.filing.name.zh)", "\(event.filing.name.en) granted",
        step: definition.step(completedBy: .granted(event.filing))?.id,
        said: [event.number.text, event.warning?.zh])
    case .updated(let event):
      self.init(
        "更新\(event.filing.name.zh)信息", "\(event.filing.name.en) updated",
        step: definition.step(completedBy: .updated(event.filing))?.id,
        said: [event.number?.text, event.warning?.zh])
    case .cancelled(let event):
      self.init(
        "注销\(event.filing.name.zh)", "\(event.filing.name.en) cancelled",
        step: definition.step(completedBy: .cancelled(event.filing))?.id,
        said: [event.number.text])
    }
  }

  private init(_ event: ClosingEvent, _ definition: Definition) {
    let step = Event.closing(event).trigger.flatMap(definition.step(completedBy:))?.id
    switch event {
    case .proposed(let event):
      self.init(
        "申请永久关停（\(event.ground.name.zh)）", "closing proposed (\(event.ground.name.en))",
        step: step, said: [event.reasons.text, event.safeguards.text])
    case .approved: self.init("网站获准关停", "closing approved")
    case .ended(let event):
      switch event.how {
      case .rejected: self.init("网站未获准关停", "closing rejected")
      case .withdrawn: self.init("关停已撤回", "closing withdrawn")
      case .dropped: self.init("网站退出关停事项", "site left out of the closing")
      }
    case .noticeHung(let event):
      self.init(
        "首页悬挂迁移公告", "notice hung on the home page", step: step,
        said: [event.title.text, event.address.text])
    case .columnRecorded(let event):
      self.init(
        "迁移栏目“\(event.column)”：\(event.movedCount)／\(event.itemCount) 条",
        "column migrated: \(event.movedCount) of \(event.itemCount) items",
        step: definition.step(completedBy: .event(MigrationCompleted.type))?.id,
        said: [event.destination.text, event.difference?.text])
    case .migrationCompleted(let event):
      self.init(
        "迁移完毕：\(event.columnCount) 个栏目，\(event.movedCount) 条",
        "migrated: \(event.columnCount) columns, \(event.movedCount) items", step: step,
        said: [event.noContent?.text])
    case .migrationVerified(let event):
      self.init("核对迁移结果", "migration verified", step: step, said: [event.remarks?.text])
    case .noticePublished(let event):
      self.init(
        "公告内容去向", "announced where the content went", step: step,
        said: [event.title.text, event.address.text] + event.destinations.map(\.text))
    case .takenDown(let event):
      self.init("网站永久关停", "site taken down", step: step, said: [event.early?.reasons.text])
    case .noticeWithdrawn(let event):
      self.init(
        "撤下\(event.notice.name.zh)", "\(event.notice.name.en) withdrawn",
        said: [event.early?.reasons.text])
    case .completed: self.init("网站关停办结", "closing completed", step: step)
    }
  }

  private init(_ event: AccountEvent, _ definition: Definition) {
    let step = Event.account(event).trigger.flatMap(definition.step(completedBy:))?.id
    switch event {
    case .registeredExisting(let event):
      self.init(
        "登记既有账号", "existing account registered",
        said: ["\(event.platform) · \(event.name)"])
    case .closingProposed(let event):
      self.init("申请关闭账号", "closing proposed", step: step, said: [event.reasons.text])
    case .closingApproved: self.init("账号获准关闭", "closing approved")
    case .closingEnded(let event):
      switch event.how {
      case .rejected: self.init("账号未获准关闭", "closing rejected")
      case .withdrawn: self.init("账号关闭已撤回", "closing withdrawn")
      case .dropped: self.init("账号退出关闭事项", "account left out of the closing")
      }
    case .closingAnnounced(let event):
      self.init(
        "公告账号关闭", "closing announced", step: step,
        said: [event.title.text, event.address.text])
    case .cancelled: self.init("在平台注销账号", "cancelled on its platform", step: step)
    case .hostMoved(let event):
      self.init(
        "主办单位由承接单位接替", "host replaced by the office that took over",
        said: ["\(event.from) → \(event.to)"])
    case .closingFiled: self.init("报市政务公开办备案", "closing filed", step: step)
    }
  }

  private init(_ event: CaseEvent, _ definition: Definition) {
    switch event {
    case .opened:
      self.init("立项：\(definition.title.zh)", "case opened: \(definition.title.en)")
    case .stepApproved(let event):
      let title = Self.title(event.step, definition)
      self.init(
        "\(title.zh)：同意", "\(title.en): approved", step: event.step, said: [event.reasons?.text])
    case .stepReturned(let event):
      let title = Self.title(event.step, definition)
      let target = Self.title(event.to, definition)
      self.init(
        "\(title.zh)：退回至“\(target.zh)”", "\(title.en): returned to “\(target.en)”",
        step: event.step, said: [event.reasons.text])
    case .subjectDropped(let event):
      let title = Self.title(event.step, definition)
      self.init(
        "\(title.zh)：\(event.subject) 不予批准", "\(title.en): \(event.subject) rejected",
        step: event.step, said: [event.reasons.text])
    case .hostMoved(let event):
      self.init(
        "由 \(event.to) 接办（原 \(event.from)）", "moved from \(event.from) to \(event.to)")
    case .rejected(let event):
      let title = Self.title(event.step, definition)
      self.init(
        "\(title.zh)：不予批准", "\(title.en): rejected", step: event.step,
        said: [event.reasons.text])
    case .withdrawn(let event):
      self.init("主办单位撤回", "withdrawn by the host", said: [event.reasons.text])
    case .completed: self.init("事项办结", "case completed")
    }
  }

  static func title(_ id: StepID, _ definition: Definition) -> Bilingual {
    definition.step(id)?.title ?? Bilingual(id.text, id.text)
  }

  private static func report(_ tester: Line, _ report: Document) -> String {
    "\(tester) · \(report.number) · \(report.date)"
  }

  private static func name(_ provider: Provider) -> Bilingual {
    switch provider {
    case .regional: Bilingual("自治区", "region's")
    case .other: Bilingual("其他", "another")
    }
  }
}
