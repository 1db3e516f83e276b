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
        "frame": FrameLabels.texts(say), "refs": FrameLabels.texts(say),
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
