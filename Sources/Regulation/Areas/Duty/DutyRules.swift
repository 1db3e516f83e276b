import CivilTime

/// What the record asks of duty, comments and patrols, beside the regulation.
package enum DutyRules {
  package static let place = Rule(
    "duty.place", .record, says: "值班的对象是网站或账号", "Duty is for a site or an account.")
  package static let time = Rule(
    "duty.time", .record, says: "值守、交接的时间不晚于现在，下午的巡检不在上午记录",
    "A watch or a handover is not in the future, and a patrol of the afternoon not recorded in its morning."
  )
  package static let twice = Rule(
    "duty.twice", .record, says: "同一人同一时刻的值守、交接，同一网站同半天的巡检，只记录一次",
    "A watch or a handover of a person's moment, and a patrol of a site's half-day, is recorded once."
  )
  package static let commentKnown = Rule(
    "comment.known", .record, says: "评论须先记录，稿件须发往该账号",
    "A comment is recorded before it is answered, on an item that goes to its account.")
  package static let commentTwice = Rule(
    "comment.twice", .record, says: "同一条评论不重复记录", "The same comment is not recorded twice in a row."
  )
  package static let commentOrder = Rule(
    "comment.order", .record, says: "回复不早于评论，答过的不再答",
    "An answer is not older than its comment, which is answered once.")
  package static let patrolKnown = Rule(
    "patrol.known", .record, says: "纠正的错漏须是巡检记录的，纠正不早于巡检",
    "What is corrected was found by a patrol, and is not corrected before that.")

  package static let all = [
    place, time, twice, commentKnown, commentTwice, commentOrder, patrolKnown,
  ]

  static func checkTime(_ moment: Instant, _ context: Context) throws {
    guard moment > context.now else { return }
    throw Refusal(
      time,
      found: Bilingual(
        "时间 \(ItemTime.plain(moment).zh) 晚于现在 \(ItemTime.plain(context.now).zh)",
        "it is of \(ItemTime.plain(moment).en), and now is \(ItemTime.plain(context.now).en)"),
      mend: Bilingual("发生之后再记录", "record it once it has happened"))
  }

  /// Refuses a patrol of an afternoon that has not begun.
  static func check(_ half: PatrolHalf, _ context: Context) throws {
    guard half == .afternoon, context.occurredOn == context.today,
      LegalTime.minuteOfDay(of: context.now) < noon
    else { return }
    throw Refusal(
      time,
      found: Bilingual(
        "下午的巡检，现在 \(ItemTime.plain(context.now).zh)",
        "it is of the afternoon, and now is \(ItemTime.plain(context.now).en)"),
      mend: Bilingual(
        "巡检之后再记录；补记前一日的，在 occurredOn 中填写当日",
        "record it once it has happened; of an earlier day, give that day in occurredOn"))
  }

  /// The minute of a day in which its afternoon begins.
  private static let noon = 12 * 60

  static func refuseTwice(_ zh: String, _ en: String) -> Refusal {
    Refusal(
      twice, found: Bilingual("\(zh)已记录", "\(en) is recorded already"),
      mend: Bilingual("不必再记；另有情况的，写明另一时间", "leave it; give another time for anything else"))
  }

  static func comment(_ id: CommentID, _ register: some DutyLookup) throws -> Comment {
    if let comment = try register.comment(id) { return comment }
    throw Refusal(
      commentKnown, found: Bilingual("没有评论 \(id)", "there is no comment \(id)"),
      mend: Bilingual("核对编号（comment.list）", "check the id (comment.list)"))
  }

  static func check(_ id: ItemID?, goesTo account: AccountID, _ register: some ItemLookup) throws {
    guard let id else { return }
    let item = try ItemRules.item(id, register)
    guard !item.places.contains(.account(account)) else { return }
    throw Refusal(
      commentKnown,
      found: Bilingual("稿件 \(id) 不发往账号 \(account)", "item \(id) does not go to \(account)"),
      mend: Bilingual("核对稿件（item.list），或不填 item", "check the item (item.list), or leave it out"))
  }

  static func refuse(answered comment: Comment, _ context: Context) -> Refusal {
    let zh = comment.answeredOn.map { "已于 \($0) 回复" } ?? "记录于 \(comment.on)"
    let en = comment.answeredOn.map { "was answered on \($0)" } ?? "is of \(comment.on)"
    return Refusal(
      commentOrder,
      found: Bilingual(
        "评论 \(comment.id) \(zh)，回复日期填为 \(context.occurredOn)",
        "comment \(comment.id) \(en), and the answer of \(context.occurredOn)"),
      mend: Bilingual("核对评论和日期（comment.list）", "check the comment and the day (comment.list)"))
  }

  /// A patrol, and an error of it.
  static func error(
    _ number: PatrolErrorNumber, of id: PatrolID, _ context: Context, _ register: some DutyLookup
  ) throws -> (Patrol, PatrolError) {
    guard let patrol = try register.patrol(id),
      let error = patrol.errors.first(where: { $0.errorNumber == number })
    else {
      throw Refusal(
        patrolKnown,
        found: Bilingual(
          "没有巡检 \(id) 的第 \(number) 处错漏", "there is no error \(number) of a patrol \(id)"),
        mend: Bilingual("核对编号和序号（patrol.list）", "check the id and the number (patrol.list)"))
    }
    guard context.occurredOn < patrol.on else { return (patrol, error) }
    throw Refusal(
      patrolKnown,
      found: Bilingual(
        "巡检在 \(patrol.on)，纠正日期填为 \(context.occurredOn)",
        "the patrol was on \(patrol.on), and the correction is dated \(context.occurredOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }
}
