import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// Facts that were recorded wrongly, put right.
struct CorrectionTests {
  private let opening = Opening("jiaoyu")

  private func opened(through step: StepID) throws -> TestCounty {
    let county = try TestCounty.withPortal()
    county.wait(until: "2026-03-10")
    try county.open(opening, through: step)
    return county
  }

  @Test func `the right number takes the place of the wrong one, which is free for its owner`()
    throws
  {
    let county = try opened(through: "icp-apply")
    let wrong = opening.grant(.icp, "宁ICP备09000126号-3", by: "openness-second")
      .forOffice("communications").withPaper()
    try county.accept(wrong)
    let other = Opening("culture", by: "culture", serial: 3)
    try county.open(other, through: "icp-apply")
    #expect(try county.attempt(other.request("icp-grant")).rule == "A10.one-holder")
    let position = county.events("filing.granted").last { $0.correlation == opening.caseID }
    try county.accept(
      county.correct(try #require(position).position, to: ["number": "宁ICP备09000126号-2"]))
    #expect(try county.site("jiaoyu").granted(.icp)?.number == "宁ICP备09000126号-3")
    let made = try county.accept(county.decideCorrection())
    #expect(made.types == ["record.corrected"])
    #expect(try county.site("jiaoyu").granted(.icp)?.number == "宁ICP备09000126号-2")
    #expect(try county.attempt(other.request("icp-grant")).refusal == nil)
    // The case goes on as it was.
    #expect(try county.attempt(opening.request("security-measures")).refusal == nil)
  }

  @Test func `a corrected number is one that no other site holds, and has its form`() throws {
    let county = try opened(through: "icp-grant")
    let position = try county.position(of: "filing.granted")
    let held = county.correct(position, to: ["number": "宁ICP备09000126号-1"])
    #expect(try county.attempt(held).rule == "A10.one-holder")
    let formless = county.correct(position, to: ["number": "09000126"])
    #expect(try county.attempt(formless).rule == "A10.form")
  }

  @Test func `what was applied for is asked again of the record as it stands when it is decided`()
    throws
  {
    let county = try opened(through: "icp-grant")
    let position = try county.position(of: "filing.granted")
    try county.accept(county.correct(position, to: ["number": "宁ICP备09000126号-3"]))
    let other = Opening("culture", by: "culture", serial: 3)
    try county.open(other, through: "icp-grant")
    #expect(try county.when(county.decideCorrection()).rule == "A10.one-holder")
  }

  @Test func `a fact is corrected again by naming its event again`() throws {
    let county = try opened(through: "icp-grant")
    county.wait(until: "2026-03-20")
    let type = "filing.granted"
    let position = try county.position(of: type)
    for day in ["2026-03-15", "2026-03-12"] as [CivilDate] {
      try county.putRight(type, to: ["occurredOn": .string(day.iso8601)])
      #expect(try county.site("jiaoyu").granted(.icp)?.grantedOn == day)
    }
    #expect(try county.tables.corrections(of: position).count == 2)
    let again = county.correct(position, to: ["occurredOn": "2026-03-12"])
    #expect(try county.attempt(again).rule == "correction.value")
  }

  @Test func `the event keeps what it says, and is known to be put right`() throws {
    let county = try opened(through: "icp-grant")
    let position = try county.position(of: "filing.granted")
    try county.putRight("filing.granted", to: ["number": "宁ICP备09000126号-5"])
    #expect(
      try county.tables.corrections(of: position).map(\.value)
        == [try county.position(of: "record.corrected")])
    guard case .filing(.granted(let event)) = county.entries[position - 1].event else { return }
    #expect(event.number == "宁ICP备09000126号-2")
    let corrections = try county.answer(CorrectionList.self, ["open": false])
    #expect(corrections.corrections.map(\.correction.position.value) == [position])
  }

  @Test func `a name that was typed wrongly is right, until a change gave it another`() throws {
    let county = try opened(through: "propose")
    try county.putRight("site.proposed", to: ["name": "西吉县教育局官方网站"])
    #expect(try county.site("jiaoyu").name == "西吉县教育局官方网站")
  }

  // MARK: Struck

  @Test func `a grant that is not of its site is open again, and what waited for it waits`() throws
  {
    let county = try opened(through: "identity-code-grant")
    let before = try county.waiting(opening.caseID)
    #expect(before.contains("announce"))
    let position = try #require(
      county.events("filing.granted").last {
        guard case .filing(.granted(let event)) = $0.event else { return false }
        return event.filing == .icp
      }
    ).position
    try county.accept(county.strike(position))
    try county.accept(county.decideCorrection())
    let waiting = try county.waiting(opening.caseID)
    #expect(waiting.contains("icp-grant") && !waiting.contains("announce"))
    #expect(try county.site("jiaoyu").granted(.icp) == nil)
    // The right number may have been granted before today.
    #expect(try county.attempt(opening.request("icp-grant").on("2026-03-10")).refusal == nil)
    try county.accept(opening.request("icp-grant"))
    #expect(try county.waiting(opening.caseID).contains("announce"))
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `an open site whose number was another's is to get one`() throws {
    let county = try TestCounty.withSites()
    let position = try county.position(of: "site.registered-existing")
    try county.accept(county.strike(position).setting("filing", "icp"))
    let made = try county.accept(county.decideCorrection())
    #expect(made.types == ["record.corrected", "case.opened"])
    #expect(try county.site("jiaoyu").missingFilings == [.icp])
    #expect(try county.open("A10.missing-filing", "icp") != nil)
    #expect(county.raised(.missingFilings).last?.subject == .site("jiaoyu"))
    #expect(try county.waiting("site-completion.jiaoyu.1") == ["icp-apply"])
    // Struck, it is no fact any more.
    let again = county.strike(position).setting("filing", "icp")
    #expect(try county.attempt(again).rule == "correction.kind")
  }

  // MARK: Terms and violations

  @Test func `a spell that was never over its limit is no violation any more`() throws {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.takeOffline(outage, until: "2026-03-20", through: "announce")
    county.wait(until: "2026-03-20")
    try county.accept(
      outage.request("take-offline", of: "site-temporary-offline").withPaper().on("2026-03-03"))
    county.wait(until: "2026-04-10")
    try county.sweep()
    #expect(county.raised(.offlineTooLong).count == 1)
    try county.putRight(
      "site.taken-offline", to: ["occurredOn": "2026-03-18"], paper: "2026-03-18")
    #expect(county.ended(.offlineTooLong).count == 1)
    let running = try #require(try county.open("A15.max-days"))
    #expect(running.status == .pending && running.due?.lastDay == "2026-04-17")
    #expect(try county.site("jiaoyu").offline?.current?.lastDay == "2026-04-17")
    county.wait(until: "2026-04-20")
    try county.sweep()
    #expect(county.raised(.offlineTooLong).count == 2)
  }

  @Test func `a spell that was over its limit by its right days was a violation`() throws {
    let county = try TestCounty.withSites()
    let outage = Outage()
    try county.takeOffline(outage, until: "2026-04-01")
    county.wait(until: "2026-03-25")
    try county.accept(
      outage.request("restore", of: "site-temporary-offline").withPaper().on("2026-03-20"))
    #expect(county.raised(.offlineTooLong).isEmpty)
    county.wait(until: "2026-04-06")
    try county.putRight("site.offline-ended", to: ["occurredOn": "2026-04-03"])
    #expect(county.raised(.offlineTooLong).count == 1)
    #expect(county.ended(.offlineTooLong).count == 1)
    #expect(try county.deadline("A15.max-days")?.lateDays == 2)
    // Once for a spell, however often it is corrected.
    try county.putRight("site.offline-ended", to: ["occurredOn": "2026-04-04"])
    #expect(county.raised(.offlineTooLong).count == 1)
  }

  @Test func `what is applied for waits for those who decide, with its age`() throws {
    let county = try opened(through: "icp-grant")
    let position = try county.position(of: "filing.granted")
    try county.accept(county.correct(position, to: ["number": "宁ICP备09000126号-5"]))
    let waiting = { try county.waitingWork().filter { $0.contains("A4.correction") } }
    let items = try waiting()
    #expect(items.count == 1 && items[0].hasPrefix("id:openness "), "\(items)")
    try county.accept(county.decideCorrection("reject"))
    #expect(try waiting().isEmpty)
    #expect(try county.site("jiaoyu").granted(.icp)?.number == "宁ICP备09000126号-2")
  }

  @Test func `of the portal the municipal office decides`() throws {
    let county = try TestCounty.withPortal()
    let position = try county.position(of: "site.registered-existing")
    try county.accept(
      county.correct(position, to: ["name": "西吉县人民政府门户网站"], by: "openness-second"))
    let own = try county.decideCorrection()
    #expect(try county.attempt(own).rule == "duties.on-behalf")
    try county.accept(own.forOffice("guyuan-openness").withPaper())
    #expect(try county.site("portal").name == "西吉县人民政府门户网站")
  }

  @Test func `conformance names who corrected what they had recorded, and a day out of order`()
    throws
  {
    let county = try opened(through: "icp-grant")
    let position = try county.position(of: "filing.granted")
    county.wait(until: "2026-03-20")
    try county.putRight("filing.granted", to: ["occurredOn": "2026-03-12"])
    var honest = Conformance(opening.caseID, under: .siteOpening)
    let own = county.entries.filter { $0.correlation == opening.caseID }
    #expect(own.flatMap { honest.follow($0) }.isEmpty)
    let made = try #require(county.events("record.corrected").last)
    let kind = try #require(Areas.events.first { $0.payload.type == "record.corrected" })
    for (actor, day, count) in [
      ("openness-second", "2026-03-12", 1), ("openness-leader", "2026-03-01", 1),
      ("openness-second", "2026-03-01", 2),
    ] as [(StaffID, CivilDate, Int)] {
      var conformance = Conformance(opening.caseID, under: .siteOpening)
      let forged = try kind.decode(
        ValueSource(value: [
          "correction": "20260320-000001", "position": .integer(Int64(position)),
          "fact": "filing.granted", "subject": "site-jiaoyu",
          "case": .string(opening.caseID.text), "filing": "icp",
          "was": ["occurredOn": "2026-03-10"],
          "now": ["occurredOn": .string(day.iso8601)],
          "paper": ["number": "西政公开更〔2026〕1号", "date": "2026-03-20"], "alongside": [],
          "recordedBy": "admin", "proposedBy": "openness-clerk",
        ]))
      let entry = Entry(
        position: made.position, recordedAt: made.recordedAt, occurredOn: made.occurredOn,
        actor: actor, office: "openness", onBehalfOf: nil, document: nil,
        correlation: opening.caseID, causation: nil, event: forged)
      let found = own.filter { $0.position < made.position }.flatMap { conformance.follow($0) }
      #expect(found.isEmpty)
      #expect(conformance.follow(entry).count == count, "\(actor) \(day)")
    }
  }
}
