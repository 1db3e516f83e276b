extension SampleCounty {
  /// With the case done.
  static func opened(simulated: Bool = false) throws -> SampleCounty {
    let county = try running(simulated: simulated)
    try county.finish()
    return county
  }

  /// With the identity code waiting for the region.
  static func running(simulated: Bool = false) throws -> SampleCounty {
    let county = try SampleCounty(simulated: simulated)
    try county.populate()
    try county.applyAndApprove()
    try county.proceed()
    return county
  }

  /// A county with a site in every state: live with filings missing, in preparation, rejected, and
  /// one that is not the county's.
  static func several() throws -> SampleCounty {
    let county = try running()
    try county.run(
      "ma-lan", "2026-01-02 15:40", "site.register-existing",
      #"""
      {"site":"weijian","kind":"department","name":"西吉县卫生健康局网站","host":"weijian-ju",\#
      "openedOn":"2016-05-09","domain":"wjj.nxxj.gov.cn","icp":"宁ICP备16001234号-1"}
      """#
    )
    try county.run(
      "ma-lan", "2026-01-02 15:50", "site.list-not-governed",
      #"""
      {"site":"shuiwu","name":"国家税务总局西吉县税务局网站","office":"shuiwu",\#
      "domain":"ningxia.chinatax.gov.cn"}
      """#
    )
    try county.run(
      "ma-lan", "2026-02-05 10:00", "column.open",
      #"""
      {"site":"portal","column":"potato-festival","name":"马铃薯文化节专栏","kind":"topic","purpose":"第十八届马铃薯文化节信息发布",\#
      "requestedBy":"weijian-ju"}
      """#
    )
    try county.propose("jikong")
    try county.decide(
      "han-bing", "2026-02-10 10:00", "consent", #""reject","reasons":"门户网站专栏已能满足需要。""#,
      case: "site-opening.jikong.1")
    return county
  }

  /// The health bureau proposes another site.
  func propose(_ id: String, name: String = "西吉县疾病预防控制网") throws {
    try run(
      "zhao-min", "2026-02-09 09:00", "site.propose",
      #"""
      {"site":"\#(id)","kind":"department","name":"\#(name)","host":"weijian-ju",\#
      "purpose":"standing","specialNeed":"疫情信息发布需要独立网站。"}
      """#
    )
  }
}
