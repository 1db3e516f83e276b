import Regulation
import TestSupport
import Testing

/// Any legal way through an opening ends, and never loses its way before.
struct RandomWalkTests {
  @Test(arguments: Array(1...24) as [UInt64])
  func `every legal way leads to a launch or to an end`(_ seed: UInt64) throws {
    let county = try TestCounty.withPortal()
    var walk = RandomWalk(Opening("jiaoyu"), seed: seed)
    var moves = 0
    while let request = try walk.next(in: county) {
      moves += 1
      try #require(moves < RandomWalk.maximumMoves)
      let outcome = try county.when(request)
      try #require(outcome.refusal == nil, "\(request.method): \(outcome)")
      let state = try county.state(walk.opening.caseID)
      let waiting = try county.waiting(walk.opening.caseID)
      #expect(waiting.isEmpty == (state.status != .running))
    }
    let state = try county.state(walk.opening.caseID)
    let site = try county.site("jiaoyu")
    switch state.status {
    case .completed:
      #expect(site.phase == .live)
      #expect(state.steps.allSatisfy { $0.status == .done })
      #expect(site.missingFilings.isEmpty)
    case .rejected, .withdrawn:
      #expect(site.phase == .ended)
      #expect(try county.cases(about: .site(site.id)).open.isEmpty)
    case .running: Issue.record("the walk stopped while the case runs")
    }
    #expect(try county.rows() == county.rebuiltRows())
  }

  @Test func `the walks see every end there is`() throws {
    var seen: Set<CaseStatus> = []
    for seed in UInt64(1)...60 where seen.count < 3 {
      let county = try TestCounty.withPortal()
      var walk = RandomWalk(Opening("jiaoyu"), seed: seed)
      while let request = try walk.next(in: county) { try county.accept(request) }
      seen.insert(try county.state(walk.opening.caseID).status)
    }
    #expect(seen == [.completed, .rejected, .withdrawn])
  }
}
