import Regulation
import TestSupport
import Testing

/// Definitions as such, and cases that stay on the one they began with.
struct DefinitionTests {
  /// The opening with one more step before the launch: a second reading of the report.
  static let second = Definition(
    "site-opening", version: 2, title: Definition.siteOpening.title,
    steps: Definition.siteOpening.steps.filter { $0.id != "launch" } + [
      .decide(
        "final-check", "开通前核验", "check before the launch", ArticleReference(10),
        by: Performer(.kind(.countyOpenness), .leader, .deputy),
        after: ["announce", "report", "deploy"], returnsTo: "deploy", judges: ["deploy"],
        order: Article10.launch, authority: Duties.rightOffice),
      .act(
        "launch", "开通网站", "launch the site", ArticleReference(10),
        by: Performer(.host, .clerk), after: ["final-check"], sends: LaunchSite.method,
        event: SiteLaunched.type, order: Article10.launch),
    ], outcome: Definition.siteOpening.outcome)

  @Test func `a running case keeps the version it began with, a new one takes the newest`() throws {
    let old = Opening("jiaoyu")
    let new = Opening("wenlv", by: "culture", serial: 5)
    // A ledger that ran on the first version, read by a program that knows the second.
    let before = try TestCounty.withPortal()
    try before.open(old, through: "deploy")
    let county = try TestCounty(definitions: Definitions([.siteOpening, Self.second]))
    for entry in before.entries.dropFirst() {
      try county.given(
        entry.event, in: entry.correlation, by: entry.actor, onBehalfOf: entry.onBehalfOf,
        document: entry.document, on: entry.occurredOn)
    }
    #expect(try county.waiting(old.caseID) == ["launch"])
    try county.accept(try old.request("launch"))
    #expect(try county.state(old.caseID).version == 1)

    try county.open(new, without: ["final-check"])
    #expect(try county.state(new.caseID).version == 2)
    #expect(try county.waiting(new.caseID) == ["final-check"])
    #expect(try county.when(try new.request("launch")).missing == ["final-check"])
    try county.accept(new.decide("approve", at: "final-check", by: "openness-deputy"))
    try county.accept(try new.request("launch"))
    #expect(try county.state(new.caseID).status == .completed)
  }

  @Test func `a case whose last step is a decision ends with it`() throws {
    let third = Definition(
      "site-opening", version: 3, title: Definition.siteOpening.title,
      steps: Array(Definition.siteOpening.steps.prefix(2)),
      outcome: Definition.siteOpening.outcome)
    let county = try TestCounty.withPortal(definitions: Definitions([third]))
    let opening = Opening("jiaoyu")
    try county.accept(opening.propose)
    let outcome = try county.when(try opening.request("consent"))
    #expect(outcome.types == ["case.step-approved", "case.completed"])
    #expect(try county.state(opening.caseID).status == .completed)
  }

  @Test func `the newest version is the one with the highest number`() {
    let definitions = Definitions([Self.second, .siteOpening])
    #expect(definitions.newest("site-opening")?.version == 2)
    #expect(definitions.definition("site-opening", version: 1)?.version == 1)
    #expect(definitions.definition("site-opening", version: 3) == nil)
    #expect(definitions.newest("nothing") == nil)
    #expect(definitions.all.map(\.version) == [1, 2])
  }

  @Test(arguments: Definitions.regulation.all.map(\.id))
  func `what waits for a step is what it is waited for by`(_ id: StepID) throws {
    let definition = try #require(Definitions.regulation.newest(id))
    for step in definition.steps {
      for other in definition.steps {
        #expect(
          definition.dependents(of: step.id).contains(other.id)
            == definition.prerequisites(of: other.id).contains(step.id))
      }
      #expect(!definition.dependents(of: step.id).contains(step.id))
    }
  }

  @Test(arguments: Definitions.regulation.all.map(\.id))
  func `a return leads to a step before it that only the returned side must mend`(
    _ id: StepID
  ) throws {
    let definition = try #require(Definitions.regulation.newest(id))
    for step in definition.steps {
      guard let to = step.returnsTo else { continue }
      #expect(definition.prerequisites(of: step.id).contains(to))
      #expect(step.judges.contains(to), "\(step.id) judges what it returns")
    }
  }

  @Test(arguments: Definitions.regulation.all.map(\.id))
  func `every event completes one step at most, and one step begins a case`(
    _ id: StepID
  ) throws {
    let definition = try #require(Definitions.regulation.newest(id))
    let triggers = definition.steps.compactMap { step -> Trigger? in
      guard case .event(let trigger) = step.completion else { return nil }
      return trigger
    }
    #expect(Set(triggers).count == triggers.count)
    // What the regulation itself asks for begins with whatever lacks.
    if definition.isOwed { return }
    #expect(definition.steps.filter(\.after.isEmpty).count == 1)
  }

  @Test(arguments: Definitions.regulation.all.map(\.id))
  func `a step's article, rules and roles are stated`(_ id: StepID) throws {
    let definition = try #require(Definitions.regulation.newest(id))
    for step in definition.steps {
      #expect((1...46).contains(step.article.article))
      #expect(RuleBook.rules.contains(step.order))
      #expect(RuleBook.rules.contains(step.authority))
      #expect(!step.performer.roles.isEmpty)
      #expect(step.performer.roles.allSatisfy { !$0.isSeparate })
    }
  }
}
