/// Article 37: what new media is.
///
/// > 政务新媒体是指全乡(镇)、各部门单位在微博微信、新闻客户端、视频直播等信息平台上，以机构名义注册开设的新媒体账号，
/// > 以及公务人员以公职身份开设认证的相关账号。
package enum Article37 {
  package static let unit = Rule(
    "A37.unit", ArticleReference(37), says: "政务新媒体由本县的乡镇、部门和单位开设",
    "Accounts are opened by townships, departments and units of the county.")
  package static let capacity = Rule(
    "A37.capacity", ArticleReference(37),
    says: "职务身份账号属于本单位一名在任人员，并写明职务；机构账号不属于个人",
    "A personal official account is a serving person's of the unit, whose post is stated; an institutional one is nobody's."
  )

  package static let all = [unit, capacity]

  /// Refuses a unit whose accounts the county does not open.
  static func checkUnit(_ office: Office) throws {
    guard office.kind.isOutsideCounty || office.kind == .vertical else { return }
    throw Refusal(
      unit,
      found: Bilingual(
        "“\(office.name)”是\(office.kind.name.zh)", "\(office.name) is a \(office.kind.name.en)"),
      mend: Bilingual(
        "按其上级主管部门的要求办理", "follow what the authority above it asks for"))
  }

  /// Whose an account is, or a refusal.
  static func checkCapacity(
    _ kind: AccountKind, owner: StaffID?, post: Line?, in office: Office,
    _ register: some DirectoryLookup
  ) throws {
    switch kind {
    case .institutional:
      guard owner == nil, post == nil else {
        throw Refusal(
          capacity,
          found: Bilingual(
            "机构账号写了使用人或职务", "an institutional account names a person or a post"),
          mend: Bilingual(
            "去掉 owner 和 post，或将 kind 改为 personal",
            "leave owner and post out, or make it personal"))
      }
    case .personal:
      guard let owner, post != nil else {
        var missing: [String] = []
        if owner == nil { missing.append("owner") }
        if post == nil { missing.append("post") }
        throw Refusal(
          capacity,
          found: Bilingual(
            "缺 \(missing.joined(separator: "、"))", "missing: \(missing.joined(separator: ", "))"),
          mend: Bilingual("写明是谁的账号、以什么职务", "say whose it is, and by which post"),
          missing: missing)
      }
      let person = try DirectoryRules.serving(owner, register)
      guard person.office != office.id else { return }
      throw Refusal(
        capacity,
        found: Bilingual(
          "\(person.name)（\(person.id)）属于 \(person.office)",
          "\(person.name) (\(person.id)) is of \(person.office)"),
        mend: Bilingual("由其所在单位提出", "let the office they are in propose it"))
    }
  }
}
