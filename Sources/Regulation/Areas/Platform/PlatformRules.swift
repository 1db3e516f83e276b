import CivilTime

/// What the record asks of the list of platforms.
package enum PlatformRules {
  package static let keeper = Rule(
    "platform.keeper", .record, says: "平台名单由县网信办凭文件维护",
    "The county CAC keeps the list of platforms, each entry on a paper.")
  package static let oneName = Rule(
    "platform.one-name", .record, says: "一个平台一个编号、一个名称",
    "A platform has one id and one name.")
  package static let known = Rule(
    "platform.known", .record, says: "平台须在名单上", "A platform is on the list before it is named.")
  package static let order = Rule(
    "platform.order", .record, says: "列入、移出的日期先后相接",
    "A platform is not put on the list, or taken off it, before what was recorded of it last.")

  package static let all = [keeper, oneName, known, order]

  static func checkKeeper(_ context: Context) throws {
    try Duties.check(context.actor, of: .countyCAC, as: [.clerk, .deputy, .leader], or: keeper)
    guard context.document == nil else { return }
    throw Refusal(
      keeper,
      found: Bilingual("没有注明所依据的文件", "the paper it rests on is not named"),
      mend: Bilingual(
        "在请求中加入 document：文号和日期", "add document to the request: number and date"),
      missing: ["document"])
  }

  static func refuseName(of platform: Platform) -> Refusal {
    Refusal(
      oneName,
      found: Bilingual(
        "编号 \(platform.id) 的平台名称是“\(platform.name)”",
        "the platform \(platform.id) is called \(platform.name)"),
      mend: Bilingual("核对编号和名称（platform.list）", "check id and name (platform.list)"))
  }

  static func checkOrder(_ platform: Platform, _ date: CivilDate) throws {
    guard let last = platform.listed.last else { return }
    let day = last.until ?? last.from
    guard date < day else { return }
    throw Refusal(
      order,
      found: Bilingual(
        "“\(platform.name)”最近一次变动在 \(day)，本次日期为 \(date)",
        "what was recorded last of \(platform.name) is of \(day), and this of \(date)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }
}
