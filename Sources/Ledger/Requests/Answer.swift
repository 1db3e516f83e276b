package import CivilTime
import JSONText
package import Regulation

/// A line of output, and how its request ended.
package struct Answer: Sendable {
  /// Empty for a notification, to which JSON-RPC gives no answer.
  package let bytes: [UInt8]
  package let outcome: Outcome
}

/// What a command's answer says: what was recorded, and what the case waits for next.
///
/// A repeated request is answered with the same bytes for ever, so nothing in it depends on what
/// came later.
package struct CommandAnswer: JSONDirect, Sendable {
  package let requestId: String
  /// Missing when there was nothing to do: what was asked for is so already.
  package let recordedAt: Instant?
  package let events: [EventReference]
  /// The things that got their ids by these events; missing where none did.
  package let created: [CreatedThing]?
  /// Why nothing was recorded, where nothing was.
  package let note: Bilingual?
  package let caseID: CaseID?
  /// The open steps of the case itself, and of the subjects the command was about (of all of them,
  /// when it was about the case as a whole), in the order of the definition, then of the subjects.
  package let next: [NextAction]
  /// A query code that was drawn: told this once, and not when the request is repeated.
  package let code: QueryCode?

  package enum CodingKeys: String, CodingKey {
    case requestId, recordedAt, events, created, note
    case caseID = "case"
    case next, code
  }
}

extension CommandAnswer {
  /// What a request is told that changed nothing.
  static let alreadySo = Bilingual(
    "台账已是这样，没有新增记录", "it is so on the ledger already; nothing was recorded")

  /// What its contract says beside its title.
  package static let about = Bilingual(
    "created 是新记录的事物和台账给它的编号，kind 是请求中填写这一编号的成员；next 列出事项本身待办的步骤和请求所涉网站（账号）待办的步骤，按流程、再按事项中的顺序；请求针对整个事项时列出全部",
    "created tells what was recorded anew and the id it was given, kind being the member of requests that takes this id; next tells the open steps of the case itself and of the subjects the command was about, in the order of the procedure, then of the case; of all of them, when it was about the case as a whole"
  )
}

/// An event that was recorded.
package struct EventReference: Codable, Sendable {
  package let position: Int
  package let type: String
  package let stream: String

  init(_ entry: Entry) {
    let payload = entry.event.payload
    position = entry.position
    type = Swift.type(of: payload).type
    stream = payload.stream
  }
}

/// A thing that was recorded, by the id that was drawn for it.
package struct CreatedThing: Codable, Sendable {
  /// The member by which requests name it.
  package let kind: String
  package let id: String

  init(_ created: Created) {
    kind = created.kind
    id = created.id
  }
}

/// What the case waits for, after a command: of a case about many things, what it waits for of those
/// the command was about.
package struct NextAction: Codable, Sendable {
  package let step: StepID
  /// Of a step that is done for each subject of the case.
  package let subject: Subject?
  package let title: Bilingual
  package let article: ArticleReference
  /// A certain office, or else the county's one of `kind`.
  package let office: OfficeID?
  package let kind: OfficeKind?
  package let roles: [Role]
  package let since: Instant
  package let method: String

  init(_ waiting: Waiting) {
    step = waiting.step.id
    subject = waiting.subject
    title = waiting.step.title
    article = waiting.step.article
    switch waiting.office {
    case .id(let id):
      office = id
      kind = nil
    case .kind(let wanted):
      office = nil
      kind = wanted
    }
    roles = waiting.step.performer.roles
    since = waiting.since
    method = waiting.step.method
  }
}

/// The `data` of a refusal.
package struct RefusalAnswer: JSONDirect, Sendable {
  package let rule: String
  package let article: ArticleReference
  package let citation: Bilingual
  /// The rule in a sentence.
  package let says: Bilingual
  package let found: Bilingual
  package let mend: Bilingual
  package let missing: [String]

  package init(_ refusal: Refusal) {
    rule = refusal.rule.id
    article = refusal.rule.article
    citation = refusal.rule.article.citation
    says = refusal.rule.says
    found = refusal.found
    mend = refusal.mend
    missing = refusal.missing
  }
}

/// The `data` of any other error.
package struct ProblemAnswer: JSONDirect, Sendable {
  package let text: Bilingual
  /// Where in the request.
  package let path: String?
}

/// Writes JSON-RPC 2.0 responses.
struct AnswerWriter {
  let language: Language

  /// - Throws: what the value cannot be written with, such as a time of no year a text has; only a
  ///   damaged ledger holds one.
  func result(_ value: some JSONDirect, for id: RequestID) throws(JSONError) -> Answer {
    try respond(id, .answered) { buffer throws(JSONError) in
      buffer.key(of: "result")
      try JSONWriter.write(direct: value, to: &buffer)
    }
  }

  /// - Throws: the same, and what reading the texts it refers to throws.
  func result(_ answered: Answered, for id: RequestID) throws -> Answer {
    let teller = TextTeller(answered.history)
    return try respond(id, .answered) { buffer in
      buffer.key("result")
      try teller.write(answered.answer, to: &buffer)
    }
  }

  func refusal(_ refusal: Refusal, for id: RequestID) -> Answer {
    let citation = refusal.rule.article.citation.text(in: language)
    let message =
      switch language {
      case .zh: "\(citation)：\(refusal.rule.says.zh)。\(refusal.found.zh)。\(refusal.mend.zh)。"
      case .en:
        "\(citation): \(refusal.rule.says.en) Found: \(refusal.found.en). To mend it: \(refusal.mend.en)."
      }
    return error(.refused, message, RefusalAnswer(refusal), for: id, .refused)
  }

  func problem(_ problem: RequestProblem) -> Answer {
    guard !problem.isNotification else { return Answer(bytes: [], outcome: .unreadable) }
    return error(
      problem.code, problem.text.text(in: language),
      ProblemAnswer(text: problem.text, path: problem.path), for: problem.id, .unreadable)
  }

  func failure(
    _ code: ErrorCode, _ text: Bilingual, for id: RequestID, _ outcome: Outcome
  ) -> Answer {
    error(
      code, text.text(in: language), ProblemAnswer(text: text, path: nil), for: id, outcome)
  }

  private func error(
    _ code: ErrorCode, _ message: String, _ data: some JSONDirect, for id: RequestID?,
    _ outcome: Outcome
  ) -> Answer {
    respond(id, outcome) { buffer in
      buffer.key("error")
      buffer.beginObject()
      buffer.key("code")
      buffer.int(code.rawValue)
      buffer.key("message")
      buffer.string(message)
      buffer.key("data")
      do throws(JSONError) {
        try JSONWriter.write(direct: data, to: &buffer)
      } catch {
        preconditionFailure("the data of an error is made of texts: \(error)")
      }
      buffer.endObject()
    }
  }

  private func respond<Failure>(
    _ id: RequestID?, _ outcome: Outcome, _ body: (inout JSONBuffer) throws(Failure) -> Void
  ) throws(Failure) -> Answer {
    var buffer = JSONBuffer(reserving: JSONBuffer.usualByteCount)
    buffer.beginObject()
    buffer.key(of: "jsonrpc")
    buffer.string("2.0")
    buffer.key(of: "id")
    switch id {
    case .string(let text): buffer.string(text)
    case .number(let number): buffer.int(number)
    case nil: buffer.null()
    }
    try body(&buffer)
    buffer.endObject()
    return Answer(bytes: JSONLine.escaped(buffer.bytes), outcome: outcome)
  }
}
