import CivilTime

/// What the record asks of items, beside the regulation.
package enum ItemRules {
  package static let known = Rule(
    "item.known", .record, says: "稿件须先起草", "An item is drafted before it is named.")
  package static let twice = Rule(
    "item.twice", .record, says: "同一人不连续起草两份同样的稿件", "Nobody drafts the same twice in a row.")
  package static let order = Rule(
    "item.order", .record, says: "稿件的每一步不早于前一步", "No step of an item is older than the one before.")
  package static let phase = Rule(
    "item.phase", .record, says: "稿件按审核、发布的先后办理，办结的不再改动",
    "What is done to an item fits where it stands; one that has ended is not changed.")
  package static let content = Rule(
    "item.content", .record, says: "稿件须有正文或附件，附件按编号增减",
    "An item has a text or files; files are added, and taken out by number.")
  package static let mark = Rule(
    "item.mark", .record, says: "答复的标注须存在", "What is answered is a mark of the item.")
  package static let interprets = Rule(
    "item.interprets", .record, says: "解读材料须指明本单位或本县的一件政策文件稿",
    "What interprets names an item that is a policy document.")
  package static let place = Rule(
    "item.place", .record, says: "发布的地点是稿件所列的网站和账号，每处一次",
    "An item appears at its own places, each named once.")
  package static let proofreader = Rule(
    "item.proofreader", .record, says: "校对人是本单位在任人员", "Who proofreads is in service in the unit.")
  package static let plan = Rule(
    "item.plan", .record, says: "安排的时间在将来一年之内，撤下日期在其后",
    "A publication is planned for within a year to come, and its end for a day behind it.")

  package static let all = [
    known, twice, order, phase, content, mark, interprets, place, proofreader, plan,
  ]

  static func item(_ id: ItemID, _ register: some ItemLookup) throws -> Item {
    if let item = try register.item(id) { return item }
    throw Refusal(
      known, found: Bilingual("没有稿件 \(id)", "there is no item \(id)"),
      mend: Bilingual("核对编号（item.list）", "check the id (item.list)"))
  }

  /// Refuses what happened before the item's last fact.
  static func checkOrder(_ item: Item, _ context: Context) throws {
    guard context.occurredOn < item.lastOn else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，稿件的前一步在 \(item.lastOn)",
        "it is dated \(context.occurredOn), and the step before was on \(item.lastOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  /// Refuses what does not fit where an item stands.
  static func check(_ item: Item, in phases: [ItemPhase], mend: Bilingual) throws {
    guard !phases.contains(item.phase) else { return }
    throw Refusal(
      phase,
      found: Bilingual(
        "稿件\(item.phase.name.zh)（第 \(item.version) 版）",
        "the item is \(item.phase.name.en) (version \(item.version))"),
      mend: mend)
  }

  static func checkNotEmpty(_ content: ItemContent) throws {
    guard content.text == nil, content.files.isEmpty else { return }
    throw Refusal(
      content_, found: Bilingual("既无正文也无附件", "there is no text and no file"),
      mend: Bilingual("填写 text，或附上 files", "give text, or files"), missing: ["text"])
  }

  private static var content_: Rule { content }

  /// Refuses a version of which a text or a file was erased: nobody can have seen it whole.
  static func checkWhole(_ item: Item, _ texts: any TextLookup) throws {
    var objects = [item.content.title.object, item.content.text?.object].compactMap(\.self)
    for case .kept(let file) in item.content.files { objects.append(file) }
    for object in objects {
      guard let position = try texts.kept(object)?.erasedBy else { continue }
      throw Refusal(
        content_,
        found: Bilingual(
          "第 \(object) 号文本或附件已由 \(position) 号记录删除",
          "text or file \(object) was erased by event \(position)"),
        mend: Bilingual("先修改稿件（item.revise）", "change the item first (item.revise)"))
    }
  }

  /// Refuses a file that is named twice.
  static func checkOnce(_ files: [Paper]) throws {
    for (index, file) in files.enumerated() where files[..<index].contains(file) {
      throw Refusal(
        content_, found: Bilingual("同一附件写了两次", "a file is named twice"),
        mend: Bilingual("每个附件写一次", "name each file once"))
    }
  }

  static func check(
    proofreaders: [StaffID], of office: OfficeID, _ register: some DirectoryLookup
  ) throws {
    for id in proofreaders {
      if let staff = try register.staff(id), try register.isOf(office, staff) {
        continue
      }
      throw Refusal(
        proofreader, found: Bilingual("\(id) 不是本单位在任人员", "\(id) is not in service in the unit"),
        mend: Bilingual("核对人员编号（staff.list）", "check the id (staff.list)"))
    }
  }

  static func check(
    interprets id: ItemID?, as own: ItemID?, _ register: some ItemLookup
  ) throws {
    guard let id else { return }
    if id != own, let policy = try register.item(id), policy.content.category == .policy,
      !policy.phase.isEnded
    {
      return
    }
    throw Refusal(
      interprets, found: Bilingual("\(id) 不是在办的政策文件稿", "\(id) is no policy document"),
      mend: Bilingual("填写政策文件稿件的编号", "name the item of the policy document"))
  }
}
