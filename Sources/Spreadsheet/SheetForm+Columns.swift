import Regulation

extension SheetForm {
  /// A table of the columns that sites have already.
  package static let columns = SheetForm(
    method: OpenColumn.method, thing: Bilingual("栏目", "a column"),
    columns: [
      SheetColumn("site", ["网站编号", "网站", "site"], isRequired: true),
      SheetColumn("column", ["栏目编号", "编号", "column", "id"], isRequired: true),
      SheetColumn("name", ["栏目名称", "名称", "name"], isRequired: true),
      SheetColumn("kind", ["栏目类别", "类别", "kind", "type"], .word(columnClasses), isRequired: true),
      SheetColumn("purpose", ["开设目的", "宗旨", "目的", "purpose"], isRequired: true),
      SheetColumn("usage", ["使用方式", "usage"]),
      SheetColumn("keeper", ["维护单位", "keeper"], .office),
      SheetColumn("floorDays", ["更新要求天数", "更新周期", "floordays"], .whole),
      SheetColumn("requestedBy", ["提出单位", "requestedby"], .office),
    ],
    settling: ["column.one-id"],
    blamed: { rule, _, _ in
      switch rule {
      case "column.one-id": "column"
      case "site.known", "A17.site": "site"
      case "A17.keeper": "keeper"
      case "A20.usage": "usage"
      case "A8.portal-column": "requestedBy"
      case "column.floor": "floorDays"
      case _: nil
      }
    },
    standIn: { member, row, _ in
      switch member {
      case "column": .text("row-\(row.row)-of-a-sheet")
      case "name", "purpose": .text("第 \(row.row) 行")
      case "kind": .text(ColumnClass.news.rawValue)
      case _: nil
      }
    })

  private static let columnClasses: [String: String] = Dictionary(
    uniqueKeysWithValues: ColumnClass.allCases.flatMap {
      [($0.name.zh, $0.rawValue), ($0.rawValue, $0.rawValue)]
    })
}
