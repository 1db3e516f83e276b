/// What the record asks of who erases, and what.
package enum ErasureRules {
  package static let decider = Rule(
    "erasure.decider", .record, says: "删除由县政务公开办主要负责人决定",
    "The leader of the county openness office decides what is erased.")
  package static let destroyer = Rule(
    "erasure.destroyer", .record, says: "删除由系统管理员或县政务公开办人员执行",
    "An administrator, or somebody of the county openness office, carries an erasure out.")
  package static let secondPerson = Rule(
    "erasure.second-person", .record, says: "作出删除决定的人不得自己执行",
    "Who decides an erasure does not carry it out.")
  package static let known = Rule(
    "erasure.known", .record, says: "删除须先有决定", "An erasure is decided before it is named.")
  package static let open = Rule(
    "erasure.open", .record, says: "已撤回的决定不再执行，已执行的不再撤回",
    "What was withdrawn is not carried out, and what was carried out not withdrawn.")
  package static let objectKnown = Rule(
    "erasure.object-known", .record, says: "只能删除台账中已有的文本或文件",
    "What is erased is in the record.")
  package static let once = Rule(
    "erasure.once", .record, says: "同一文本或文件只删除一次", "A text or file is erased once.")
  package static let count = Rule(
    "erasure.count", .record, says: "一次删除 1 至 256 份，不重复列出",
    "1 to 256 texts or files are erased together, each named once.")
  package static let witness = Rule(
    "erasure.witness", .record, says: "销毁恢复密钥卡须有另一名在任人员见证",
    "A recovery key's card is destroyed before another person in service.")
  package static let olderCard = Rule(
    "erasure.older-card", .record, says: "只能登记已被替换的恢复密钥卡",
    "The card that was destroyed is of a recovery key that another has replaced.")

  package static let all = [
    decider, destroyer, secondPerson, known, open, objectKnown, once, count, witness, olderCard,
  ]

  /// As many as one event erases: their keys are destroyed before anybody else can write.
  package static let maximumCount = 256

  static func check(_ objects: [ObjectNumber]) throws {
    let distinct = Set(objects).count
    guard distinct != objects.count || !(1...maximumCount).contains(distinct) else { return }
    throw Refusal(
      count,
      found: Bilingual(
        "列出 \(objects.count) 份，其中不同的 \(distinct) 份",
        "\(objects.count) are named, \(distinct) of them different"),
      mend: Bilingual("分几次作出决定", "decide about them in several requests"))
  }

  static func check(_ generation: KeyGeneration, now: Int?) throws {
    guard generation.value >= now ?? 0 else { return }
    throw Refusal(
      olderCard,
      found: Bilingual(
        now.map { "恢复密钥现为第 \($0) 代" } ?? "台账没有恢复密钥",
        now.map { "the recovery key is of generation \($0)" } ?? "there is no recovery key"),
      mend: Bilingual(
        "现用的卡须保留；删除之后旧卡才可销毁",
        "keep the card in use; a card is destroyed once an erasure has replaced it"))
  }
}
