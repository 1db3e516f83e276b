import CivilTime
import JSONText

/// The rows of cases as they are stored: JSON that a person can read, without what is usual (a step
/// that waits, none returned, a fact of the day it was recorded), written and read without any
/// search for how. A step that only waits is its id alone.
extension CaseState {
  static func bytes(_ row: CaseState) throws -> [UInt8] {
    var json = JSONBuffer(reserving: 1024)
    json.beginObject()
    json.text("id", row.id)
    json.text("definition", row.definition)
    json.int("version", row.version)
    json.text("host", row.host)
    json.text("first", row.first)
    json.int("subjects", row.subjectCount)
    json.int("dropped", row.droppedCount, unless: 0)
    json.text("supervisor", row.supervisor?.rawValue)
    json.text("approver", row.approver?.rawValue)
    try json.instant("openedAt", row.openedAt)
    json.text("status", row.status.rawValue)
    try json.instant("endedAt", row.endedAt)
    try json.steps(row.steps)
    json.key("each")
    json.beginArray()
    for tally in row.tallies {
      json.beginObject()
      json.text("id", tally.id)
      json.int("due", tally.due, unless: 0)
      json.int("done", tally.done, unless: 0)
      json.int("held", tally.held, unless: 0)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  init(_ bytes: [UInt8]) throws {
    let row = try JSONDocument(bytes).root
    self.init(
      id: try row.form("id"), definition: try row.form("definition"),
      version: try row.int("version"), host: try row.form("host"),
      first: try row.formIfAny("first"),
      subjectCount: try row.int("subjects"), droppedCount: try row.int("dropped", usually: 0),
      supervisor: try row.wordIfAny("supervisor", OfficeKind.init),
      approver: try row.wordIfAny("approver", OfficeKind.init),
      openedAt: try row.require("openedAt").instant(),
      status: try row.require("status").word(CaseStatus.init),
      endedAt: try row["endedAt"]?.instant(), steps: try row.steps(),
      tallies: try row.require("each").elements().map { tally in
        StepTally(
          id: try tally.form("id"), due: try tally.int("due", usually: 0),
          done: try tally.int("done", usually: 0), held: try tally.int("held", usually: 0))
      })
  }
}

extension SubjectState {
  static func bytes(_ row: SubjectState) throws -> [UInt8] {
    var json = JSONBuffer(reserving: 512)
    json.beginObject()
    json.int("number", row.number)
    json.text("subject", row.subject.subject)
    json.text("host", row.subject.host)
    json.text("supervisor", row.subject.supervisor?.rawValue)
    if !row.subject.tags.isEmpty {
      json.key("tags")
      json.beginArray()
      for tag in row.subject.tags { json.string(tag.text) }
      json.endArray()
    }
    if row.isDropped {
      json.key("isDropped")
      json.bool(true)
    }
    try json.steps(row.steps)
    json.endObject()
    return json.bytes
  }

  init(_ bytes: [UInt8]) throws {
    let row = try JSONDocument(bytes).root
    self.init(
      number: try row.int("number"),
      subject: CaseSubject(
        subject: try row.form("subject"), host: try row.form("host"),
        supervisor: try row.wordIfAny("supervisor", OfficeKind.init),
        tags: try row["tags"]?.elements().map { try $0.form() } ?? []),
      isDropped: try row["isDropped"]?.bool() ?? false, steps: try row.steps())
  }
}

extension JSONBuffer {
  fileprivate mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  fileprivate mutating func text(_ key: String, _ value: (some TextForm)?) {
    text(key, value?.text)
  }

  /// - Throws: `CivilTimeError` for a time that no text has.
  fileprivate mutating func instant(_ key: String, _ value: Instant?) throws {
    guard let value else { return }
    guard value.isInTextRange else { throw CivilTimeError.outOfRange }
    text(key, value.rfc3339)
  }

  fileprivate mutating func int(_ key: String, _ value: Int, unless usual: Int? = nil) {
    guard value != usual else { return }
    self.key(key)
    int(value)
  }

  fileprivate mutating func steps(_ steps: [StepState]) throws {
    key("steps")
    beginArray()
    for step in steps {
      guard step.status != .waiting || step.returns > 0 else {
        string(step.id.text)
        continue
      }
      beginObject()
      text("id", step.id)
      if step.status == .skipped { text("status", step.status.rawValue) }
      try instant("since", step.since)
      int("returns", step.returns, unless: 0)
      if let done = step.done { try self.done(done) }
      endObject()
    }
    endArray()
  }

  private mutating func done(_ done: StepDone) throws {
    key("done")
    beginObject()
    int("position", done.position)
    try instant("at", done.at)
    if done.on != LegalTime.date(of: done.at) { text("on", done.on.description) }
    text("by", done.by)
    text("office", done.office)
    text("onBehalfOf", done.onBehalfOf)
    if let document = done.document {
      key("document")
      beginObject()
      text("number", document.number)
      text("date", document.date.description)
      endObject()
    }
    endObject()
  }
}

extension JSONNode {
  fileprivate func require(_ key: String) throws(JSONError) -> JSONNode {
    guard let member = self[key] else { throw error(.missingKey(key)) }
    return member
  }

  fileprivate func form<Form: TextForm>() throws(JSONError) -> Form {
    let text = try string()
    guard let form = Form(text) else { throw error(.invalid("not the form it has: \(text)")) }
    return form
  }

  fileprivate func form<Form: TextForm>(_ key: String) throws(JSONError) -> Form {
    try require(key).form()
  }

  fileprivate func formIfAny<Form: TextForm>(_ key: String) throws(JSONError) -> Form? {
    guard let member = self[key] else { return nil }
    return try member.form()
  }

  fileprivate func int(_ key: String, usually usual: Int? = nil) throws(JSONError) -> Int {
    guard let member = self[key] else {
      if let usual { return usual }
      throw error(.missingKey(key))
    }
    return Int(try member.int64())
  }

  fileprivate func word<Word>(_ word: (String) -> Word?) throws(JSONError) -> Word {
    let text = try string()
    guard let found = word(text) else { throw error(.invalid("no such word: \(text)")) }
    return found
  }

  fileprivate func wordIfAny<Word>(
    _ key: String, _ word: (String) -> Word?
  ) throws(JSONError) -> Word? {
    guard let member = self[key] else { return nil }
    return try member.word(word)
  }

  fileprivate func instant() throws -> Instant { try Instant(rfc3339: try string()) }

  fileprivate func date() throws -> CivilDate { try CivilDate(iso8601: try string()) }

  fileprivate func steps() throws -> [StepState] {
    let elements = try require("steps").elements()
    var steps: [StepState] = []
    steps.reserveCapacity(elements.count)
    for element in elements {
      steps.append(
        element.kind == .string
          ? StepState(id: try element.form(), status: .waiting) : try element.step())
    }
    return steps
  }

  private func step() throws -> StepState {
    var step = StepState(id: try form("id"), status: .waiting)
    step.since = try self["since"]?.instant()
    step.done = try self["done"]?.done()
    step.returns = try int("returns", usually: 0)
    if let status = try wordIfAny("status", StepStatus.init) {
      step.status = status
    } else if step.done != nil {
      step.status = .done
    } else if step.since != nil {
      step.status = .open
    }
    return step
  }

  private func done() throws -> StepDone {
    let at = try require("at").instant()
    return StepDone(
      position: try int("position"), at: at,
      on: try self["on"]?.date() ?? LegalTime.date(of: at), by: try formIfAny("by"),
      office: try formIfAny("office"), onBehalfOf: try formIfAny("onBehalfOf"),
      document: try self["document"].map {
        Document(number: try $0.form("number"), date: try $0.require("date").date())
      })
  }
}
