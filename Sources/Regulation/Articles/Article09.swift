/// Article 9: consent, application and approval of a site.
///
/// > 各级政府部门拟开设部门网站，需经本部门主要负责人同意，由网站主办单位向本级政府网站主管单位提出申请，
/// > 报政府网站主管单位批准后方可开设。政府网站申请开通材料应具备责任分工、内容及保密审查机制、
/// > 安全防护措施、应急响应预案等内容。
///
/// The portal's host is the supervising office itself, so the municipal openness office decides its
/// opening: nobody approves their own.
package enum Article09 {
  package static let consent = Rule(
    "A9.consent", ArticleReference(9), says: "开设网站须经主办单位主要负责人同意",
    "The host's principal leader consents to a site.")
  package static let application = Rule(
    "A9.application", ArticleReference(9), says: "由主办单位在主要负责人同意后提出申请",
    "The host applies, once its leader has consented.")
  package static let materials = Rule(
    "A9.materials", ArticleReference(9),
    says: "申请材料包括责任分工、内容及保密审查机制、安全防护措施、应急响应预案",
    "An application has four materials: responsibilities, review mechanism, security measures, emergency plan."
  )
  package static let approval = Rule(
    "A9.approval", ArticleReference(9), says: "主管单位批准后方可开设",
    "A site is opened only once the supervising office approves it.")

  package static let all = [consent, application, materials, approval]

  /// The four materials in the article's order, or a refusal that names the ones not there.
  static func checkMaterials(_ given: [Material]) throws -> [Material] {
    let missing = MaterialKind.allCases.filter { kind in
      !given.contains { $0.kind == kind }
    }
    guard missing.isEmpty else {
      throw Refusal(
        materials,
        found: Bilingual(
          "缺\(missing.map(\.name.zh).joined(separator: "、"))",
          "missing: \(missing.map(\.name.en).joined(separator: ", "))"),
        mend: Bilingual("补齐后重新提交 site.apply", "add them and send site.apply again"),
        missing: missing.map(\.rawValue))
    }
    try checkDistinct(given)
    return MaterialKind.allCases.flatMap { kind in given.filter { $0.kind == kind } }
  }

  /// Refuses one file for two of the four: each is written, and judged, by itself.
  private static func checkDistinct(_ given: [Material]) throws {
    for (index, material) in given.enumerated() {
      guard
        let same = given.prefix(index).first(where: { other in
          other.digest == material.digest && other.kind != material.kind
        })
      else { continue }
      throw Refusal(
        materials,
        found: Bilingual(
          "“\(same.kind.name.zh)”和“\(material.kind.name.zh)”是同一个文件（摘要相同）",
          "\(same.kind.name.en) and \(material.kind.name.en) are one file (of one digest)"),
        mend: Bilingual(
          "四项材料各用一个文件，核对摘要", "give each of the four a file of its own; check the digests"))
    }
  }
}
