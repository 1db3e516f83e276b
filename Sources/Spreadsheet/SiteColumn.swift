import Regulation

/// A column of a sheet of sites, and the member of a request that it fills.
package enum SiteColumn: String, CaseIterable, Sendable {
  case site, kind, name, host, unit, openedOn, mark, domain, icp, police, identityCode
  case responsible, contact, telephone, officeAddress

  /// What it is called in a header, the first as a template writes it. Blanks, brackets and capitals
  /// do not matter.
  package var names: [String] {
    switch self {
    case .site: ["网站编号", "编号", "site", "id"]
    case .kind: ["网站类型", "类型", "kind", "type"]
    case .name: ["网站名称", "名称", "name"]
    case .host: ["主办单位", "host"]
    case .unit: ["内设机构", "unit"]
    case .openedOn: ["开通日期", "开通时间", "openedon", "opened"]
    case .mark: ["党政机关网站标识", "网站标识", "标识", "mark"]
    case .domain: ["域名", "网站域名", "domain"]
    case .icp: ["icp备案号", "icp备案", "icp"]
    case .police: ["公安备案号", "公安备案", "公安机关备案号", "公安机关备案", "police"]
    case .identityCode: ["标识码", "政府网站标识码", "网站标识码", "identitycode"]
    case .responsible: ["负责人", "网站负责人", "responsible"]
    case .contact: ["联系人", "contact"]
    case .telephone: ["联系电话", "电话", "telephone"]
    case .officeAddress: ["办公地址", "地址", "officeaddress"]
    }
  }

  /// Without it no site can be entered.
  package var isRequired: Bool {
    switch self {
    case .site, .kind, .name, .host: true
    case .unit, .openedOn, .mark, .domain, .icp, .police, .identityCode, .responsible, .contact,
      .telephone, .officeAddress:
      false
    }
  }

  /// Columns a sheet may have for people, which the ledger has no place for.
  static let ignored: Set<String> = ["序号", "备注", "no", "remarks"]

  /// A header in the form names are compared in.
  static func plain(_ header: String) -> String {
    String(
      String.UnicodeScalarView(
        Cell.clean(header).lowercased().unicodeScalars.filter {
          !" ._-()（）*".unicodeScalars.contains($0) && $0.value != 0x3000
        }))
  }

  package static func named(_ header: String) -> SiteColumn? {
    let plain = plain(header)
    return allCases.first { $0.names.contains(plain) }
  }

  private var filing: FilingKind? {
    switch self {
    case .mark: .mark
    case .domain: .domain
    case .icp: .icp
    case .police: .police
    case .identityCode: .identityCode
    case .site, .kind, .name, .host, .unit, .openedOn, .responsible, .contact, .telephone,
      .officeAddress:
      nil
    }
  }

  /// The column a refusal is about; nothing when it is about the row as a whole.
  ///
  /// - Parameters:
  ///   - rule: the rule that refused.
  ///   - found: what it found, in Chinese.
  package static func blamed(
    by rule: String, _ found: String, in values: [SiteColumn: String]
  ) -> SiteColumn? {
    switch rule {
    case "site.one-id", "case.one-open": return .site
    case "A2.kind", "A7.one-portal": return .kind
    case "A3.vertical", "A6.host", "directory.known": return .host
    case "record.fact-date": return .openedOn
    case "A10.form", "A10.one-holder":
      let squeezed = squeeze(found)
      let named = allCases.filter { column in
        guard column.filing != nil, let value = values[column] else { return false }
        return squeezed.contains(squeeze(value))
      }
      return named.first { $0.filing.map { found.contains($0.name.zh) } ?? false } ?? named.first
    case _: return nil
    }
  }

  private static func squeeze(_ text: String) -> String { text.filter { $0 != " " }.lowercased() }
}
