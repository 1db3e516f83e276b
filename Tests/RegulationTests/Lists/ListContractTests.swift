import Contracts
import Regulation
import Testing

/// What every list has in its contract.
struct ListContractTests {
  private func members(of type: any Decodable.Type) throws -> [String: MemberShape] {
    guard case .object(let object) = try Shape(of: type) else { return [:] }
    return Dictionary(uniqueKeysWithValues: object.members.map { ($0.key, $0) })
  }

  private func isArray(_ member: MemberShape) -> Bool {
    if case .array = member.shape { return true }
    return false
  }

  @Test(arguments: Areas.queries.map(\.method))
  func `a list is asked by the page and says where the next one begins`(_ method: String) throws {
    let query = try #require(Areas.queries.first { $0.method == method })
    let asked = try members(of: query.payload)
    let answered = try members(of: query.answer)
    guard method.hasSuffix(".list") else { return }
    #expect(answered.values.contains(where: isArray))
    for key in ["after", "limit"] {
      #expect(asked[key]?.isRequired == false, "\(method) has no \(key)")
    }
    guard case .integer(let limit)? = asked["limit"]?.shape else {
      Issue.record("\(method)'s limit is no integer")
      return
    }
    #expect(limit.range == PageLimit.range)
    #expect(answered["next"]?.isRequired == false, "\(method) gives no next")
    #expect(answered["next"]?.shape == asked["after"]?.shape)
  }

  /// Arrays of answers that are no lists, and what bounds each.
  private static let bounded: [String: String] = [
    "account.show.openCases": "the procedures an account can be in at once",
    "account.show.missing": "the kinds of filings",
    "calendar.days.days": "CalendarDays.maximumDays",
    "calendar.show.years": "the years of the ledger",
    "case.show.steps": "the steps of a procedure, for each of its subjects",
    "case.show.next": "the steps of a procedure, for each of its subjects",
    "case.show.deadlines": "what the steps of a procedure start, for each of its subjects",
    "case.show.history": "CaseAnswer.historyLimit",
    "counterfeit.show.earlierReports": "CounterfeitDecider.maximumRepeats",
    "criticism.show.evidence": "IssueCriticism.bounds",
    "evaluation.show.units": "a page",
    "figure.show.cells": "a page",
    "finding.show.together": "IssueFinding.bounds",
    "inspection.show.asPublished": "IndicatorTarget.allCases",
    "inspection.show.sets": "AdoptIndicators.bounds and StartInspection.bounds",
    "inspection.show.summaries": "IndicatorTarget.allCases",
    "item.show.versions": "ItemVersion.range",
    "item.compare.changed": "members", "item.compare.title": "runs of two titles",
    "item.compare.text": "runs of two texts", "item.compare.filesOut": "an item's files",
    "item.compare.filesIn": "an item's files",
    "item.show.marks": "MarkNumber.range",
    "item.show.interpretations": "what a unit writes about one document",
    "item.show.trail": "ItemShow.trailLimit",
    "duty.show.shifts": "PlanDuty.bounds, of the days of a month",
    "duty.show.gaps": "PlanDuty.bounds, of the days of a month",
    "duty.show.unwatched": "PlanDuty.bounds, of the days of a month",
    "patrol.show.unpatrolled": "two a day of a month",
    "problem.show.opinions": "IssueProblem.bounds",
    "report.county.missing": "a page", "report.county.sums": "ReportSum.lines",
    "report.show.versions": "EditionNumber.range",
    "report.show.changedLines": "the lines of the form",
    "report.show.outdatedBy": "the measurements a report carries",
    "response.show.guidance": "ResponseNumber.range",
    "response.show.responses": "ResponseNumber.range",
    "security-incident.show.lacking": "the needs of an incident",
    "ledger.show.roles": "the roles there are",
    "message.show.terms": "MessageShow.trailLimit events start no more",
    "message.show.objects": "what the events of a message bring",
    "message.show.trail": "MessageShow.trailLimit",
    "message.read.files": "what a message and a draft bring",
    "message.read.said": "MessageShow.trailLimit",
    "message.results.counts": "the words of MessageResult",
    "message.results.results": "a page",
    "service.show.intake": "a page",
    "site.functions.functions": "the functions of Article 17",
    "site.functions.lacking": "the functions of Article 17",
    "site.superiors.portals": "the levels of government above the county",
    "site.show.openCases": "the procedures a site can be in at once",
    "site.show.missing": "the kinds of filings",
  ]

  @Test func `an array in another answer has a bound, or pages`() throws {
    var found: Set<String> = []
    for query in Areas.queries where !query.method.hasSuffix(".list") {
      let answered = try members(of: query.answer)
      for (key, member) in answered where isArray(member) {
        found.insert("\(query.method).\(key)")
        if Self.bounded["\(query.method).\(key)"] == "a page" {
          #expect(answered["next"] != nil)
          #expect(try members(of: query.payload)["after"] != nil)
        }
      }
    }
    #expect(found == Set(Self.bounded.keys))
  }
}
