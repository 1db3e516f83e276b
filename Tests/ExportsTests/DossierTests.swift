import CivilTime
import JSONText
import Regulation
import Testing
import Workflow

@testable import Exports

@Suite struct DossierTests {
  @Test func `every event of the case stands in the dossier once`() throws {
    let county = try SampleCounty.opened()
    let dossier = try county.dossier(SampleCounty.caseID, asOf: "2026-03-20 09:00")
    let expected = county.entries.filter { $0.correlation != nil }.map(\.position)
    #expect(dossier.entries.map(\.act.position) == expected)
    #expect(dossier.status == .completed)
    #expect(dossier.steps.allSatisfy { $0.done != nil })
    #expect(dossier.entries.allSatisfy { $0.leaf != nil })
  }
}
