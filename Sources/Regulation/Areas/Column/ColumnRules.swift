/// What the record asks of columns, beside the regulation.
package enum ColumnRules {
  package static let oneID = Rule(
    "column.one-id", .record, says: "一个网站内，一个编号只属于一个栏目，关闭后也不再用",
    "On a site an id belongs to one column, also when that is closed.")
  package static let known = Rule(
    "column.known", .record, says: "栏目须已开设且未关闭", "A column that is named is open.")
  package static let floor = Rule(
    "column.floor", .record, says: "栏目的更新要求不得宽于国家检查指标",
    "A column moves at least as often as the national indicators ask.")

  package static let all = [oneID, known, floor]

  static func open(
    _ id: ColumnID, of site: SiteID, _ register: some ColumnLookup
  ) throws -> Column {
    let column = try register.column(id, of: site)
    if let column, column.closedOn == nil { return column }
    throw Refusal(
      known,
      found: column.flatMap(\.closedOn).map {
        Bilingual("栏目 \(id) 已于 \($0) 关闭", "\(id) was closed on \($0)")
      } ?? Bilingual("网站 \(site) 没有栏目 \(id)", "\(site) has no column \(id)"),
      mend: Bilingual(
        "核对栏目编号（column.list），或先开设（column.open）",
        "check the id (column.list), or open it first (column.open)"))
  }

  static func refuse(second column: Column) -> Refusal {
    Refusal(
      oneID,
      found: Bilingual(
        "编号 \(column.id) 已属于“\(column.name)”（\(column.openedOn) 开设）",
        "\(column.id) is \(column.name), opened on \(column.openedOn)"),
      mend: Bilingual("换一个编号", "choose another id"))
  }

  static func refuse(intoItself column: Column) -> Refusal {
    Refusal(
      known,
      found: Bilingual("栏目 \(column.id) 并入自身", "\(column.id) is merged into itself"),
      mend: Bilingual("填写另一个栏目，或去掉 into", "name another column, or leave into out"))
  }

  static func check(_ given: ColumnFloor?, of kind: ColumnClass) throws {
    guard let given, let most = kind.nationalFloor, given.value > most else { return }
    throw Refusal(
      floor,
      found: Bilingual(
        "“\(kind.name.zh)”类栏目填写 \(given.value) 天，国家检查指标为 \(most) 天",
        "\(given.value) days for \(kind.name.en), for which the national indicator is \(most)"),
      mend: Bilingual("填写不超过 \(most) 天，或不填", "give at most \(most) days, or none"))
  }
}
