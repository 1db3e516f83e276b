import Regulation
import Synchronization

/// What a method asks for.
enum RequestKind: Sendable {
  case command(CommandKind)
  case query(QueryKind)

  /// Those that were asked for so far, by method: a process that carries out one request makes no table
  /// of all of them.
  private static let known = Mutex<[String: RequestKind]>([:])

  /// The kind of a method; nothing for one that there is not.
  static func of(_ method: String) -> RequestKind? {
    known.withLock { known in
      if let kind = known[method] { return kind }
      let kind = found(method)
      known[method] = kind
      return kind
    }
  }

  private static func found(_ method: String) -> RequestKind? {
    for area in Areas.all {
      if let kind = area.commands.first(where: { $0.method == method }) { return .command(kind) }
    }
    for area in Areas.all {
      if let kind = area.queries.first(where: { $0.method == method }) { return .query(kind) }
    }
    return nil
  }
}
