import JSONText
import Regulation
import TestSupport

/// Articles 9, 10, 23 and 26: from consent to launch.
extension RuleExample {
  static func at(
    _ step: String, _ request: @escaping @Sendable (Opening) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withPortal()
      let opening = Opening("jiaoyu")
      guard let step = StepID(step) else { throw TestMistake("no step \(step)") }
      try county.open(opening, through: step)
      return (county, try request(opening))
    }
  }

  private static func at(
    _ step: StepID,
    _ request: @escaping @Sendable (TestCounty, Opening) throws -> Request
  ) -> @Sendable () throws -> (TestCounty, Request) {
    {
      let county = try TestCounty.withPortal()
      try county.open(Opening("jiaoyu"), through: step)
      return (county, try request(county, Opening("jiaoyu")))
    }
  }

  static let consent: [RuleExample] = [
    .allows(Article09.consent, "the host's leader", at("propose") { try $0.request("consent") }),
    .refuses(
      Article09.consent, "the host's clerk",
      at("propose") { try $0.request("consent").by("education-second") }),
    .refuses(
      Article09.consent, "another office's leader",
      at("propose") { try $0.request("consent").by("culture-leader") }),
    .refuses(
      Article09.consent, "the supervising office's leader",
      at("propose") { try $0.request("consent").by("openness-leader") }),
    .refuses(
      Article09.consent, "an application before the consent", missing: ["consent"],
      at("propose") { try $0.request("apply") }),
    .allows(Article09.application, "the host's clerk", at("consent") { try $0.request("apply") }),
    .refuses(
      Article09.application, "another office's clerk",
      at("consent") { try $0.request("apply").by("culture-clerk") }),
    .refuses(
      Article09.application, "an approval before the application", missing: ["apply"],
      at("consent") { try $0.request("approve") }),
    .allows(Article09.materials, "all four", at("consent") { try $0.request("apply") }),
    .allows(
      Article09.materials, "all four, one of them in two files",
      at("consent") {
        $0.act(
          "site.apply",
          [
            "materials": [
              Opening.material("emergency-plan"), Opening.material("emergency-plan"),
              Opening.material("security-measures"), Opening.material("review-mechanism"),
              Opening.material("responsibilities"),
            ]
          ])
      }),
    .refuses(
      Article09.materials, "none",
      missing: ["responsibilities", "review-mechanism", "security-measures", "emergency-plan"],
      at("consent") { $0.act("site.apply", ["materials": []]) }),
    .refuses(
      Article09.materials, "three of four", missing: ["emergency-plan"],
      at("consent") {
        $0.act(
          "site.apply",
          [
            "materials": [
              Opening.material("responsibilities"), Opening.material("review-mechanism"),
              Opening.material("security-measures"),
            ]
          ])
      }),
    .allows(
      Article09.approval, "the supervising office's deputy",
      at("apply") { try $0.request("approve").by("openness-deputy") }),
    .refuses(
      Article09.approval, "its clerk",
      at("apply") { try $0.request("approve").by("openness-clerk") }),
    .refuses(
      Article09.approval, "the host's own leader",
      at("apply") { try $0.request("approve").by("education-leader") }),
    .refuses(
      Article09.approval, "an application for a filing before the approval", missing: ["approve"],
      at("apply") { $0.apply(.mark) }),
    .refuses(
      Article09.approval, "a deployment before the approval", missing: ["approve"],
      at("apply") { try $0.request("deploy") }),
    .refuses(
      Article09.approval, "the portal approved by its own host",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "apply")
        try county.accept(
          county.assign("guyuan-deputy", "孙涛", to: "guyuan-openness", [.deputy]))
        return (
          county,
          try opening.request("approve").by("openness-leader").forOffice(nil).with(nil)
        )
      }),
    .allows(
      Article09.approval, "the portal approved by the municipal office",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "apply")
        try county.accept(
          county.assign("guyuan-deputy", "孙涛", to: "guyuan-openness", [.deputy]))
        return (
          county, try opening.request("approve").by("guyuan-deputy").forOffice(nil).with(nil)
        )
      }),
  ]

  static let filings: [RuleExample] = [
    .allows(
      Article10.mark, "the staffing office", at("mark-apply") { try $0.request("mark-grant") }),
    .refuses(
      Article10.mark, "the police",
      at("mark-apply") { try $0.request("mark-grant").by("police-clerk") }),
    .refuses(
      Article10.mark, "a mark nobody applied for", missing: ["mark-apply"],
      at("approve") { try $0.request("mark-grant") }),
    .allows(
      Article10.domain, "a department's name", at("domain-apply") { try $0.request("domain-grant") }
    ),
    .refuses(
      Article10.domain, "a portal's name for a department",
      at("mark-apply") { $0.apply(.domain, ["domain": "www.jiaoyu.gov.cn"]) }),
    .refuses(
      Article10.domain, "a name of five labels",
      at("mark-apply") { $0.apply(.domain, ["domain": "a.jiaoyu.nxxj.gov.cn"]) }),
    .refuses(
      Article10.domain, "a department's name for the portal",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "mark-apply")
        return (county, opening.apply(.domain, ["domain": "zw.nxxj.gov.cn"]))
      }),
    .refuses(
      Article10.domain, "registration by the host",
      at("domain-apply") { try $0.request("domain-grant").by("education-second") }),
    .allows(
      Article10.oneDomain, "the name that was applied for",
      at("domain-apply") { try $0.request("domain-grant") }),
    .refuses(
      Article10.oneDomain, "another than was applied for",
      at("domain-apply") {
        try $0.request("domain-grant").setting("number", "jyj.nxxj.gov.cn")
      }),
    .allows(
      Article10.oneDomain, "another, once it was sent back and applied for",
      at("domain-apply") { county, opening in
        try county.accept(
          opening.decide(
            "return", at: "domain-grant", by: "openness-second", reasons: "与机构简称不符。"))
        try county.accept(opening.apply(.domain, ["domain": "jyj.nxxj.gov.cn"]))
        return try opening.request("domain-grant").setting("number", "jyj.nxxj.gov.cn")
      }),
    .refuses(
      CaseRules.stepOpen, "a second domain beside the one that is registered",
      at("domain-grant") { $0.apply(.domain, ["domain": "jyj.nxxj.gov.cn"]) }),
    .allows(
      Article10.domainBeforeICP, "an application once the domain is registered",
      at("domain-grant") { $0.apply(.icp) }),
    .refuses(
      Article10.domainBeforeICP, "an application before it", missing: ["domain-grant"],
      at("domain-apply") { $0.apply(.icp) }),
    .allows(
      Article10.icp, "the administration's number", at("icp-apply") { try $0.request("icp-grant") }),
    .refuses(
      Article10.icp, "a number nobody applied for", missing: ["icp-apply"],
      at("domain-grant") { try $0.request("icp-grant") }),
    .refuses(
      Article10.icp, "recorded by the host",
      at("icp-apply") { try $0.request("icp-grant").by("education-second") }),
    .allows(
      Article10.securityBeforePolice, "an application after a passed test",
      at("security-test") { $0.apply(.police) }),
    .refuses(
      Article10.securityBeforePolice, "an application without measures and test",
      missing: ["security-measures", "security-test"], at("icp-grant") { $0.apply(.police) }),
    .refuses(
      Article10.securityBeforePolice, "an application after a failed test",
      missing: ["security-test"],
      {
        let county = try TestCounty.withPortal()
        try county.open(Opening("jiaoyu"), through: "security-measures")
        try county.accept(Opening("jiaoyu").test(passed: false))
        return (county, Opening("jiaoyu").apply(.police))
      }),
    .allows(
      Article10.police, "the county's police", at("police-apply") { try $0.request("police-grant") }
    ),
    .refuses(
      Article10.police, "the staffing office",
      at("police-apply") { try $0.request("police-grant").by("staffing-clerk") }),
    .allows(
      Article10.identityCode, "the code after three reviews",
      at("regional-review") { try $0.request("identity-code-grant") }),
    .refuses(
      Article10.identityCode, "the code without the region's review", missing: ["regional-review"],
      at("municipal-review") { try $0.request("identity-code-grant") }),
    .refuses(
      Article10.identityCode, "basic information before the domain",
      missing: ["domain-grant"], at("domain-apply") { try $0.request("identity-code-apply") }),
    .refuses(
      Article10.identityCode, "the municipality's review before the county's",
      missing: ["county-review"],
      at("identity-code-apply") { try $0.request("municipal-review") }),
    .refuses(
      Article10.identityCode, "the county's review by its clerk",
      at("identity-code-apply") { try $0.request("county-review").by("openness-clerk") }),
    .allows(
      Article10.form, "a number with blanks in it",
      at("icp-apply") {
        try $0.request("icp-grant").setting("number", "宁 icp备 09000126号-7")
      }),
    .refuses(
      Article10.form, "an ICP licence",
      at("icp-apply") { try $0.request("icp-grant").setting("number", "宁ICP证09000126号") }),
    .refuses(
      Article10.form, "a code of another division",
      at("regional-review") {
        try $0.request("identity-code-grant").setting("number", "6404210012")
      }),
    .refuses(
      Article10.form, "a code of the county's division before 2001",
      at("regional-review") {
        try $0.request("identity-code-grant").setting("number", "6422230012")
      }),
    .allows(
      Article10.oneHolder, "another site of the same ICP filing",
      at("icp-apply") { try $0.request("icp-grant") }),
    .refuses(
      Article10.oneHolder, "the portal's ICP number",
      at("icp-apply") { try $0.request("icp-grant").setting("number", "宁ICP备09000126号-1") }),
    .refuses(
      Article10.oneHolder, "the portal's police number",
      at("police-apply") {
        try $0.request("police-grant").setting("number", "宁公网安备 64042202000004号")
      }),
    .refuses(
      Article10.oneHolder, "the portal's identity code",
      at("regional-review") {
        try $0.request("identity-code-grant").setting("number", "6404220001")
      }),
    .refuses(
      Article10.oneHolder, "an existing site with a domain in use",
      {
        let county = try TestCounty.withPortal()
        return (county, existing("jiaoyu").setting("domain", "WWW.nxxj.gov.cn"))
      }),
  ]

  static let announcing: [RuleExample] = [
    .allows(
      Article10.announcement, "on the county portal",
      at("identity-code-grant") { try $0.request("announce") }),
    .refuses(
      Article10.announcement, "on the site itself",
      at("identity-code-grant") {
        try $0.request("announce").setting("address", "https://jiaoyu.nxxj.gov.cn/gg/1.html")
      }),
    .refuses(
      Article10.announcement, "with two filings open",
      missing: ["icp-apply", "icp-grant", "police-grant"],
      {
        let county = try TestCounty.withPortal()
        try county.open(
          Opening("jiaoyu"), without: ["icp-apply", "police-grant", "announce"])
        return (county, try Opening("jiaoyu").request("announce"))
      }),
    .refuses(
      Article10.announcement, "a department site in a county without a portal",
      {
        let county = try TestCounty.staffed()
        try county.open(Opening("jiaoyu"), through: "identity-code-grant")
        return (county, try Opening("jiaoyu").request("announce"))
      }),
    .allows(
      Article10.announcement, "the portal on the superior portal",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "identity-code-grant")
        return (county, try opening.request("announce"))
      }),
    .refuses(
      Article10.announcement, "the portal on itself",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "identity-code-grant")
        return (
          county,
          try opening.request("announce").setting("address", "https://www.nxxj.gov.cn/gg/1.html")
        )
      }),
    .refuses(
      Article10.announcement, "the portal on a portal that nobody registered",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "identity-code-grant")
        return (
          county,
          try opening.request("announce").setting("address", "https://www.nxzw.gov.cn/gg/1.html")
        )
      }),
    .refuses(
      Article10.announcement, "a department site while the county portal is offline",
      at("identity-code-grant") { county, opening in
        try county.accept(Outage.portal.emergency())
        return try opening.request("announce")
      }),
    .refuses(
      Article10.announcement, "a department site on the superior portal in its stead",
      at("identity-code-grant") { county, opening in
        try county.accept(Outage.portal.emergency())
        return try opening.request("announce")
          .setting("address", "https://www.nxgy.gov.cn/gg/1.html")
      }),
    .allows(
      Article10.announcement, "a department site once the county portal is back",
      at("identity-code-grant") { county, opening in
        try county.accept(Outage.portal.emergency())
        try county.accept(try Outage.portal.request("restore", of: "site-emergency-offline"))
        return try opening.request("announce")
      }),
    .refuses(
      Article10.announcement, "the portal on a department's site",
      {
        let county = try TestCounty.staffed()
        let opening = Opening("portal", of: .portal, by: "openness")
        try county.open(opening, through: "identity-code-grant")
        return (
          county,
          try opening.request("announce").setting("address", "https://jyt.nx.gov.cn/gg/1.html")
        )
      }),
    .allows(Article10.report, "with its paper", at("approve") { try $0.request("report") }),
    .refuses(
      Article10.report, "without a paper", missing: ["document"],
      at("approve") { try $0.request("report").with(nil) }),
    .allows(Article10.launch, "with everything done", at("deploy") { try $0.request("launch") }),
    .refuses(
      Article10.launch, "with report and deployment open", missing: ["report", "deploy"],
      at("announce") { try $0.request("launch") }),
    .refuses(
      Article10.launch, "with every procedure open",
      missing: [
        "mark-apply", "mark-grant", "domain-apply", "domain-grant", "icp-apply", "icp-grant",
        "security-measures", "security-test", "police-apply", "police-grant",
        "identity-code-apply", "county-review", "municipal-review", "regional-review",
        "identity-code-grant", "announce", "report", "deploy",
      ], at("approve") { try $0.request("launch") }),
  ]

  static let platform: [RuleExample] = [
    .allows(Article23.platform, "the region's", at("approve") { try $0.request("deploy") }),
    .refuses(
      Article23.platform, "another",
      at("approve") { try $0.request("deploy").setting("platform", "other") }),
    .allows(Article26.cloud, "the region's", at("approve") { try $0.request("deploy") }),
    .refuses(
      Article26.cloud, "another",
      at("approve") { try $0.request("deploy").setting("cloud", "other") }),
  ]
}
