package import CivilTime
package import JSONText
package import Regulation

/// What the openness office finds, and what hosts do about it: one site of the education bureau's.
package enum Supervising {
  package static let site: Subject = .site("jiaoyu")
  package static let finding: FindingID = "20260302-000001"
  package static let second: FindingID = "20260302-000002"

  /// A county with the portal, the education bureau's site, and accounts of two bureaus.
  package static func county(now: Instant = "2026-03-02T01:00:00Z") throws -> TestCounty {
    let county = try TestCounty.withSites(now: now)
    for account in ["jiaoyu-weibo", "wenlv-weibo"] as [AccountID] {
      try county.accept(AccountClosing.existing(account))
    }
    try county.accept(county.assign("police-leader", "杨震", to: "police", [.leader]))
    return county
  }

  package static func evidence(
    _ words: String = "“通知公告”栏目 2025-11-03 后没有更新。", on date: String = "2026-03-02",
    digest: Digest? = nil
  ) -> JSONValue {
    .object(
      [
        JSONMember("takenOn", .string(date)), JSONMember("words", .string(words)),
        JSONMember("address", "https://jiaoyu.nxxj.gov.cn/tzgg/"),
      ] + (digest.map { [JSONMember("digest", .string($0.text))] } ?? []))
  }

  /// Issued by a clerk of the openness office, to be rectified by 13 March.
  package static func issue(
    _ places: [Subject] = [site], kind: FindingKind = .staleColumn,
    source: FindingSource = .inspection, evidence: JSONValue? = nil, relapseOf: FindingID? = nil,
    due: String? = "2026-03-13"
  ) -> Request {
    let given: [JSONValue] = places.map { place in
      .object(
        [
          JSONMember("place", .string(place.text)),
          JSONMember("evidence", evidence ?? self.evidence()),
        ] + (relapseOf.map { [JSONMember("relapseOf", .string($0.text))] } ?? []))
    }
    return Request(
      "openness-clerk", "finding.issue",
      .object(
        [
          JSONMember("kind", .string(kind.rawValue)),
          JSONMember("source", .string(source.rawValue)),
          JSONMember("places", .array(given)), JSONMember("requirement", "更新栏目，或整合到要闻。"),
        ] + (due.map { [JSONMember("dueOn", .string($0))] } ?? [])))
  }

  /// A vulnerability that the police report themselves.
  package static let hazard = issue(kind: .vulnerability, source: .authority, due: nil)
    .by("police-leader")

  package static func answer(_ id: FindingID = finding, disputed: Bool = false) -> Request {
    Request(
      "education-clerk", "finding.answer",
      [
        "finding": .string(id.text), "answer": "已安排更新。", "disputed": .bool(disputed),
      ])
  }

  /// What is right of a finding, by a leader of the office that issued it.
  package static func putRight(
    _ members: [JSONMember], of id: FindingID = finding, by staff: StaffID = "openness-leader"
  ) -> Request {
    Request(
      staff, "finding.put-right",
      .object(
        [JSONMember("finding", .string(id.text))] + members + [JSONMember("reasons", "登记时写错。")]))
  }

  package static func rejectDispute(
    _ id: FindingID = finding, due: String? = nil, by staff: StaffID = "openness-second"
  ) -> Request {
    Request(
      staff, "finding.reject-dispute",
      .object(
        [
          JSONMember("finding", .string(id.text)), JSONMember("reasons", "经核实，当日没有更新。"),
        ] + (due.map { [JSONMember("dueOn", .string($0))] } ?? [])))
  }

  package static func rectify(_ id: FindingID = finding, on date: String = "2026-03-02") -> Request
  {
    Request(
      "education-clerk", "finding.rectify",
      [
        "finding": .string(id.text),
        "evidence": evidence("栏目已更新 3 条。", on: date),
      ])
  }

  package static func verify(_ ids: [FindingID] = [finding]) -> Request {
    decide("finding.verify", ids)
  }

  package static func dismiss(_ ids: [FindingID] = [finding]) -> Request {
    decide("finding.dismiss", ids)
  }

  package static func except(
    _ ids: [FindingID] = [finding], until: String = "2026-06-30", due: String = "2026-07-10"
  ) -> Request {
    decide("finding.except", ids).by("openness-leader")
      .setting("until", .string(until)).setting("dueOn", .string(due))
  }

  package static func sendBack(_ id: FindingID = finding, due: String? = "2026-03-20") -> Request {
    Request(
      "openness-second", "finding.return",
      .object(
        [
          JSONMember("finding", .string(id.text)), JSONMember("reasons", "栏目仍无内容。"),
        ] + (due.map { [JSONMember("dueOn", .string($0))] } ?? [])))
  }

  package static func feedBack(_ id: FindingID = finding) -> Request {
    Request(
      "education-security", "finding.feed-back",
      ["finding": .string(id.text), "to": "网安大队值班民警", "words": "已升级组件，书面反馈。"])
  }

  private static func decide(_ method: String, _ ids: [FindingID]) -> Request {
    Request(
      "openness-second", method,
      [
        "findings": .array(ids.map { .string($0.text) }), "reasons": "经核实。",
      ])
  }
}

extension TestCounty {
  package func finding(_ id: FindingID = Supervising.finding) throws -> IssuedFinding {
    guard let finding = try tables.finding(id) else { throw TestMistake("no finding \(id)") }
    return finding
  }

  /// Has a finding issued, rectified and verified, all on one day.
  package func settle(_ id: FindingID = Supervising.finding) throws {
    try accept(Supervising.rectify(id, on: today.iso8601))
    try accept(Supervising.verify([id]))
  }
}
