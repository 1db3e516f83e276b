/// What the record asks of the directory, beside the regulation.
package enum DirectoryRules {
  package static let oneID = Rule(
    "directory.one-id", .record, says: "一个编号只属于一个单位", "An id belongs to one office.")
  package static let onePerson = Rule(
    "directory.one-person", .record, says: "人员编号终身属于一人；更名、调动另行办理",
    "The id of a person is theirs for ever; another name or office is a request of its own.")
  package static let namesake = Rule(
    "directory.namesake", .record, says: "与他人同名的，须写明是另一个人",
    "Who has the name of somebody else is said to be another person.")
  package static let oneOfficeAKind = Rule(
    "directory.one-office-a-kind", .record,
    says: "除部门、派出机构、乡镇和直属机构外，每类单位只登记一个",
    "Of each kind of office but departments, organs and townships, a county registers one.")
  package static let creditCode = Rule(
    "directory.credit-code", .record, says: "统一社会信用代码应通过校验，否则说明理由",
    "A credit code passes its check, or a reason stands beside it.")
  package static let emptyBeforeEnd = Rule(
    "directory.empty-before-end", .record, says: "单位撤销前应无人员；所留网站、账号、待办由县政务公开办承接",
    "An office ends when nobody is in it; what it leaves is kept by the county openness office.")
  package static let known = Rule(
    "directory.known", .record, says: "单位和人员须先登记",
    "Offices and people are registered before they are named.")

  package static let merge = Rule(
    "directory.merge", .record,
    says: "单位并入另一个在册的部门、派出机构、乡镇或承接其职责的本县单位",
    "A department, organ or township is merged into another office of the county.")
  package static let mergeLimit = Rule(
    "directory.merge-limit", .record,
    says: "一次并入、划出或撤销所涉人员、网站、账号和事项合计不超过 \(maximumMergeCount)",
    "A merge, a split or an end moves at most \(maximumMergeCount) people, sites, accounts and cases."
  )

  package static let split = Rule(
    "directory.split", .record, says: "划出的人员、网站、账号须属于划出单位，划入单位是在册的本县单位",
    "What is handed over is of the office that hands it over, to another office of the county.")

  static let all = [
    oneID, onePerson, namesake, oneOfficeAKind, creditCode, emptyBeforeEnd, known, merge,
    mergeLimit, split,
  ]

  /// The most a merge moves: it is one transaction and one answer, and a county's office is smaller.
  package static let maximumMergeCount = 200

  /// The office that answers today for what was another's.
  ///
  /// - Throws: `Refusal` where none does: the county has no openness office.
  static func carrier(of id: OfficeID, _ register: some DirectoryLookup) throws -> Office {
    try standing(try register.carrier(of: id), register)
  }

  /// An office that exists and is not dissolved.
  package static func standing(_ id: OfficeID, _ register: some DirectoryLookup) throws -> Office {
    guard let office = try register.office(id) else {
      throw Refusal(
        known,
        found: Bilingual("没有编号为 \(id) 的单位", "no office has the id \(id)"),
        mend: Bilingual(
          "核对编号（office.list），或请系统管理员登记（office.register）",
          "check the id (office.list), or have an administrator register it (office.register)"))
    }
    guard let end = office.dissolvedOn else { return office }
    throw Refusal(
      known,
      found: Bilingual(
        "“\(office.name)”已于 \(end) 撤销", "\(office.name) was dissolved on \(end)"),
      mend: office.mergedInto.map {
        Bilingual("改用承接其职责的单位 \($0)", "name \($0), which took over its duties")
      } ?? Bilingual("改用承接其职责的单位", "name the office that took over its duties"))
  }

  /// A person who is in service.
  static func serving(_ id: StaffID, _ register: some DirectoryLookup) throws -> Staff {
    guard let staff = try register.staff(id) else { throw unknown(id) }
    guard let left = staff.removedOn else { return staff }
    throw Refusal(
      known,
      found: Bilingual("\(staff.name)已于 \(left) 离任", "\(staff.name) left on \(left)"),
      mend: Bilingual(
        "查所在单位的待办（inbox.list 的 office）", "look at what waits for the office (office of inbox.list)")
    )
  }

  static func unknown(_ id: StaffID) -> Refusal {
    Refusal(
      known,
      found: Bilingual("没有编号为 \(id) 的人员", "nobody has the id \(id)"),
      mend: Bilingual("核对编号（staff.list）", "check the id (staff.list)"))
  }

  /// Refuses an assignment that would give an id to somebody else, or move who has it.
  static func checkSame(_ known: Staff, _ command: AssignStaff) throws {
    guard known.name == command.name else {
      throw Refusal(
        onePerson,
        found: Bilingual(
          "编号 \(known.id) 是\(known.name)的\(known.isDeparted ? "（已离任）" : "")，请求写的是\(command.name)",
          "\(known.id) is \(known.name)\(known.isDeparted ? ", who left" : ""), and the request says \(command.name)"
        ),
        mend: Bilingual(
          "另一个人用另一个编号；本人更名用 staff.rename",
          "give another person another id; use staff.rename for a new name"))
    }
    guard known.isDeparted || known.office == command.office else {
      throw Refusal(
        onePerson,
        found: Bilingual(
          "\(known.name)（\(known.id)）在 \(known.office)，请求写的是 \(command.office)",
          "\(known.name) (\(known.id)) is of \(known.office), and the request says \(command.office)"
        ),
        mend: Bilingual("调动用 staff.transfer，并说明理由", "use staff.transfer, with the reason"))
    }
  }

  /// Refuses a name that somebody else has or had, unless it is said to be another person.
  ///
  /// - Parameters:
  ///   - name: what the person is to be called.
  ///   - person: who; their own former names are theirs.
  ///   - other: who else is said to have the name.
  static func checkNamesake(
    _ name: Line, of person: StaffID, but other: StaffID?, _ register: some DirectoryLookup
  ) throws {
    let others = try register.staff(named: name).filter { $0 != person }
    guard let first = others.first, other.map(others.contains) != true else { return }
    let list = others.map(\.text)
    throw Refusal(
      namesake,
      found: Bilingual(
        "已有名为\(name)的人员：\(list.joined(separator: "、"))",
        "somebody is or was called \(name): \(list.joined(separator: ", "))"),
      mend: Bilingual(
        "是同一人的，用原编号；确是另一人的，写明 namesakeOf: \"\(first)\"",
        "use that id for the same person; for another one, say namesakeOf: \"\(first)\""),
      missing: ["namesakeOf"])
  }
}
