import CivilTime
import Regulation

/// A dossier in the words of a language, member by member what its template asks for.
struct DossierView: Encodable {
  let lang: String
  let css = PageStyle.css
  let t: [String: String]
  let pageTitle: String
  let sheet = "sheet"
  /// Where the register is, if it lies beside the page.
  let register: String?
  let isSimulated: Bool
  let county: String
  let heading: String
  let caseTitle: String
  let caseID: String
  let summary: String
  let status: String
  let statusClass: String
  let facts: [Fact]
  let hasWaiting: Bool
  let waiting: [WaitingView]
  let timeline: String
  let legend: [LegendItem]
  let stepCount: String
  let steps: [StepView]
  /// Steps of the procedure that this case does not have.
  let leftOut: String?
  let hasSubjects: Bool
  let subjects: [SubjectView]
  let subjectCount: String
  let hasDeadlines: Bool
  let deadlines: [DeadlineView]
  let hasFilings: Bool
  let hasSetbacks: Bool
  let setbacks: [SetbackView]
  let filings: [FilingView]
  let hasMaterials: Bool
  let materials: [MaterialView]
  let offices: [OfficeView]
  let hasDeciders: Bool
  let deciders: [DeciderView]
  let entryCount: String
  let entries: [EntryView]
  let proof: ProofView

  init(_ dossier: Dossier, _ register: String?, _ say: Wording) {
    self.register = register
    lang = say("zh-CN", "en")
    t = DossierLabels.texts(say)
    pageTitle = say("\(dossier.heading.zh) · 卷宗", "\(dossier.heading.en): case dossier")
    isSimulated = dossier.county.simulatedClock
    county = dossier.county.name.text
    heading = say(dossier.heading)
    caseTitle = say.title(dossier.title)
    caseID = dossier.caseID.text
    summary = DossierSummary.text(dossier, say)
    status = say.title(dossier.status.name)
    statusClass = dossier.status.rawValue
    facts = DossierSummary.facts(dossier, say)
    waiting = WaitingView.all(dossier, say)
    hasWaiting = !waiting.isEmpty
    timeline = TimelinePicture.svg(of: dossier, in: say.language)
    legend = LegendItem.all(dossier, say)
    let done = dossier.steps.count { $0.status == .done }
    let asked = dossier.steps.count { $0.status != .skipped }
    stepCount = say("办结 \(done) / \(asked)", "\(done) of \(asked) done")
    subjects = dossier.subjects.map { SubjectView($0, dossier, say) }
    hasSubjects = subjects.count > 1
    subjectCount = say.count(subjects.count, "个", "subject")
    deadlines = dossier.deadlines.map { DeadlineView($0, dossier, say) }
    hasDeadlines = !deadlines.isEmpty
    let shown = dossier.steps.filter { $0.status != .skipped || !$0.runs.isEmpty }
    steps = shown.map { StepView($0, dossier, say) }
    let kinds = Set(shown.map(\.id))
    var left: [String] = []
    for step in dossier.steps where !kinds.contains(step.id) {
      if left.last != say(step.title) { left.append(say(step.title)) }
    }
    leftOut = left.isEmpty ? nil : say("本事项不需要：", "Not asked for here: ") + say.list(left)
    setbacks = SetbackView.all(dossier, say)
    hasSetbacks = !setbacks.isEmpty
    filings = dossier.filings.map { FilingView($0, dossier, say) }
    hasFilings = !filings.isEmpty
    materials =
      (dossier.materials.filter { !$0.isReplaced } + dossier.materials.filter(\.isReplaced))
      .map { MaterialView($0, say) }
    hasMaterials = !materials.isEmpty
    let longest = dossier.offices.map(\.openSeconds).max() ?? 0
    let here = dossier.positions
    offices = dossier.offices.map { OfficeView($0, longest: longest, on: here, say) }
    deciders = dossier.deciders.map { DeciderView($0, on: here, say) }
    hasDeciders = !deciders.isEmpty
    entryCount = say.count(dossier.entries.count, "条", "event")
    entries = dossier.entries.map { EntryView($0, dossier, say) }
    proof = ProofView(dossier.proof, asOf: dossier.asOf, say)
  }
}

/// Who did something, in words.
struct ActView: Encodable {
  let by: String
  let behalf: String?
  let paper: String?
  let recordedAt: String
  let fact: String?

  init(_ act: DossierAct, _ say: Wording) {
    let left = act.by?.isDeparted == true ? say("（已离任）", " (has left)") : ""
    let person = act.by.map { $0.name + ($0.isAmbiguous ? say.aside($0.id.text) : "") + left }
    by = [person, act.office.map { say($0.name) }].compactMap { $0 }.joined(separator: " · ")
    behalf = Self.behalf(act, say)
    paper = act.document.map { "\($0.number)" + say.aside("\($0.date)") }
    recordedAt = act.recordedAt.minutes
    fact = act.lagDays > 0 ? say("发生于 \(act.occurredOn)", "happened \(act.occurredOn)") : nil
  }

  /// For whom it was done or recorded.
  private static func behalf(_ act: DossierAct, _ say: Wording) -> String? {
    if let leader = act.decidedBy {
      return say("依\(leader.name)书面决定录入", "recorded as decided on paper by \(leader.name)")
    }
    if let id = act.authorisation {
      return say("依授权 \(id) 代主要负责人决定", "for the leader, under authorisation \(id)")
    }
    return act.onBehalfOf.map { say("代“\(say($0.name))”记录", "recorded for \(say($0.name))") }
  }
}

struct WaitingView: Encodable {
  let office: String
  let title: String
  let roles: String
  let since: String
  let refs: [Ref]

  /// What waits, in the order of the definition: what waits with one office for several subjects in
  /// one line.
  static func all(_ dossier: Dossier, _ say: Wording) -> [WaitingView] {
    var groups: [[DossierStep]] = []
    for step in dossier.waiting {
      if let index = groups.firstIndex(where: {
        $0[0].id == step.id && $0[0].office == step.office
      }) {
        groups[index].append(step)
      } else {
        groups.append([step])
      }
    }
    return groups.map { WaitingView($0, dossier, say) }
  }

  /// The most subjects that are named in one line.
  private static let namedCount = 3

  private init(_ steps: [DossierStep], _ dossier: Dossier, _ say: Wording) {
    let step = steps[0]
    let asOf = dossier.asOf
    let names = steps.compactMap { $0.subject.flatMap(dossier.subject)?.name }
    let isOfSeveral = dossier.subjects.count > 1 && !names.isEmpty
    let more = names.count > Self.namedCount ? say("等 \(names.count) 个", " and others") : ""
    let about =
      isOfSeveral ? say("：", ": ") + say.list(Array(names.prefix(Self.namedCount))) + more : ""
    office = say(step.office.name)
    title = say.title(step.title) + say.aside(say(step.article.citation)) + about
    roles = say.list(step.roles.map { say($0.name) })
    let begun = steps.compactMap(\.since).min() ?? asOf
    let age = say.duration(
      seconds: Int(asOf.instant.microseconds(since: begun.instant) / 1_000_000))
    since = say("自 \(begun.minutes) 起，已 \(age)", "since \(begun.minutes), \(age)")
    refs = Ref.list(step.runs.last.map { [$0.openedBy] } ?? [], on: dossier.positions)
  }
}

struct StepView: Encodable {
  let id: String
  let title: String
  /// Of one of several.
  let subject: String?
  let article: String
  let office: String
  let roles: String
  let state: String
  let stateClass: String
  let stateNote: String?
  let by: String?
  let behalf: String?
  let paper: String?
  let recordedAt: String?
  let fact: String?
  /// That it is dated before what it rests on.
  let disorder: String?
  let refs: [Ref]
  let hasRefs: Bool

  init(_ step: DossierStep, _ dossier: Dossier, _ say: Wording) {
    id = step.subject.map { "\(step.id)-\($0)" } ?? step.id.text
    subject = dossier.name(of: step.subject)
    title = say.title(step.title)
    article = say(step.article.citation)
    office = say(step.office.name)
    roles = say.list(step.roles.map { say($0.name) })
    state = Self.state(step, say)
    stateClass = step.status.rawValue
    stateNote = Self.note(step, dossier, say)
    let act = step.done.map { ActView($0, say) }
    by = act?.by
    behalf = act?.behalf
    paper = act?.paper
    recordedAt = act?.recordedAt
    fact = act?.fact
    disorder = step.done.flatMap { dossier.disorder(at: $0.position, say) }
    refs = Ref.list(step.events, on: dossier.positions)
    hasRefs = !step.events.isEmpty
  }

  private static func state(_ step: DossierStep, _ say: Wording) -> String {
    switch step.status {
    case .done: say("已办结", "done")
    case .open: say("待办", "open")
    case .waiting: say("未开始", "not begun")
    case .skipped: say("不需要", "not asked for")
    }
  }

  private static func note(
    _ step: DossierStep, _ dossier: Dossier, _ say: Wording
  ) -> String? {
    var notes: [String] = []
    let failed = dossier.tests.count { test in
      !test.isPassed
        && dossier.entries.contains { $0.act.position == test.act.position && $0.step == step.id }
    }
    if failed > 0 { notes.append(say("检测未通过 \(failed) 次", "failed \(failed)×")) }
    let back = step.runs.count { $0.end == .returned || $0.end == .recalled || $0.undoneBy != nil }
    if back > 0 { notes.append(say("退回 \(back) 次", "sent back \(back)×")) }
    if step.status == .done, let run = step.runs.last, let closed = run.closedAt {
      let seconds = Int(closed.instant.microseconds(since: run.openedAt.instant) / 1_000_000)
      if closed.date == run.openedAt.date {
        notes.append(say("当日办结", "on the same day"))
      } else {
        notes.append(say("用时 ", "took ") + say.duration(seconds: seconds))
      }
    }
    if step.status == .open, let since = step.since {
      notes.append(say("自 \(since.minutes)", "since \(since.minutes)"))
    }
    if step.status == .waiting && dossier.status == .running {
      let names = step.waitsFor.prefix(3).compactMap {
        dossier.step($0, of: step.subject).map { say($0.title) }
      }
      let more = step.waitsFor.count > 3 ? say("等", " …") : ""
      notes.append(say("须先：", "after: ") + say.list(names) + more)
    }
    return notes.isEmpty ? nil : notes.joined(separator: say("；", "; "))
  }
}

struct EntryView: Encodable {
  let position: Int
  let what: String
  let type: String
  /// Of one of several.
  let subject: String?
  let said: [String]
  let leaf: String?
  let by: String
  let behalf: String?
  let paper: String?
  let recordedAt: String
  let fact: String?
  let disorder: String?

  init(_ entry: DossierEntry, _ dossier: Dossier, _ say: Wording) {
    let act = ActView(entry.act, say)
    position = entry.act.position
    what = say.title(entry.what)
    type = entry.type
    subject = dossier.name(of: entry.subject)
    said = entry.said.map { say($0) }
    leaf = entry.leaf.map { "\($0.prefix(16))…" }
    by = act.by
    behalf = act.behalf
    paper = act.paper
    recordedAt = act.recordedAt
    fact = act.fact
    disorder = dossier.disorder(at: position, say)
  }
}

extension Dossier {
  /// That an event is dated before what it rests on; nothing for one that is not.
  func disorder(at position: Int, _ say: Wording) -> String? {
    disorder.contains(position) ? say("日期先后颠倒", "dated out of order") : nil
  }

  /// The events that the page has rows of.
  var positions: Set<Int> { Set(entries.map(\.act.position)) }

  /// What one of several subjects is called; nothing where there is only one.
  func name(of id: Subject?) -> String? {
    subjects.count > 1 ? id.flatMap(subject)?.name : nil
  }
}
