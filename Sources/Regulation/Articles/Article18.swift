import CivilTime

/// Article 18: collecting, editing, reviewing and publishing; seven kinds of information.
///
/// > 政府网站主办单位要建立健全信息采集、编辑、审核、发布制度，及时发布权威、准确信息，建立保密审查机制，严禁涉密信息上网，
/// > 不得泄露个人隐私和商业秘密。……发布重要政策文件时，应当同步发布由文件制发、牵头或起草部门提供的便于公众理解和互联网传播的
/// > 解读材料；
///
/// An item is drafted for places of the drafter's unit. What goes to a site says which of the seven kinds
/// it is. Its confidentiality is reviewed by somebody who did not write it, version by version, and personal
/// data and trade secrets are looked for by name. A policy document goes out together with what interprets
/// it. Not checked: whether the interpretation is from who drafted the document, which people judge.
package enum Article18 {
  package static let writer = Rule(
    "A18.writer", ArticleReference(18), says: "稿件由本单位采编人员起草和修改",
    "Items are written by the unit's own people.")
  package static let places = Rule(
    "A18.places", ArticleReference(18), says: "稿件发往本单位在用的网站和账号，网站至多一个",
    "An item goes to sites and accounts of the unit that are in use, and to one site at most.")
  package static let category = Rule(
    "A18.category", ArticleReference(18), says: "网站信息须注明属于第十八条所列哪一类",
    "What goes to a site says which of the seven kinds it is.")
  package static let columns = Rule(
    "A18.columns", ArticleReference(18), says: "网站信息须注明发往哪些栏目",
    "What goes to a site says which columns it goes to.")
  package static let source = Rule(
    "A18.4.source", ArticleReference(18, 4), says: "转载须注明来源，首发时间只在转载时填写",
    "A reprint says where it is from; only a reprint says when that came out.")
  package static let screening = Rule(
    "A18.screening", ArticleReference(18), says: "发布前须经保密审查，同意公开",
    "Nothing is published before its confidentiality review has found it public.")
  package static let screener = Rule(
    "A18.screener", ArticleReference(18), says: "保密审查由本单位未参与撰写的人员进行",
    "Confidentiality is reviewed by somebody of the unit who did not write it.")
  package static let privacy = Rule(
    "A18.privacy", ArticleReference(18), says: "同意公开的，须逐项核对无个人隐私和商业秘密",
    "What is found public was looked through for personal data and trade secrets.")
  package static let interpretation = Rule(
    "A18.3.interpretation", ArticleReference(18, 3), says: "政策文件须与解读材料同步发布",
    "A policy document is published together with what interprets it.")
  package static let publisher = Rule(
    "A18.publisher", ArticleReference(18), says: "由本单位授权人员发布和撤回",
    "Items are published and withdrawn by those the unit lets do so.")
  package static let planned = Rule(
    "A18.planned", ArticleReference(18), says: "安排了时间的，不得提前发布",
    "What is planned is not published before its time.")

  package static let all = [
    writer, places, category, columns, source, screening, screener, privacy, interpretation,
    publisher, planned,
  ]

  /// Refuses a moment of issue of what is no reprint, or in the future.
  static func check(_ issued: Instant?, of content: ItemContent, _ context: Context) throws {
    guard let issued else { return }
    if content.source != .reprint {
      throw Refusal(
        source, found: Bilingual("原创稿件填了首发时间", "an item of one's own with a moment of issue"),
        mend: Bilingual("转载的才填 issued", "give issued of a reprint only"))
    }
    guard issued > context.now else { return }
    throw Refusal(
      source,
      found: Bilingual(
        "首发时间 \(ItemTime.plain(issued).zh) 晚于现在",
        "issued at \(ItemTime.plain(issued).en), which is to come"),
      mend: Bilingual("核对首发时间（issued）", "check the moment (issued)"))
  }

  static let writers: [Role] = [.clerk, .editor, .accountCustodian]
  static let screeners: [Role] = [.reviewer, .securityOfficer, .deputy, .leader]
  /// Who finds public what somebody found exempt, or referred.
  static let deciders: [Role] = [.deputy, .leader]
  static let publishers: [Role] = [.clerk, .editor, .accountCustodian, .chiefEditor]
  /// Who takes back at once.
  static let withdrawers: [Role] = [
    .editor, .reviewer, .chiefEditor, .accountCustodian, .dutyOfficer, .deputy, .leader,
  ]

  /// Refuses who is not of an item's unit in one of some roles.
  static func check(
    _ actor: Actor, of office: OfficeID, as roles: [Role], by rule: Rule,
    _ register: some DirectoryLookup
  ) throws {
    guard !actor.isOf(office) || !roles.contains(where: actor.holds) else { return }
    let name = try register.name(ofCarrier: office)
    throw Duties.refuse(
      actor, by: rule,
      mend: Bilingual(
        "请“\(name)”的\(Duties.names(roles).zh)办理", "ask \(name): \(Duties.names(roles).en)"))
  }

  /// Refuses places that are not the unit's, or not in use.
  static func check(
    _ places: [Subject], of office: OfficeID,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    var sites = 0
    for (index, place) in places.enumerated() {
      guard !places[..<index].contains(place) else { throw refuse(place, "重复", "named twice") }
      if place.site != nil { sites += 1 }
      try check(place, of: office, register)
    }
    guard !places.isEmpty, sites <= 1 else {
      throw Refusal(
        Self.places,
        found: places.isEmpty
          ? Bilingual("没有注明发往何处", "no place is named")
          : Bilingual("注明了 \(sites) 个网站", "\(sites) sites are named"),
        mend: Bilingual(
          "填写一个网站和任意个账号；另一网站另起一稿", "name one site and any accounts; draft another for another site"
        ))
    }
  }

  /// Refuses a site or an account that is not the unit's, or is not in use today.
  static func check(
    _ place: Subject, of office: OfficeID,
    _ register: some SiteLookup & AccountLookup & DirectoryLookup
  ) throws {
    if let id = place.site, let site = try register.site(id) {
      guard site.host == (try register.carrier(of: office)) else {
        throw refuse(place, "不是本单位主办", "another unit's")
      }
      guard site.isOpenToChange else {
        throw refuse(notInUse: place, site.phase.name)
      }
    } else if let id = place.account, let account = try register.account(id) {
      let host = try AccountRules.host(of: account, register)
      guard host == (try register.carrier(of: office)) else {
        throw refuse(place, "不是本单位的账号", "another unit's")
      }
      guard account.phase == .open else {
        throw refuse(notInUse: place, account.phase.name)
      }
    } else {
      throw refuse(place, "没有这样的网站或账号", "no site or account")
    }
  }

  private static func refuse(notInUse place: Subject, _ phase: Bilingual) -> Refusal {
    Refusal(
      places, found: Bilingual("\(place)：\(phase.zh)", "\(place): \(phase.en)"),
      mend: Bilingual(
        "恢复使用后再发布，或改发其他网站、账号", "publish there once it is in use again, or elsewhere"))
  }

  private static func refuse(_ place: Subject, _ zh: String, _ en: String) -> Refusal {
    Refusal(
      places, found: Bilingual("\(place)：\(zh)", "\(place): \(en)"),
      mend: Bilingual(
        "核对编号（site.list、account.list）", "check the ids (site.list, account.list)"))
  }

  /// Refuses what goes to a site without a kind or a column, and columns without a site.
  static func check(
    _ content: ItemContent, to site: SiteID?, _ register: some ColumnLookup
  ) throws {
    if content.source == .reprint, content.from == nil {
      throw Refusal(
        source, found: Bilingual("转载未注明来源", "a reprint, and it is not said where from"),
        mend: Bilingual("在 from 中注明来源", "say in from where it is from"), missing: ["from"])
    }
    guard let site else {
      guard content.columns.isEmpty else {
        throw Refusal(
          columns, found: Bilingual("没有网站，却注明了栏目", "columns are named, and no site"),
          mend: Bilingual("去掉 columns，或在 places 中加入网站", "leave columns out, or add the site"))
      }
      return
    }
    guard content.category != nil else {
      throw Refusal(
        category, found: Bilingual("没有注明类别", "no kind is given"),
        mend: Bilingual("在 category 中注明类别", "give one in category"), missing: ["category"])
    }
    guard !content.columns.isEmpty else {
      throw Refusal(
        columns, found: Bilingual("没有注明栏目", "no column is named"),
        mend: Bilingual("在 columns 中注明栏目（column.list）", "name some in columns (column.list)"),
        missing: ["columns"])
    }
    for column in content.columns {
      let open = try ColumnRules.open(column, of: site, register)
      guard open.kind == .policy, content.category != .policy else { continue }
      throw Refusal(
        category,
        found: Bilingual(
          "“\(open.name)”是政策文件栏目，稿件类别是\(content.category?.name.zh ?? "（无）")",
          "\(open.name) is a column of policy documents, and the item is of \(content.category?.name.en ?? "no kind")"
        ),
        mend: Bilingual(
          "政策文件填 policy，并与解读材料同步发布；其他信息发往其他栏目",
          "give policy for a policy document, which goes out with its interpretation; put anything else elsewhere"
        ))
    }
  }

  static func check(_ command: ScreenItem) throws {
    var missing: [String] = []
    if !command.personalDataChecked { missing.append("personalDataChecked") }
    if !command.tradeSecretsChecked { missing.append("tradeSecretsChecked") }
    guard command.outcome == .open, !missing.isEmpty else { return }
    let names = missing.map { $0 == "personalDataChecked" ? "个人隐私" : "商业秘密" }
    throw Refusal(
      privacy,
      found: Bilingual(
        "未核对\(names.joined(separator: "、"))", "not looked for: \(missing.joined(separator: ", "))"),
      mend: Bilingual(
        "逐项核对后填 true；含有的，退回修改或填 exempt、refer",
        "look, then give true; if there is some, return it, or give exempt or refer"),
      missing: missing)
  }
}
