/// Decides what a sighting shows, and what becomes of it.
///
/// 1. People of the unit and of the offices that supervise it record what they see at an address.
/// 2. What it shows is found here, and not said by them: their text is compared with every version of the item,
///    blanks and line breaks aside; what no text shows, a person compares.
/// 3. What is not as approved waits for the unit, which says what became of it; only the office that saw it
///    says that it was a mistake. Once settled, nothing is settled again.
package enum SightingDecider {
  typealias Register =
    SightingLookup & ItemLookup & SiteLookup & AccountLookup & DirectoryLookup

  static func decide(
    _ command: RecordSighting, in context: Context, _ register: some Register,
    _ texts: any TextLookup
  ) throws -> [SightingEvent] {
    let unit = try SightingRules.unit(of: command.place, register)
    try SightingRules.checkObserver(context.actor, of: unit, register)
    try checkCompared(command)
    let item = try command.item.map { try compared($0, at: command.place, register) }
    let (result, version) = try seen(command, of: item, texts)
    if try isOnRecord(command, result, in: context, register, texts) { return [] }
    return [
      .recorded(
        SightingRecorded(
          sighting: Minted.next(after: try register.lastSighting, on: context.today),
          place: command.place, office: unit, address: command.address, item: command.item,
          version: version, result: result,
          text: result.isInOrder ? nil : Passage?(command.text), judged: command.judged,
          pages: command.pages ?? []))
    ]
  }

  /// Whether the same was just recorded by the same office, of the same day.
  private static func isOnRecord(
    _ command: RecordSighting, _ result: SightingResult, in context: Context,
    _ register: some Register, _ texts: any TextLookup
  ) throws -> Bool {
    guard let id = try register.lastSighting, let last = try register.sighting(id),
      last.place == command.place, last.address == command.address, last.item == command.item,
      last.result == result, last.outcome == nil, last.seenOn == context.occurredOn,
      context.actor.isOf(last.seenBy), last.pages.count == (command.pages ?? []).count
    else { return false }
    return try result.isInOrder || texts.says(last.text, command.text)
  }

  private static func checkCompared(_ command: RecordSighting) throws {
    let isGiven = [command.text != nil, command.judged != nil]
    if command.item == nil, command.judged == nil, command.text != nil || command.pages != nil {
      return
    }
    guard command.item == nil || isGiven[0] == isGiven[1] else { return }
    throw Refusal(
      SightingRules.compared,
      found: command.item == nil
        ? Bilingual(
          "没有指明稿件，也没有\(isGiven[1] ? "可比对的对象" : "正文或页面")",
          "no item is named, and \(isGiven[1] ? "nothing to compare with" : "no text and no page")")
        : isGiven[0]
          ? Bilingual("正文和人工结论都填了", "both the text and a judgement are given")
          : Bilingual("没有正文，也没有人工结论", "neither the text nor a judgement is given"),
      mend: command.item == nil
        ? Bilingual("填写 text 或附上 pages，不填 judged", "give text or pages, and no judged")
        : Bilingual("填写 text 或 judged 之一", "give one of text and judged"),
      missing: isGiven[0] || isGiven[1] ? [] : ["text"])
  }

  private static func compared(
    _ id: ItemID, at place: Subject, _ register: some ItemLookup
  ) throws -> Item {
    let item = try ItemRules.item(id, register)
    guard !item.places.contains(place) else { return item }
    throw Refusal(
      SightingRules.item,
      found: Bilingual(
        "稿件 \(id) 发往 \(item.places.map(\.text).joined(separator: "、"))，不含 \(place)",
        "\(id) goes to \(item.places.map(\.text).joined(separator: ", ")), and not to \(place)"),
      mend: Bilingual(
        "核对稿件（item.list），指不出稿件的不填 item",
        "check the item (item.list); leave it out where none is known"
      ))
  }

  /// What stands there beside what the ledger has, and the version that it is.
  private static func seen(
    _ command: RecordSighting, of item: Item?, _ texts: any TextLookup
  ) throws -> (SightingResult, ItemVersion?) {
    guard let item else { return (.unapproved, nil) }
    let out = item.published.first { $0.place == command.place }?.version
    switch command.judged {
    case .absent?: return (out == nil ? .asApproved : .absent, nil)
    case .different?: return (out == nil ? .unapproved : .altered, nil)
    case .same?:
      // As was approved: what is out by the record, or else the newest.
      let version = out ?? item.version
      return (beside(item, version, out), version)
    case nil: break
    }
    guard let text = command.text?.text,
      let version = try version(of: item, saying: text, preferring: out, texts)
    else { return (out == nil ? .unapproved : .altered, nil) }
    return (beside(item, version, out), version)
  }

  /// A version that stands there, beside the one that is out by the record.
  private static func beside(
    _ item: Item, _ version: ItemVersion, _ out: ItemVersion?
  ) -> SightingResult {
    if version == out { return .asApproved }
    if let out, version < out { return .older }
    return item.version == version && item.phase == .ready ? .unrecorded : .unapproved
  }

  /// The version that says the same, blanks aside; of several, the one that is out, or else the newest.
  private static func version(
    of item: Item, saying text: String, preferring out: ItemVersion?, _ texts: any TextLookup
  ) throws -> ItemVersion? {
    let seen = squeezed(text)
    let newestFirst = item.versions.reversed()
    let order = newestFirst.filter { $0.version == out } + newestFirst.filter { $0.version != out }
    var erased: ItemVersion?
    for record in order {
      guard case .item(let event) = try texts.entry(at: record.event)?.event,
        let object = event.content?.text?.object
      else { continue }
      guard let said = try texts.text(of: object) else {
        erased = erased ?? record.version
        continue
      }
      if squeezed(said) == seen { return record.version }
    }
    // It may be what is gone: nobody is told that they altered what nothing can be compared with.
    if let erased { throw SightingRules.refuseComparison(with: erased, of: item.id) }
    return nil
  }

  /// The scalars of a text without those that only set it out on a page.
  private static func squeezed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  static func decide(
    _ command: SettleSighting, in context: Context, _ register: some Register
  ) throws -> [SightingEvent] {
    let sighting = try SightingRules.open(command.sighting, register)
    try SightingRules.checkSettler(context.actor, of: sighting, command.outcome, register)
    guard context.occurredOn >= sighting.seenOn else {
      throw Refusal(
        SightingRules.outcome,
        found: Bilingual(
          "发生日期填为 \(context.occurredOn)，看到之日是 \(sighting.seenOn)",
          "it is dated \(context.occurredOn), and it was seen on \(sighting.seenOn)"),
        mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
    }
    if command.outcome == .recorded { try checkRecorded(command, sighting, register) }
    return [
      .settled(
        SightingSettled(
          sighting: sighting.id, place: sighting.place, outcome: command.outcome,
          item: command.outcome == .recorded && sighting.item == nil ? command.item : nil,
          reasons: Passage(command.reasons)))
    ]
  }

  /// Refuses that something was recorded afterwards which is not.
  private static func checkRecorded(
    _ command: SettleSighting, _ sighting: Sighting, _ register: some ItemLookup
  ) throws {
    guard sighting.result == .unrecorded || sighting.result == .unapproved else {
      throw Refusal(
        SightingRules.outcome,
        found: Bilingual(
          "看到的是：\(sighting.result.name.zh)，发布记录早已有",
          "it was \(sighting.result.name.en), of what is on record"),
        mend: Bilingual(
          "改正页面后填 corrected，撤下后填 removed", "put it right (corrected), or take it off (removed)"))
    }
    guard let id = sighting.item ?? command.item else {
      throw Refusal(
        SightingRules.outcome, found: Bilingual("没有指明补录的稿件", "no item is named"),
        mend: Bilingual("在 item 中注明补录的稿件", "name in item what was recorded"),
        missing: ["item"])
    }
    let item = try ItemRules.item(id, register)
    let isOut = item.published.contains {
      $0.place == sighting.place && (sighting.version ?? $0.version) == $0.version
    }
    guard !isOut else { return }
    let version = sighting.version
    throw Refusal(
      SightingRules.outcome,
      found: Bilingual(
        "台账没有稿件 \(id) \(version.map { "第 \($0) 版" } ?? "")在 \(sighting.place) 的发布记录",
        "the ledger has no publication of \(id)\(version.map { ", version \($0)," } ?? "") at \(sighting.place)"
      ),
      mend: Bilingual("先记录发布（item.publish）", "record it first (item.publish)"))
  }
}

/// What was seen of items, beside what was approved (A41.1).
extension CommandDecider {
  func decide(_ command: SightingCommand) throws -> Decided {
    try Authority.checkNotOnBehalf(context)
    let events: [SightingEvent]
    switch command {
    case .record(let command):
      let pages = command.pages ?? []
      try ItemRules.checkOnce(pages)
      try check(pages.map { CitedPaper($0, nil) })
      events = try SightingDecider.decide(command, in: context, register, texts)
    case .settle(let command):
      events = try SightingDecider.decide(command, in: context, register)
    }
    return Decided(events.map(Event.sighting))
  }
}
