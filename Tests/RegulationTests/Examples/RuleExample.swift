import Regulation
import TestSupport
import Testing

/// A rule seen from one side: a request it lets through, or one it refuses.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let sentence: String
  let isRefused: Bool
  /// What the refusal lists as missing.
  let missing: [String]
  /// The county before the request, and the request.
  let scene: @Sendable () throws -> (TestCounty, Request)

  var testDescription: String { "\(rule.id): \(sentence)" }

  static func allows(
    _ rule: Rule, _ sentence: String,
    _ scene: @escaping @Sendable () throws -> (TestCounty, Request)
  ) -> RuleExample {
    RuleExample(rule: rule, sentence: sentence, isRefused: false, missing: [], scene: scene)
  }

  static func refuses(
    _ rule: Rule, _ sentence: String, missing: [String] = [],
    _ scene: @escaping @Sendable () throws -> (TestCounty, Request)
  ) -> RuleExample {
    RuleExample(rule: rule, sentence: sentence, isRefused: true, missing: missing, scene: scene)
  }

  static let all: [RuleExample] = [
    record,
    directory,
    duties,
    parts,
    cases,
    sites,
    founding,
    consent,
    filings,
    announcing,
    platform,
    calendar,
    interpretation,
    offline,
    changing,
    updating,
    merging,
    closingPortal,
    closingProposal,
    closingMigration,
    closingNotices,
    closingTakedown,
    closingAfterwards,
    closingCases,
    accounts,
    accountOpenings,
    accountChanges,
    custody,
    measures,
    services,
    columns,
    items,
    sightings,
    responses,
    opinions,
    surveys,
    evaluations,
    duty,
    security,
    erasures,
    messages,
    papers,
    authorisations,
    findings,
    inspections,
    criticisms,
    counterfeits,
    counterfeitRecords,
    corrections,
    revocations,
    evidence,
    reports,
  ].flatMap { $0 }

  /// Rules that a decider never sees, with the test that holds them.
  static let heldElsewhere: [String: String] = [
    "record.simulated-clock": "Tests/LedgerTests", "record.one-selection": "Tests/LedgerTests",
    "record.fact-order": "Tests/RegulationTests/Procedures/BackdatedTests.swift",
    "record.personal-number": "Tests/LedgerTests", "record.size": "Tests/LedgerTests",
    "record.clock": "Tests/LedgerTests", "record.credential": "Tests/LedgerTests",
    "reading.matter": "Tests/RegulationTests/Reading",
    "reading.office": "Tests/RegulationTests/Reading",
    "reading.case": "Tests/RegulationTests/Reading",
    "reading.events": "Tests/RegulationTests/Reading",
    "counterfeit.known": "Tests/RegulationTests/Procedures/CounterfeitTests.swift",
    "A35.interpretation": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.fixed": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.completed": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.public": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.topics": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.days": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.new-media": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.months": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "A35.whole": "Tests/RegulationTests/Procedures/ReportCheckTests.swift",
    "figure.known": "Tests/LedgerTests", "figure.address": "Tests/RegulationTests/Figure",
  ]
}

struct RuleExamples {
  @Test(arguments: RuleExample.all)
  func `a rule lets through what it asks for and refuses the rest`(_ example: RuleExample) throws {
    let (county, request) = try example.scene()
    let outcome = try county.when(request)
    if example.isRefused {
      #expect(outcome.rule == example.rule.id, "\(outcome)")
      #expect(outcome.missing == example.missing)
      let refusal = try #require(outcome.refusal)
      for text in [refusal.found, refusal.mend] {
        for said in [text.zh, text.en] {
          #expect(Prose(said) != nil && !said.contains("\n"), "said in one line: \(said)")
        }
      }
    } else {
      #expect(outcome.refusal == nil, "\(outcome)")
      #expect(!outcome.events.isEmpty)
    }
  }

  @Test func `every rule has an example on each side`() {
    for rule in RuleBook.rules where RuleExample.heldElsewhere[rule.id] == nil {
      let examples = RuleExample.all.filter { $0.rule == rule }
      #expect(examples.contains { !$0.isRefused }, "nothing is allowed by \(rule.id)")
      #expect(examples.contains { $0.isRefused }, "nothing is refused by \(rule.id)")
    }
  }

  @Test func `rules have ids of their own, and sentences in both languages`() {
    let ids = RuleBook.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in RuleBook.rules {
      #expect(!rule.says.zh.isEmpty && !rule.says.en.isEmpty)
      #expect(rule.says.zh.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) })
      #expect(rule.says.en.unicodeScalars.allSatisfy { $0.isASCII })
      let isOfRecord = rule.article == .record
      #expect(isOfRecord != rule.id.hasPrefix("A"), "\(rule.id) stands under \(rule.article)")
      #expect(
        isOfRecord || rule.id.hasPrefix("\(rule.article)."),
        "\(rule.id) stands under \(rule.article)")
    }
  }
}
