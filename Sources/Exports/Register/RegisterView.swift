import CivilTime
import Regulation

/// A page of the register in the words of a language, member by member what its template asks for.
struct RegisterView: Encodable {
  let lang: String
  let css = PageStyle.css
  let t: [String: String]
  let pageTitle: String
  let sheet = "sheet wide"
  let heading: String
  let isSimulated: Bool
  let county: String
  let asOf: String
  let hasCounts: Bool
  let counts: [CountView]
  let groups: [GroupView]
  let lists: [LinkListView]
  let proof: ProofView

  /// - Parameters:
  ///   - head: what the register says of itself.
  ///   - part: which part of the register the page is; nothing for all of it, and for the index.
  ///   - counts: its figures.
  ///   - groups: its tables.
  ///   - lists: links to other files.
  ///   - say: the language.
  init(
    _ head: RegisterHead, part: String? = nil, counts: [CountView] = [], groups: [GroupView] = [],
    lists: [LinkListView], _ say: Wording
  ) {
    let (county, asOf) = (head.county, head.asOf)
    lang = say("zh-CN", "en")
    t = RegisterLabels.texts(say)
    let of = part.map(say.aside) ?? ""
    pageTitle = say("\(county.name)网站台账", "Site register of \(county.name)") + of
    heading = say("政府网站台账", "Register of government websites") + of
    isSimulated = county.simulatedClock
    self.county = "\(county.name) · \(county.division)"
    self.asOf = say("截至 \(asOf.minutes)（北京时间）", "As of \(asOf.minutes) (+08:00)")
    hasCounts = !counts.isEmpty
    self.counts = counts
    self.groups = groups
    self.lists = lists.filter { !$0.links.isEmpty }
    proof = ProofView(head.proof, asOf: asOf, say)
  }

  /// The whole register on one page.
  init(
    _ register: SiteRegister, _ links: [PageLink], _ dossiers: [SiteID: [PageLink]],
    _ say: Wording
  ) {
    let names = Dictionary(
      (register.sites + register.notGoverned + register.ended).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let rows = [register.sites, register.notGoverned, register.ended]
    self.init(
      register.head, counts: register.counts.map { CountView($0, names, say) },
      groups: zip(RegisterGroup.allCases, rows).map { group, rows in
        GroupView(
          group, rows, count: say.sites(rows.count), register.asOf, dossiers, say)
      },
      lists: [.files(links, say)], say)
  }
}

/// Links to other files under a heading.
struct LinkListView: Encodable {
  let key: String
  let title: String
  let links: [LinkView]

  init(_ key: String, _ title: String, _ links: [PageLink], _ say: Wording) {
    self.key = key
    self.title = title
    self.links = links.map { LinkView(address: $0.address, title: say.title($0.title)) }
  }

  static func files(_ links: [PageLink], _ say: Wording) -> LinkListView {
    LinkListView("links", say("卷宗和流程", "Dossiers and procedures"), links, say)
  }
}

struct LinkView: Encodable {
  let address: String
  let title: String
}

struct CountView: Encodable {
  struct Row: Encodable {
    let id: String
    let name: String
    let isLast: Bool
  }

  let number: Int
  let name: String
  let rows: [Row]
  let hasRows: Bool

  /// The most sites that stand with a figure.
  private static let shownRows = 8

  /// A figure; of what somebody has to see to, and is of few sites, with those, each leading to its
  /// row. The others are the lists below.
  ///
  /// - Parameter names: of the sites that have a row on the page.
  init(_ count: RegisterCount, _ names: [SiteID: String], _ say: Wording) {
    number = count.number
    name = say.title(count.name)
    let shown = count.isException && count.number <= Self.shownRows ? count.sites : []
    rows = shown.enumerated().compactMap { index, site in
      names[site].map { Row(id: site.text, name: $0, isLast: index == shown.count - 1) }
    }
    hasRows = !rows.isEmpty
  }
}

struct GroupView: Encodable {
  let key: String
  let title: String
  let caption: String
  let count: String
  let hasSites: Bool
  let sites: [SiteView]

  init(
    _ group: RegisterGroup, _ rows: [RegisterRow], count: String, _ asOf: Moment,
    _ dossiers: [SiteID: [PageLink]], _ say: Wording
  ) {
    key = group.key
    title = say(group.title)
    caption = say(group.caption)
    self.count = count
    hasSites = !rows.isEmpty
    sites = rows.map { SiteView($0, asOf, dossiers[$0.id] ?? [], say) }
  }
}

extension RegisterGroup {
  fileprivate var key: String {
    switch self {
    case .governed: "governed"
    case .notGoverned: "not-governed"
    case .ended: "ended"
    }
  }

  var title: Bilingual {
    switch self {
    case .governed: Bilingual("本县管理的网站", "Sites the county governs")
    case .notGoverned: Bilingual("不归本县管理的网站", "Sites the county does not govern")
    case .ended: Bilingual("未开设或已关停", "Not opened, or closed")
    }
  }

  fileprivate var caption: Bilingual {
    switch self {
    case .governed:
      Bilingual("门户网站在前，其余按状态和编号排列。", "The portal first, the others by state and id.")
    case .notGoverned:
      Bilingual(
        "第三条：区、市直属机构的网站按上级主管部门要求管理，仅作列示。",
        "Article 3: sites of vertically managed organs follow their superior and are only listed.")
    case .ended:
      Bilingual(
        "未开设：申请未获批准或已撤回，编号可再次使用。已关停：编号不再使用，注销的标识和备案不再列出。",
        "Not opened: rejected or withdrawn; the id may be proposed again. Closed: the id is used no more, and filings that were cancelled are left out."
      )
    }
  }
}

struct SiteView: Encodable {
  struct Number: Encodable {
    let name: String
    let number: String
  }

  struct Wait: Encodable {
    let office: String
    let step: String
    let since: String

    init(_ waiting: RegisterWaiting, _ asOf: Moment, _ say: Wording) {
      let seconds = Int(asOf.instant.microseconds(since: waiting.since.instant) / 1_000_000)
      let age = say.duration(seconds: seconds)
      office = say(waiting.office.name)
      step = say(waiting.title)
      since = say(
        "自 \(waiting.since.minutes)，已 \(age)", "since \(waiting.since.minutes), \(age)")
    }
  }

  /// Something Article 34 names.
  struct Seen: Encodable {
    let name: String
    let found: String

    init(_ violation: RegisterViolation, _ say: Wording) {
      name = say.title(violation.name) + say.aside(say(violation.ground.citation))
      found =
        say(violation.found) + say("；", "; ") + violation.raisedOn.iso8601 + say("，", ", ")
        + say.events(violation.events)
    }
  }

  /// The most deadlines that a row shows.
  private static let shownDeadlines = 4

  struct OpenCase: Encodable {
    let title: String
    let id: String
    /// Its dossier's page, if it lies beside this one.
    let address: String?
    let waiting: [Wait]
  }

  let number: Int
  let id: String
  let name: String
  /// Nothing for a site the county does not govern: nobody told the ledger.
  let kind: String?
  let domain: String?
  let columns: [String]
  let host: String
  /// Who answers for the site and how it is reached, a line each.
  let people: [String]
  let phase: String
  let phaseClass: String
  let since: String?
  let filings: [Number]
  let missing: [String]
  let hasFilings: Bool
  /// Whether it is asked for filings and has all of them.
  let isComplete: Bool
  let cases: [OpenCase]
  let deadlines: [DeadlineView]
  /// How many more deadlines there are than are shown.
  let moreDeadlines: String?
  let hasWork: Bool
  let violations: [Seen]
  /// What is dated out of order, by its events.
  let disorder: String?
  let events: String
  /// The dossiers of its cases that have ended.
  let dossiers: [LinkView]
  let hasDossiers: Bool

  /// - Parameter pages: the dossiers of its cases that lie beside the page.
  init(_ row: RegisterRow, _ asOf: Moment, _ pages: [PageLink], _ say: Wording) {
    number = row.number
    id = row.id.text
    name = row.name
    kind = row.phase == .notGoverned ? nil : say.title(row.kind.name)
    domain = row.domain
    columns = row.columns.map { column in
      let asked = column.requestedBy.map {
        Bilingual("，\($0.name.zh)提出", ", for \($0.name.en)")
      }
      return say(
        "专题：\(column.name)（\(column.openedOn)\(asked?.zh ?? "")）",
        "Topic: \(column.name) (\(column.openedOn)\(asked?.en ?? ""))")
    }
    host = say(row.host.name) + (row.unit.map(say.aside) ?? "")
    people = Self.people(row.details, say)
    phase = say.title(row.phase.name)
    phaseClass = Self.tag(row.phase)
    let imported = row.isImported && row.phase == .live ? say("建账时登记", "entered as existing") : nil
    since = [row.launchedOn.map { say("开通于 \($0)", "launched \($0)") }, imported]
      .compactMap { $0 }.joined(separator: say("；", "; "))
    filings = row.filings.compactMap { filing in
      filing.kind == .domain || !filing.isHeld
        ? nil : filing.number.map { Number(name: Self.short(filing.kind, say), number: $0) }
    }
    missing = row.missing.map { say($0.name) + say.aside(say($0.article.citation)) }
    isComplete = row.missing.isEmpty && (row.phase == .live || row.phase == .offline)
    hasFilings = !filings.isEmpty || !missing.isEmpty || isComplete
    cases = row.openCases.map { open in
      OpenCase(
        title: say.title(open.title), id: open.id.text,
        address: pages.first { $0.address == "\(open.id).html" }?.address,
        waiting: open.waiting.map { Wait($0, asOf, say) })
    }
    deadlines = row.deadlines.prefix(Self.shownDeadlines).map {
      DeadlineView($0, asOf: asOf, subject: nil, say)
    }
    let more = row.deadlines.count - deadlines.count
    moreDeadlines = more > 0 ? say("另有 \(more) 项", "and \(more) more") : nil
    violations = row.violations.map { Seen($0, say) }
    disorder = row.disorder.isEmpty ? nil : say.eventRanges(row.disorder)
    hasWork = !cases.isEmpty || !deadlines.isEmpty || !violations.isEmpty || disorder != nil
    events = say.eventRanges(row.events)
    let open = Set(row.openCases.map { "\($0.id).html" })
    dossiers = pages.filter { !open.contains($0.address) }
      .map { LinkView(address: $0.address, title: say.title($0.title)) }
    hasDossiers = !dossiers.isEmpty
  }

  private static func people(_ details: SiteDetails?, _ say: Wording) -> [String] {
    let telephone = details?.telephone.map { say($0.plain) }
    let lines: [(ChangeAspect, String?)] = [
      (.responsible, details?.responsible?.text), (.contact, details?.contact?.text),
      (.telephone, telephone), (.officeAddress, details?.officeAddress?.text),
      (.accessAddress, details?.accessAddress?.text),
    ]
    return lines.compactMap { aspect, value in
      value.map { say.title(aspect.title) + say("：", ": ") + $0 }
    }
  }

  private static func tag(_ phase: SitePhase) -> String {
    switch phase {
    case .live: "live"
    case .approved, .proposed, .offline: "open"
    case .ended, .closed, .notGoverned: "waiting"
    }
  }

  private static func short(_ kind: FilingKind, _ say: Wording) -> String {
    switch kind {
    case .mark: say("标识", "mark")
    case .domain: say("域名", "domain")
    case .icp: say("ICP备案", "ICP")
    case .police: say("公安备案", "police")
    case .identityCode: say("标识码", "identity code")
    }
  }
}

/// The words of the register's page that do not depend on the county.
enum RegisterLabels {
  static func texts(_ say: Wording) -> [String: String] {
    let own = [
      "counts": say("总计", "In figures"), "none": say("没有。", "None."),
      "row": say("序号", "No."), "site": say("网站", "Site"), "host": say("主办单位", "Host"),
      "state": say("状态", "State"), "filings": say("标识与编号", "Mark and numbers"),
      "waiting": say("在办事项、期限与情形", "Open cases, deadlines and findings"),
      "events": say("记录", "Events"),
      "disorder": say("日期先后颠倒", "dated out of order"),
      "dossiers": say("卷宗：", "Dossiers: "),
      "complete": say("均已备案齐全", "all filings are there"),
      "missing": say("缺", "missing"), "colon": say("：", ": "),
    ]
    return FrameLabels.texts(say).merging(own) { _, own in own }
  }
}

extension Wording {
  func sites(_ number: Int) -> String { count(number, "个", "site") }

  /// Event numbers with runs drawn together: `第 24、57–60 号`.
  func eventRanges(_ positions: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for position in positions {
      if let last = ranges.last, last.upperBound + 1 == position {
        ranges[ranges.count - 1] = last.lowerBound...position
      } else {
        ranges.append(position...position)
      }
    }
    let parts = ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    guard !parts.isEmpty else { return self("无", "none") }
    return self("第 \(parts.joined(separator: "、")) 号", "No. \(parts.joined(separator: ", "))")
  }
}
