internal import Synchronization

/// The directories this process has open: LMDB must not open one twice, because closing either
/// would drop the file locks of both.
enum OpenEnvironments {
  private static let open = Mutex<Set<FileIdentity>>([])

  static func enter(_ identity: FileIdentity) throws(StoreError) {
    guard open.withLock({ $0.insert(identity).inserted }) else { throw .alreadyOpen }
  }

  static func leave(_ identity: FileIdentity) {
    _ = open.withLock { $0.remove(identity) }
  }
}
