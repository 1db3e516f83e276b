import CivilTime
import JSONText
import Regulation
import TestSupport
import Testing

/// What a parameter is on a day.
struct InterpretationTests {
  private static let day = ParameterBook.offlineWarningDay

  private static func issue(
    _ value: String?, from date: String, parameter: String = "A15.warning-day"
  ) -> Request {
    RuleExample.interpret.setting("parameter", .string(parameter))
      .setting("value", value.map { .string($0) } ?? .null)
      .setting("effectiveFrom", .string(date))
  }

  @Test func `while nobody interprets it, a parameter is what its origin says`() throws {
    let county = try TestCounty.staffed()
    let setting = try county.setting(Self.day, on: county.today)
    #expect(setting.count == 25)
    #expect(setting.interpretation == nil)
    #expect(try county.setting(ParameterBook.deregistrationTerm, on: county.today).term == nil)
    #expect(
      try county.setting(ParameterBook.offlineApprover, on: county.today).office
        == .municipalOpenness)
  }

  @Test func `an interpretation is in force from its day on, and not the day before`() throws {
    let county = try TestCounty.staffed()
    try county.accept(Self.issue("20", from: "2026-04-01"))
    #expect(try county.setting(Self.day, on: "2026-03-31").count == 25)
    let setting = try county.setting(Self.day, on: "2026-04-01")
    #expect(setting.count == 20)
    #expect(setting.interpretation?.position == county.entries.count)
    #expect(setting.interpretation?.document?.number == "西政公开函〔2026〕7号")
    #expect(setting.interpretation?.issuedOn == "2026-03-02")
  }

  @Test func `a later one does not reach back, and ends the one before`() throws {
    let county = try TestCounty.staffed()
    try county.accept(Self.issue("20", from: "2026-03-02"))
    county.now = "2026-06-01T01:00:00Z"
    let outcome = try county.accept(Self.issue("15", from: "2026-06-02"))
    guard case .interpretation(.issued(let event)) = outcome.events.first else { return }
    #expect(event.formerValue == .count(20))
    #expect(try county.setting(Self.day, on: "2026-06-01").count == 20)
    #expect(try county.setting(Self.day, on: "2026-06-02").count == 15)
    #expect(try county.setting(Self.day, on: "2026-03-01").count == 25)
  }

  @Test func `of two from the same day the one recorded last stands`() throws {
    let county = try TestCounty.staffed()
    try county.accept(Self.issue("20", from: "2026-04-01"))
    try county.accept(Self.issue("22", from: "2026-04-01"))
    #expect(try county.setting(Self.day, on: "2026-04-01").count == 22)
    #expect(try county.when(Self.issue("22", from: "2026-04-01")).events.isEmpty)
    #expect(try county.when(Self.issue("20", from: "2026-04-01")).events.count == 1)
  }

  @Test func `one without a value gives back what stood before any`() throws {
    let county = try TestCounty.staffed()
    try county.accept(Self.issue("20", from: "2026-03-02"))
    try county.accept(Self.issue(nil, from: "2026-05-01"))
    #expect(try county.setting(Self.day, on: "2026-04-30").count == 20)
    let setting = try county.setting(Self.day, on: "2026-05-01")
    #expect(setting.count == 25)
    #expect(setting.interpretation != nil)
  }

  @Test func `a duty without a number gets a term`() throws {
    let county = try TestCounty.staffed()
    try county.accept(
      Self.issue("working-days-5", from: "2026-03-02", parameter: "A14.deregistration-term"))
    let setting = try county.setting(ParameterBook.deregistrationTerm, on: county.today)
    #expect(setting.term == .workingDays(5))
    #expect(setting.shown?.zh == "5个工作日")
  }

  @Test func `a count of days is a term`() {
    #expect(
      Setting(of: ParameterBook.noticeDays, on: "2026-03-02", interpreted: []).term == .days(30))
    #expect(
      Setting(of: ParameterBook.accountClosingFilingDays, on: "2026-03-02", interpreted: []).term
        == .workingDays(5))
    #expect(
      Setting(of: ParameterBook.offlinePerYear, on: "2026-03-02", interpreted: []).term == nil)
  }

  @Test func `every parameter begins within its own bounds, under an id of its article`() {
    for parameter in ParameterBook.all {
      if let initial = parameter.initial {
        #expect(parameter.form.accepts(initial), "\(parameter.id)")
        #expect(parameter.origin != .open, "\(parameter.id)")
      } else {
        #expect(parameter.origin == .open, "\(parameter.id)")
      }
      #expect(parameter.id.text.hasPrefix("A\(parameter.article.article)."), "\(parameter.id)")
    }
    #expect(Set(ParameterBook.all.map(\.id)).count == ParameterBook.all.count)
  }

  @Test(arguments: [
    "25", "1", "9999", "working-days-5", "days-30", "end-of-quarter", "municipal-openness",
    "police",
  ])
  func `a value reads as it writes`(_ text: String) {
    #expect(ParameterValue(text)?.text == text)
  }

  @Test(arguments: ["", "0", "-1", "+1", "025", "10000", "2026-01-31", "nobody", "25 ", "2.5"])
  func `anything else is no value`(_ text: String) {
    #expect(ParameterValue(text) == nil)
  }

  @Test(arguments: ["A15.warning-day", "A15.2.report-term", "A46.x"])
  func `a parameter is named by its article`(_ text: String) {
    #expect(ParameterID(text)?.text == text)
  }

  @Test(arguments: [
    "", "A15", "A15.", "A15.2", "A47.x", "a15.x", "A15.X", "A15.x-", "A15.-x", "A15.2x", "record.x",
    "A15.x y",
  ])
  func `anything else names none`(_ text: String) {
    #expect(ParameterID(text) == nil)
  }
}

/// Regulations that follow each other.
struct RuleSetTests {
  private static let later = RuleSet(
    id: "xiji-2030", title: Bilingual("新制度", "a new regulation"), inForceFrom: "2030-01-01",
    repeals: ["xiji-2021"],
    rules: [Rule("B1.first", ArticleReference(1), says: "第一条", "The first article.")],
    parameters: [])
  private static let region = RuleSet(
    id: "ningxia-2022", title: Bilingual("自治区规定", "rules of the region"),
    inForceFrom: "2022-06-01", rules: [], parameters: [])

  private func inForce(_ sets: RuleSets, _ date: CivilDate) -> [String] {
    sets.inForce(on: date).map(\.id.text)
  }

  @Test func `the regulation is in force from its publication on`() {
    #expect(inForce(.county, "2021-12-07").isEmpty)
    #expect(inForce(.county, "2021-12-08") == ["xiji-2021"])
  }

  @Test func `a later regulation follows, in place of the first or beside it`() {
    let sets = RuleSets([Self.later, Self.region, .xiji2021])
    #expect(inForce(sets, "2022-05-31") == ["xiji-2021"])
    #expect(inForce(sets, "2022-06-01") == ["xiji-2021", "ningxia-2022"])
    #expect(inForce(sets, "2029-12-31") == ["xiji-2021", "ningxia-2022"])
    #expect(inForce(sets, "2030-01-01") == ["ningxia-2022", "xiji-2030"])
  }

  @Test func `every rule of an article is in the set, and the record's own in none`() {
    let rules = RuleSet.xiji2021.rules
    #expect(rules.allSatisfy { $0.article != .record })
    #expect(rules.count + RuleBook.rules.count { $0.article == .record } == RuleBook.rules.count)
  }
}
