import Regulation

/// An opening that takes any legal way: steps in any order that is open, returns, failed tests, a
/// rejection or withdrawal now and then.
package struct RandomWalk {
  package let opening: Opening
  private var generator: SeededGenerator
  private var failedTests = 0
  private var returns = 0
  /// How often a walk is sent back before it only goes forward, so that it ends.
  package static let maximumReturns = 12
  /// More moves than any walk takes: every step of the opening after every return, and then some.
  package static let maximumMoves = 600

  package init(_ opening: Opening, seed: UInt64) {
    self.opening = opening
    generator = SeededGenerator(seed: seed)
  }

  /// The next request, chosen among what is open; nothing once the case has ended.
  package mutating func next(in county: TestCounty) throws -> Request? {
    guard let state = try county.tables.caseState(opening.caseID) else { return opening.propose }
    guard state.status == .running else { return nil }
    let waiting = try county.waiting(opening.caseID)
    guard let step = waiting.randomElement(using: &generator) else {
      throw TestMistake("\(opening.caseID) runs and waits for nothing")
    }
    let dice = Int.random(in: 0..<100, using: &generator)
    if dice == 0 { return opening.withdraw }
    let forward = try opening.request(step)
    if step == "security-test" && dice < 30 {
      failedTests += 1
      return opening.test(passed: false, report: "宁检〔2026〕失\(failedTests)号")
    }
    guard let definition = try county.newestOpening().step(step) else { return forward }
    if definition.canReject && dice == 1 {
      return decide("reject", at: step, like: forward)
    }
    if definition.returnsTo != nil && dice < 30 && returns < Self.maximumReturns {
      returns += 1
      return decide("return", at: step, like: forward)
    }
    return forward
  }

  private func decide(_ decision: String, at step: StepID, like forward: Request) -> Request {
    opening.decide(decision, at: step, by: forward.actor, reasons: "请补充说明。")
      .recorded(like: forward)
  }
}
