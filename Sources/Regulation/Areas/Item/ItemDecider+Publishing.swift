import CivilTime

/// Decides how items reach the public, and how they are taken back.
///
/// 1. What goes to a site is in the platform's repository first; a plan says from when on.
/// 2. A version is published when its confidentiality was reviewed, everybody has passed it, and not before its
///    planned time; a policy document with what interprets it, in one request.
/// 3. One person who may takes it back at once.
extension ItemDecider {
  /// How far ahead a publication is planned.
  private static let planDays = 366

  static func decide(
    _ command: StoreItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.writers, by: Article18.writer, in: context, register)
    try ItemRules.check(
      item, in: [.inReview, .ready],
      mend: Bilingual("查看稿件所处环节（item.show）", "see where it stands (item.show)"))
    try Article41.check(command.version, of: item, register)
    guard item.site != nil else {
      throw Refusal(
        ItemRules.place, found: Bilingual("稿件不发往网站", "the item goes to no site"),
        mend: Bilingual("只发账号的稿件不需入库", "what goes to accounts alone is not stored"))
    }
    guard item.repository != command.repository else { return [] }
    return [
      .stored(
        ItemStored(item: item.id, version: item.version, repository: command.repository))
    ]
  }

  static func decide(
    _ command: PlanItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.publishers, by: Article18.publisher, in: context, register)
    try ItemRules.check(
      item, in: [.ready], mend: Bilingual("审核通过后再安排", "plan it once it is ready"))
    try Article41.check(command.version, of: item, register)
    let until = command.until
    let day = LegalTime.date(of: command.at)
    guard command.at > context.now, day <= context.today.adding(days: planDays),
      until.map({ $0 > day }) ?? true
    else {
      throw Refusal(
        ItemRules.plan,
        found: Bilingual(
          "安排在 \(ItemTime.plain(command.at).zh)\(until.map { "，撤下 \($0)" } ?? "")，现在是 \(ItemTime.plain(context.now).zh)",
          "planned for \(ItemTime.plain(command.at).en)\(until.map { ", until \($0)" } ?? ""), and it is \(ItemTime.plain(context.now).en)"
        ), mend: Bilingual("核对时间", "check the times"))
    }
    let plan = ItemPlan(version: item.version, at: command.at, until: until)
    guard item.plan != plan else { return [] }
    return [
      .planned(
        ItemPlanned(item: item.id, version: item.version, at: command.at, until: until))
    ]
  }

  static func decide(
    _ command: PublishItem, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.publishers, by: Article18.publisher, in: context, register)
    try Article41.check(command.version, of: item, register)
    try checkReady(item, command.appearances, in: context, register)
    try ItemRules.checkWhole(item, texts)
    let own = ItemEvent.published(published(item, command.appearances))
    guard let with = command.interpretation else {
      try checkInterpreted(item, register)
      return [own]
    }
    let other = try opened(
      with.item, as: Article18.publishers, by: Article18.publisher, in: context, register)
    guard other.content.interprets == item.id else {
      throw Refusal(
        Article18.interpretation,
        found: Bilingual(
          "稿件 \(other.id) 没有指明解读 \(item.id)", "\(other.id) does not interpret \(item.id)"),
        mend: Bilingual(
          "在解读稿的 interprets 中指明（item.revise）", "say so in its interprets (item.revise)"))
    }
    try Article41.check(with.version, of: other, register)
    try checkReady(other, with.appearances, in: context, register)
    try ItemRules.checkWhole(other, texts)
    return [own, .published(published(other, with.appearances))]
  }

  private static func published(_ item: Item, _ appearances: [Appearance]) -> ItemPublished {
    ItemPublished(
      item: item.id, version: item.version, appearances: appearances,
      columns: appearances.contains { $0.place.site != nil } ? item.content.columns : [],
      replaces: item.published.map(\.place).filter { place in
        appearances.contains { $0.place == place }
      })
  }

  /// Refuses what may not go out, or not there, or not yet.
  private static func checkReady(
    _ item: Item, _ appearances: [Appearance], in context: Context, _ register: some Register
  ) throws {
    try ItemRules.check(
      item, in: [.inReview, .returned, .ready, .published],
      mend: Bilingual("另起一稿（item.draft）", "draft another (item.draft)"))
    try Article41.checkPassed(item)
    guard item.screening == .open else {
      throw Refusal(
        Article18.screening,
        found: item.screening.map {
          Bilingual("保密审查结论为\($0.name.zh)", "the confidentiality review says: \($0.name.en)")
        }
          ?? Bilingual(
            "第 \(item.version) 版未经保密审查",
            "version \(item.version) had no confidentiality review"),
        mend: Bilingual("先作保密审查（item.screen）", "have it reviewed first (item.screen)"),
        missing: ["screening"])
    }
    try Article24.check(item)
    try checkTime(item, appearances, in: context)
    try checkPlaces(item, appearances)
    for appearance in appearances {
      try Article18.check(appearance.place, of: item.office, register)
    }
  }

  private static func checkTime(
    _ item: Item, _ appearances: [Appearance], in context: Context
  ) throws {
    for appearance in appearances {
      if let at = appearance.at, at > context.now || LegalTime.date(of: at) != context.occurredOn {
        throw Refusal(
          RecordRules.factDate,
          found: Bilingual(
            "发布时间 \(ItemTime.plain(at).zh)，发生日期 \(context.occurredOn)",
            "published at \(ItemTime.plain(at).en), on \(context.occurredOn)"),
          mend: Bilingual("核对 at 和 occurredOn", "check at and occurredOn"))
      }
      if let at = appearance.at, at < item.lastAt,
        LegalTime.date(of: item.lastAt) == context.occurredOn
      {
        throw Refusal(
          ItemRules.order,
          found: Bilingual(
            "发布时间 \(ItemTime.plain(at).zh)，稿件的前一步在 \(ItemTime.plain(item.lastAt).zh)",
            "published at \(ItemTime.plain(at).en), and the step before was at \(ItemTime.plain(item.lastAt).en)"
          ), mend: Bilingual("核对发布时间（at）", "check the time (at)"))
      }
      guard let plan = item.plan else { continue }
      // Without the minute, what is known is the day.
      let isEarly =
        appearance.at.map { $0 < plan.at } ?? (context.occurredOn < LegalTime.date(of: plan.at))
        || context.now < plan.at
      guard isEarly else { continue }
      throw Refusal(
        Article18.planned,
        found: Bilingual(
          "安排于 \(ItemTime.plain(plan.at).zh) 发布", "it is planned for \(ItemTime.plain(plan.at).en)"),
        mend: Bilingual("到时再发布，或重新安排（item.plan）", "publish it then, or plan it anew (item.plan)"))
    }
  }

  private static func checkPlaces(_ item: Item, _ appearances: [Appearance]) throws {
    guard !appearances.isEmpty else {
      throw Refusal(
        ItemRules.place, found: Bilingual("没有注明发布在何处", "it is not said where it appeared"),
        mend: Bilingual("在 appearances 中注明", "say it in appearances"), missing: ["appearances"])
    }
    for (index, appearance) in appearances.enumerated() {
      let isOwn = item.places.contains(appearance.place)
      let isTwice = appearances[..<index].contains { $0.place == appearance.place }
      let isOut = item.published.contains {
        $0.place == appearance.place && $0.version == item.version
      }
      guard !isOwn || isTwice || isOut else { continue }
      throw Refusal(
        ItemRules.place,
        found: isOwn
          ? Bilingual(
            "\(appearance.place) 已发布第 \(item.version) 版",
            "version \(item.version) is out at \(appearance.place) already")
          : Bilingual("\(appearance.place) 不是本稿的发布地点", "\(appearance.place) is none of its places"),
        mend: Bilingual("核对发布地点（item.show）", "check its places (item.show)"))
    }
  }

  /// Refuses a policy document that goes out alone, and what interprets one that is not out.
  private static func checkInterpreted(_ item: Item, _ register: some ItemLookup) throws {
    if item.content.category == .policy, try !isInterpreted(item, register) {
      let known = item.interpretations.map(\.text).joined(separator: "、")
      throw Refusal(
        Article18.interpretation,
        found: Bilingual(
          "政策文件单独发布\(known.isEmpty ? "，尚无解读稿" : "，解读稿 \(known) 没有发布")",
          "a policy document alone\(known.isEmpty ? ", and nothing interprets it" : "; \(known) is not out")"
        ),
        mend: Bilingual(
          "在 interpretation 中注明同步发布的解读稿", "name in interpretation what goes out with it"),
        missing: ["interpretation"])
    }
    let isFirst = item.published.isEmpty
    guard isFirst, let policy = item.content.interprets,
      let document = try register.item(policy), document.published.isEmpty
    else { return }
    guard !document.phase.isEnded else {
      throw Refusal(
        Article18.interpretation,
        found: Bilingual(
          "所解读的 \(policy) \(document.phase.name.zh)",
          "what it interprets, \(policy), is \(document.phase.name.en)"),
        mend: Bilingual(
          "撤稿（item.drop），或改为解读另一份文件（interprets）",
          "drop it (item.drop), or have it interpret another document (interprets)"))
    }
    throw Refusal(
      Article18.interpretation,
      found: Bilingual("所解读的 \(policy) 尚未发布", "what it interprets, \(policy), is not out"),
      mend: Bilingual(
        "与政策文件一并发布（item.publish \(policy)，interpretation）",
        "publish it with the document (item.publish of \(policy), interpretation)"))
  }

  /// Whether something that interprets a document is out.
  private static func isInterpreted(_ item: Item, _ register: some ItemLookup) throws -> Bool {
    try item.interpretations.contains { id in
      guard let other = try register.item(id) else { return false }
      return other.content.interprets == item.id && !other.published.isEmpty
    }
  }

  static func decide(
    _ command: WithdrawItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.withdrawers, by: Article18.publisher, in: context, register)
    guard !item.published.isEmpty else {
      throw Refusal(
        ItemRules.phase, found: Bilingual("稿件没有发布", "the item is not published"),
        mend: Bilingual("未发布的用 item.drop", "drop it instead (item.drop)"))
    }
    // What interprets a document says nothing without it, and is one unit's with it.
    let interpretations = try item.interpretations.compactMap { try register.item($0) }
      .filter {
        !$0.published.isEmpty && $0.office == item.office && $0.content.interprets == item.id
      }
    return ([item] + interpretations).map { item in
      .withdrawn(
        ItemWithdrawn(
          item: item.id, version: item.version,
          taken: item.published.map { TakenBack(place: $0.place, publishedOn: $0.on) },
          reasons: Passage(command.reasons)))
    }
  }

  static func decide(
    _ command: NarrowItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.writers, by: Article18.writer, in: context, register)
    try ItemRules.check(
      item, in: [.inReview, .returned, .ready, .published],
      mend: Bilingual("另起一稿（item.draft）", "draft another (item.draft)"))
    for (index, place) in command.without.enumerated() {
      let out = item.published.first { $0.place == place }
      let isTwice = command.without[..<index].contains(place)
      guard !item.places.contains(place) || out != nil || isTwice else { continue }
      throw Refusal(
        ItemRules.place,
        found: out.map {
          Bilingual("\(place) 已于 \($0.on) 发布", "it has been out at \(place) since \($0.on)")
        }
          ?? (isTwice
            ? Bilingual("\(place) 写了两次", "\(place) is named twice")
            : Bilingual("\(place) 不是本稿的发布地点", "\(place) is none of its places")),
        mend: Bilingual(
          "只填尚未发布的地点（item.show）；已发布的用 item.withdraw",
          "name places where it is not out (item.show); withdraw what is out (item.withdraw)"))
    }
    guard !command.without.isEmpty, command.without.count < item.places.count else {
      throw Refusal(
        ItemRules.place,
        found: command.without.isEmpty
          ? Bilingual("没有注明去掉哪些地点", "no place is named")
          : Bilingual("去掉后没有发布地点", "no place would be left"),
        mend: Bilingual(
          "留下至少一个地点；整稿不发的用 item.drop",
          "leave a place; drop the item where it goes nowhere (item.drop)"
        ))
    }
    return [
      .narrowed(
        ItemNarrowed(
          item: item.id, without: command.without, reasons: Passage(command.reasons)))
    ]
  }
}
