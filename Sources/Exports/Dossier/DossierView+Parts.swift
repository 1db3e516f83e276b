import CivilTime
import Regulation

/// A return or a failed test.
struct SetbackView: Encodable {
  let what: String
  let detail: String
  let reasons: String
  let by: String
  let behalf: String?
  let paper: String?
  let recordedAt: String
  let fact: String?
  let refs: [Ref]

  private init(
    _ what: String, _ detail: String, _ reasons: String, _ act: DossierAct, _ say: Wording
  ) {
    let view = ActView(act, say)
    self.what = what
    self.detail = detail
    self.reasons = reasons
    by = view.by
    behalf = view.behalf
    paper = view.paper
    recordedAt = view.recordedAt
    fact = view.fact
    refs = Ref.list([act.position], on: [act.position])
  }

  /// In the order of the log.
  static func all(_ dossier: Dossier, _ say: Wording) -> [SetbackView] {
    let returns = dossier.returns.map { item in
      let from = dossier.step(item.from).map { say.title($0.title) } ?? item.from.text
      let to = dossier.step(item.to).map { say($0.title) } ?? item.to.text
      return (
        item.act.position,
        SetbackView(
          say("退回 \(item.number)", "Return \(item.number)"),
          "\(from) → \(to)" + (dossier.name(of: item.subject).map { " · \($0)" } ?? ""),
          say(item.reasons.plain), item.act, say)
      )
    }
    let failures = dossier.tests.filter { !$0.isPassed }.map { test in
      (
        test.act.position,
        SetbackView(
          say("安全检测未通过", "Security test failed"),
          "\(test.tester) · \(test.report.number)" + say.aside("\(test.report.date)"),
          test.findings.map { say($0.plain) } ?? "",
          test.act, say)
      )
    }
    return (returns + failures).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

struct FilingView: Encodable {
  let name: String
  /// Whose, of several.
  let subject: String?
  let article: String
  let number: String?
  let state: String?
  let stateClass: String
  let warning: String?
  let applied: String?
  let granted: String?
  let paper: String?
  let refs: [Ref]
  let hasRefs: Bool

  init(_ filing: DossierFiling, _ dossier: Dossier, _ say: Wording) {
    subject = dossier.name(of: filing.subject)
    name = say.title(filing.name)
    article = say(filing.article.citation)
    number = filing.number
    let isApplied = !filing.applications.isEmpty
    (state, stateClass) = Self.state(filing, say)
    warning = filing.warning.map { say($0) }
    applied =
      isApplied
      ? filing.applications.map { $0.occurredOn.iso8601 }.joined(separator: say("、", ", ")) : nil
    granted = filing.granted?.occurredOn.iso8601
    paper = filing.granted?.document.map { "\($0.number)" }
    let acts =
      filing.applications + [filing.granted, filing.cancelled].compactMap { $0 } + filing.updated
    let positions = acts.map(\.position).sorted()
    refs = Ref.list(positions, on: dossier.positions)
    hasRefs = !positions.isEmpty
  }

  private static func state(_ filing: DossierFiling, _ say: Wording) -> (String?, String) {
    if let act = filing.cancelled {
      return (say("已注销 \(act.occurredOn)", "cancelled \(act.occurredOn)"), "waiting")
    }
    if let act = filing.updated.last {
      return (say("已更新 \(act.occurredOn)", "updated \(act.occurredOn)"), "done")
    }
    if filing.number != nil { return (nil, "done") }
    return filing.applications.isEmpty
      ? (say("未办理", "not begun"), "waiting") : (say("已申请", "applied for"), "open")
  }
}

/// One of several things a case is about.
struct SubjectView: Encodable {
  let name: String
  let id: String
  let host: String
  let state: String
  let note: String?
  let steps: String

  init(_ subject: DossierSubject, _ dossier: Dossier, _ say: Wording) {
    name = subject.name
    id = subject.id.text
    host = say(subject.host.name) + (subject.unit.map(say.aside) ?? "")
    state = subject.phase.map { say.title($0) } ?? ""
    note = subject.isDropped ? say("不予批准，已从本事项中剔除", "rejected, and taken out of the case") : nil
    let own = dossier.steps.filter {
      $0.status != .skipped && ($0.subject == nil || $0.subject == subject.id)
    }
    let done = own.count { $0.status == .done }
    steps = say("办结 \(done) / \(own.count)", "\(done) of \(own.count) done")
  }
}

/// A deadline and where it stands.
struct DeadlineView: Encodable {
  let title: String
  let article: String
  let subject: String?
  let office: String?
  let from: String
  let term: String?
  let lastDay: String?
  let note: String?
  let state: String
  let stateClass: String
  let detail: String?
  let refs: [Ref]

  init(_ deadline: DossierDeadline, _ dossier: Dossier, _ say: Wording) {
    self.init(
      deadline, asOf: dossier.asOf, subject: dossier.name(of: deadline.subject),
      on: dossier.positions, say)
  }

  /// - Parameter here: the events that the page has rows of.
  init(
    _ deadline: DossierDeadline, asOf: Moment, subject: String?, on here: Set<Int> = [],
    _ say: Wording
  ) {
    title = say.title(deadline.title) + (deadline.part.map { say.aside(say.part($0)) } ?? "")
    article = say(deadline.article.citation)
    self.subject = subject
    office = deadline.office.map { say($0.name) }
    from = deadline.from.iso8601
    term = deadline.term.map { say($0.name) }
    lastDay = deadline.lastDay?.iso8601
    note =
      deadline.isProvisional
      ? say("暂定：当年放假安排尚未公布", "provisional: that year's days off are not announced") : nil
    (state, stateClass) = Self.state(deadline, asOf, say)
    detail = Self.detail(deadline, asOf, say)
    refs = Ref.list(deadline.events, on: here)
  }

  private static func state(
    _ deadline: DossierDeadline, _ asOf: Moment, _ say: Wording
  ) -> (String, String) {
    switch deadline.status {
    case .missed: return (say("逾期", "missed"), "bad")
    case .met where (deadline.lateDays ?? 0) > 0: return (say("逾期办结", "done late"), "bad")
    case .met where deadline.lastDay == nil: return (say("已办结", "done"), "done")
    case .met: return (say("按期办结", "done in time"), "done")
    case .cancelled: return (say("不再要求", "no longer asked for"), "waiting")
    case .pending:
      let isOver = deadline.lastDay.map { $0 < asOf.date } ?? false
      switch deadline.kind {
      case .hold: return isOver ? (say("期满", "over"), "done") : (say("公告期内", "runs"), "open")
      case .due, .duty: return (say("办理中", "runs"), "open")
      }
    }
  }

  private static func detail(
    _ deadline: DossierDeadline, _ asOf: Moment, _ say: Wording
  ) -> String? {
    if let met = deadline.metOn {
      let late = deadline.lateDays ?? 0
      return late > 0 ? say("\(met)，迟 \(late) 天", "\(met), \(late) d late") : met.iso8601
    }
    guard deadline.status == .pending || deadline.status == .missed else { return nil }
    guard let last = deadline.lastDay else {
      let age = max(0, asOf.date.days(since: deadline.from))
      return say("已 \(age) 天", "\(age) d old")
    }
    let left = last.days(since: asOf.date)
    if left >= 0 { return say("还有 \(left) 天", "\(left) d left") }
    return deadline.kind == .hold ? nil : say("已超 \(-left) 天", "\(-left) d over")
  }
}

struct MaterialView: Encodable {
  let name: String
  let title: String
  let digest: String
  let isReplaced: Bool
  let refs: [Ref]

  init(_ material: DossierMaterial, _ say: Wording) {
    name = say.title(material.name)
    title = material.title
    digest = material.digest
    isReplaced = material.isReplaced
    refs = Ref.list([material.position], on: [material.position])
  }
}

struct OfficeView: Encodable {
  let name: String
  let time: String
  let percent: Int
  let done: String
  let refs: [Ref]
  let hasRefs: Bool

  init(_ office: OfficeTime, longest: Int, on here: Set<Int>, _ say: Wording) {
    name = say(office.office.name)
    time = say.duration(seconds: office.openSeconds)
    percent = longest > 0 ? office.openSeconds * 100 / longest : 0
    let open =
      office.openCount > 0 ? say("，待办 \(office.openCount)", ", \(office.openCount) open") : ""
    done = "\(office.doneCount)\(open)"
    refs = Ref.list(office.events, on: here)
    hasRefs = !office.events.isEmpty
  }
}

/// A mark of the timeline and what it means.
struct LegendItem: Encodable {
  let mark: String
  let text: String

  /// The marks that this dossier's timeline has.
  static func all(_ dossier: Dossier, _ say: Wording) -> [LegendItem] {
    let runs = dossier.steps.flatMap(\.runs)
    let bar = { (fill: String, stroke: String) in
      #"<rect x="1" y="3" width="22" height="9" rx="2" fill="\#(fill)" stroke="\#(stroke)"/>"#
    }
    let all: [(Bool, String, String)] = [
      (
        runs.contains { $0.end == .done && $0.undoneBy == nil }, bar(Palette.done, Palette.done),
        say("已办结", "done")
      ),
      (
        runs.contains { $0.undoneBy != nil || $0.end == .recalled || $0.end == .ended },
        bar(Palette.undone, Palette.done), say("后被退回或随事项终止", "undone by a return, or ended")
      ),
      (
        runs.contains { $0.end == .returned || $0.end == .rejected },
        bar(Palette.returned, Palette.returned), say("作出退回或不予批准", "sent back or rejected")
      ),
      (
        runs.contains { $0.closedAt == nil }, bar(Palette.openFill, Palette.open), say("待办", "open")
      ),
      (
        !dossier.returns.isEmpty,
        #"<circle cx="12" cy="7.5" r="7" fill="\#(Palette.returned)"/>"#,
        say("退回及其序号，箭头指向重新办理的步骤", "a return; the arrow points to the step that opened again")
      ),
      (
        dossier.tests.contains { !$0.isPassed },
        #"<path d="M7 3l9 9m0 -9l-9 9" stroke="\#(Palette.returned)" stroke-width="2.5"/>"#,
        say("检测未通过", "failed test")
      ),
      (
        dossier.steps.contains { ($0.done?.lagDays ?? 0) > 0 },
        #"<path d="M12 1.5l5 6l-5 6l-5 -6z" fill="\#(Palette.paper)" "#
          + #"stroke="\#(Palette.done)" stroke-width="1.5"/>"#,
        say("事实发生日，早于记录日", "day of the fact, before it was recorded")
      ),
      (
        !dossier.disorder.isEmpty,
        #"<path d="M12 1.5l5 6l-5 6l-5 -6z" fill="\#(Palette.returned)"/>"#,
        say("日期早于所依据的各步", "dated before what it rests on")
      ),
    ]
    return all.filter(\.0).map { _, mark, text in
      LegendItem(
        mark: #"<svg width="24" height="15" viewBox="0 0 24 15" aria-hidden="true">\#(mark)</svg>"#,
        text: text)
    }
  }
}
