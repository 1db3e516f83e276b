import JSONText
import Regulation
import TestSupport
import Testing

/// Tables hold what the events say, whichever way they were built.
struct TableTests {
  @Test func `every prefix of a walk folds to what a rebuild gives`() throws {
    let county = try TestCounty.withPortal()
    var walk = RandomWalk(Opening("jiaoyu"), seed: 7)
    while let request = try walk.next(in: county) {
      try county.accept(request)
      #expect(try county.rows() == county.rebuiltRows())
    }
  }

  @Test(arguments: [3, 11, 42] as [UInt64])
  func `the inbox holds the open steps of running cases and nothing else`(_ seed: UInt64) throws {
    let county = try TestCounty.withPortal()
    let walks = [
      Opening("jiaoyu"), Opening("wenlv", by: "culture", serial: 5),
      Opening("jiqiang", by: "jiqiang", serial: 6),
    ]
    var running = walks.enumerated().map { RandomWalk($1, seed: seed + UInt64($0)) }
    var turn = 0
    while !running.isEmpty {
      turn += 1
      let index = turn % running.count
      if let request = try running[index].next(in: county) {
        try county.accept(request)
      } else {
        running.remove(at: index)
      }
      #expect(try inbox(of: county) == openSteps(of: walks.map(\.caseID), in: county))
    }
    #expect(try inbox(of: county).isEmpty)
  }

  private func inbox(of county: TestCounty) throws -> Set<String> {
    var found: Set<String> = []
    try county.tables.work.rows.scan { key, item in
      #expect(key == item.id.text)
      found.insert(key)
      return true
    }
    let queued = try county.waitingWork().map { String($0.drop { $0 != " " }.dropFirst()) }
    #expect(queued.count == found.count && Set(queued) == found)
    return found
  }

  private func openSteps(of cases: [CaseID], in county: TestCounty) throws -> Set<String> {
    var open: Set<String> = []
    for id in cases where try county.tables.caseState(id) != nil {
      for step in try county.waiting(id) { open.insert("\(id)/\(step)") }
    }
    return open
  }

  @Test func `what waits stands under the office that acts, in the order of the regulation`() throws
  {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "mark-apply")
    #expect(
      try county.waitingWork() == [
        "id:education site-opening.jiaoyu.1/domain-apply",
        "id:education site-opening.jiaoyu.1/report",
        "id:education site-opening.jiaoyu.1/deploy",
        "id:education site-opening.jiaoyu.1/security-measures",
        "kind:staffing site-opening.jiaoyu.1/mark-grant",
      ])
  }

  @Test func `numbers are held while a site has them and free once its opening ends`() throws {
    let county = try TestCounty.withPortal()
    let opening = Opening("jiaoyu")
    try county.open(opening, through: "identity-code-grant")
    let domain = try #require(DomainName(opening.domain))
    #expect(try county.tables.holder(of: .domain(domain)) == "jiaoyu")
    let held = try #require(try county.rows()["identifiers"]).filter { $0.value == "\"jiaoyu\"" }
    #expect(
      held.keys.sorted().map { $0.split(separator: ":").first ?? "" } == [
        "domain", "icp", "identity-code", "police",
      ])
    try county.accept(opening.withdraw)
    #expect(try county.tables.holder(of: .domain(domain)) == nil)
    let left = try #require(try county.rows()["identifiers"])
    #expect(left.values.allSatisfy { $0 == "\"portal\"" })
  }

  @Test func `the portal is known from its proposal to its end`() throws {
    let county = try TestCounty.staffed()
    let portal = Opening("portal", of: .portal, by: "openness")
    #expect(try county.tables.portal == nil)
    try county.accept(portal.propose)
    #expect(try county.tables.portal == "portal")
    try county.accept(portal.withdraw)
    #expect(try county.tables.portal == nil)
  }

  @Test func `a host counts its sites from the proposal to their end`() throws {
    let county = try TestCounty.withPortal()
    #expect(try county.tables.sites(of: "education").count == 0)
    let opening = Opening("jiaoyu")
    try county.accept(opening.propose)
    #expect(try county.tables.sites(of: "education").count == 1)
    try county.accept(
      opening.decide("return", at: "consent", by: "education-leader", reasons: "名称不规范。"))
    try county.accept(opening.propose.setting("name", "西吉县招生考试网"))
    #expect(try county.tables.sites(of: "education").count == 1)
    try county.accept(opening.withdraw)
    #expect(try county.tables.sites(of: "education").count == 0)
  }

  @Test func `a site that is not governed counts for nobody`() throws {
    let county = try TestCounty.staffed()
    try county.accept(
      Request(
        "openness-clerk", "site.list-not-governed",
        ["site": "shuiwu", "name": "西吉县税务局网站", "office": "tax", "domain": "tax.example"]))
    #expect(try county.tables.sites(of: "tax").count == 0)
    #expect(try county.site("shuiwu").phase == .notGoverned)
    #expect(try county.rows()["identifiers"] == nil)
  }

  @Test func `staff are counted where they are, once, through moves, leaving and coming back`()
    throws
  {
    let county = try TestCounty.staffed()
    func counts() throws -> [Int] {
      [try county.office("education").staffCount, try county.office("culture").staffCount]
    }
    #expect(try counts() == [4, 2])
    try county.accept(county.transfer("education-clerk", to: "culture", [.clerk]))
    #expect(try counts() == [3, 3])
    #expect(try !county.tables.staff(of: "education").contains("education-clerk"))
    try county.accept(county.assign("education-clerk", "马兰", to: "culture", [.clerk, .editor]))
    #expect(try counts() == [3, 3])
    try county.accept(
      Request("admin", "staff.remove", ["staff": "education-clerk", "reason": "调离"]))
    #expect(try counts() == [3, 2])
    #expect(try county.staff("education-clerk").isDeparted)
    #expect(try county.staff("education-clerk").roles.isEmpty)
    try county.accept(county.assign("education-clerk", "马兰", to: "education", [.clerk]))
    #expect(try counts() == [4, 2])
  }

  @Test func `a kind of office is free again once its only one is dissolved`() throws {
    let county = try TestCounty.staffed()
    #expect(try county.tables.office(of: .telecom)?.id == "telecom")
    try county.accept(
      Request("admin", "office.dissolve", ["office": "telecom"]).with(Opening.paper))
    #expect(try county.tables.office(of: .telecom) == nil)
    #expect(try county.office("telecom").isDissolved)
  }

  @Test func `flushing in between changes no row`() throws {
    let county = try TestCounty.withPortal()
    try county.open(Opening("jiaoyu"), through: "launch")
    let store = MemoryStore()
    let tables = Tables(in: store)
    for entry in county.entries {
      try Projectors.fold(entry, into: tables)
      try tables.flush()
      tables.forget()
    }
    let rows = store.tables.filter { !$0.value.isEmpty }.mapValues { rows in
      Dictionary(
        uniqueKeysWithValues: rows.map {
          (String(decoding: $0.key, as: UTF8.self), String(decoding: $0.value, as: UTF8.self))
        })
    }
    #expect(try county.rows() == rows)
  }
}
