import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// A filing that who granted it takes back, without the site's asking.
struct RevokedFilingTests {
  private static let paper = Document(number: "宁通管撤〔2026〕2号", date: "2026-03-02")

  static func revoke(_ filing: String, site: String = "jiaoyu") -> Request {
    Request(
      "openness-second", "filing.revoke",
      [
        "site": .string(site), "filing": .string(filing), "reasons": "备案信息与实际不符，逾期未改。",
      ], document: paper)
  }

  @Test func `the site lacks it, is to have it again, and is shown to`() throws {
    let county = try TestCounty.withSites()
    let made = try county.accept(Self.revoke("icp").forOffice("communications"))
    #expect(made.types == ["filing.revoked", "case.opened"])
    let site = try county.site("jiaoyu")
    #expect(site.missingFilings == [.icp] && site.phase == .live)
    #expect(county.raised(.missingFilings).last?.subject == .site("jiaoyu"))
    #expect(try county.open("A10.missing-filing", "icp")?.office == "education")
    let id: CaseID = "site-completion.jiaoyu.1"
    #expect(try county.waiting(id) == ["icp-apply"])
    #expect(
      try county.waitingWork().contains("id:education site-completion.jiaoyu.1/icp-apply"))
    // Granted anew, it is as it should be.
    try county.accept(
      Request("education-clerk", "filing.apply", ["case": .string(id.text), "filing": "icp"]))
    try county.accept(
      Request(
        "openness-second", "filing.grant",
        ["case": .string(id.text), "filing": "icp", "number": "宁ICP备09000126号-91"],
        onBehalfOf: "communications", document: Self.paper))
    #expect(try county.site("jiaoyu").missingFilings.isEmpty)
    #expect(county.ended(.missingFilings).count == 1)
    #expect(try county.open("A10.missing-filing", "icp") == nil)
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `its number is free`() throws {
    let county = try TestCounty.withSites()
    try county.accept(Self.revoke("mark").by("staffing-clerk"))
    try county.accept(Self.revoke("police").by("police-clerk"))
    #expect(
      try county.tables.filings.identifiers["police:宁公网安备64042202000090号"] == nil)
    #expect(try county.site("jiaoyu").missingFilings == [.mark, .police])
    // Two cases, one for each.
    #expect(try county.cases(about: .site("jiaoyu")).open.count == 2)
  }
}
