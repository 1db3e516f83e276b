package import Cryptography
package import EventLog

/// What stands beside a county's log.
extension CountyLedger {
  /// Puts a file aside for a request to name; what it names it by.
  package func put(_ file: FileContent) throws -> Cryptography.Digest {
    try put(file.content, .file)
  }

  /// Puts a text aside for a request to name.
  package func put(text: String) throws -> Cryptography.Digest {
    try put(Array(text.utf8), .text)
  }

  private func put(_ bytes: [UInt8], _ kind: ObjectKind) throws -> Cryptography.Digest {
    do throws(LogError) {
      return try log.put(bytes, kind, at: Clock.machine.now())
    } catch {
      throw LedgerError.log(error)
    }
  }

  /// Everything that is put aside, the oldest first.
  package func staged() throws -> [StagedObject] {
    try read { try $0.stagedObjects() }.sorted {
      ($0.putAt, $0.commitment.bytes.first ?? 0) < ($1.putAt, $1.commitment.bytes.first ?? 0)
    }
  }

  /// Discards what was put aside and that no request named in seven days; how many. By the machine's
  /// clock, in every ledger: it is no part of the record.
  package func discardStaged() throws -> Int {
    do throws(LogError) {
      return try log.discardStaged(at: Clock.machine.now())
    } catch {
      throw LedgerError.log(error)
    }
  }

  /// A text or a file and what it holds; nil for a number that no event has given.
  package func object(_ number: Int) throws -> (stored: StoredObject, content: ObjectContent)? {
    guard number > 0 else { return nil }
    do throws(LogError) {
      let stored = try log.read { snapshot throws(LogError) in
        try snapshot.object(UInt64(number))
      }
      let content = try log.content(ofObject: UInt64(number))
      guard let stored, let content else { return nil }
      return (stored, content)
    } catch {
      throw LedgerError.log(error)
    }
  }
}
