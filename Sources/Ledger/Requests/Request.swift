import JSONText
import Regulation

/// The id a JSON-RPC request carries, given back as it came.
enum RequestID: Hashable, Sendable {
  case string(String)
  case number(Int64)
}

/// One line of input, read.
struct Request: Sendable {
  let id: RequestID
  let call: Call

  enum Call: Sendable {
    case command(Command, CommandEnvelope, RequestContent)
    case query(LookUp)
    case discover
  }
}

/// Why a line is not a request; with the id, as far as it could be read.
struct RequestProblem: Error, Sendable {
  let id: RequestID?
  let code: ErrorCode
  let text: Bilingual
  /// Where in the request, as `params.materials[1].title`.
  var path: String?
  /// Whether it is a well-formed notification, which nothing answers.
  var isNotification = false
}

/// Reads one line of JSON-RPC 2.0.
///
/// 1. JSON, strictly (RFC 8259): -32700. 2. A request object with `jsonrpc`, `id`, `method` and
/// `params`, and nothing else; no batches: -32600. 3. A known method: -32601. 4. Parameters of its
/// shape; a member nobody asked for is refused by name: -32602. A notification, a request without
/// `id`, is not carried out, because nobody could be told how it ended, and not answered, because
/// JSON-RPC says so.
enum RequestReader {
  /// The largest line read: a command with every text at its longest is well below.
  static let maximumLineByteCount = 1 << 20

  private static let limits = JSONLimits(
    byteCount: maximumLineByteCount, depth: 32, valueCount: 100_000)

  static let tooLong = RequestProblem(
    id: nil, code: .invalidRequest,
    text: Bilingual(
      "一行超过 \(maximumLineByteCount) 字节", "a line over \(maximumLineByteCount) bytes"))

  static func read(_ line: [UInt8]) throws(RequestProblem) -> Request {
    let root = try object(line)
    let id = try self.id(of: root)
    var code = ErrorCode.invalidRequest
    var called: String?
    do {
      guard try root.decode(String.self, forKey: "jsonrpc") == "2.0" else {
        throw RequestProblem(
          id: id, code: .invalidRequest,
          text: Bilingual("jsonrpc 应为 \"2.0\"", "jsonrpc is to be \"2.0\""), path: "jsonrpc")
      }
      let method = try root.decode(String.self, forKey: "method")
      code = .invalidParams
      called = method
      return Request(id: id, call: try call(method, root, id))
    } catch let problem as RequestProblem {
      throw problem
    } catch let error as JSONError {
      var path = error.path
      if case .unknownKeys(let keys) = error.kind {
        let besideParams = keys.first { !$0.hasPrefix("params") }
        if besideParams != nil { code = .invalidRequest }
        path = besideParams ?? keys.first ?? path
      } else if code == .invalidParams, path.isEmpty {
        path = "params"
      }
      let text = ParamProblem(root.node, of: called).text(of: error)
      throw RequestProblem(id: id, code: code, text: text, path: path)
    } catch {
      throw RequestProblem(
        id: id, code: .invalidParams, text: Bilingual("\(error)", "\(error)"), path: nil)
    }
  }

  private static func object(_ line: [UInt8]) throws(RequestProblem) -> JSONObject {
    do {
      let root = try JSONDocument(line, limits: limits).root
      guard root.kind == .object else {
        throw RequestProblem(
          id: nil, code: .invalidRequest, text: LineProblem.noObject(root.kind), path: nil)
      }
      return try root.object()
    } catch let problem as RequestProblem {
      throw problem
    } catch let error as JSONError {
      throw RequestProblem(
        id: nil, code: .parse, text: LineProblem.text(of: error, in: line), path: nil)
    } catch {
      preconditionFailure("a text is read, or is no JSON: \(error)")
    }
  }

  private static func id(of root: JSONObject) throws(RequestProblem) -> RequestID {
    switch root.member("id")?.kind {
    case .string:
      if let text = try? root.decode(String.self, forKey: "id"), text.utf8.count <= 200 {
        return .string(text)
      }
    case .number:
      if let number = try? root.decode(Int64.self, forKey: "id") { return .number(number) }
    case nil where isCall(root):
      throw RequestProblem(
        id: nil, code: .invalidRequest, text: notification, path: "id", isNotification: true)
    case .null, .bool, .array, .object, nil: break
    }
    throw RequestProblem(
      id: nil, code: .invalidRequest,
      text: Bilingual(
        "每个请求须有 id（整数或不超过 200 字节的字符串）",
        "a request has an id: an integer, or a string of at most 200 bytes"), path: "id")
  }

  /// What whoever sent a notification is told, where anybody can tell them.
  static let notification = Bilingual(
    "有一行请求没有 id（JSON-RPC 通知）：未办理，也不答复；请加上 id 重发",
    "a request without an id (a JSON-RPC notification) was neither carried out nor answered; send it with an id"
  )

  /// Whether a request has what JSON-RPC asks of one beside its id.
  private static func isCall(_ root: JSONObject) -> Bool {
    do {
      return try root.member("jsonrpc")?.string() == "2.0"
        && root.member("method")?.string().isEmpty == false
    } catch {
      return false
    }
  }

  private static func call(
    _ method: String, _ root: JSONObject, _ id: RequestID
  ) throws -> Request.Call {
    if method == "rpc.discover" {
      if root.member("params") != nil { _ = try root.object(forKey: "params") }
      try root.refuseUnknownKeys()
      return .discover
    }
    switch RequestKind.of(method) {
    case .command(let kind):
      let source = CommandSource(root) { try parameters(of: root, id) }
      let (command, passages) = try kind.read(source)
      try root.refuseUnknownKeys()
      guard let envelope = source.envelope, let params = root.member("params") else {
        preconditionFailure("\(method) was decoded from no params")
      }
      if let beyond = try BoundProblem.first(of: kind.payload.bounds, in: params) {
        throw RequestProblem(
          id: id, code: .invalidParams, text: beyond.text, path: "params.\(beyond.bound.member)")
      }
      return .command(
        command, envelope,
        try RequestContent(
          method, params, passages: passages, takesAnyWords: kind.payload.takesAnyWords))
    case .query(let kind):
      let query = try kind.decode(
        QuerySource(root: root) { try parameters(of: root, id) }, root.member("params") != nil)
      try root.refuseUnknownKeys()
      return .query(query)
    case nil:
      throw RequestProblem(
        id: id, code: .methodNotFound,
        text: Bilingual(
          "没有方法 \(method.prefix(60))；rpc.discover 列出全部方法",
          "there is no method \(method.prefix(60)); rpc.discover lists them"), path: "method")
    }
  }

  private static func parameters(of root: JSONObject, _ id: RequestID) throws -> JSONObject {
    let params = try root.object(forKey: "params")
    for name in ["actor", "as", "staffId", "user"] where params.member(name) != nil {
      throw RequestProblem(
        id: id, code: .invalidParams,
        text: Bilingual(
          "请求不得指定办理人（\(name)）：办理人由启动程序确定",
          "a request does not say who acts (\(name)): the launcher does"),
        path: "params.\(name)")
    }
    return params
  }
}
