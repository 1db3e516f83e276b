internal import Synchronization

/// The directories this process has open: LMDB must not open one twice, because closing either
/// would drop the file locks of both.
enum OpenEnvironments {
  /// Few, and a process that starts has no set at hand.
  private static let open = Mutex<[UInt64]>([])

  static func enter(_ identity: FileIdentity) throws(StoreError) {
    let isNew = open.withLock { open in
      if place(of: identity, in: open) != nil { return false }
      open.append(identity.device)
      open.append(identity.inode)
      return true
    }
    if !isNew { throw .alreadyOpen }
  }

  static func leave(_ identity: FileIdentity) {
    open.withLock { open in
      if let place = place(of: identity, in: open) { open.removeSubrange(place..<place + 2) }
    }
  }

  private static func place(of identity: FileIdentity, in open: [UInt64]) -> Int? {
    var place = 0
    while place < open.count {
      if open[place] == identity.device, open[place + 1] == identity.inode { return place }
      place += 2
    }
    return nil
  }
}
