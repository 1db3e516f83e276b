import CivilTime

/// What the record asks of inspections, beside the regulation.
package enum InspectionRules {
  package static let known = Rule(
    "inspection.known", .record, says: "检查须先开展，网站或账号须在检查范围内",
    "An inspection is started before it is named, and is of the sites and accounts that were live then."
  )
  package static let order = Rule(
    "inspection.order", .record, says: "检查的每一步不早于前一步",
    "No step of an inspection is older than the one before.")
  package static let set = Rule(
    "inspection.set", .record, says: "一套指标至少一项，编号不重复；随程序提供的不用另写",
    "A set of indicators has at least one, each with a code of its own; those of a set that ships are left out."
  )

  package static let all = [known, order, set]

  static func inspection(
    _ id: InspectionID, in context: Context, _ register: some InspectionLookup
  ) throws -> Inspection {
    guard let row = try register.inspection(id) else {
      throw Refusal(
        known, found: Bilingual("没有检查 \(id)", "there is no inspection \(id)"),
        mend: Bilingual("核对编号（inspection.list）", "check the id (inspection.list)"))
    }
    guard context.occurredOn < row.lastOn else { return row }
    throw Refusal(
      order,
      found: Bilingual(
        "发生日期填为 \(context.occurredOn)，检查 \(id) 的前一步在 \(row.lastOn)",
        "it is dated \(context.occurredOn), and the step before, of \(id), was on \(row.lastOn)"),
      mend: Bilingual("核对发生日期（occurredOn）", "check the day it happened (occurredOn)"))
  }

  static func result(
    of row: Inspection, _ place: Subject, _ register: some InspectionLookup
  ) throws -> InspectionResult {
    if let result = try register.result(of: row.id, place) { return result }
    throw Refusal(
      known,
      found: Bilingual(
        "\(place) 不在检查“\(row.title)”（\(row.id)）的范围内",
        "\(place) is not of the inspection \(row.title) (\(row.id))"),
      mend: Bilingual(
        "检查的是 \(row.startedOn) 开展时在用的（inspection-result.list）",
        "it is of what was in use on \(row.startedOn) (inspection-result.list)"))
  }

  /// The indicators of a set that is adopted: its own, or those that ship under its name.
  static func indicators(_ command: AdoptIndicators) throws -> [Indicator] {
    let shipped = PublishedIndicators.all.first { $0.set == command.set }?.1
    let given = command.indicators
    guard let indicators = given ?? shipped, !indicators.isEmpty, given == nil || shipped == nil
    else {
      throw Refusal(
        set,
        found: shipped == nil
          ? Bilingual("指标 \(command.set) 没有一项", "the set \(command.set) has no indicator")
          : Bilingual(
            "\(command.set) 随程序提供，请求另写了指标",
            "\(command.set) ships with the program, and the request has its own"),
        mend: shipped == nil
          ? Bilingual(
            "在 indicators 中填写；随程序提供的有 \(PublishedIndicators.all.map(\.set.text).joined(separator: "、"))",
            "give them in indicators; those that ship are \(PublishedIndicators.all.map(\.set.text).joined(separator: ", "))"
          )
          : Bilingual("去掉 indicators，或换一个名称", "leave indicators out, or choose another name"))
    }
    for (index, indicator) in indicators.enumerated()
    where indicators[..<index].contains(where: { $0.code == indicator.code }) {
      throw Refusal(
        set,
        found: Bilingual(
          "指标编号 \(indicator.code) 写了两次", "the code \(indicator.code) is there twice"),
        mend: Bilingual("每项一个编号", "give each a code of its own"))
    }
    return indicators
  }
}
