import CivilTime
import Regulation
import Workflow

/// A return or a failed test.
struct SetbackView {
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
    refs = Ref.list([act.position])
  }

  /// In the order of the log.
  static func all(_ dossier: Dossier, _ say: Wording) -> [SetbackView] {
    let returns = dossier.returns.map { item in
      let from = dossier.step(item.from).map { say.title($0.title) } ?? item.from.text
      let to = dossier.step(item.to).map { say($0.title) } ?? item.to.text
      return (
        item.act.position,
        SetbackView(
          say("退回 \(item.number)", "Return \(item.number)"), "\(from) → \(to)", item.reasons,
          item.act, say)
      )
    }
    let failures = dossier.tests.filter { !$0.isPassed }.map { test in
      (
        test.act.position,
        SetbackView(
          say("安全检测未通过", "Security test failed"),
          "\(test.tester) · \(test.report.number)" + say.aside("\(test.report.date)"),
          test.findings ?? "",
          test.act, say)
      )
    }
    return (returns + failures).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

struct FilingView {
  let name: String
  let article: String
  let number: String?
  let state: String
  let stateClass: String
  let warning: String?
  let applied: String?
  let granted: String?
  let paper: String?
  let refs: [Ref]
  let hasRefs: Bool

  init(_ filing: DossierFiling, _ say: Wording) {
    name = say.title(filing.name)
    article = say(filing.article.citation)
    number = filing.number
    let isApplied = !filing.applications.isEmpty
    state = isApplied ? say("已申请", "applied for") : say("未申请", "not applied for")
    stateClass = isApplied ? "open" : "waiting"
    warning = filing.warning.map { say($0) }
    applied =
      isApplied
      ? filing.applications.map { $0.occurredOn.iso8601 }.joined(separator: say("、", ", ")) : nil
    granted = filing.granted?.occurredOn.iso8601
    paper = filing.granted?.document.map { "\($0.number)" }
    let positions = (filing.applications + (filing.granted.map { [$0] } ?? [])).map(\.position)
    refs = Ref.list(positions)
    hasRefs = !positions.isEmpty
  }
}

struct MaterialView {
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
    refs = Ref.list([material.position])
  }
}

struct OfficeView {
  let name: String
  let time: String
  let percent: Int
  let done: String
  let refs: [Ref]
  let hasRefs: Bool

  init(_ office: OfficeTime, longest: Int, _ say: Wording) {
    name = say(office.office.name)
    time = say.duration(seconds: office.openSeconds)
    percent = longest > 0 ? office.openSeconds * 100 / longest : 0
    let open =
      office.openCount > 0 ? say("，待办 \(office.openCount)", ", \(office.openCount) open") : ""
    done = "\(office.doneCount)\(open)"
    refs = Ref.list(office.events)
    hasRefs = !office.events.isEmpty
  }
}

/// A mark of the timeline and what it means.
struct LegendItem {
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
    ]
    return all.filter(\.0).map { _, mark, text in
      LegendItem(
        mark: #"<svg width="24" height="15" viewBox="0 0 24 15" aria-hidden="true">\#(mark)</svg>"#,
        text: text)
    }
  }
}
