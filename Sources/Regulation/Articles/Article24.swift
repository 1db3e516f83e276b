/// Article 24: first stored, then used.
///
/// > 网站集约化平台由全区统建，按照“先入库，后使用”原则，对全政府网站信息和服务资源统一建库、统一管理……
///
/// What goes to a site has its id in the platform's repository before it is published; another version is
/// stored anew.
package enum Article24 {
  package static let stored = Rule(
    "A24.stored", ArticleReference(24), says: "网站信息先入平台资源库，后发布",
    "What goes to a site is in the platform's repository before it is published.")

  package static let all = [stored]

  static func check(_ item: Item) throws {
    guard item.site != nil, item.repository == nil else { return }
    throw Refusal(
      stored,
      found: Bilingual(
        "第 \(item.version) 版没有登记资源库编号", "version \(item.version) has no repository id"),
      mend: Bilingual("入库后登记编号（item.store）", "store it and record its id (item.store)"),
      missing: ["repository"])
  }
}
