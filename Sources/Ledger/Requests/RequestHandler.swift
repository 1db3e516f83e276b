import EventLog
import JSONText
package import Regulation

/// Handles lines of requests, a group at a time.
///
/// A group is one transaction: its answers are given once it is on disk. A refused request leaves
/// nothing of its own behind and does not disturb its neighbours; a failure of the store fails the
/// group. Only where more deadlines were missed than one transaction records is a group cut: what
/// was answered is committed, and the rest goes on in the next.
package struct RequestHandler {
  let ledger: CountyLedger
  let caller: Caller
  let clock: Clock
  private let writer: AnswerWriter
  private let tries = CodeTries()

  package init(_ ledger: CountyLedger, caller: Caller, clock: Clock = .machine) {
    self.ledger = ledger
    self.caller = caller
    self.clock = clock
    writer = AnswerWriter(language: caller.language)
  }

  /// The largest line that is looked at, in bytes.
  package static let maximumLineByteCount = RequestReader.maximumLineByteCount

  /// A line of input.
  package enum Line: Sendable {
    case text([UInt8])
    /// Longer than the limit; it was read past.
    case tooLong
  }

  /// What is said, beside the answers, of a line that gets none.
  package static var unanswered: Bilingual { RequestReader.notification }

  /// Answers lines in their order: each with a line, and a notification with nothing.
  package func handle(_ lines: [Line]) -> [Answer] {
    let requests = lines.map(Self.read)
    var answers: [Answer] = []
    var isCareful = false
    while answers.count < requests.count {
      let rest = requests[answers.count...]
      do {
        answers +=
          Self.hasCommand(rest)
          ? try ledger.write { try prefix(of: rest, $0, isCareful: isCareful) }
          : try ledger.read { try prefix(of: rest, $0, isCareful: isCareful) }
      } catch is RefusedBehindFold where !isCareful {
        isCareful = true
      } catch {
        answers += rest.map { answer(to: $0, after: error) }
      }
    }
    return answers
  }

  static func read(_ line: Line) -> Result<Request, RequestProblem> {
    Result { () throws(RequestProblem) in
      switch line {
      case .text(let bytes): return try RequestReader.read(bytes)
      case .tooLong: throw RequestReader.tooLong
      }
    }
  }

  /// The name by which the command of a line is known for ever; nothing where it is none.
  package static func requestID(of line: Line) -> String? {
    guard case .success(let request) = read(line), case .command(_, let envelope, _) = request.call
    else { return nil }
    return "\(envelope.requestId)"
  }

  private static func hasCommand(
    _ requests: ArraySlice<Result<Request, RequestProblem>>
  ) -> Bool {
    requests.contains { request in
      if case .success(let request) = request, case .command = request.call { true } else { false }
    }
  }

  /// The answers to as many of the requests as this transaction carries: all of them, unless there
  /// was more to sweep before one of them than a transaction records.
  private func prefix(
    of requests: ArraySlice<Result<Request, RequestProblem>>, _ snapshot: Snapshot,
    isCareful: Bool
  ) throws -> [Answer] {
    try ledger.checkTables()
    var misses = Sweep.maximumMisses
    var answers: [Answer] = []
    for request in requests {
      guard let answer = try answer(request, snapshot, &misses, isCareful: isCareful) else { break }
      answers.append(answer)
    }
    return answers
  }

  /// Nothing, when the transaction has to end before the request can be carried out.
  func answer(
    _ request: Result<Request, RequestProblem>, _ snapshot: Snapshot, _ misses: inout Int,
    isCareful: Bool
  ) throws -> Answer? {
    switch request {
    case .failure(let problem): return writer.problem(problem)
    case .success(let request):
      do {
        return try answer(request, snapshot, &misses, isCareful: isCareful)
      } catch let refusal as Refusal {
        return writer.refusal(refusal, for: request.id)
      } catch LogError.requestMismatch(let name) {
        return writer.failure(
          .requestMismatch,
          Bilingual(
            "请求编号 \(name) 已用于另一请求；请换一个 requestId",
            "the request id \(name) was used for another request; choose another requestId"),
          for: request.id, .refused)
      }
    }
  }

  private func answer(
    _ request: Request, _ snapshot: Snapshot, _ misses: inout Int, isCareful: Bool
  ) throws -> Answer? {
    switch request.call {
    case .discover: return try writer.result(try Discovery.document(), for: request.id)
    case .query(let query):
      let answered = try tries.trying(query.isByCode) { try query.run(try view(snapshot)) }
      return try writer.result(answered, for: request.id)
    case .command(let command, let envelope, let content):
      guard let transaction = snapshot as? Transaction else {
        throw LogError.invalidRequest("a command outside a write")
      }
      let carrier = CommandCarrier(
        ledger: ledger, transaction: transaction, isCareful: isCareful)
      let asked = Append.Request(
        id: envelope.requestId.text,
        fingerprint: try transaction.fingerprint(ofRequest: content.told(by: caller.staff)),
        texts: content.texts)
      if let answer = try carrier.repeated(envelope, asked) {
        return try writer.result(answer, for: request.id)
      }
      try content.checkTexts()
      let actor = try actor()
      let now = try ledger.time(envelope.now, clock, transaction)
      guard try Sweep(ledger: ledger, transaction: transaction).run(until: now, &misses) else {
        return nil
      }
      let answer = try tries.trying(command.isByCode) {
        try carrier.carry(command, envelope, by: actor, at: now, asked)
      }
      return try writer.result(answer, for: request.id)
    }
  }

  private func view(_ snapshot: Snapshot) throws -> View {
    View(
      tables: ledger.tables, history: try LogHistory(snapshot, for: .nobody), actor: try actor(),
      now: try ledger.time(nil, clock, snapshot))
  }

  /// The caller as the directory knows them now.
  private func actor() throws -> Actor {
    guard let staff = try ledger.tables.staff(caller.staff), !staff.isDeparted,
      let office = try ledger.tables.office(staff.office)
    else {
      let left = try ledger.tables.staff(caller.staff)?.removedOn
      throw Refusal(
        Duties.inService,
        found: left.map {
          Bilingual("\(caller.staff) 已于 \($0) 离任", "\(caller.staff) left on \($0)")
        } ?? Bilingual("没有编号为 \(caller.staff) 的人员", "nobody has the id \(caller.staff)"),
        mend: Bilingual(
          "以在任人员的编号启动（--as），或请系统管理员任用（staff.assign）",
          "start as someone in service (--as), or have an administrator assign them (staff.assign)"
        ))
    }
    return Actor(staff: staff, office: office)
  }

  /// What a request gets whose whole group failed.
  private func answer(
    to request: Result<Request, RequestProblem>, after error: any Error
  ) -> Answer {
    switch request {
    case .failure(let problem): return writer.problem(problem)
    case .success(let request):
      if case LedgerError.log(.diskFull) = error {
        return writer.failure(
          .diskFull,
          Bilingual(
            "磁盘已满，本次未记录；腾出空间后以同一 requestId 重发",
            "the disk is full and nothing was recorded; make room and send it again with the same requestId"
          ), for: request.id, .storageFailed)
      }
      if case LedgerError.log(.replaced) = error {
        return writer.failure(
          .storage,
          Bilingual(
            "台账的文件在使用中被换掉，本次未必已记录；请核对台账目录，重新启动后以同一 requestId 重发",
            "the ledger's files were replaced while in use, and this may not be recorded; look at the directory, start again and send it with the same requestId"
          ), for: request.id, .storageFailed)
      }
      return writer.failure(
        .storage,
        Bilingual(
          "台账存储出错（\(words(of: error).zh)）；已答复的均已保存，请检查磁盘后以同一 requestId 重发",
          "the store failed (\(words(of: error).en)); what was answered is safe; check the disk and send it again with the same requestId"
        ), for: request.id, .storageFailed)
    }
  }

  private func words(of error: any Error) -> Bilingual {
    switch error {
    case let error as LedgerError: error.words
    case let error as LogError: error.words
    default: TechnicalWords.bilingual("\(error)")
    }
  }
}
