/// Article 23: the region's platform.
///
/// > 由自治区人民政府办公厅电子政务办公室建设全区网站集约化平台……新开设的政府网站应部署在对应的网站集约化平台上。
package enum Article23 {
  package static let platform = Rule(
    "A23.platform", ArticleReference(23), says: "新开设的网站部署在自治区网站集约化平台",
    "A new site runs on the region's platform.")

  package static let all = [platform]

  static func check(_ provider: Provider) throws {
    guard provider != .regional else { return }
    throw Refusal(
      platform,
      found: Bilingual("网站平台不是自治区集约化平台", "the platform is not the region's"),
      mend: Bilingual(
        "部署到自治区网站集约化平台后再记录（platform: regional）",
        "deploy it on the region's platform, then record it (platform: regional)"))
  }
}
