/// The second paragraph of Article 15: what is an emergency, and what shows it.
extension Article15 {
  /// The cause in one of the two kinds the paragraph names, with what shows it.
  static func emergency(
    _ given: Line?, orderedBy: Line?, order: Document?, _ context: Context
  ) throws -> EmergencyCause {
    let known = EmergencyCause.allCases
    guard let given, let cause = EmergencyCause(rawValue: given.text) else {
      throw Refusal(
        cause,
        found: given.map { Bilingual("原因填为“\($0)”", "the cause is given as \($0)") }
          ?? Bilingual("没有写明原因", "no cause is given"),
        mend: Bilingual(
          "在 cause 中填写：\(known.map { "\($0.rawValue)（\($0.name.zh)）" }.joined(separator: "、"))；其他原因按临时下线办理（site.propose-offline）",
          "give in cause one of: \(known.map(\.rawValue).joined(separator: ", ")); for anything else, apply with site.propose-offline"
        ),
        missing: given == nil ? ["cause"] : [])
    }
    switch cause {
    case .forceMajeure: break
    case .ordered:
      var missing: [String] = []
      if orderedBy == nil { missing.append("orderedBy") }
      if order == nil { missing.append("order") }
      guard missing.isEmpty else {
        throw Refusal(
          self.order,
          found: Bilingual(
            "缺 \(missing.joined(separator: "、"))", "missing: \(missing.joined(separator: ", "))"),
          mend: Bilingual(
            "在 orderedBy 中写明责令单位，在 order 中写明文号和日期",
            "say in orderedBy who ordered it, and give in order the number and date of the paper"),
          missing: missing)
      }
    }
    if let order { try RecordRules.check(order, context) }
    return cause
  }

  /// Refuses a report that is not in writing.
  static func checkReport(_ context: Context) throws {
    guard context.document == nil else { return }
    throw Refusal(
      report,
      found: Bilingual("没有注明书面报告的文号和日期", "the report comes without number and date"),
      mend: Bilingual(
        "在请求中加入 document：书面报告的文号和日期",
        "add document to the request: number and date of the report"),
      missing: ["document"])
  }

  /// The spell that is to be taken for an emergency: the one named, or the latest that counts.
  static func counted(_ named: CaseID?, of site: Site) throws -> OfflineSpell {
    let spells = site.offline?.spells ?? []
    let spell =
      named.map { id in spells.last { $0.caseID == id } } ?? spells.last(where: \.isCounted)
    if let spell, spell.kind == .withoutCase, spell.endedOn == nil {
      throw Refusal(
        reclassification,
        found: Bilingual(
          "“\(site.name)”自 \(spell.startedOn) 起未办手续停止运行，尚未恢复",
          "\(site.name) is down without a case since \(spell.startedOn)"),
        mend: Bilingual(
          "先记录紧急下线（site.take-offline-emergency）或恢复情况，再申请改列此前的下线",
          "record the emergency first (site.take-offline-emergency), or that it is back; then apply about the time before"
        ))
    }
    guard let spell, spell.isCounted else {
      throw Refusal(
        reclassification,
        found: named.map {
          Bilingual(
            "\($0) 不是“\(site.name)”计入次数的下线", "\($0) is no spell of \(site.name) that counts")
        }
          ?? Bilingual(
            "“\(site.name)”没有计入次数的下线", "no spell of \(site.name) counts"),
        mend: Bilingual("核对下线记录（site.show）", "see the spells of the site (site.show)"))
    }
    return spell
  }
}
