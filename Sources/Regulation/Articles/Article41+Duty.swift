/// Article 41, items 3 and 5: duty for accounts, and comments.
///
/// > 值班制度。制定值班制度，规定当值政务新媒体管理人员应当随时关注账号动态，查看粉丝评论。发现舆情，及时报告，做好应对处置；
extension Article41 {
  package static let action = Rule(
    "A41.3.action", ArticleReference(41, 3), says: "值守发现情况的，写明情况和处置",
    "What was found on duty says what it was, and what was done.")
  package static let commentKeeper = Rule(
    "A41.3.comments", ArticleReference(41, 3), says: "网民评论由账号所属单位记录和回复",
    "Comments are recorded and answered by the unit whose account it is.")

  static let ofDuty = [action, commentKeeper]

  static func checkAction(_ command: RecordWatch) throws {
    guard command.seen != .nothing else { return }
    var missing: [String] = []
    if command.text == nil { missing.append("text") }
    if command.action == nil { missing.append("action") }
    guard !missing.isEmpty else { return }
    throw Refusal(
      action,
      found: Bilingual(
        "发现\(command.seen.name.zh)，缺 \(missing.joined(separator: "、"))",
        "found \(command.seen.name.en), without \(missing.joined(separator: ", "))"),
      mend: Bilingual("写明情况（text）和处置（action）", "say what it was (text) and what was done (action)"),
      missing: missing)
  }

  static func checkKeeper(
    of account: Account, _ actor: Actor, _ register: some DirectoryLookup
  ) throws {
    try Duties.check(
      actor, of: [account.host], as: Article29.people, by: commentKeeper, register)
  }
}
