import CivilTime
package import JSONText
package import Regulation

/// A notice of criticism to the education bureau, which did not rectify a finding in time.
package enum Criticising {
  package static let criticism: CriticismID = "20260314-000001"

  /// A county in which a finding of the bureau's is overdue, on 14 March.
  package static func county() throws -> TestCounty {
    let county = try Supervising.county()
    try county.accept(Supervising.issue())
    try county.accept(county.assign("guyuan-clerk", "固原", to: "guyuan-openness", [.clerk]))
    county.wait(until: "2026-03-14")
    try county.sweep()
    return county
  }

  /// Where the violation stands in the log.
  package static func violation(_ county: TestCounty) throws -> Int {
    for entry in county.entries {
      if case .violation(.raised(let event)) = entry.event, event.kind == .rectificationOverdue {
        return entry.position
      }
    }
    throw TestMistake("nothing is overdue")
  }

  package static func issue(
    _ evidence: [Int], measures: [CriticismMeasure] = [.criticism], due: String? = nil
  ) -> Request {
    Request(
      "openness-leader", "criticism.issue",
      .object(
        [
          JSONMember("unit", "education"), JSONMember("ground", "not-rectified"),
          JSONMember("findings", "栏目长期不更新，下发后逾期未整改。"),
          JSONMember("evidence", .array(evidence.map { .integer(Int64($0)) })),
          JSONMember("measures", .array(measures.map { .string($0.rawValue) })),
        ] + (due.map { [JSONMember("dueOn", .string($0))] } ?? []))
    ).withPaper("西政公开〔2026〕9号")
  }

  package static let answer = Request(
    "education-clerk", "criticism.answer", of([JSONMember("answer", "已落实专人。")]))

  package static let object = Request(
    "education-clerk", "criticism.object", of([JSONMember("words", "3月13日已更新。")]))

  package static func review(
    _ outcome: CriticismReview = .upheld, _ more: [JSONMember] = []
  ) -> Request {
    Request(
      "openness-deputy", "criticism.review",
      of(
        [
          JSONMember("outcome", .string(outcome.rawValue)), JSONMember("reasons", "经复核。"),
        ] + more)
    ).withPaper("西政公开〔2026〕10号")
  }

  package static let hold = Request(
    "openness-leader", "criticism.hold-accountable",
    of([
      JSONMember("person", "办公室主任某某"), JSONMember("part", "responsible"),
      JSONMember("measure", "interview"), JSONMember("consequences", "政策信息缺失引发群众误解。"),
    ])
  ).withPaper("西政公开〔2026〕11号")

  private static func of(_ members: [JSONMember]) -> JSONValue {
    .object([JSONMember("criticism", .string(criticism.text))] + members)
  }
}
