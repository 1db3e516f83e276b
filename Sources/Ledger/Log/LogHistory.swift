import Cryptography
import EventLog
import JSONText
import Regulation

/// The log of one snapshot or transaction, as views read it.
struct LogHistory: History {
  private let snapshot: Snapshot
  private let end: UInt64
  var reader: TextReader

  init(_ snapshot: Snapshot, upTo last: UInt64, for reader: TextReader) {
    self.snapshot = snapshot
    end = last
    self.reader = reader
  }

  /// The whole of it.
  init(_ snapshot: Snapshot, for reader: TextReader) throws {
    self.init(snapshot, upTo: try snapshot.head.position, for: reader)
  }

  var last: Int { Int(end) }

  func root() throws -> String { Hex.encode(try snapshot.root(at: end).bytes) }

  func entry(at position: Int) throws -> Entry? {
    try LogTexts(snapshot: snapshot).entry(at: position)
  }

  func told(_ object: ObjectNumber) throws -> Told {
    guard reader.mayRead(try confidence(of: object)) else { return .lost(.withheld(object)) }
    return try LogTexts(snapshot: snapshot).told(object)
  }

  func kept(_ object: ObjectNumber) throws -> KeptObject? {
    try LogTexts(snapshot: snapshot).kept(object, upTo: end)
  }

  func file(_ object: ObjectNumber) throws -> FileFacts? {
    reader.mayRead(try confidence(of: object))
      ? try LogTexts(snapshot: snapshot).file(object) : nil
  }

  func digest(of code: QueryCode) throws -> CodeDigest? {
    try snapshot.digest(ofCode: Array(code.text.utf8)).flatMap(CodeDigest.init)
  }

  /// Whose words an object is: what brought it says so.
  private func confidence(of object: ObjectNumber) throws -> Confidence {
    guard let stored = try snapshot.object(UInt64(object.value)),
      let record = try snapshot.event(at: stored.broughtBy)
    else { return .citizen }
    return .of(record.type)
  }

  /// Events, each proved to be in the tree of the last one that is looked at.
  ///
  /// - Throws: `LedgerError` for a record this program cannot read, `LogError.corrupt` for one that is not
  ///   the one that was recorded.
  func records(
    _ selection: EventSelection, after: Int = 0, limit: Int = .max, isBackward: Bool = false
  ) throws -> [HistoryRecord] {
    let position = UInt64(clamping: after)
    var query = Query(
      Self.selection(selection), after: position, until: end, limit: limit,
      isBackward: isBackward)
    if isBackward {
      query.after = 0
      if position > 0 { query.until = min(end, position - 1) }
    }
    let found = try snapshot.events(query)
    try snapshot.checkRecords(at: found.lazy.map(\.position), size: end)
    return try found.map { record in
      let texts = try ToldText.all(in: record.data) { try told($0) }
      var (typed, data) = (record, record.data)
      if !texts.isEmpty {
        typed.data = ToldText.fill(data, texts) { $0.told.json(opened: $0.object) }
        data = ToldText.fill(data, texts) { $0.told.json }
      }
      return HistoryRecord(
        entry: try EntryCodec.entry(typed), type: record.type, stream: record.stream,
        version: Int(record.version), schemaVersion: Int(record.schemaVersion),
        requestID: record.requestID,
        objects: record.objects.compactMap { ObjectNumber(Int($0)) },
        data: JSONValue(try JSONDocument(data).root))
    }
  }

  private static func selection(_ selection: EventSelection) -> Query.Selection {
    switch selection {
    case .all: .all
    case .stream(let name): .stream(name)
    case .type(let name): .type(name)
    case .correlation(let id): .correlation(id.text)
    }
  }
}

extension CodeDigest {
  /// The first 128 bits of an HMAC of a code.
  init?(_ digest: Cryptography.Digest) { self.init(Hex.encode(Array(digest.bytes.prefix(16)))) }
}
