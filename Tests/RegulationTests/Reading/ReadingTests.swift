import Contracts
import JSONText
import TestSupport
import Testing

@testable import Regulation

/// Every query, asked by everybody who might: what is answered and what is refused, by which rule.
struct ReadingTests {
  typealias Looker = ReadingCounty.Looker

  /// A question, and by which rule it is refused to whom; everybody else in service is answered.
  struct Question: CustomTestStringConvertible {
    let method: String
    let params: JSONValue
    let refused: [Looker: String]

    init(_ method: String, _ params: JSONValue = [:], _ refused: [Looker: String] = [:]) {
      self.method = method
      self.params = params
      self.refused = refused
    }

    var testDescription: String { "\(method) \(params)" }
  }

  private static let notForAdministrators: [Looker: String] = [.administrator: "reading.matter"]
  private static let ofItsOffice: [Looker: String] = [
    .other: "reading.office", .performer: "reading.office", .municipal: "reading.office",
    .administrator: "reading.matter",
  ]
  private static let ofItsItem: [Looker: String] = [
    .other: "reading.matter", .performer: "reading.matter", .municipal: "reading.matter",
    .administrator: "reading.matter",
  ]
  private static let notForHosts: [Looker: String] = [
    .own: "reading.matter", .other: "reading.matter", .performer: "reading.matter",
    .municipal: "reading.matter", .administrator: "reading.matter",
  ]
  /// Of the portal, whose host is the openness office.
  private static let ofItsIncident: [Looker: String] = [
    .own: "reading.matter", .other: "reading.matter", .performer: "reading.matter",
    .municipal: "reading.matter", .administrator: "reading.matter",
  ]
  private static let ofItsCase: [Looker: String] = [
    .other: "reading.case", .administrator: "reading.matter",
  ]
  private static let ofWholeLog: [Looker: String] = [
    .own: "reading.events", .other: "reading.events", .performer: "reading.events",
    .municipal: "reading.events", .administrator: "reading.events",
  ]
  private static let ofItsThing: [Looker: String] = [
    .other: "reading.events", .performer: "reading.events", .administrator: "reading.matter",
  ]

  private static let ofItsAccount: [Looker: String] = [
    .other: "reading.matter", .performer: "reading.matter", .municipal: "reading.matter",
    .administrator: "reading.matter",
  ]

  static let questions: [Question] = open + offices + cases + events + messages

  /// What a portal asks; anything else is refused to it.
  private static let ofPortal: Set<String> = ["message.status", "message.results"]

  private static let code: JSONValue = {
    do {
      let message = try ReadingCounty().county.message()
      return ["code": .string(TestCounty.code(at: message.receivedAt).text)]
    } catch {
      return [:]
    }
  }()

  private static let messages: [Question] = [
    Question("message.show", Citizens.of(), ofItsItem),
    Question("message.list", [:], notForAdministrators),
    Question("message.list", ["office": "education"], ofItsOffice),
    Question(
      "message.read", Citizens.of(),
      [
        .other: "reading.matter", .performer: "reading.matter", .openness: "reading.matter",
        .municipal: "reading.matter", .auditor: "reading.matter", .administrator: "reading.matter",
      ]),
    Question("message.status", code, notForAdministrators),
    Question("message.results", [:], notForAdministrators),
    Question(
      "event.list", ["stream": "message-20260302-000001"],
      [
        .other: "reading.events", .performer: "reading.events", .municipal: "reading.events",
        .administrator: "reading.matter",
      ]),
  ]

  /// What everybody in service reads.
  private static let open: [Question] = [
    Question("ledger.show"), Question("erasure.list"), Question("office.list"),
    Question("staff.list"),
    Question("staff.list", ["office": "education"]), Question("authorisation.list"),
    Question("authorisation.list", ["office": "education"]), Question("rule.list"),
    Question("platform.list"),
    Question("calendar.show"), Question("calendar.days"),
    Question("calendar.due", ["term": "working-days-10"]), Question("figure.list"),
    Question("figure.show", ["figure": "A35.sites-by-phase", "period": "2026"]),
    Question("site.superiors"), Question("site.list"), Question("site.list", ["host": "education"]),
    Question("site.show", ["site": "jiaoyu"]), Question("account.list"),
    Question("account.show", ["account": "jiaoyu-weixin"]),
    Question("service.list", ["site": "portal"]),
    Question("service.show", ["service": "20260302-000001"]),
    Question("column.list", ["site": "portal"]), Question("site.functions", ["site": "portal"]),
    Question("evaluation.show", ["period": "2026-Q1"]), Question("rhythm.list"),
    Question("inspection.list"),
    Question("measurement.list", ["subject": "site-jiaoyu"]),
    Question("report.draft", ["site": "jiaoyu", "year": 2026]),
    Question("report.show", ["site": "portal", "year": 2026]), Question("report.list"),
    Question("report.county", ["year": 2026]),
    Question("report.accounts", ["office": "education", "year": 2026]),
  ]

  private static let offices: [Question] =
    [
      "inbox.list", "recurring.list", "shortfall.list", "deadline.list", "violation.list",
      "item.list",
      "plan.list",
      "sighting.list",
      "finding.list",
      "response.list",
      "opinion.list",
      "survey.list",
      "interview.list",
      "evaluation.list",
      "problem.list",
      "security.list",
      "criticism.list",
      "counterfeit.list",
    ].flatMap {
      [
        Question($0, [:], notForAdministrators),
        Question($0, ["office": "education"], ofItsOffice),
      ]
    } + [
      Question("inbox.list", ["person": "education-leader"], ofItsOffice),
      Question("custody.show", ["account": "jiaoyu-weixin"], ofItsAccount),
      Question("incident.list", ["account": "jiaoyu-weixin"], ofItsAccount),
      Question("measure.list", ["account": "jiaoyu-weixin"], ofItsAccount),
      Question("deadline.list", ["subject": "site-jiaoyu"], notForAdministrators),
      Question("item.show", ["item": "20260302-000001"], ofItsItem),
      Question("item.compare", ["item": "20260302-000001", "from": 1, "to": 1], ofItsItem),
      Question("item.list", ["place": "account-jiaoyu-weixin"], ofItsItem),
      Question("criticism.show", ["criticism": "20260302-000001"], ofItsItem),
      Question("survey.show", ["survey": "20260302-000001"], ofItsItem),
      Question("interview.show", ["interview": "20260302-000001"], ofItsItem),
      Question("counterfeit.show", ["counterfeit": "20260302-000001"], ofItsItem),
      Question("inspection.show", ["inspection": "20260302-000001"], notForHosts),
      Question("inspection-result.list", ["inspection": "20260302-000001"], notForAdministrators),
      Question("finding.show", ["finding": "20260302-000001"], ofItsItem),
      Question("finding.list", ["place": "account-jiaoyu-weixin"], ofItsItem),
      Question("finding.list", ["issuer": "education"], ofItsOffice),
      Question("event.list", ["stream": "finding-20260302-000001"], ofItsThing),
      Question("response.show", ["response": "20260302-000001"], ofItsItem),
      Question("problem.show", ["problem": "20260302-000001"], ofItsItem),
      Question(
        "duty.show", ["place": "account-jiaoyu-weixin", "month": "2026-03"], ofItsAccount),
      Question("watch.list", ["place": "account-jiaoyu-weixin"], ofItsAccount),
      Question("handover.list", ["place": "account-jiaoyu-weixin"], ofItsAccount),
      Question("comment.list", ["account": "jiaoyu-weixin"], ofItsAccount),
      Question("patrol.show", ["site": "jiaoyu", "month": "2026-03"], ofItsItem),
      Question("patrol.list", ["site": "jiaoyu"], ofItsItem),
      Question("security.show", ["site": "jiaoyu"], ofItsItem),
      Question("assessment.list", ["site": "jiaoyu"], ofItsItem),
      Question("drill.list", ["site": "jiaoyu"], ofItsItem),
      Question("training.list", ["site": "jiaoyu"], ofItsItem),
      Question("trained.list", ["staff": "education-clerk"], ofItsOffice),
      Question("security-incident.show", ["securityIncident": "20260302-000001"], ofItsIncident),
      Question("security-incident.list", ["site": "jiaoyu"], ofItsItem),
      Question("event.list", ["stream": "item-20260302-000001"], ofItsThing),
    ]

  private static let cases: [Question] = [
    Question("case.show", ["case": .string(ReadingCounty.opening.caseID.text)], ofItsCase),
    Question("case.list", [:], notForAdministrators),
    Question("case.list", ["subject": "site-jiaoyu"], notForAdministrators),
    Question(
      "case.list", ["office": "education"],
      [.other: "reading.office", .performer: "reading.office", .administrator: "reading.matter"]),
  ]

  private static let events: [Question] = [
    Question("event.list", [:], ofWholeLog),
    Question("event.list", ["type": "site.applied"], ofWholeLog),
    Question("event.list", ["stream": "no-such-stream"], ofWholeLog),
    Question("event.list", ["case": .string(ReadingCounty.opening.caseID.text)], ofItsCase),
    Question(
      "event.list", ["stream": .string("case-\(ReadingCounty.opening.caseID)")], ofItsCase),
    Question("event.list", ["stream": "site-jiaoyu"], ofItsThing),
    Question("event.list", ["stream": "account-jiaoyu-weixin"], ofItsThing),
    Question("correction.list", ["subject": "site-jiaoyu"], ofItsThing),
    Question("correction.list", [:], ofWholeLog),
    Question("object.show", ["number": 1]),
    Question("object.show", ["number": 2], ofItsCase),
    Question("event.list", ["stream": "office-education"]),
    Question("event.list", ["stream": "staff-education-clerk"]),
    Question("event.list", ["stream": "calendar-national-2026"]),
    Question("event.list", ["stream": "interpretation-A10.missing-filing-term"]),
    Question("event.list", ["stream": "ledger-640422"]),
    Question("event.list", ["stream": "superior-portal-municipality"]),
  ]

  @Test(arguments: questions)
  func `a question is answered to whom it is open, and refused to the others by its rule`(
    _ question: Question
  ) throws {
    let setting = try ReadingCounty()
    for looker in Looker.allCases {
      let wanted =
        switch looker {
        case .departed: "duties.in-service"
        case .portal: Self.ofPortal.contains(question.method) ? nil : "reading.matter"
        case .own, .other, .performer, .openness, .municipal, .auditor, .administrator:
          question.refused[looker]
        }
      #expect(
        try setting.ask(question.method, question.params, as: looker) == wanted, "\(looker)")
    }
  }

  @Test(arguments: Areas.queries.map(\.method))
  func `every query is asked here by everybody`(_ method: String) {
    #expect(Self.questions.contains { $0.method == method }, "who may ask \(method)?")
  }

  @Test(arguments: Areas.queries.map(\.method))
  func `what is read by part is refused to some, and what is open to none`(_ method: String) throws
  {
    let query = try #require(Areas.queries.first { $0.method == method })
    let isOpen = Reader.allCases.allSatisfy {
      $0 == .portal || $0.right[query.payload.reads] == .all
    }
    let refused = Self.questions.filter { $0.method == method && !$0.refused.isEmpty }
    #expect(refused.isEmpty == isOpen)
  }

  @Test func `who reads the files themselves is asked nothing`() throws {
    let county = try ReadingCounty().county
    let view = View(
      tables: county.tables, history: EntryHistory(entries: county.entries, county.texts),
      actor: nil,
      now: county.now)
    for question in Self.questions {
      let kind = try #require(Areas.queries.first { $0.method == question.method })
      let query = try kind.decode(ValueSource(value: question.params), true)
      // Only whose own it is has to be said by somebody who has none.
      let isNobodys = question.params == [:] && question.refused == Self.notForAdministrators
      if isNobodys,
        !["deadline.list", "violation.list", "case.list", "message.results"]
          .contains(question.method)
      {
        continue
      }
      #expect(throws: Never.self, "\(question)") { _ = try query.run(view) }
    }
  }

  @Test func `a list that names no office is the reader's own office's, and says so`() throws {
    let county = try ReadingCounty().county
    for (site, host, serial) in [("aolin", "education", 8), ("wenlv", "culture", 9)] {
      let id = try #require(SiteID(site))
      try county.accept(
        Closing.existing(id, serial: serial, lacking: [.mark]).setting("host", .string(host)))
    }
    func deadlines(_ staff: StaffID) throws -> DeadlineListAnswer {
      try DeadlineList().answered(try county.view(as: staff))
    }
    let own = try deadlines("education-clerk")
    #expect(own.office?.id == "education" && !own.deadlines.isEmpty)
    #expect(own.deadlines.allSatisfy { $0.office?.id == "education" })
    let all = try deadlines("openness-clerk")
    #expect(all.office == nil && all.deadlines.count > own.deadlines.count)
    #expect(try deadlines("jiqiang-clerk").deadlines.isEmpty)

    func cases(_ staff: StaffID) throws -> CaseListAnswer {
      try CaseList().answered(try county.view(as: staff))
    }
    #expect(try cases("education-clerk").office?.id == "education")
    let (opening, completion, others) = (
      ReadingCounty.opening.caseID, "site-completion.aolin.1" as CaseID,
      "site-completion.wenlv.1" as CaseID
    )
    let fake = Faking().caseID
    #expect(try cases("education-clerk").cases.map(\.caseID) == [fake, completion, opening])
    #expect(try cases("culture-clerk").cases.map(\.caseID) == [others])
    #expect(try cases("jiqiang-clerk").cases.isEmpty)
    #expect(try cases("auditor").office == nil)
    #expect(try cases("auditor").cases.map(\.caseID) == [fake, completion, others, opening])

    func violations(_ staff: StaffID) throws -> ViolationListAnswer {
      try ViolationList().answered(try county.view(as: staff))
    }
    #expect(try violations("education-clerk").violations.count == 1)
    #expect(try violations("jiqiang-clerk").violations.isEmpty)
    #expect(try violations("openness-clerk").office == nil)
    #expect(try violations("openness-clerk").violations.count == 2)
  }

  @Test func `a case that is another's and one that is none are refused in the same words`() throws
  {
    let county = try ReadingCounty().county
    func refusal(_ id: CaseID, _ staff: StaffID) throws -> Refusal? {
      #expect(throws: Refusal.self) {
        try CaseShow(caseID: id).answered(try county.view(as: staff))
      }
    }
    let others = try #require(try refusal(ReadingCounty.opening.caseID, "culture-clerk"))
    let none = try #require(try refusal("site-opening.jiaoyu.2", "culture-clerk"))
    #expect(others.rule == none.rule && others.mend == none.mend)
    #expect(
      others.found.zh.replacing("jiaoyu.1", with: "jiaoyu.2") == none.found.zh
        && others.found.en.replacing("jiaoyu.1", with: "jiaoyu.2") == none.found.en)
    #expect(try refusal("site-opening.jiaoyu.2", "openness-clerk")?.rule == CaseRules.known)
  }

  @Test func `a refusal says in one line what was found and what would mend it`() throws {
    let county = try ReadingCounty().county
    var said: Set<String> = []
    for question in Self.questions {
      let kind = try #require(Areas.queries.first { $0.method == question.method })
      for looker in question.refused.keys {
        let query = try kind.decode(ValueSource(value: question.params), true)
        let refusal = try #require(throws: Refusal.self) {
          _ = try query.run(try county.view(as: looker.staff))
        }
        said.insert(refusal.rule.id)
        for text in [refusal.found, refusal.mend] {
          #expect(Prose(text.zh) != nil && Prose(text.en) != nil)
          #expect(!text.zh.contains("\n") && !text.en.contains("\n"))
        }
      }
    }
    #expect(said == Set(ReadingRules.all.map(\.id)))
  }

  @Test func `every event's stream says whose history it is`() throws {
    for kind in Areas.events {
      let payload = try kind.decode(SampleSource()).payload
      #expect(StreamOwner(payload.stream) != nil, "\(kind.payload.type): \(payload.stream)")
    }
    for name in ["", "case-", "case-x", "site-", "x-y", "letter-1"] {
      #expect(StreamOwner(name) == nil, "\(name)")
    }
  }
}
