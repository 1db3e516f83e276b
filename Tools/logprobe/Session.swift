internal import CivilTime
internal import Cryptography
internal import EventLog
internal import Glibc
internal import JSONText
internal import LineIO

/// Requests in, answers out, in order; appends that are waiting together are committed together.
struct Session {
  /// Requests that are answered together at most, and the bytes of their lines.
  private static let batchLineCount = 1000
  private static let batchByteCount = 8 << 20

  private let log: EventLog
  private var input = LineReader(
    descriptor: STDIN_FILENO, byteCountLimit: Request.lineByteCountLimit)
  private var output = Output(descriptor: STDOUT_FILENO)
  private var isAtEnd = false
  private var hasFailed = false

  init(log: EventLog) {
    self.log = log
  }

  /// Serves until the input ends; whether it did, and all was answered.
  mutating func run() -> Bool {
    while !isAtEnd {
      serve(nextBatch())
      output.flush()
    }
    return !hasFailed
  }

  /// Waits for a request and takes the others that are there already.
  private mutating func nextBatch() -> [Result<Request, Refusal>] {
    var batch: [Result<Request, Refusal>] = []
    var byteCount = 0
    while batch.count < Self.batchLineCount, byteCount < Self.batchByteCount {
      switch input.next(waits: batch.isEmpty) {
      case .text(let line):
        byteCount += line.count
        do throws(Refusal) {
          batch.append(.success(try Request(line)))
        } catch {
          batch.append(.failure(error))
        }
      case .tooLong:
        batch.append(
          .failure(Refusal(code: "limit-exceeded", message: "a line over 64 MiB")))
      case .none: return batch
      case .end:
        isAtEnd = true
        return batch
      case .failed(let code):
        Complaint.say(
          "siteledger-logprobe: standard input: \(unsafe String(cString: strerror(code)))")
        (isAtEnd, hasFailed) = (true, true)
        return batch
      }
    }
    return batch
  }

  private mutating func serve(_ batch: [Result<Request, Refusal>]) {
    var group: [Append] = []
    for request in batch {
      if case .success(.append(let append)) = request {
        group.append(append)
        continue
      }
      commit(group)
      group.removeAll()
      switch request {
      case .success(let request): answer(request)
      case .failure(let refusal): output.refusal(refusal)
      }
    }
    commit(group)
  }

  // MARK: Appends

  private mutating func commit(_ group: [Append]) {
    if group.isEmpty { return }
    var results: [Result<Appended, LogError>] = []
    do throws(LogError) {
      try log.write { transaction throws(LogError) in
        results.removeAll()
        for append in group { results.append(try one(append, in: transaction)) }
      }
    } catch {
      if error == .diskFull, group.count > 1 {
        // Some of them may have room.
        for append in group { commit([append]) }
        return
      }
      results = group.map { _ in .failure(error) }
    }
    for result in results {
      switch result {
      case .success(let appended): answer(appended)
      case .failure(let error): output.refusal(Refusal(error))
      }
    }
  }

  /// A refusal is a result, so that the neighbours go on; a failure of the store is thrown.
  private func one(
    _ append: Append, in transaction: Transaction
  ) throws(LogError) -> Result<Appended, LogError> {
    var append = append
    append.now = now()
    if append.writes.isEmpty {
      // There will be no event to tell the time from when the request comes again.
      let time = max(append.now, try transaction.head.recordedAt)
      append.request?.answer = time.microsecondsSince1970.bigEndianBytes
    }
    do throws(LogError) {
      return .success(try transaction.append(append))
    } catch {
      switch error {
      case .versionConflict, .duplicateEventID, .requestMismatch, .checkpointNotIncreasing,
        .invalidRequest, .limitExceeded:
        return .failure(error)
      case .diskFull, .storage, .replaced, .overtaken, .corrupt, .notALog, .newerFormat,
        .alreadyOpen, .readOnly, .recovery, .abandoned:
        throw error
      }
    }
  }

  private mutating func answer(_ appended: Appended) {
    var recordedAt = appended.recordedAt
    if appended.answer.count == 8 {
      let time = appended.answer.reduce(0) { $0 << 8 | Int64($1) }
      recordedAt = Instant(microsecondsSince1970: time)
    }
    output.answer { line in
      line.key("positions")
      line.beginArray()
      for position in appended.positions { line.int(Int64(position)) }
      line.endArray()
      line.key("versions")
      line.beginObject()
      for entry in appended.versions {
        line.key(entry.stream)
        line.int(Int64(entry.version))
      }
      line.endObject()
      line.key("recordedAt")
      line.string(recordedAt.rfc3339)
    }
  }

  // MARK: Reads

  private mutating func answer(_ request: Request) {
    do throws(LogError) {
      switch request {
      case .object(let number): try object(number)
      case .verify: output.answer(try log.verify())
      case .keeping(let request): try keep(request)
      default:
        try log.read { snapshot throws(LogError) in try answer(request, from: snapshot) }
      }
    } catch {
      output.refusal(Refusal(error))
    }
  }

  private mutating func answer(
    _ request: Request, from snapshot: Snapshot
  ) throws(LogError) {
    switch request {
    case .append, .object, .verify, .keeping: break
    case .events(let query): try events(query, from: snapshot)
    case .version(let stream): number("version", try snapshot.version(ofStream: stream))
    case .head: number("position", try snapshot.head.position)
    case .hasEvent(let id):
      let has = try snapshot.hasEvent(id)
      output.answer { line in
        line.key("has")
        line.bool(has)
      }
    case .checkpoint(let consumer):
      let position = try snapshot.checkpoint(ofConsumer: consumer)
      output.answer { line in
        line.key("position")
        if let position { line.int(Int64(clamping: position)) } else { line.null() }
      }
    case .root(let size):
      let head = try snapshot.head.position
      let size = size ?? head
      let root = try snapshot.root(at: size)
      output.answer { line in
        line.key("size")
        line.int(Int64(size))
        line.key("root")
        line.string(Base64.encode(root.bytes))
      }
    case .leaf(let position):
      let hash = try snapshot.leafHash(at: position)
      let record = try snapshot.withRecord(at: position) { record in record.bytes.array }
      output.answer { line in
        line.key("record")
        line.string(Base64.encode(record))
        line.key("hash")
        line.string(Base64.encode(hash.bytes))
      }
    case .inclusion(let position, let size):
      proof(try snapshot.inclusionProof(of: position, size: size).map(\.bytes))
    case .consistency(let first, let second):
      proof(try snapshot.consistencyProof(from: first, to: second).map(\.bytes))
    }
  }

  private mutating func events(_ query: Query, from snapshot: Snapshot) throws(LogError) {
    var list = output.beginEvents()
    do throws(LogError) {
      try snapshot.forEach(query) { record throws(LogError) in
        output.event(record, in: &list)
        return true
      }
    } catch {
      // Half an answer cannot be taken back once it is on its way.
      if list.isSent { exit(1) }
      output.takeBack(list)
      throw error
    }
    output.endEvents()
  }

  private mutating func object(_ number: UInt64) throws(LogError) {
    let content = try log.content(ofObject: number)
    output.answer { line in
      line.key("state")
      switch content {
      case nil: line.string("unknown")
      case .bytes(let bytes):
        line.string("there")
        line.key("data")
        line.string(Base64.encode(bytes))
      case .erased(let position):
        line.string("erased")
        line.key("by")
        line.int(Int64(position))
      case .unreadable(let why):
        line.string("unreadable")
        line.key("why")
        line.string(why)
      }
    }
  }

  private mutating func keep(_ request: KeepingRequest) throws(LogError) {
    let members: [(String, JSONValue)]
    do {
      members = try request.run(log, now: now())
    } catch let error as LogError {
      throw error
    } catch {
      throw .invalidRequest("\(error)")
    }
    output.answer { line in
      for (key, value) in members {
        line.key(key)
        line.value(value)
      }
    }
  }

  private mutating func number(_ key: String, _ value: UInt64) {
    output.answer { line in
      line.key(key)
      line.int(Int64(value))
    }
  }

  private mutating func proof(_ hashes: [[UInt8]]) {
    output.answer { line in
      line.key("proof")
      line.beginArray()
      for hash in hashes { line.string(Base64.encode(hash)) }
      line.endArray()
    }
  }
}

/// The machine's clock.
private func now() -> Instant {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Instant(
    microsecondsSince1970: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
}
