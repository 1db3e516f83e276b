import CivilTime

/// Article 8: townships and departments open no sites, but for a special need.
///
/// > 乡镇原则上不开设政府门户网站……已有的乡镇政府网站要尽快将内容整合至上级政府门户网站。
/// > 县政府部门原则上不开设政府网站……已有的县政府部门网站要尽快将内容整合至县级政府门户网站。
/// > 乡镇、各部门主办重大活动或专项工作时，原则上不单独开设网站。涉及政府部门职责的，在级政府门户网站开设专栏专题。
/// > 确有特殊需要的，按本制度第九条规定申请获批后，可开设政府网站。
///
/// "In principle" yields to a stated need, which Article 9 then judges: the last paragraph stands behind the
/// three before it, so that it is open to a site for an event or campaign too. An existing site owes its
/// content to the portal (`SiteDeadlines`).
package enum Article08 {
  package static let specialNeed = Rule(
    "A8.special-need", ArticleReference(8),
    says: "乡镇和部门原则上不开设网站，确有特殊需要的须说明",
    "Townships and departments open no sites, unless a special need is stated.")
  package static let noPortalForTownship = Rule(
    "A8.township-portal", ArticleReference(8), says: "乡镇不开设政府门户网站",
    "A township opens no portal.")
  package static let columnForEvents = Rule(
    "A8.column-for-events", ArticleReference(8),
    says: "重大活动和专项工作原则上在门户网站开设专栏专题，确有特殊需要单独建站的须说明",
    "Events and campaigns get a column on the portal, unless a special need for a site is stated.")
  package static let portalColumn = Rule(
    "A8.portal-column", ArticleReference(8), says: "单项活动、专项工作的专栏专题开设在县政府门户网站，注明提出单位",
    "Topics for events and campaigns are opened on the portal, for the office that asked.")

  package static let all = [specialNeed, noPortalForTownship, columnForEvents, portalColumn]

  /// Checks purpose and need of a site that is not the county's portal.
  static func check(
    _ kind: SiteKind, of host: Office, for purpose: SitePurpose, specialNeed need: Prose?
  ) throws {
    if kind == .portal && host.kind == .township {
      throw Refusal(
        noPortalForTownship,
        found: Bilingual(
          "“\(host.name)”是乡镇", "\(host.name) is a township"),
        mend: Bilingual(
          "通过县政府门户网站公开政务、提供服务，用 column.open 申请专栏",
          "use the county portal; ask for a column there (column.open)"))
    }
    if kind == .portal && purpose == .standing { return }
    // A county's portal is nobody's event, whatever the need.
    guard need == nil || kind == .portal else { return }
    guard purpose == .standing else {
      let what =
        purpose == .event ? Bilingual("重大活动", "an event") : Bilingual("专项工作", "a campaign")
      throw Refusal(
        columnForEvents,
        found: Bilingual("用途是\(what.zh)", "it is wanted for \(what.en)"),
        mend: Bilingual(
          "请政务公开办在门户网站开设专栏专题（column.open）；确有特殊需要单独建站的，在 specialNeed 中说明",
          "ask the openness office for a column on the portal (column.open); if a site is needed, say why in specialNeed"
        ),
        missing: kind == .portal ? [] : ["specialNeed"])
    }
    throw Refusal(
      specialNeed,
      found: Bilingual(
        "“\(host.name)”没有说明特殊需要", "\(host.name) states no special need"),
      mend: Bilingual(
        "通过县政府门户网站公开政务；确有特殊需要的，在 specialNeed 中说明后再申请",
        "use the county portal; if there is a special need, state it in specialNeed and propose again"
      ),
      missing: ["specialNeed"])
  }

  /// Refuses a topic that is not on the portal, or is for nobody.
  static func checkTopic(_ command: OpenColumn, on site: Site) throws {
    guard command.kind == .topic else { return }
    guard site.kind == .portal else {
      throw Refusal(
        portalColumn,
        found: Bilingual("“\(site.name)”不是县政府门户网站", "\(site.name) is not the portal"),
        mend: Bilingual("填写县政府门户网站的编号", "name the county portal"))
    }
    guard command.requestedBy == nil else { return }
    throw Refusal(
      portalColumn,
      found: Bilingual("没有注明提出单位", "it does not say which office asked for it"),
      mend: Bilingual("在 requestedBy 中注明提出单位", "name the office in requestedBy"),
      missing: ["requestedBy"])
  }

  /// Whether an existing site of a kind owes its content to the portal.
  static func owesConsolidation(_ kind: SiteKind) -> Bool {
    switch kind {
    case .department: true
    case .portal: false
    }
  }

  /// When the special need of an existing site was approved: by the paper of its approval (A9), without
  /// which it is refused.
  static func approval(of need: Prose?, _ context: Context) throws -> CivilDate? {
    guard need != nil else { return nil }
    if let paper = context.document { return paper.date }
    throw Refusal(
      specialNeed,
      found: Bilingual(
        "说明了特殊需要，没有注明批准文件", "a special need is stated, and the paper that approved it is not given"),
      mend: Bilingual(
        "在请求中加入 document：批准开设的文号和日期；未经批准的，去掉 specialNeed",
        "add document to the request: number and date of the approval; without one, leave specialNeed out"
      ),
      missing: ["document"])
  }
}
