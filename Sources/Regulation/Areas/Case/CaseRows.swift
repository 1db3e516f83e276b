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
    try json.member("openedAt", row.openedAt)
    json.text("status", row.status.rawValue)
    try json.member("endedAt", ifPresent: row.endedAt)
    if row.latest != LegalTime.date(of: row.openedAt) { try json.member("latest", row.latest) }
    json.int("disorder", row.disorder, unless: 0)
    json.parts(row.parts)
    try json.steps(row.steps)
    json.key(of: "each")
    json.beginArray()
    for tally in row.tallies {
      json.beginObject()
      json.text("id", tally.id)
      json.int("due", tally.due, unless: 0)
      json.int("done", tally.done, unless: 0)
      json.int("held", tally.held, unless: 0)
      try json.member("latest", ifPresent: tally.latest)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  init(_ bytes: [UInt8]) throws { self = try RowReader.read(bytes, CaseState.init) }

  private init?(_ cursor: inout JSONCursor) {
    var (id, definition, version): (CaseID?, StepID?, Int?)
    var (host, first, subjectCount): (OfficeID?, Subject?, Int?)
    var (supervisor, approver): (OfficeKind?, OfficeKind?)
    var (openedAt, status, endedAt): (Instant?, CaseStatus?, Instant?)
    var (steps, tallies): ([StepState]?, [StepTally]?)
    var (droppedCount, latest, disorder): (Int?, CivilDate?, Int?)
    var parts: [PartTaken]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("first", &first, from: &cursor)
      object.read("subjects", &subjectCount, from: &cursor)
      object.read("dropped", &droppedCount, from: &cursor)
      object.read("supervisor", &supervisor, from: &cursor)
      object.read("approver", &approver, from: &cursor)
      object.read("openedAt", &openedAt, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.read("endedAt", &endedAt, from: &cursor)
      object.read("latest", &latest, from: &cursor)
      object.read("disorder", &disorder, from: &cursor)
      object.read("parts", &parts, from: &cursor) { $0.elements { PartTaken(&$0) } }
      object.read("steps", &steps, from: &cursor) { $0.elements { StepState(&$0) } }
      object.read("each", &tallies, from: &cursor) { $0.elements { StepTally(&$0) } }
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let definition, let version, let host, let subjectCount,
      let openedAt, let status, let steps, let tallies
    else { return nil }
    self.init(
      id: id, definition: definition, version: version, host: host, first: first,
      subjectCount: subjectCount, droppedCount: droppedCount ?? 0, supervisor: supervisor,
      approver: approver, openedAt: openedAt, status: status, endedAt: endedAt,
      latest: latest ?? LegalTime.date(of: openedAt), disorder: disorder ?? 0,
      parts: parts ?? [], steps: steps, tallies: tallies)
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
      json.key(of: "tags")
      json.beginArray()
      for tag in row.subject.tags { json.string(tag.text) }
      json.endArray()
    }
    if row.isDropped {
      json.key(of: "isDropped")
      json.bool(true)
    }
    try json.steps(row.steps)
    json.endObject()
    return json.bytes
  }

  init(_ bytes: [UInt8]) throws { self = try RowReader.read(bytes, SubjectState.init) }

  private init?(_ cursor: inout JSONCursor) {
    var (number, subject, host): (Int?, Subject?, OfficeID?)
    var (supervisor, tags, isDropped): (OfficeKind?, [Tag]?, Bool?)
    var steps: [StepState]?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("supervisor", &supervisor, from: &cursor)
      object.read("tags", &tags, from: &cursor)
      object.read("isDropped", &isDropped, from: &cursor)
      object.read("steps", &steps, from: &cursor) { $0.elements { StepState(&$0) } }
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let subject, let host, let steps else { return nil }
    self.init(
      number: number,
      subject: CaseSubject(subject: subject, host: host, supervisor: supervisor, tags: tags ?? []),
      isDropped: isDropped ?? false, steps: steps)
  }
}

/// Reading a row that was written above; one that was not says so.
private enum RowReader {
  static func read<Row>(
    _ bytes: [UInt8], _ row: (inout JSONCursor) -> Row?
  ) throws(JSONError) -> Row {
    var cursor = JSONCursor(bytes.span)
    guard let row = row(&cursor), cursor.isAtEnd else {
      throw cursor.unreadable("a row of \(Row.self)")
    }
    return row
  }
}

extension JSONBuffer {
  fileprivate mutating func text(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(of: key)
    string(value)
  }

  fileprivate mutating func text(_ key: StaticString, _ value: (some TextForm)?) {
    text(key, value?.text)
  }

  fileprivate mutating func int(_ key: StaticString, _ value: Int, unless usual: Int? = nil) {
    guard value != usual else { return }
    self.key(of: key)
    int(value)
  }

  fileprivate mutating func parts(_ parts: [PartTaken]) {
    guard !parts.isEmpty else { return }
    key(of: "parts")
    beginArray()
    for taken in parts {
      beginObject()
      text("by", taken.by)
      text("part", taken.part.word)
      text("step", taken.step)
      text("office", taken.office)
      int("position", taken.position)
      endObject()
    }
    endArray()
  }

  fileprivate mutating func steps(_ steps: [StepState]) throws {
    key(of: "steps")
    beginArray()
    for step in steps {
      guard step.status != .waiting || step.returns > 0 else {
        string(step.id.text)
        continue
      }
      beginObject()
      text("id", step.id)
      if step.status == .skipped { text("status", step.status.rawValue) }
      try member("since", ifPresent: step.since)
      if let day = step.notBefore, day != step.since.map(LegalTime.date) {
        try member("notBefore", day)
      }
      int("returns", step.returns, unless: 0)
      if let done = step.done { try self.done(done) }
      endObject()
    }
    endArray()
  }

  private mutating func done(_ done: StepDone) throws {
    key(of: "done")
    if let written = done.written { return raw(written[...]) }
    beginObject()
    int("position", done.position)
    try member("at", done.at)
    if done.on != LegalTime.date(of: done.at) { try member("on", done.on) }
    text("by", done.by)
    text("office", done.office)
    text("onBehalfOf", done.onBehalfOf)
    text("authorisation", done.warrant?.authorisation)
    text("decidedBy", done.warrant?.decidedBy)
    if let document = done.document {
      key(of: "document")
      beginObject()
      text("number", document.number)
      try member("date", document.date)
      if let paper = document.paper { try member("paper", paper) }
      endObject()
    }
    endObject()
  }
}

extension StepState {
  fileprivate init?(_ cursor: inout JSONCursor) {
    if let id = StepID.waiting(in: &cursor) {
      self.init(id: id, status: .waiting)
      return
    }
    var (id, status, since): (StepID?, StepStatus?, Instant?)
    var (notBefore, returns, done): (CivilDate?, Int?, StepDone?)
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("notBefore", &notBefore, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.read("done", &done, from: &cursor) { StepDone(&$0) }
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id else { return nil }
    self.init(id: id, status: .waiting)
    self.since = since
    self.notBefore = notBefore ?? since.map(LegalTime.date)
    self.done = done
    self.returns = returns ?? 0
    self.status = status ?? (done != nil ? .done : since != nil ? .open : .waiting)
  }
}

extension StepID {
  /// The id of a step that only waits, where one is written; nothing, and nothing read, elsewhere.
  fileprivate static func waiting(in cursor: inout JSONCursor) -> StepID? {
    cursor.isAtString ? StepID(reading: &cursor) : nil
  }
}

extension StepDone {
  fileprivate convenience init?(_ cursor: inout JSONCursor) {
    var (position, at, day): (Int?, Instant?, CivilDate?)
    var (by, office, onBehalfOf): (StaffID?, OfficeID?, OfficeID?)
    var (document, warrant): (Document?, Warrant?)
    var (authorisation, decidedBy): (AuthorisationID?, StaffID?)
    let start = cursor.offset
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("on", &day, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("onBehalfOf", &onBehalfOf, from: &cursor)
      object.read("authorisation", &authorisation, from: &cursor)
      object.read("decidedBy", &decidedBy, from: &cursor)
      object.read("document", &document, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let at else { return nil }
    if authorisation != nil || decidedBy != nil {
      warrant = Warrant(authorisation: authorisation, decidedBy: decidedBy)
    }
    self.init(
      position: position, at: at, on: day ?? LegalTime.date(of: at), by: by, office: office,
      onBehalfOf: onBehalfOf, document: document, warrant: warrant,
      written: cursor.text(from: start))
  }
}

extension CasePart {
  /// What it is called in a row; the office that somebody judges for is the one they are in.
  fileprivate var word: String {
    switch self {
    case .submits: "submits"
    case .judges: "judges"
    case .records: "records"
    }
  }

  fileprivate init?(_ word: String, in office: OfficeID?) {
    let all: [CasePart] = [.submits, .judges(office), .records]
    guard let part = all.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}

extension PartTaken {
  fileprivate init?(_ cursor: inout JSONCursor) {
    var (by, word, step): (StaffID?, String?, StepID?)
    var (office, position): (OfficeID?, Int?)
    var object = cursor.object()
    repeat {
      object.read("by", &by, from: &cursor)
      object.read("part", &word, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("position", &position, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let by, let word, let part = CasePart(word, in: office), let step,
      let position
    else { return nil }
    self.init(by: by, part, step: step, office: office, position: position)
  }
}

extension StepTally {
  fileprivate init?(_ cursor: inout JSONCursor) {
    var (id, due, done, held): (StepID?, Int?, Int?, Int?)
    var latest: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("due", &due, from: &cursor)
      object.read("done", &done, from: &cursor)
      object.read("held", &held, from: &cursor)
      object.read("latest", &latest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id else { return nil }
    self.init(id: id, due: due ?? 0, done: done ?? 0, held: held ?? 0, latest: latest)
  }
}
