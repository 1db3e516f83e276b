/// Article 31: security officers, training, examinations.
///
/// > 政府网站主办单位应明确网站安全责任人，落实安全保护责任。强化安全培训，定期对相关人员进行安全教育、技术培训和技能考核，提高
/// > 安全意识和防范水平。
package enum Article31 {
  package static let officer = Rule(
    "A31.officer", ArticleReference(31), says: "安全责任人是主办单位在任、任此职务的人员",
    "The security officer of a site serves in its host in that role.")
  package static let training = Rule(
    "A31.training", ArticleReference(31), says: "培训考核写明主办单位的参加人员；考核写明每人是否通过，培训不写",
    "A training names the host's people who took part; an examination says who passed, and nothing else does."
  )

  package static let all = [officer, training]

  static func checkOfficer(
    _ id: StaffID, of site: Site, _ register: some DirectoryLookup
  ) throws {
    let staff = try DirectoryRules.serving(id, register)
    guard staff.office != site.host || !staff.roles.contains(.securityOfficer) else { return }
    throw Refusal(
      officer,
      found: Bilingual(
        "\(staff.name)属于 \(staff.office)，角色是\(Duties.names(staff.roles).zh)",
        "\(staff.name) of \(staff.office) is \(Duties.names(staff.roles).en)"),
      mend: Bilingual(
        "请系统管理员授予 \(site.host) 的人员安全责任人角色（staff.assign），再填写",
        "have an administrator give somebody of \(site.host) that role (staff.assign), and name them"
      ))
  }

  static func check(
    _ command: RecordTraining, of site: Site, _ register: some DirectoryLookup
  ) throws {
    guard !command.trainees.isEmpty else {
      throw Refusal(
        training, found: Bilingual("没有写明参加人员", "nobody is named"),
        mend: Bilingual("在 trainees 中写明参加人员", "name who took part in trainees"),
        missing: ["trainees"])
    }
    let isExamination = command.trainingKind == .examination
    for (index, trainee) in command.trainees.enumerated() {
      let staff = try DirectoryRules.serving(trainee.staff, register)
      let isSecond = command.trainees[..<index].contains { $0.staff == trainee.staff }
      guard staff.office != site.host || isSecond || (trainee.passed != nil) != isExamination else {
        continue
      }
      throw Refusal(
        training,
        found: Bilingual(
          "\(staff.name)（\(staff.office)）\(isSecond ? "写了两次" : "，\(command.trainingKind.name.zh)\(trainee.passed == nil ? "没有写" : "写了")是否通过")",
          "\(staff.name) of \(staff.office)\(isSecond ? " is named twice" : ", \(command.trainingKind.name.en) \(trainee.passed == nil ? "without" : "with") passed")"
        ),
        mend: Bilingual(
          "每人写一次，是 \(site.host) 的人员；考核写 passed，其他不写",
          "name each once, of \(site.host); give passed of an examination, and of nothing else"))
    }
  }
}
