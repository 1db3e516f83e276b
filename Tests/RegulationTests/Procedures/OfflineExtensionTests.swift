import CivilTime
import Regulation
import TestSupport
import Testing

/// Article 15: a later end within the thirty days.
struct OfflineExtensionTests {
  let outage = Outage()
  let later = Outage(number: 2)
  static let id: CaseID = "site-offline-extension.jiaoyu.2"

  /// Offline since 2 March, until the 12th: the thirtieth day is 1 April.
  private func county() throws -> TestCounty {
    let county = try TestCounty.withSites()
    try county.takeOffline(outage, until: "2026-03-12")
    county.wait(until: "2026-03-10")
    return county
  }

  @Test func `the later end takes effect with its announcement, up to the thirtieth day`() throws {
    let county = try county()
    try county.accept(later.extend(until: "2026-04-01"))
    try county.go(on: later, "site-offline-extension", through: "consent")
    #expect(try county.site("jiaoyu").offline?.current?.plannedEnd == "2026-03-12")
    let outcome = try county.when(try later.request("announce", of: "site-offline-extension"))
    #expect(
      outcome.types == ["announcement.published", "site.offline-extended", "case.completed"])
    #expect(try county.site("jiaoyu").offline?.current?.plannedEnd == "2026-04-01")
    #expect(try county.site("jiaoyu").offline?.extensionPlan == nil)
    #expect(try county.state(Self.id).status == .completed)
  }

  @Test func `one day behind the thirtieth is refused`() throws {
    let county = try county()
    #expect(try county.when(later.extend(until: "2026-04-02")).rule == "A15.max-days")
    #expect(try county.when(later.extend(until: "2026-04-01")).refusal == nil)
  }

  @Test func `an end that is not later is refused`() throws {
    let county = try county()
    #expect(try county.when(later.extend(until: "2026-03-12")).rule == "A15.extension")
    #expect(try county.when(later.extend(until: "2026-03-13")).refusal == nil)
  }

  @Test func `a site that came back meanwhile is not extended`() throws {
    let county = try county()
    try county.accept(later.extend(until: "2026-03-20"))
    try county.go(on: later, "site-offline-extension", through: "consent")
    try county.accept(try outage.request("restore", of: "site-temporary-offline"))
    let announce = try later.request("announce", of: "site-offline-extension")
    #expect(try county.when(announce).rule == "A15.extension")
    try county.accept(later.withdraw("site-offline-extension"))
    #expect(try county.site("jiaoyu").offline?.extensionPlan == nil)
  }

  @Test func `it is extended twice, each time with a case of its own`() throws {
    let county = try county()
    for (number, until) in [(2, "2026-03-20"), (3, "2026-04-01")] as [(Int, CivilDate)] {
      let later = outage.numbered(number)
      try county.accept(later.extend(until: until))
      try county.go(on: later, "site-offline-extension", through: "announce")
    }
    #expect(try county.site("jiaoyu").offline?.current?.plannedEnd == "2026-04-01")
    #expect(
      try county.when(outage.numbered(4).extend(until: "2026-04-02")).rule == "A15.max-days")
  }
}
