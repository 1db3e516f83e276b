package import JSONText
package import Regulation

/// A county with a newsroom, a propaganda department, and an account of the education bureau, and the requests by
/// which an emergency, a hot topic or a rumour is responded to.
package enum Responding {
  package static let thread: ResponseID = "20260302-000001"

  package static func county() throws -> TestCounty {
    let county = try Newsroom.county()
    try county.accept(
      Request(
        "admin", "office.register",
        ["office": "propaganda", "kind": "propaganda", "name": "西吉县委宣传部"]))
    try county.accept(county.assign("propaganda-clerk", "宣明", to: "propaganda", [.clerk]))
    try county.accept(county.assign("education-duty", "马值", to: "education", [.dutyOfficer]))
    try county.accept(
      Request(
        "openness-clerk", "account.register-existing",
        ["account": "jiaoyu-weixin", "platform": "微信", "name": "西吉教育", "host": "education"]))
    return county
  }

  /// The same with the item of the newsroom published.
  package static func published() throws -> TestCounty {
    let county = try county()
    try county.accept(Newsroom.draft())
    try county.ready()
    try county.accept(Newsroom.publish())
    return county
  }

  package static func open(
    _ kind: ResponseKind = .emergency, to responder: OfficeID = "education",
    title: String = "县城一学校食堂发生火情"
  ) -> Request {
    Request(
      "openness-clerk", "response.open",
      [
        "kind": .string(kind.rawValue), "title": .string(title), "facts": "12 时 40 分扑灭，无人员伤亡。",
        "responder": .string(responder.text),
      ])
  }

  package static func guide(_ text: String = "首发事实，不作推测，每半日更新。") -> Request {
    Request(
      "propaganda-clerk", "response.guide",
      ["response": .string(thread.text), "guidance": .string(text)])
  }

  package static func give(
    _ form: ResponseForm = .statement, at page: String = "1"
  ) -> Request {
    Request(
      "openness-clerk", "response.give",
      [
        "response": .string(thread.text), "form": .string(form.rawValue),
        "suppliedBy": "education",
        "address": .string("https://www.nxxj.gov.cn/hy/\(page).html"),
      ])
  }

  package static func give(_ item: ItemID, version: Int64?) -> Request {
    var members: [JSONMember] = [
      JSONMember("response", .string(thread.text)), JSONMember("form", "statement"),
      JSONMember("suppliedBy", "education"), JSONMember("item", .string(item.text)),
    ]
    if let version { members.append(JSONMember("version", .integer(version))) }
    return Request("openness-clerk", "response.give", .object(members))
  }

  package static func push(
    _ number: Int64 = 1, to target: JSONValue = traditional()
  ) -> Request {
    Request(
      "openness-clerk", "response.push",
      [
        "response": .string(thread.text), "responseNumber": .integer(number), "pushes": [target],
      ])
  }

  package static func traditional(
    _ name: String = "固原日报", at time: String = "2026-03-02T08:00:00+08:00"
  ) -> JSONValue {
    ["medium": "traditional", "name": .string(name), "at": .string(time)]
  }

  package static func close(
    _ outcome: ResponseOutcome = .answered, reasons: String? = nil
  ) -> Request {
    Request(
      "openness-clerk", "response.close",
      .object(
        [
          JSONMember("response", .string(thread.text)),
          JSONMember("outcome", .string(outcome.rawValue)),
        ] + (reasons.map { [JSONMember("reasons", .string($0))] } ?? [])))
  }
}

/// What is recorded of public opinion, and the notices that follow.
package enum Noticing {
  package static let opinion: OpinionID = "20260302-000001"
  package static let problem: ProblemID = "20260302-000001"

  package static func record(
    _ kind: OpinionKind = .livelihood, topic: String = "学校门口拥堵"
  ) -> Request {
    Request(
      "education-clerk", "opinion.record",
      [
        "kind": .string(kind.rawValue), "weight": "notable", "topic": .string(topic),
        "text": "家长反映早晚高峰拥堵。", "place": "account-jiaoyu-weixin", "count": 37,
      ])
  }

  package static let clarify = Request(
    "education-clerk", "opinion.clarify",
    ["opinion": .string(opinion.text), "response": .string(Responding.thread.text)])

  package static func issue(
    to office: OfficeID = "education", title: String = "学校门口拥堵"
  ) -> Request {
    Request(
      "openness-clerk", "problem.issue",
      [
        "addressee": .string(office.text), "title": .string(title), "text": "请研究错峰放学。",
        "place": "account-jiaoyu-weixin",
      ])
  }

  package static func answer(_ text: String = "已安排错峰放学。") -> Request {
    Request(
      "education-clerk", "problem.answer",
      ["problem": .string(problem.text), "answer": .string(text)])
  }

  package static func settle(
    _ outcome: ProblemOutcome = .solved, reasons: String? = nil
  ) -> Request {
    Request(
      "openness-clerk", "problem.settle",
      .object(
        [
          JSONMember("problem", .string(problem.text)),
          JSONMember("outcome", .string(outcome.rawValue)),
        ] + (reasons.map { [JSONMember("reasons", .string($0))] } ?? [])))
  }
}

/// Who is on duty, what they find, and what patrols find.
package enum Watching {
  package static let account = "account-jiaoyu-weixin"
  package static let portal = "site-portal"

  package static func shift(
    _ from: String, _ to: String, _ staff: StaffID = "education-duty", leader: StaffID? = nil
  ) -> JSONValue {
    .object(
      [
        JSONMember("from", .string("\(from):00+08:00")),
        JSONMember("to", .string("\(to):00+08:00")),
        JSONMember("staff", .string(staff.text)),
      ] + (leader.map { [JSONMember("leader", .string($0.text))] } ?? []))
  }

  package static func plan(
    _ shifts: [JSONValue] = [shift("2026-03-02T08:00", "2026-03-02T18:00")],
    at place: String = account, month: String = "2026-03"
  ) -> Request {
    Request(
      place == portal ? "openness-clerk" : "education-clerk", "duty.plan",
      ["place": .string(place), "month": .string(month), "shifts": .array(shifts)])
  }

  /// The portal's duty: the openness office's clerk, with its deputy.
  package static func portalPlan(leader: StaffID? = "openness-deputy") -> Request {
    plan(
      [shift("2026-03-02T08:00", "2026-03-03T08:00", "openness-clerk", leader: leader)],
      at: portal)
  }

  package static func handOver(
    to staff: StaffID = "education-second", at time: String = "2026-03-02T08:30:00+08:00"
  ) -> Request {
    Request(
      "education-duty", "duty.hand-over",
      [
        "place": .string(account), "to": .string(staff.text), "at": .string(time),
        "notes": "一条评论待回复。",
      ])
  }

  package static func watch(
    _ seen: WatchFinding = .nothing, at time: String = "2026-03-02T08:30:00+08:00",
    text: String? = nil, action: String? = nil
  ) -> Request {
    var members: [JSONMember] = [
      JSONMember("place", .string(account)), JSONMember("at", .string(time)),
      JSONMember("seen", .string(seen.rawValue)),
    ]
    if let text { members.append(JSONMember("text", .string(text))) }
    if let action { members.append(JSONMember("action", .string(action))) }
    return Request("education-duty", "watch.record", .object(members))
  }

  package static func comment(_ text: String = "什么时候能办？", answer: String? = nil) -> Request {
    Request(
      "education-clerk", "comment.record",
      .object(
        [JSONMember("account", "jiaoyu-weixin"), JSONMember("text", .string(text))]
          + (answer.map { [JSONMember("answer", .string($0))] } ?? [])))
  }

  package static func answer(
    _ comment: String = "20260302-000001", _ text: String = "下周一起可以办理。"
  ) -> Request {
    Request(
      "education-clerk", "comment.answer",
      ["comment": .string(comment), "answer": .string(text)])
  }

  package static func patrol(
    _ half: PatrolHalf = .morning, checks: [PatrolCheck] = PatrolCheck.allCases,
    errors: [JSONValue] = []
  ) -> Request {
    Request(
      "openness-clerk", "patrol.record",
      [
        "site": "portal", "half": .string(half.rawValue),
        "checks": .array(checks.map { .string($0.rawValue) }), "errors": .array(errors),
      ])
  }

  package static let deadLink: JSONValue = [
    "aspect": "links", "address": "https://www.nxxj.gov.cn/a/1.html", "text": "链接打不开。",
  ]

  package static func correct(
    _ number: Int64 = 1, of patrol: String = "20260302-000001"
  ) -> Request {
    Request(
      "openness-clerk", "patrol.correct",
      ["patrol": .string(patrol), "errorNumber": .integer(number), "remedy": "已换成新地址。"])
  }
}
