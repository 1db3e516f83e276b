import CivilTime

/// Article 12: closing a site for good.
///
/// > 政府网站因无力维护、主办单位撤销合并或按有关集约化要求需永久关停的，原有内容应做整合迁移。整合迁移由主办单位
/// > 提出申请，阐明申请理由及相关保障措施，逐级审核，经市政府政务公开办批准后，方可启动。杜绝因整合关停出现政府
/// > 网站“僵尸”“睡眠”等现象。
///
/// What the article leaves open: `docs/decisions/0132-closing-many-sites.md` and
/// `docs/decisions/0133-migration-and-takedown.md`.
package enum Article12 {
  package static let application = Rule(
    "A12.application", ArticleReference(12), says: "永久关停的申请须阐明依据、理由和保障措施",
    "A proposal to close sites gives its ground, its reasons and the safeguards.")
  package static let ground = Rule(
    "A12.ground", ArticleReference(12),
    says: "永久关停只因无力维护、主办单位撤销合并或集约化整合",
    "A site is closed because it cannot be maintained, its host ended, or sites are consolidated.")
  package static let proposer = Rule(
    "A12.proposer", ArticleReference(12), says: "由主办单位申请，或由县政务公开办统一提出",
    "The host proposes it for its own sites, the county openness office for any.")
  package static let running = Rule(
    "A12.running", ArticleReference(12), says: "关停的是已开通的网站",
    "What is closed is a site that was opened and is not closed.")
  package static let consent = Rule(
    "A12.consent", ArticleReference(12), says: "各网站的关停须经其主办单位主要负责人同意",
    "The principal leader of each site's host consents to its closing.")
  package static let review = Rule(
    "A12.review", ArticleReference(12), says: "关停申请由县政务公开办审核",
    "The county openness office reviews a closing.")
  package static let approval = Rule(
    "A12.approval", ArticleReference(12), says: "经市政务公开办批准后方可启动迁移和关停",
    "Migration and closing begin only once the municipal openness office approves.")
  package static let destination = Rule(
    "A12.destination", ArticleReference(12), says: "内容迁移到不在关停之列的其他网站",
    "Content is moved to another site, and not to one that is being closed.")
  package static let counts = Rule(
    "A12.counts", ArticleReference(12), says: "迁移前后的条数应当一致，不一致的说明原因",
    "As many items arrive as there were, or the difference is explained.")
  package static let wholeContent = Rule(
    "A12.whole-content", ArticleReference(12), says: "原有内容逐栏目全部迁移；没有内容的说明原因",
    "All content is moved, column by column; where there is none, it is said why.")
  package static let verification = Rule(
    "A12.verification", ArticleReference(12), says: "迁移结果核对之后方可公告内容去向",
    "The migration is verified before it is announced.")
  package static let takedown = Rule(
    "A12.takedown", ArticleReference(12), says: "批准、公告、迁移和核对之后方可关停",
    "A site is taken down only after approval, notice, verified migration and announcement.")

  package static let all = [
    application, ground, proposer, running, consent, review, approval, destination, counts,
    wholeContent, verification, takedown,
  ]

  /// Ground, reasons and safeguards, or a refusal that names the ones not there.
  static func checkApplication(
    _ command: ProposeClosing
  ) throws -> (ClosingGround, reasons: Passage, safeguards: Passage) {
    guard let given = command.ground, let reasons = command.reasons,
      let safeguards = command.safeguards, !command.sites.isEmpty
    else { throw incomplete(command) }
    guard let ground = ClosingGround(rawValue: given.text) else {
      let known = ClosingGround.allCases
      throw Refusal(
        self.ground,
        found: Bilingual("依据填为“\(given)”", "the ground is given as \(given)"),
        mend: Bilingual(
          "填写其一：\(known.map { "\($0.rawValue)（\($0.name.zh)）" }.joined(separator: "、"))",
          "give one of: \(known.map(\.rawValue).joined(separator: ", "))"))
    }
    return (ground, Passage(reasons), Passage(safeguards))
  }

  private static func incomplete(_ command: ProposeClosing) -> Refusal {
    let parts: [(String, Bool, Bilingual)] = [
      ("sites", command.sites.isEmpty, Bilingual("网站", "the sites")),
      ("ground", command.ground == nil, Bilingual("依据", "the ground")),
      ("reasons", command.reasons == nil, Bilingual("申请理由", "the reasons")),
      ("safeguards", command.safeguards == nil, Bilingual("保障措施", "the safeguards")),
    ]
    let missing = parts.filter(\.1)
    return Refusal(
      application,
      found: Bilingual(
        "缺\(missing.map(\.2.zh).joined(separator: "、"))",
        "missing: \(missing.map(\.2.en).joined(separator: ", "))"),
      mend: Bilingual(
        "补充 \(missing.map(\.0).joined(separator: "、")) 后重新提出",
        "add \(missing.map(\.0).joined(separator: ", ")) and propose it again"),
      missing: missing.map(\.0))
  }

  static func checkProposer(_ office: Office, of site: Site) throws {
    guard office.kind != .countyOpenness, office.id != site.host else { return }
    throw Refusal(
      proposer,
      found: Bilingual(
        "“\(site.name)”（\(site.id)）的主办单位是 \(site.host)，提出的是“\(office.name)”",
        "\(site.name) (\(site.id)) is hosted by \(site.host), and \(office.name) proposes it"),
      mend: Bilingual(
        "由主办单位或县政务公开办提出", "let its host or the county openness office propose it"))
  }

  static func checkRunning(_ site: Site) throws {
    guard site.phase != .live, site.phase != .offline else { return }
    throw Refusal(
      running,
      found: Bilingual(
        "“\(site.name)”（\(site.id)）\(site.phase.name.zh)",
        "\(site.name) (\(site.id)) is \(site.phase.name.en)"),
      mend: Bilingual("只列出已开通的网站（site.list）", "name sites that are open (site.list)"))
  }

  /// Refuses counts that cannot be, and a difference without a word.
  static func checkCounts(_ command: RecordMigratedColumn) throws {
    let found = Bilingual(
      "栏目“\(command.column)”有 \(command.itemCount) 条，已迁 \(command.movedCount) 条",
      "\(command.column) had \(command.itemCount) items, and \(command.movedCount) were moved")
    guard command.itemCount >= 0, command.movedCount >= 0 else {
      throw Refusal(
        counts, found: found,
        mend: Bilingual("条数不能是负数", "a count is not below nought"))
    }
    guard command.itemCount == command.movedCount || command.difference != nil else {
      throw Refusal(
        counts, found: found,
        mend: Bilingual(
          "迁齐后再记录，或在 difference 中说明差异的原因",
          "move the rest, or say in difference why the counts differ"), missing: ["difference"])
    }
  }

  /// Refuses a destination on the site itself, or on one that is closed or being closed.
  static func checkDestination(
    _ address: WebAddress, of site: Site, _ register: some SiteLookup & FilingLookup
  ) throws {
    if address.host == site.domain {
      throw refuse(address, Bilingual("是本网站的地址", "is the site's own address"))
    }
    guard let domain = DomainName(address.host),
      let id = try register.holder(of: .domain(domain)), let other = try register.site(id)
    else { return }
    if other.phase == .closed || (other.closing?.isRunning ?? false) {
      throw refuse(
        address,
        Bilingual("属于正在关停的“\(other.name)”", "belongs to \(other.name), which is being closed"))
    }
  }

  private static func refuse(_ address: WebAddress, _ why: Bilingual) -> Refusal {
    Refusal(
      destination,
      found: Bilingual("\(address) \(why.zh)", "\(address) \(why.en)"),
      mend: Bilingual(
        "迁移到县政府门户网站或其他继续运行的网站",
        "move it to the county portal or another site that goes on"))
  }

  /// Refuses an end of the migration with a column left out, or without columns and without a word.
  static func checkWhole(
    _ site: Site, _ closing: ClosingState, noContent: Prose?, _ register: some ColumnLookup
  ) throws {
    let recorded = Set(closing.columns.map(\.column))
    let left = try register.columns(of: site.id).filter { !recorded.contains($0.name) }
    guard left.isEmpty else {
      throw Refusal(
        wholeContent,
        found: Bilingual(
          "尚未记录的栏目：\(left.map(\.name.text).joined(separator: "、"))",
          "columns not recorded: \(left.map(\.name.text).joined(separator: ", "))"),
        mend: Bilingual(
          "用 migration.record-column 逐一记录", "record each with migration.record-column"),
        missing: left.map(\.id.text))
    }
    guard closing.columns.isEmpty == (noContent != nil) else {
      throw closing.columns.isEmpty
        ? Refusal(
          wholeContent,
          found: Bilingual("没有记录任何栏目", "no column is recorded"),
          mend: Bilingual(
            "用 migration.record-column 逐栏目记录；确无内容的，在 noContent 中说明原因",
            "record each column with migration.record-column, or say in noContent why there is none"
          ), missing: ["noContent"])
        : Refusal(
          wholeContent,
          found: Bilingual(
            "已记录 \(closing.columns.count) 个栏目，又说没有内容",
            "\(closing.columns.count) columns are recorded, and it is said there is no content"),
          mend: Bilingual("去掉 noContent", "leave noContent out"))
    }
  }

  /// Refuses an end of the migration on a day before that of a column.
  static func checkDay(of end: CivilDate, _ closing: ClosingState) throws {
    guard let last = closing.columns.max(by: { $0.movedOn < $1.movedOn }), end < last.movedOn
    else { return }
    throw Refusal(
      wholeContent,
      found: Bilingual(
        "迁移完成的日期是 \(end)，栏目“\(last.column)”\(last.movedOn) 才迁移",
        "the migration is said to end on \(end), and \(last.column) was moved on \(last.movedOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// Refuses a verification that counted other columns than were recorded.
  static func checkColumnCount(_ command: VerifyMigration, _ closing: ClosingState) throws {
    guard command.columnCount != closing.columns.count else { return }
    throw Refusal(
      wholeContent,
      found: Bilingual(
        "核对人数得 \(command.columnCount) 个栏目，已记录 \(closing.columns.count) 个",
        "\(command.columnCount) columns were counted, and \(closing.columns.count) are recorded"),
      mend: Bilingual(
        "核对后仍不符的，用 case.decide return 退回补充迁移",
        "if they still differ, return it (case.decide return) for the rest to be moved"))
  }

  /// Refuses who recorded the migration of one of the columns they would verify.
  static func checkVerifier(_ actor: Actor, _ closing: ClosingState) throws {
    guard let own = closing.columns.first(where: { $0.recordedBy == actor.staff.id }) else {
      return
    }
    throw Refusal(
      Duties.ownSubmission,
      found: Bilingual(
        "栏目“\(own.column)”的迁移由\(actor.staff.name)记录",
        "\(actor.staff.name) recorded the migration of \(own.column)"),
      mend: Bilingual(
        "请本单位另一名有权人员核对", "let another authorised person of the office verify it"))
  }
}
