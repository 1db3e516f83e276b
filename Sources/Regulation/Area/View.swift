package import CivilTime
package import JSONText

/// One consistent state of the ledger, as somebody looks at it.
package struct View {
  package let tables: Tables
  package let history: any History
  /// Nobody, for an auditor who reads the directory itself.
  package let actor: Actor?
  package let now: Instant
  package let definitions: Definitions

  package init(
    tables: Tables, history: any History, actor: Actor?, now: Instant,
    definitions: Definitions = .regulation
  ) {
    self.tables = tables
    self.history = history
    self.actor = actor
    self.now = now
    self.definitions = definitions
  }
}

/// The log behind a view, up to the last event that is looked at.
package protocol History {
  /// The last event that is looked at; 0 for none.
  var last: Int { get }
  /// The root of the log's Merkle tree (RFC 6962) at that event, in hexadecimal.
  func root() throws -> String
  /// Who is told what kept texts say; for nobody, none is opened.
  var reader: TextReader { get set }
  /// What a kept text says to the reader.
  func told(_ object: ObjectNumber) throws -> Told
  /// A text or a file, without what it says; nothing for a number that no event has given.
  func kept(_ object: ObjectNumber) throws -> KeptObject?
  /// What a kept file is; nothing when it does not open, or the reader may not read it.
  func file(_ object: ObjectNumber) throws -> FileFacts?
  /// A query code as it is kept; nothing in a ledger that has given none.
  func digest(of code: QueryCode) throws -> CodeDigest?
  /// An event as it is recorded: of its texts, the numbers.
  func entry(at position: Int) throws -> Entry?
  /// Events with their texts, as far as the reader is told them: of a selection that follow a position in the order of the log, or precede it against
  /// that order; 0 begins with the first of them, either way.
  func records(
    _ selection: EventSelection, after: Int, limit: Int, isBackward: Bool
  ) throws -> [HistoryRecord]
}

extension History {
  /// Every event of a selection, in the order of the log.
  package func records(_ selection: EventSelection) throws -> [HistoryRecord] {
    try records(selection, after: 0, limit: .max, isBackward: false)
  }
}

/// Who is told what kept texts say.
package enum TextReader: Sendable {
  /// Whoever reads the files themselves.
  case files
  /// Nobody, before a question was permitted.
  case nobody
  /// A person whose question about a kind of thing was permitted.
  case person(Actor, ReadingMatter)

  /// The one place where it is decided whether a kept text is opened for somebody: a citizen's for
  /// nobody but whoever was permitted a question about citizens' words.
  ///
  /// - Parameter confidence: of the event that brought it.
  package func mayRead(_ confidence: Confidence) -> Bool {
    switch self {
    case .files: confidence == .office
    case .nobody: false
    case .person(let actor, let matter): ReadingRights.mayRead(confidence, in: matter, actor)
    }
  }
}

/// Which events of the log.
package enum EventSelection: Hashable, Sendable {
  case all
  case stream(String)
  case type(String)
  case correlation(CaseID)
}

/// An event as the log keeps it: the entry, and what only the record says.
package struct HistoryRecord: Sendable {
  package let entry: Entry
  package let type: String
  package let stream: String
  /// Of the stream, with this event.
  package let version: Int
  /// In which shape of its type the data are.
  package let schemaVersion: Int
  package let requestID: String?
  /// The texts and files that it brought.
  package let objects: [ObjectNumber]
  /// The event's own members, as stored, but with what its texts say.
  package let data: JSONValue

  package init(
    entry: Entry, type: String, stream: String, version: Int, schemaVersion: Int,
    requestID: String?, objects: [ObjectNumber] = [], data: JSONValue
  ) {
    self.entry = entry
    self.type = type
    self.stream = stream
    self.version = version
    self.schemaVersion = schemaVersion
    self.requestID = requestID
    self.objects = objects
    self.data = data
  }
}

// MARK: Texts

extension View {
  /// The same for an answer to a question about a kind of thing, which was permitted.
  func permitting(_ matter: ReadingMatter) -> View {
    guard let actor else { return self }
    var history = history
    history.reader = .person(actor, matter)
    return View(
      tables: tables, history: history, actor: actor, now: now, definitions: definitions)
  }
}

// MARK: Names

extension View {
  func office(_ id: OfficeID) throws -> OfficeAnswer {
    guard let office = try tables.office(id) else {
      return OfficeAnswer(id: id, kind: nil, name: id.text)
    }
    return OfficeAnswer(office)
  }

  func office(_ resolved: ResolvedOffice) throws -> OfficeAnswer {
    switch resolved {
    case .id(let id): return try office(id)
    case .kind(let kind):
      guard let office = try tables.office(of: kind) else {
        return OfficeAnswer(id: nil, kind: kind, name: kind.name.zh)
      }
      return OfficeAnswer(office)
    }
  }

  /// An office by the name it had when an event was recorded.
  func office(_ id: OfficeID, at position: Int) throws -> OfficeAnswer {
    guard let office = try tables.office(id) else { return try self.office(id) }
    return OfficeAnswer(id: id, kind: office.kind, name: office.name(at: position).text)
  }

  func person(_ id: StaffID) throws -> PersonAnswer {
    PersonAnswer(id: id, name: try tables.staff(id)?.name.text ?? id.text)
  }

  /// A person by the name they had when an event was recorded.
  func person(_ id: StaffID, at position: Int) throws -> PersonAnswer {
    PersonAnswer(id: id, name: try tables.staff(id)?.name(at: position).text ?? id.text)
  }

  func subject(_ subject: Subject) throws -> SubjectAnswer {
    if let object = try subject.kind.heading?(subject.slug, tables)?.object {
      return SubjectAnswer(subject: subject, name: try history.told(object).words.zh)
    }
    return SubjectAnswer(
      subject: subject, name: try subject.kind.name(subject.slug, tables) ?? subject.slug)
  }

  /// Whole days from an instant to now, by legal date.
  func days(since: Instant) -> Int {
    Int(
      clamping: LegalTime.date(of: now).daysSince1970
        .distance(to: LegalTime.date(of: since).daysSince1970).magnitude)
  }
}

/// An office by id and name; one not registered yet has only its kind.
package struct OfficeAnswer: Codable, Hashable, Sendable {
  package let id: OfficeID?
  package let kind: OfficeKind?
  package let name: String
}

/// A thing that cases are about, by id and name.
package struct SubjectAnswer: Codable, Hashable, Sendable {
  package let subject: Subject
  package let name: String
}

/// A person by id and name.
package struct PersonAnswer: Codable, Hashable, Sendable {
  package let id: StaffID
  package let name: String
}

extension OfficeAnswer {
  package init(_ office: Office) {
    self.init(id: office.id, kind: office.kind, name: office.name.text)
  }
}

extension PersonAnswer {
  package init(_ staff: Staff) { self.init(id: staff.id, name: staff.name.text) }
}
