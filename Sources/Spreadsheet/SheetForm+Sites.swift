import Regulation

extension SheetForm {
  /// A table of websites that are open already.
  package static let sites = SheetForm(
    method: RegisterExistingSite.method, thing: Bilingual("网站", "a site"),
    columns: [
      SheetColumn("site", ["网站编号", "编号", "site", "id"], isRequired: true),
      SheetColumn("kind", ["网站类型", "类型", "kind", "type"], .word(siteKinds), isRequired: true),
      SheetColumn("name", ["网站名称", "名称", "name"], isRequired: true),
      SheetColumn("host", ["主办单位", "host"], .office, isRequired: true),
      SheetColumn("unit", ["内设机构", "unit"]),
      SheetColumn("openedOn", ["开通日期", "开通时间", "openedon", "opened"], .date),
      SheetColumn("mark", ["党政机关网站标识", "网站标识", "标识", "mark"]),
      SheetColumn("domain", ["域名", "网站域名", "domain"], .lowercased),
      SheetColumn("icp", ["icp备案号", "icp备案", "icp"]),
      SheetColumn("police", ["公安备案号", "公安备案", "公安机关备案号", "公安机关备案", "police"]),
      SheetColumn("identityCode", ["标识码", "政府网站标识码", "网站标识码", "identitycode"]),
      SheetColumn("responsible", ["负责人", "网站负责人", "responsible"]),
      SheetColumn("contact", ["联系人", "contact"]),
      SheetColumn("telephone", ["联系电话", "电话", "telephone"]),
      SheetColumn("officeAddress", ["办公地址", "地址", "officeaddress"]),
    ],
    settling: ["site.one-id", "A7.one-portal"],
    blamed: { rule, found, values in
      switch rule {
      case "site.one-id", "case.one-open": return "site"
      case "A2.kind", "A7.one-portal": return "kind"
      case "A3.vertical", "A6.host", "directory.known": return "host"
      case "record.fact-date": return "openedOn"
      case "A10.form", "A10.one-holder": return filing(found, values)
      case _: return nil
      }
    },
    standIn: { member, row, offices in
      let isPortal = row.values["kind"] == .text(SiteKind.portal.rawValue)
      switch member {
      case "site": return .text("row-\(row.row)-of-a-sheet")
      case "name": return .text("第 \(row.row) 行")
      case "kind":
        let host = offices.first { .text($0.id.text) == row.values["host"] }
        return host?.kind == .countyOpenness ? nil : .text(SiteKind.department.rawValue)
      case "host":
        let wanted: OfficeKind = isPortal ? .countyOpenness : .department
        return offices.first { $0.kind == wanted }.map { .text($0.id.text) }
      case _: return nil
      }
    })

  private static let siteKinds: [String: String] = [
    "门户网站": SiteKind.portal.rawValue, "政府门户网站": SiteKind.portal.rawValue,
    "门户": SiteKind.portal.rawValue, "portal": SiteKind.portal.rawValue,
    "部门网站": SiteKind.department.rawValue, "部门": SiteKind.department.rawValue,
    "department": SiteKind.department.rawValue,
  ]

  private static let filings: [(member: String, kind: FilingKind)] = [
    ("mark", .mark), ("domain", .domain), ("icp", .icp), ("police", .police),
    ("identityCode", .identityCode),
  ]

  /// The filing whose number a refusal quotes.
  private static func filing(_ found: String, _ values: [String: SheetValue]) -> String? {
    let squeezed = squeeze(found)
    let quoted = filings.filter { filing in
      values[filing.member]?.text.map { squeezed.contains(squeeze($0)) } ?? false
    }
    return (quoted.first { found.contains($0.kind.name.zh) } ?? quoted.first)?.member
  }

  private static func squeeze(_ text: String) -> String { text.filter { $0 != " " }.lowercased() }
}
