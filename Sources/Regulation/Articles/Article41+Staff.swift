/// Article 41, second paragraph: who runs accounts.
///
/// > 政务新媒体设立总编辑岗位。……总编辑应当由本机关在编在岗的干部担任。要对政务新媒体聘用工作人员进行背景调查，
/// > 严格政审制度
extension Article41 {
  package static let chiefEditor = Rule(
    "A41.chief-editor", ArticleReference(41), says: "总编辑由本机关在编在岗的干部担任，不由聘用人员担任",
    "The chief editor is serving staff of the organ, and not hired.")
  package static let backgroundCheck = Rule(
    "A41.background-check", ArticleReference(41), says: "聘用人员须经背景调查，注明文号和日期",
    "Hired staff have a background check on record, with its number and date.")

  package static let staffRules = [chiefEditor, backgroundCheck]

  static func checkChiefEditor(
    _ team: AccountTeam, _ office: Office, _ register: some DirectoryLookup
  ) throws {
    guard let id = team.chiefEditor else { return }
    let person = try register.staff(id)
    let isHired = team.hired.contains { $0.staff == id }
    let isOwn = person.map { $0.office == office.id && !$0.isDeparted } ?? false
    guard isHired || !isOwn else { return }
    let name = person?.name.text ?? id.text
    throw Refusal(
      chiefEditor,
      found: isHired
        ? Bilingual("\(name)（\(id)）是聘用人员", "\(name) (\(id)) is hired")
        : Bilingual(
          "\(name)（\(id)）不是“\(office.name)”的在任人员",
          "\(name) (\(id)) does not serve in \(office.name)"),
      mend: Bilingual(
        "另定本机关在编在岗的干部为总编辑", "name somebody who serves in the organ as chief editor"))
  }

  /// Refuses hired staff without a check, or with one of the future.
  static func checkHired(_ team: [WantedHire], _ context: Context) throws -> [HiredStaff] {
    try team.map { hire in
      guard let check = hire.check else {
        throw Refusal(
          backgroundCheck,
          found: Bilingual(
            "聘用人员 \(hire.staff) 没有背景调查文件",
            "\(hire.staff) is hired, and no background check is named"),
          mend: Bilingual(
            "完成背景调查后在 check 中写明文号和日期",
            "have it done, and name its number and date in check"),
          missing: ["check"])
      }
      guard check.date > context.today else {
        return HiredStaff(staff: hire.staff, check: check)
      }
      throw Refusal(
        backgroundCheck,
        found: Bilingual(
          "背景调查文件 \(check.number) 的日期 \(check.date) 晚于今天 \(context.today)",
          "the check \(check.number) is dated \(check.date), and today is \(context.today)"),
        mend: Bilingual("核对文件的日期", "check the date on the paper"))
    }
  }
}
