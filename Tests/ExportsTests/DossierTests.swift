import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

@testable import Exports

@Suite struct DossierTests {
  @Test func `every event of the case stands in the dossier once`() throws {
    let county = try SampleCounty.opened()
    let dossier = try county.dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let expected = county.entries.filter { $0.correlation != nil }.map(\.position)
    #expect(dossier.entries.map(\.act.position) == expected)
    #expect(dossier.status == .completed)
    #expect(dossier.steps.allSatisfy { $0.done != nil && $0.runs.last?.end == .done })
    #expect(dossier.entries.allSatisfy { $0.leaf != nil })
  }

  @Test func `a returned step has one run for each time it was open`() throws {
    let dossier = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let apply = try #require(dossier.step("apply"))
    let approve = try #require(dossier.step("approve"))
    let back = try #require(dossier.returns.first)
    #expect(dossier.returns.map(\.number) == [1, 2])
    #expect(apply.runs.map(\.end) == [.done, .done])
    #expect(apply.runs.map(\.undoneBy) == [back.act.position, nil])
    #expect(approve.runs.map(\.end) == [.returned, .done])
    #expect(approve.runs.first?.closedBy == back.act.position)
  }

  @Test func `a decision recorded for an office outside names both, the paper, and both days`()
    throws
  {
    let dossier = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let done = try #require(dossier.step("regional-review")?.done)
    #expect(done.by?.name == "马兰")
    #expect(done.office?.id?.text == "openness")
    #expect(done.onBehalfOf?.id?.text == "qu-bangongting")
    #expect(done.document?.number.text == "宁政办函〔2026〕21号")
    #expect(done.lagDays == 2)
  }

  @Test func `what waits says for whom, since when, and what must come first`() throws {
    let dossier = try SampleCounty.running().dossier(SampleCounty.caseID, asOf: "2026-03-01 09:00")
    let waiting = try #require(dossier.waiting.first)
    #expect(dossier.waiting.count == 1)
    #expect(waiting.id == "regional-review")
    #expect(waiting.office.id?.text == "qu-bangongting")
    #expect(waiting.since?.text == "2026-02-25T09:15:00+08:00")
    let launch = try #require(dossier.step("launch"))
    #expect(launch.waitsFor == ["regional-review", "identity-code-grant", "announce"])
  }

  @Test func `time with an office counts steps side by side once`() throws {
    let dossier = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let staffing = try #require(dossier.offices.first { $0.office.id?.text == "bianban" })
    #expect(staffing.openSeconds == (7 * 24 + 1) * 3600 + 40 * 60)
    let whole = dossier.endedAt.map {
      Int($0.instant.microseconds(since: dossier.openedAt.instant) / 1_000_000)
    }
    #expect(dossier.offices.allSatisfy { $0.openSeconds <= whole ?? 0 })
  }

  @Test func `a summary counts no steps that the case does not ask for`() throws {
    let county = try TestCounty.withTwoSites(lacking: [.icp, .mark, .police])
    let closing = Closing("jiaoyu", number: 2)
    try county.close(closing)
    let steps = try county.whole(closing.caseID).steps(under: .siteClosing)
    let all = steps.count { $0.state.status != .skipped }
    #expect(all < steps.count)
    let dossier = try Dossier(
      case: try county.whole(closing.caseID), definition: .siteClosing,
      entries: county.entries.filter { $0.correlation == closing.caseID }, register: county.tables,
      county: try #require(try county.tables.county), proof: SampleCounty.opened().proof(),
      asOf: county.now)
    #expect(DossierSummary.text(dossier, Wording(.zh)).contains("\(all) 个步骤已办结 \(all) 个"))
  }

  @Test func `materials of an earlier application are marked as replaced`() throws {
    let dossier = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    #expect(
      dossier.materials.map(\.isReplaced) == [true, true, true, true, false, false, false, false])
    #expect(
      dossier.filings.map(\.number) == [
        "CA1364220260001", "jyj.nxxj.gov.cn", "宁ICP备2026000318号-1", "宁公网安备64042202000019号",
        "6404220017",
      ])
  }

  @Test func `a dossier is refused when an event of the case is missing`() throws {
    let county = try SampleCounty.opened()
    let id = try #require(CaseID(SampleCounty.caseID))
    let state = try #require(try county.tables.caseState(id))
    let own = county.entries.filter { $0.correlation == state.id }
    #expect(throws: DossierError.entriesDoNotMatchCase(state.id)) {
      try Dossier(
        case: try county.whole(state), definition: .siteOpening, entries: Array(own.dropLast(3)),
        register: county.tables, county: try #require(try county.tables.county),
        proof: county.proof(), asOf: "2026-03-20T01:00:00Z")
    }
  }

  @Test func `a rejected case and one that has only begun are dossiers as well`() throws {
    let county = try SampleCounty.several()
    let rejected = try county.dossier("site-opening.jikong.1", asOf: "2026-03-01 09:00")
    #expect(rejected.status == .rejected)
    #expect(rejected.step("consent")?.runs.map(\.end) == [.rejected])
    #expect(rejected.waiting.isEmpty)
    try county.propose("jikong")
    let begun = try county.dossier("site-opening.jikong.2", asOf: "2026-03-01 09:00")
    #expect(begun.waiting.map(\.id) == ["consent"])
    #expect(begun.entries.count == 2)
  }

  @Test func `the JSON holds every event and no personal data of an application`() throws {
    let dossier = try SampleCounty.opened().dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let bytes = try DossierJSON.bytes(of: dossier)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(try JSONReader.decode(Dossier.self, from: bytes) == dossier)
    for entry in dossier.entries { #expect(text.contains("\"position\": \(entry.act.position)")) }
    for page in [text, DossierPage.html(of: dossier), DossierPage.html(of: dossier, in: .en)] {
      #expect(!page.contains("0954-"))
    }
  }
}
