import Regulation
import Testing

@testable import Exports

@Suite struct PageTests {
  /// Names that a page must not take for its own markup.
  static let hostile = "<script>alert(1)</script>&\"' \"\u{301}onload=x"

  @Test(arguments: Language.allCases)
  func `every page is well-formed and names every event`(language: Language) throws {
    for dossier in try Self.dossiers() {
      let page = WellFormed(DossierPage.html(of: dossier, in: language))
      #expect(Set(page.ids).count == page.ids.count)
      for entry in dossier.entries { #expect(page.ids.contains("e-\(entry.act.position)")) }
      let targets = page.elements("a").compactMap { $0["href"]?.dropFirst() }.map(String.init)
      #expect(targets.allSatisfy(page.ids.contains))
      #expect(page.text.contains(dossier.proof.root))
    }
  }

  @Test(arguments: Language.allCases)
  func `a name with markup in it stays a name`(language: Language) throws {
    let county = try SampleCounty.several()
    // By scalars: a quotation mark with an accent is another character to Swift.
    let name = Self.hostile.unicodeScalars.map { $0 == "\"" ? "\\\"" : String($0) }.joined()
    try county.propose("jikong", name: name)
    let dossier = try county.dossier("site-opening.jikong.2", asOf: "2026-03-01 09:00")
    let register = try county.register(asOf: "2026-03-01 09:00")
    for text in [
      DossierPage.html(of: dossier, in: language), RegisterPage.html(of: register, in: language),
    ] {
      let page = WellFormed(text)
      #expect(page.elements("script").isEmpty)
      #expect(page.elements.allSatisfy { $0.attributes["onload"] == nil })
      #expect(page.text.contains("<script>alert(1)</script>&\"' \"\u{301}onload=x"))
    }
  }

  @Test func `a figure of what is to be seen to leads to its sites, and another does not`() throws {
    let county = try SampleCounty.several()
    let register = try county.register(asOf: "2026-03-01 09:00")
    let exceptions = register.counts.filter(\.isException)
    #expect(exceptions.map(\.name.zh) == ["已开通但备案不全", "有逾期的期限", "存在第三十四条所列问题"])
    let page = WellFormed(RegisterPage.html(of: register))
    let led = Set(page.elements("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#site-") })
    #expect(led == Set(exceptions.flatMap(\.sites).map { "#site-\($0)" }))
  }

  @Test func `a row leads to the dossiers of its site, and a dossier back to the row`() throws {
    let county = try SampleCounty.running()
    let dossier = try county.dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00")
    let register = try county.register(asOf: "2026-03-01 09:00")
    let site = try #require(dossier.subjects.first?.id.site)
    let address = "\(SampleCounty.caseID).html"
    let link = PageLink(address, title: dossier.title)
    let with = WellFormed(RegisterPage.html(of: register, dossiers: [site: [link]]))
    #expect(with.elements("a").contains { $0["href"] == address })
    #expect(
      !WellFormed(RegisterPage.html(of: register)).elements("a").contains { $0["href"] == address })
    let back = "index.html#site-\(site)"
    let page = WellFormed(DossierPage.html(of: dossier, register: back))
    #expect(page.elements("a").contains { $0["href"] == back })
    #expect(!WellFormed(DossierPage.html(of: dossier)).text.contains("返回网站台账"))
    var order = RegisterOrder()
    for row in register.sites { order.add(row.id, row.kind, row.phase) }
    order.sort()
    #expect(RegisterPages.addresses(order, name: "index")[site] == back)
  }

  @Test func `the row of each site of a large register is on the page that it is said to be on`()
    throws
  {
    var order = RegisterOrder()
    for number in 0..<1200 {
      let id = try #require(SiteID("s-\(number)"))
      order.add(id, .department, number < 700 ? .live : .closed)
    }
    order.sort()
    let addresses = RegisterPages.addresses(order, name: "index")
    var pages: [String: Int] = [:]
    for address in addresses.values {
      pages[String(address.prefix { $0 != "#" }), default: 0] += 1
    }
    #expect(pages == ["register-1.html": 500, "register-2.html": 200, "register-3.html": 500])
  }

  @Test func `what is Chinese on an English page says so, and nothing is lost of it`() throws {
    let county = try SampleCounty.running()
    let dossier = try county.dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00")
    let english = DossierPage.html(of: dossier, in: .en)
    let page = WellFormed(english)
    let marked = page.elements("span").filter { $0["lang"] == "zh-CN" }
    #expect(!marked.isEmpty)
    let bare = english.replacing(#/<(span|tspan) lang="zh-CN">[^<]*<\/(span|tspan)>/#, with: "")
      .replacing(
        #/<title[^>]*>[^<]*<\/title>|<desc[^>]*>[^<]*<\/desc>|<style>[^<]*<\/style>/#, with: ""
      )
      .replacing(#/<[^>]*>/#, with: "")
    let left = bare.unicodeScalars.filter { (0x4e00...0x9fff).contains($0.value) }
    #expect(left.isEmpty, "\(String(String.UnicodeScalarView(left)).prefix(80))")
    #expect(!DossierPage.html(of: dossier).contains("<span lang"))
    #expect(
      ForeignWords.marked("<p title=\"西吉\">of 西吉县（2026）office, 教育局</p>")
        == "<p title=\"西吉\">of <span lang=\"zh-CN\">西吉县（2026）</span>office, "
        + "<span lang=\"zh-CN\">教育局</span></p>")
  }

  @Test func `a reference to an event that the page has no row of is no link`() {
    #expect(Ref.list([3, 5], on: [5]).map(\.isHere) == [false, true])
  }

  @Test func `the same dossier gives the same bytes`() throws {
    let pages = try (0..<2).map { _ in try SampleExports.files() }
    for (first, second) in zip(pages[0], pages[1]) {
      #expect(first.0 == second.0)
      #expect(first.1 == second.1)
    }
  }

  @Test func `a simulated clock is said on every page, a real one on none`() throws {
    for isSimulated in [true, false] {
      let county = try SampleCounty.running(simulated: isSimulated)
      let dossier = try county.dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00")
      let register = try county.register(asOf: "2026-03-01 09:00")
      for page in [DossierPage.html(of: dossier), RegisterPage.html(of: register)] {
        #expect(page.contains("模拟时钟台账，仅供演示") == isSimulated)
      }
    }
  }

  @Test func `a signed checkpoint is printed as it is`() throws {
    let note = "siteledger.xiji\n56\nXyra18fQ\n\n— siteledger.xiji Az3grl\n"
    let dossier = try SampleCounty.opened()
      .dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00", note: note)
    #expect(WellFormed(DossierPage.html(of: dossier)).text.contains(note))
  }

  @Test func `every label a template asks for has its words in both languages`() {
    for language in Language.allCases {
      let say = Wording(language)
      let labels = [
        "dossier": DossierLabels.texts(say), "register": RegisterLabels.texts(say),
        "bulletin": BulletinLabels.texts(say), "report": ReportLabels.texts(say),
        "frame": FrameLabels.texts(say), "refs": FrameLabels.texts(say),
        "board": BoardLabels.texts(say),
      ]
      for (name, text) in Pages.sources {
        for label in text.matches(of: /\{\{t\.([a-zA-Z]+)\}\}/) {
          #expect(labels[name]?[String(label.1)] != nil, "\(name): \(label.1)")
        }
      }
    }
  }

  @Test func `the register counts each site where it belongs`() throws {
    let register = try SampleCounty.several().register(asOf: "2026-03-01 09:00")
    #expect(register.sites.map(\.id.text) == ["portal", "weijian", "jiaoyu"])
    #expect(register.notGoverned.map(\.id.text) == ["shuiwu"])
    #expect(register.ended.map(\.id.text) == ["jikong"])
    #expect(register.counts.map(\.number) == [3, 2, 0, 1, 1, 2, 0, 0, 1, 1, 0])
    #expect(register.counts.allSatisfy { $0.number == $0.sites.count })
    #expect(register.sites.map(\.missing) == [[], [.mark, .police, .identityCode], []])
    #expect(register.sites.last?.openCases.first?.waiting.map(\.step.text) == ["regional-review"])
    let page = WellFormed(RegisterPage.html(of: register))
    #expect(page.text.contains("宁公网安备64042202000004号"))
  }

  @Test func `a county without sites has a register`() throws {
    let register = try SampleCounty().register(asOf: "2026-03-01 09:00")
    #expect(register.counts.allSatisfy { $0.number == 0 })
    _ = WellFormed(RegisterPage.html(of: register))
    _ = try RegisterJSON.bytes(of: register)
  }

  /// A case in every state, in a county with a real clock and in one without.
  static func dossiers() throws -> [Dossier] {
    let county = try SampleCounty.several()
    try county.propose("jikong")
    return [
      try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00"),
      try SampleCounty.running(simulated: true)
        .dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00"),
      try county.dossier("site-opening.jikong.1", asOf: "2026-03-01 09:00"),
      try county.dossier("site-opening.jikong.2", asOf: "2029-03-01 09:00"),
    ]
  }
}
