/// Decides what is written of items: drafts, changes, what is said of them, and their end.
///
/// 1. An item is drafted for places of the drafter's unit, and needs the three reviews, those its unit adds,
///    or none where all its places are accounts of persons and the unit has not set otherwise.
/// 2. A change is of the newest version; nothing new is no event; what is new has been seen by nobody.
/// 3. Confidentiality and the reviews are of the newest version, by people who had no hand in any.
/// 4. What is out of date, in the wrong phase, or older than the step before is refused.
package enum ItemDecider {
  typealias Register =
    ItemLookup & ColumnLookup & SiteLookup & AccountLookup & DirectoryLookup & InterpretationLookup

  static func decide(
    _ command: DraftItem, in context: Context, _ register: some Register, _ texts: any TextLookup
  ) throws -> [ItemEvent] {
    let office = context.actor.office.id
    try Article18.check(
      context.actor, of: office, as: Article18.writers, by: Article18.writer, register)
    try Article18.check(command.places, of: office, register)
    let content = ItemContent(
      title: Passage(Prose(command.title)), text: Passage?(command.text),
      files: command.files ?? [],
      category: command.category, source: command.source, from: command.from,
      issued: command.issued,
      columns: command.columns ?? [], interprets: command.interprets, occasion: command.occasion,
      supplier: command.supplier, proofreaders: command.proofreaders ?? [],
      validUntil: command.validUntil, reviewOn: command.reviewOn)
    try check(content, of: nil, to: command.places, office, register)
    try Article18.check(content.issued, of: content, context)
    try checkNotTwice(command, in: context, register, texts)
    return [
      .drafted(
        ItemDrafted(
          item: Minted.next(after: try register.lastItem, on: context.today), office: office,
          places: command.places, content: content,
          chain: try chain(command.places, command.occasion, of: office, in: context, register)))
    ]
  }

  /// Refuses what the same person has just drafted, word for word.
  private static func checkNotTwice(
    _ command: DraftItem, in context: Context, _ register: some Register, _ texts: any TextLookup
  ) throws {
    guard let id = try register.lastItem, let last = try register.item(id),
      last.version == .first, last.places == command.places,
      last.versions.first?.by == context.actor.staff.id,
      try texts.says(last.content.title, Prose(command.title)),
      try texts.says(last.content.text, command.text)
    else { return }
    throw Refusal(
      ItemRules.twice,
      found: Bilingual("同样的稿件已起草（\(id)）", "the same was drafted already (\(id))"),
      mend: Bilingual("继续办理该稿件（item.show）", "go on with that one (item.show)"))
  }

  static func decide(
    _ command: ReviseItem, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.writers, by: Article18.writer, in: context, register)
    try ItemRules.check(
      item, in: [.inReview, .returned, .ready, .published],
      mend: Bilingual("另起一稿（item.draft）", "draft another (item.draft)"))
    try Article41.check(command.version, of: item, register)
    var content = item.content
    if let title = command.title, try !texts.says(content.title, Prose(title)) {
      content.title = Passage(Prose(title))
    }
    if let text = command.text, try !texts.says(content.text, text) {
      content.text = Passage(text)
    }
    for drop in command.drops ?? [] {
      guard let index = content.files.firstIndex(of: .kept(drop)) else {
        throw Refusal(
          ItemRules.content,
          found: Bilingual("第 \(drop) 号文件不是本稿附件", "file \(drop) is none of the item's"),
          mend: Bilingual("核对编号（item.show）", "check the number (item.show)"))
      }
      content.files.remove(at: index)
    }
    content.files += command.files ?? []
    content.category = command.category ?? content.category
    content.issued = command.issued ?? content.issued
    content.columns = command.columns ?? content.columns
    content.interprets = command.interprets ?? content.interprets
    content.occasion = command.occasion ?? content.occasion
    content.supplier = command.supplier ?? content.supplier
    content.proofreaders = command.proofreaders ?? content.proofreaders
    content.validUntil = command.validUntil ?? content.validUntil
    content.reviewOn = command.reviewOn ?? content.reviewOn
    let answers = try answers(command, to: item, texts)
    let changed = content.members(changedFrom: item.content)
    guard !changed.isEmpty || !answers.isEmpty else { return [] }
    try check(content, of: item, to: item.places, item.office, register)
    try Article18.check(content.issued, of: content, context)
    let wasReferred = item.reviews.chain.contains(.leader)
    let chain = try chain(item.places, content.occasion, of: item.office, in: context, register)
    return [
      .revised(
        ItemRevised(
          item: item.id, version: changed.isEmpty ? item.version : item.nextVersion,
          content: content, changed: changed,
          chain: wasReferred && !chain.isEmpty ? Reviews.chain(with: chain + [.leader]) : chain,
          voided: changed.isEmpty ? [] : item.reviews.passed.map(\.level), answers: answers))
    ]
  }

  private static func answers(
    _ command: ReviseItem, to item: Item, _ texts: any TextLookup
  ) throws -> [AnsweredMark] {
    try (command.answers ?? []).compactMap { given in
      let number = given.markNumber
      guard let mark = item.marks.first(where: { $0.number == number }) else {
        throw Refusal(
          ItemRules.mark,
          found: Bilingual("没有第 \(number) 号标注", "there is no mark \(number)"),
          mend: Bilingual("核对标注序号（item.show）", "check the marks (item.show)"))
      }
      if try texts.says(mark.answer, given.answer) { return nil }
      return AnsweredMark(markNumber: number, answer: Passage(given.answer))
    }
  }

  private static func check(
    _ content: ItemContent, of item: Item?, to places: [Subject], _ office: OfficeID,
    _ register: some Register
  ) throws {
    try ItemRules.checkNotEmpty(content)
    try Article18.check(content, to: places.lazy.compactMap(\.site).first, register)
    try ItemRules.check(proofreaders: content.proofreaders, of: office, register)
    try ItemRules.check(interprets: content.interprets, as: item?.id, register)
  }

  /// The reviews that an item of some places needs.
  private static func chain(
    _ places: [Subject], _ occasion: ItemOccasion?, of office: OfficeID, in context: Context,
    _ register: some Register
  ) throws -> [ReviewLevel] {
    let arePersonal = try places.allSatisfy { place in
      try place.account.flatMap { try register.account($0) }?.kind == .personal
    }
    if arePersonal,
      try register.setting(ParameterBook.personalWithoutReviews, on: context.occurredOn).permission
        != .forbidden
    {
      return []
    }
    guard let occasion else { return ReviewLevel.three }
    return Reviews.chain(
      with: ReviewLevel.three + (try register.additions(of: office, occasion)))
  }

  static func decide(
    _ command: FlagItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.writers + Article18.screeners, by: Article18.writer,
      in: context, register)
    try ItemRules.check(
      item, in: [.inReview], mend: Bilingual("审核之前送校对", "have it checked before it is reviewed"))
    try Article41.check(command.version, of: item, register)
    guard !item.flaggedBy.contains(command.checker) else { return [] }
    return [
      .flagged(
        ItemFlagged(
          item: item.id, version: item.version, checker: command.checker,
          findings: command.findings.map { Passage($0) }))
    ]
  }

  static func decide(
    _ command: ScreenItem, in context: Context, _ register: some Register, _ texts: any TextLookup
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.screeners, by: Article18.screener, in: context, register)
    try ItemRules.check(
      item, in: [.inReview, .ready], mend: Bilingual("审查在审的稿件", "review one that is in review"))
    try Article41.check(command.version, of: item, register)
    try ItemRules.checkWhole(item, texts)
    guard !item.authors.contains(context.actor.staff.id) else {
      throw Refusal(
        Article18.screener,
        found: Bilingual(
          "\(context.actor.staff.name)参与了撰写", "\(context.actor.staff.name) had a hand in it"),
        mend: Bilingual("请未参与撰写的人员审查", "let somebody who did not write it"))
    }
    try Article18.check(command)
    if command.outcome == .open, let before = item.screening, before != .open,
      !Article18.deciders.contains(where: context.actor.holds)
    {
      throw Refusal(
        Article18.screener,
        found: Bilingual(
          "本版次的审查结论是\(before.name.zh)", "this version was found: \(before.name.en)"),
        mend: Bilingual(
          "由分管负责人或主要负责人决定公开，或修改稿件（item.revise）",
          "let the deputy or the leader find it public, or change the item (item.revise)"))
    }
    guard item.screening != command.outcome else { return [] }
    return [
      .screened(
        ItemScreened(
          item: item.id, version: item.version, outcome: command.outcome,
          ground: Passage(command.ground), personalDataChecked: command.personalDataChecked,
          tradeSecretsChecked: command.tradeSecretsChecked))
    ]
  }

  static func decide(
    _ command: ReviewItem, in context: Context, _ register: some Register, _ texts: any TextLookup
  ) throws -> [ItemEvent] {
    let item = try ItemRules.item(command.item, register)
    try ItemRules.checkOrder(item, context)
    try ItemRules.check(
      item, in: [.inReview],
      mend: Bilingual("查看稿件所处环节（item.show）", "see where it stands (item.show)"))
    try Article41.check(command.version, of: item, register)
    try ItemRules.checkWhole(item, texts)
    guard let level = item.reviews.next else {
      throw Refusal(
        Article41.reviewer, found: Bilingual("各级审核均已通过", "every review has passed it"),
        mend: Bilingual("完成保密审查、入库后发布", "finish what else is missing, and publish it"),
        missing: item.lacking.map(\.rawValue))
    }
    try Article41.checkReviewer(context.actor, of: item, at: level, register)
    try Article41.check(command, of: item, at: level)
    if command.verdict == .refer, item.reviews.chain.contains(.leader) { return [] }
    return [
      .reviewed(
        ItemReviewed(
          item: item.id, version: item.version, level: level, verdict: command.verdict,
          reasons: Passage?(command.reasons), faults: command.faults ?? [],
          marks: (command.marks ?? []).map { Passage($0) }, override: Passage?(command.override),
          noAdvertising: command.noAdvertising))
    ]
  }

  static func decide(
    _ command: DropItem, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let item = try opened(
      command.item, as: Article18.writers, by: Article18.writer, in: context, register)
    if let standing = item.standing {
      return [
        .correctionDropped(
          ItemCorrectionDropped(
            item: item.id, version: item.version, stands: standing.version,
            reasons: Passage(command.reasons)))
      ]
    }
    guard item.published.isEmpty else {
      throw Refusal(
        ItemRules.phase,
        found: Bilingual("稿件已发布，没有在办的更正", "the item is published, and no correction is on its way"),
        mend: Bilingual("撤回已发布的稿件（item.withdraw）", "withdraw it (item.withdraw)"))
    }
    try ItemRules.check(
      item, in: [.inReview, .returned, .ready], mend: Bilingual("核对编号", "check the id"))
    return [.dropped(ItemDropped(item: item.id, reasons: Passage(command.reasons)))]
  }

  static func decide(
    _ command: SetReviewChain, in context: Context, _ register: some Register
  ) throws -> [ItemEvent] {
    let office = context.actor.office.id
    try Article18.check(
      context.actor, of: office, as: [.leader, .deputy], by: Article41.chain, register)
    if let wrong = command.additions.first(where: { !ReviewLevel.additions.contains($0) }) {
      throw Refusal(
        Article41.chain,
        found: Bilingual("“\(wrong.name.zh)”不是加审环节", "\(wrong.name.en) is none that is added"),
        mend: Bilingual("三审照常进行；可加 deputy、leader", "the three stay; deputy and leader may be added")
      )
    }
    let additions = Reviews.chain(with: command.additions)
    guard try register.additions(of: office, command.occasion) != additions else { return [] }
    return [
      .chainSet(
        ReviewChainSet(
          office: office, occasion: command.occasion, additions: additions,
          reasons: Passage(command.reasons)))
    ]
  }

  /// An item that somebody of its unit works on, in the order of facts.
  static func opened(
    _ id: ItemID, as roles: [Role], by rule: Rule, in context: Context, _ register: some Register
  ) throws -> Item {
    let item = try ItemRules.item(id, register)
    try Article18.check(context.actor, of: item.office, as: roles, by: rule, register)
    try ItemRules.checkOrder(item, context)
    return item
  }
}
