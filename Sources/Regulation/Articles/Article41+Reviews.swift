/// Article 41, paragraph 2 and items 1 and 6: the three reviews.
///
/// > 总编辑对信息内容负总责，实行“先审后发”三审制原则。……凡处理不在规范规定范围的信息时，须报经单位主管领导批准。
///
/// Three people pass a text one after the other, none of whom wrote it, the last of them the chief editor; a
/// unit may add its deputy or leader before that. A verdict is of the version that was seen. A text outside
/// the norms goes to the leader too. `docs/decisions/0290-reviews-of-a-version.md`.
extension Article41 {
  package static let threeReviews = Rule(
    "A41.three-reviews", ArticleReference(41), says: "先审后发：三审全部通过方可发布",
    "Nothing is published before every review has passed it.")
  package static let reviewer = Rule(
    "A41.reviewer", ArticleReference(41), says: "各级审核由本单位相应角色逐级进行，终审由总编辑进行",
    "Each review is done by its role of the unit, in order; the final one by the chief editor.")
  package static let threePeople = Rule(
    "A41.three-people", ArticleReference(41), says: "各级审核由不同的人进行，均未参与撰写",
    "Each review is done by another person, none of whom had a hand in the text.")
  package static let version = Rule(
    "A41.version", ArticleReference(41), says: "审核和发布针对最新的版次",
    "What is reviewed, changed or published is the newest version.")
  package static let ground = Rule(
    "A41.ground", ArticleReference(41), says: "不予发布须指明违反哪一项，退回须说明理由或标注",
    "A rejection names what is wrong; a return gives reasons or marks passages.")
  package static let flagged = Rule(
    "A41.flagged", ArticleReference(41), says: "校对工具有提示的，审核人说明理由方可通过",
    "What a checker flagged passes only when the reviewer says why.")
  package static let advertising = Rule(
    "A41.1.advertising", ArticleReference(41, 1), says: "终审须确认不含违规广告和经营性内容",
    "The final review of what goes to an account finds no advertising and no business in it.")
  package static let chain = Rule(
    "A41.chain", ArticleReference(41), says: "单位可以在三审之外加审，不得减少",
    "A unit adds to the three reviews, and takes none away.")

  static let ofReviews = [
    threeReviews, reviewer, threePeople, version, ground, flagged, advertising, chain,
  ]

  /// Refuses who does not do the next review of an item.
  static func checkReviewer(
    _ actor: Actor, of item: Item, at level: ReviewLevel, _ register: some DirectoryLookup
  ) throws {
    try Article18.check(actor, of: item.office, as: level.roles, by: reviewer, register)
    if let version = item.versions.first(where: { $0.by == actor.staff.id }) {
      throw Refusal(
        threePeople,
        found: Bilingual(
          "\(actor.staff.name)撰写了第 \(version.version) 版",
          "\(actor.staff.name) wrote version \(version.version)"),
        mend: mend(level))
    }
    if let passed = item.reviews.passed.first(where: { $0.by == actor.staff.id }) {
      throw Refusal(
        threePeople,
        found: Bilingual(
          "\(actor.staff.name)已作\(passed.level.name.zh)",
          "\(actor.staff.name) did the \(passed.level.name.en)"),
        mend: mend(level))
    }
  }

  private static func mend(_ level: ReviewLevel) -> Bilingual {
    let roles = Duties.names(level.roles)
    return Bilingual(
      "\(level.name.zh)请本单位另一名\(roles.zh)进行",
      "let another \(roles.en) of the unit do the \(level.name.en)")
  }

  /// Refuses a verdict on a text that has been changed since.
  static func check(_ version: ItemVersion, of item: Item, _ register: some DirectoryLookup) throws
  {
    guard version != item.version, let newest = item.versions.last else { return }
    guard version < item.version else {
      throw Refusal(
        Self.version,
        found: Bilingual(
          "没有第 \(version) 版，最新为第 \(item.version) 版",
          "there is no version \(version); the newest is \(item.version)"),
        mend: Bilingual("查看最新版次后再办（item.show）", "look at the newest first (item.show)"))
    }
    let name = try register.staff(newest.by)?.name.text ?? newest.by.text
    let own = item.versions.filter { $0.version > version }
    let changed = ItemMember.allCases.filter { member in
      own.contains { $0.changed.contains(member) }
    }
    throw Refusal(
      Self.version,
      found: Bilingual(
        "所填为第 \(version) 版，最新为第 \(item.version) 版（\(name) \(newest.on) 保存，"
          + "改动：\(changed.map(\.name.zh).joined(separator: "、"))）",
        "version \(version) is named, and the newest is \(item.version), which \(name) saved on "
          + "\(newest.on) (changed: \(changed.map(\.name.en).joined(separator: ", ")))"),
      mend: Bilingual("查看最新版次后再办（item.show）", "look at the newest first (item.show)"))
  }

  /// Refuses a verdict that does not say what it has to.
  static func check(_ command: ReviewItem, of item: Item, at level: ReviewLevel) throws {
    switch command.verdict {
    case .pass:
      if !item.flaggedBy.isEmpty, command.override == nil {
        throw Refusal(
          flagged,
          found: Bilingual(
            "“\(item.flaggedBy.map(\.text).joined(separator: "”“"))”对本版次有提示",
            "\(item.flaggedBy.map(\.text).joined(separator: ", ")) flagged this version"),
          mend: Bilingual("在 override 中说明通过的理由，或退回", "say why in override, or return it"),
          missing: ["override"])
      }
      guard level == .final, item.goesToAccount, command.noAdvertising != true else { return }
      throw Refusal(
        advertising,
        found: Bilingual("没有确认不含广告", "it is not said that there is no advertising"),
        mend: Bilingual("核对后填写 noAdvertising: true", "look, then give noAdvertising: true"),
        missing: ["noAdvertising"])
    case .sendBack, .refer:
      guard command.reasons == nil, command.marks ?? [] == [] else { return }
      throw Refusal(
        ground, found: Bilingual("没有说明理由", "no reason is given"),
        mend: Bilingual("在 reasons 中说明，或用 marks 标注", "say it in reasons, or mark passages"),
        missing: ["reasons"])
    case .reject:
      guard command.faults ?? [] == [] else { return }
      throw Refusal(
        ground, found: Bilingual("没有指明违反哪一项", "it is not said what is wrong"),
        mend: Bilingual(
          "在 faults 中指明：七条底线、十一类禁止内容，或文字、事实、格式问题",
          "say it in faults: a bottom line, a kind of forbidden content, or wording, facts, form"),
        missing: ["faults"])
    }
  }

  /// Refuses a text that not everybody has passed.
  static func checkPassed(_ item: Item) throws {
    guard let next = item.reviews.next else { return }
    throw Refusal(
      threeReviews,
      found: Bilingual(
        "第 \(item.version) 版尚待\(next.name.zh)，已通过 \(item.reviews.passed.count) 级",
        "version \(item.version) waits for its \(next.name.en), and passed \(item.reviews.passed.count)"
      ),
      mend: Bilingual("逐级审核通过后再发布（item.review）", "have it reviewed first (item.review)"),
      missing: item.reviews.chain.filter { level in
        !item.reviews.passed.contains { $0.level == level }
      }.map(\.rawValue))
  }
}
