import CivilTime
import Regulation

/// Some years of a site's times offline that take any legal way: applications, later ends,
/// emergencies and what becomes one, in any order that is open; returns, rejections and withdrawals
/// now and then; days pass in between.
package struct OfflineWalk {
  package let outage: Outage
  private var generator: SeededGenerator
  /// How many cases are begun before the walk only goes forward, so that it ends.
  package static let caseCount = 12
  /// More moves than any walk takes.
  package static let maximumMoves = 400

  package init(_ outage: Outage = Outage(), seed: UInt64) {
    self.outage = outage
    generator = SeededGenerator(seed: seed)
  }

  /// The next request, chosen among what is open; nothing once every case has ended.
  package mutating func next(in county: TestCounty) throws -> Request? {
    let isLong = Int.random(in: 0..<12, using: &generator) == 0
    let days = isLong ? 40 : Int.random(in: 0...3, using: &generator)
    county.wait(until: county.today.adding(days: days))
    let cases = try county.cases(about: .site(outage.site))
    let isEnding = cases.count >= Self.caseCount
    var moves: [Request] = []
    for id in cases.open { moves += try self.moves(of: id, county, isEnding) }
    if !isEnding {
      moves += try beginnings(county, cases, isAlone: moves.isEmpty)
    }
    return moves.randomElement(using: &generator)
  }

  /// What can be begun today.
  private mutating func beginnings(
    _ county: TestCounty, _ cases: SubjectCases, isAlone: Bool
  ) throws -> [Request] {
    let site = try county.site(outage.site)
    let next = outage.numbered(cases.count + 1)
    var requests: [Request] = []
    if site.phase == .live {
      let cause = cases.count.isMultiple(of: 2) ? "force-majeure" : "ordered"
      if isAlone || Int.random(in: 0..<6, using: &generator) == 0 {
        requests.append(next.emergency(cause: cause))
      }
      if cases.open("site-temporary-offline") == nil,
        site.offline?.counted(in: county.today.year) == nil
      {
        requests.append(next.propose(days: 20))
      }
    }
    if let until = later(site, county.today), cases.open("site-offline-extension") == nil {
      requests.append(next.extend(until: until))
    }
    if site.offline?.spells.contains(where: \.isCounted) ?? false,
      cases.open("site-offline-reclassification") == nil
    {
      requests.append(next.reclassify())
    }
    return requests
  }

  /// A later end that the running spell may have.
  private func later(_ site: Site, _ today: CivilDate) -> CivilDate? {
    guard let spell = site.offline?.current, spell.kind == .temporary,
      let planned = spell.plannedEnd, let last = spell.lastDay, planned < last, today <= last
    else { return nil }
    return max(planned.adding(days: 1), today)
  }

  /// What can be done in a case today: each of its open steps, or its end when it leads nowhere now.
  private mutating func moves(
    of id: CaseID, _ county: TestCounty, _ isEnding: Bool
  ) throws -> [Request] {
    guard let definition = StepID(id.definition), let number = Int(id.text.split(separator: ".")[2])
    else { throw TestMistake("no case \(id)") }
    let own = outage.numbered(number)
    let dice = Int.random(in: 0..<100, using: &generator)
    var moves: [Request] = []
    for step in try county.waiting(id) {
      guard let forward = try forward(step, of: definition, own, id, county) else {
        return [own.withdraw(definition)]
      }
      let kind = county.definitions.newest(definition)?.step(step)
      if dice == 0, kind?.canReject ?? false {
        moves.append(answer("reject", step, id, own, forward))
      } else if dice < 15, kind?.returnsTo != nil, !isEnding {
        moves.append(answer("return", step, id, own, forward))
      } else if dice == 16, step == "consent" {
        moves.append(own.withdraw(definition))
      } else {
        moves.append(forward)
      }
    }
    return moves
  }

  /// The request that does a step; nothing where the world has gone past it.
  private func forward(
    _ step: StepID, of definition: StepID, _ own: Outage, _ id: CaseID, _ county: TestCounty
  ) throws -> Request? {
    let site = try county.site(outage.site)
    switch (definition.text, step.text) {
    case ("site-temporary-offline", "propose"):
      let isOpen =
        site.phase == .live && site.offline?.counted(in: county.today.year) == nil
      return isOpen ? own.propose(days: 30) : nil
    case ("site-temporary-offline", "take-offline"):
      guard site.phase == .live, let plan = site.offline?.plan, county.today <= plan.until
      else { return nil }
    case ("site-offline-extension", "propose"): return later(site, county.today).map(own.extend)
    case ("site-offline-extension", "announce"):
      guard let until = site.offline?.extensionPlan?.until,
        let spell = site.offline?.current, spell.kind == .temporary,
        let planned = spell.plannedEnd, until > planned, until >= county.today
      else { return nil }
    case ("site-offline-reclassification", "propose"): return own.reclassify()
    case _: break
    }
    return try own.request(step, of: definition)
  }

  private func answer(
    _ decision: String, _ step: StepID, _ id: CaseID, _ own: Outage, _ forward: Request
  ) -> Request {
    own.decide(decision, at: step, of: id, by: forward.actor, reasons: "请补充说明。")
      .recorded(like: forward)
  }
}
