import Regulation
import Testing

@testable import Exports

@Suite struct MiningTests {
  @Test func `a case is one trace, its events the steps done and decided, named as in its BPMN`()
    throws
  {
    let entries = try Self.entries(of: SampleCounty.caseID)
    let trace = XES.traces(of: entries, under: .siteOpening).text
    let names = Self.values(of: "concept:name", in: trace)
    let tasks = Set(
      WellFormed(try BPMN.xml(of: .siteOpening)).elements("userTask").compactMap { $0["name"] })
    #expect(names.first == SampleCounty.caseID)
    #expect(Set(names.dropFirst()) == tasks)
    #expect(Self.values(of: "decision", in: trace).count { $0 == "return" } == 2)
    #expect(Self.values(of: "position", in: trace) == Self.stepPositions(entries))
  }

  @Test func `names of steps are those of the procedure's file in the same language`() throws {
    let entries = try Self.entries(of: SampleCounty.caseID)
    let (text, count) = XES.traces(of: entries, under: .siteOpening, in: .en)
    let tasks = WellFormed(try BPMN.xml(of: .siteOpening, in: .en)).elements("userTask")
    #expect(count == 1)
    #expect(
      Set(Self.values(of: "concept:name", in: text).dropFirst())
        == Set(tasks.compactMap { $0["name"] }))
    #expect(XES.traces(of: [], under: .siteOpening).count == 0)
  }

  @Test func `a whole file is well-formed, and the same every time`() throws {
    let county = try SampleCounty.several()
    let write = {
      let source = XES.Source(
        county: try #require(try county.tables.county), eventCount: county.entries.count,
        root: "00")
      var text = XES.head(of: source)
      try county.tables.cases.rows.scan { _, state in
        text +=
          XES.traces(
            of: county.entries.filter { $0.correlation == state.id }, under: .siteOpening
          ).text
        return true
      }
      return text + XES.tail
    }
    let text = try write()
    _ = WellFormed(text)
    #expect(try write() == text)
  }

  @Test func `every event is one of the object-centric log, with what it concerns`() throws {
    let county = try SampleCounty.opened()
    var events = OCELEvents(of: try #require(try county.tables.county))
    let all = county.entries.map { events.event($0, .regulation) }
    #expect(all.map(\.id) == county.entries.map { "\($0.position)" })
    #expect(all.allSatisfy { !$0.relationships.isEmpty })
    let used = Set(all.map(\.type))
    let types = OCEL.eventTypes(used)
    #expect(Set(types.map(\.name)) == used)
    #expect(OCEL.eventTypes([]).isEmpty)
    let declared = Dictionary(
      uniqueKeysWithValues: types.map { ($0.name, Set($0.attributes.map(\.name))) })
    for event in all {
      #expect(declared[event.type]?.isSuperset(of: event.attributes.map(\.name)) == true)
      #expect(Set(event.relationships).count == event.relationships.count)
    }
    let approval = try #require(
      all.first { $0.attributes.contains { $0.value == "regional-review" } })
    let related = approval.relationships.map { "\($0.qualifier) \($0.objectId)" }
    #expect(
      related == [
        "case case-\(SampleCounty.caseID)", "subject site-jiaoyu", "actor staff-ma-lan",
        "office office-openness", "on-behalf-of office-qu-bangongting",
      ])
  }

  @Test func `a case that kept to its procedure has no deviation`() throws {
    let county = try SampleCounty.several()
    for (id, entries) in Dictionary(grouping: county.entries, by: \.correlation) {
      guard let id else { continue }
      #expect(Self.deviations(of: id.text, entries).isEmpty)
    }
    let entries = try Self.entries(of: SampleCounty.caseID)
    #expect(Self.deviations(of: SampleCounty.caseID, entries).isEmpty)
  }

  @Test func `every step left out is named once, with its article, by what came without it`()
    throws
  {
    let entries = try Self.entries(of: SampleCounty.caseID)
    let events = entries.compactMap { StepEvent($0.event, under: .siteOpening) }
    for step in Definition.siteOpening.steps
    where events.count(where: { $0.step == step.id }) == 1 {
      let left = entries.filter { StepEvent($0.event, under: .siteOpening)?.step != step.id }
      let found = Self.deviations(of: SampleCounty.caseID, left)
      #expect(found.count == 1, "\(step.id): \(found)")
      #expect(found.first?.article == step.article)
      #expect(found.first?.found.en.contains("(\(step.id))") == true)
    }
  }

  @Test func `a step done twice, one after the end, and one not opened are deviations`() throws {
    let entries = try Self.entries(of: SampleCounty.caseID)
    let launch = try #require(entries.last { StepEvent($0.event, under: .siteOpening) != nil })
    let found = Self.deviations(of: SampleCounty.caseID, entries + [launch])
    #expect(found.map(\.found.en).count == 2)
    #expect(found.allSatisfy { $0.position == launch.position })
    #expect(Deviation.notOpened(launch).article == .record)
  }

  private static func entries(of id: String) throws -> [Entry] {
    try SampleCounty.opened().entries.filter { $0.correlation?.text == id }
  }

  private static func deviations(of id: String, _ entries: [Entry]) -> [Deviation] {
    guard let id = CaseID(id) else { return [] }
    var conformance = Conformance(id, under: .siteOpening)
    return entries.flatMap { conformance.follow($0) }
  }

  private static func stepPositions(_ entries: [Entry]) -> [String] {
    entries.filter { StepEvent($0.event, under: .siteOpening) != nil }.map { "\($0.position)" }
  }

  /// The values of an attribute, in the order of the text.
  private static func values(of key: String, in xml: String) -> [String] {
    WellFormed("<log>\(xml)</log>").elements.filter { $0.attributes["key"] == key }
      .compactMap { $0.attributes["value"] }
  }
}
