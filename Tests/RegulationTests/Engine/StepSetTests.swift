import Regulation
import Testing

/// Sets of places.
struct StepSetTests {
  @Test func `a set holds the places put into it, and gives them in order`() {
    var set = StepSet()
    for place in [63, 0, 17, 17] { set.insert(place) }
    #expect(Array(set) == [0, 17, 63])
    #expect(set.count == 3 && set.contains(63) && !set.contains(62))
    var other = StepSet()
    other.insert(17)
    #expect(other.isSubset(of: set) && !set.isSubset(of: other))
    #expect(Array(set.symmetricDifference(other)) == [0, 63])
    #expect(Array(set.intersection(other)) == [17])
    #expect(!set.isDisjoint(with: other) && StepSet().isDisjoint(with: set))
    #expect(set.union(other) == set && StepSet().isEmpty)
  }

  private static func steps(_ count: Int) -> [Step] {
    (0..<count).map { number in
      guard let id = StepID("s\(number)") else { preconditionFailure("s\(number)") }
      return .act(
        id, "步骤", "step", ArticleReference(9), by: Performer(.host, .clerk), sends: "x.do",
        event: "x.done-\(number)", order: CaseRules.stepOpen)
    }
  }

  @Test func `a definition has as many steps as a set has places`() async {
    let full = Definition(
      "full", version: 1, title: Bilingual("满", "full"), steps: Self.steps(StepSet.maximumCount))
    #expect(full.index(of: "s63") == 63)
    await #expect(processExitsWith: .failure) {
      _ = Definition(
        "more", version: 1, title: Bilingual("多", "more"),
        steps: StepSetTests.steps(StepSet.maximumCount + 1))
    }
  }

  @Test func `an event completes the step with its own word, and no other`() {
    let definition = Definition.siteOpening
    #expect(definition.step(completedBy: Trigger("filing.granted", "icp"))?.id == "icp-grant")
    #expect(definition.step(completedBy: .granted(.mark))?.id == "mark-grant")
    #expect(definition.step(completedBy: Trigger("filing.granted")) == nil)
    #expect(definition.step(completedBy: .event("site.launched"))?.id == "launch")
    #expect(definition.step(completedBy: .event("nothing.happened")) == nil)
  }
}
