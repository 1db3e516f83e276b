import CivilTime

/// Article 34, as far as findings go.
///
/// > 政府网站存在以下问题的，由网站主管单位或上级机关通报主办单位……（八）工作不力，对政府网站问题未及时整改的；……
package enum Article34 {
  package static let due = Rule(
    "A34.8.due", ArticleReference(34, 8), says: "下发问题须写明整改期限，在下发之后一年之内；立即整改的安全隐患可以不写",
    "A finding says by when it is rectified, within a year; a hazard, which is rectified at once, may leave it out."
  )
  package static let rectifier = Rule(
    "A34.8.rectifier", ArticleReference(34, 8), says: "问题由主办单位回复、整改、反馈",
    "A finding is answered, rectified and reported back by the host.")

  package static let ofFindings = [due, rectifier]

  /// Who of a host answers and rectifies.
  static let rectifiers: [Role] = [
    .leader, .deputy, .clerk, .editor, .securityOfficer, .dutyOfficer, .accountCustodian,
  ]
  /// How many months lie between a finding and the latest day to rectify it.
  static let longestMonths = 12

  static func checkDue(
    _ day: CivilDate?, of kind: FindingKind, reportedBy reporter: OfficeID?, on date: CivilDate
  ) throws {
    let last = date.adding(months: longestMonths)
    guard let day else {
      guard reporter == nil else { return }
      throw Refusal(
        due,
        found: Bilingual(
          "“\(kind.name.zh)”没有写明整改期限", "\(kind.name.en) has no last day to rectify it"),
        mend: Bilingual("在 dueOn 中填写整改期限", "give it in dueOn"), missing: ["dueOn"])
    }
    guard day < date || day > last else { return }
    throw Refusal(
      due,
      found: Bilingual(
        "\(date) 下发，整改期限为 \(day)", "issued on \(date), to be rectified by \(day)"),
      mend: Bilingual("填写 \(date) 至 \(last) 之间的日期", "give a day from \(date) to \(last)"))
  }

  static func checkRectifier(
    _ actor: Actor, of finding: IssuedFinding, _ register: some DirectoryLookup
  ) throws {
    let office = try DirectoryRules.carrier(of: finding.office, register)
    guard !actor.isOf(office.id) || !rectifiers.contains(where: actor.holds) else { return }
    throw Duties.refuse(
      actor, by: rectifier,
      mend: Bilingual(
        "请问题 \(finding.id) 的主办单位“\(office.name)”的\(Duties.names(rectifiers).zh)办理",
        "ask \(office.name), whose \(finding.place) has it: \(Duties.names(rectifiers).en)"))
  }
}
