/// Article 26: the region's public cloud.
///
/// > 政府网站主办单位应按要求将政府网站部署到自治区统一公共云平台，利用统一安全防护设备……保障网站安全运行。
package enum Article26 {
  package static let cloud = Rule(
    "A26.cloud", ArticleReference(26), says: "网站部署到自治区统一公共云平台",
    "A site runs on the region's public cloud.")

  package static let all = [cloud]

  static func check(_ provider: Provider) throws {
    guard provider != .regional else { return }
    throw Refusal(
      cloud,
      found: Bilingual("云平台不是自治区统一公共云平台", "the cloud is not the region's"),
      mend: Bilingual(
        "迁到自治区统一公共云平台后再记录（cloud: regional）",
        "move it to the region's cloud, then record it (cloud: regional)"))
  }
}
