internal import KeyFile
internal import LMDB
internal import Synchronization

/// The log's file of keys, opened when it is first needed.
final class KeyStore: Sendable {
  static let fileName = "keys"

  private let path: String
  private let logID: LogID
  private let isReadOnly: Bool
  private let file = Mutex<KeyFile?>(nil)

  init(directory: String, logID: LogID, isReadOnly: Bool) {
    path = "\(directory)/\(Self.fileName)"
    self.logID = logID
    self.isReadOnly = isReadOnly
  }

  /// The file; nil when there is none.
  func find() throws(LogError) -> KeyFile? {
    try kept { () throws(KeyFileError) in
      try KeyFile.open(path, logID: logID.bytes, isReadOnly: isReadOnly)
    }
  }

  /// The file, which must be there.
  func opened() throws(LogError) -> KeyFile {
    guard let file = try find() else { throw .storage("the file keys is missing") }
    return file
  }

  /// Makes the file of a log that has no slots yet. Only under the writer's lock.
  func create() throws(LogError) -> KeyFile {
    guard
      let file = try kept({ () throws(KeyFileError) in
        try KeyFile.create(path, logID: logID.bytes)
      })
    else { throw .storage("the file keys was not made") }
    return file
  }

  /// Destroys the keys of slots that are pending in the stored form. Only under the writer's lock.
  func destroy(_ pending: [UInt8]) throws(LogError) {
    guard let pending = PendingErasure.list(pending.span.bytes) else {
      throw .corrupt(position: 0, "erasing is malformed")
    }
    let file = try opened()
    try keeping { () throws(KeyFileError) in try file.erase(pending.map(\.slot)) }
  }

  private func kept(_ open: () throws(KeyFileError) -> KeyFile?) throws(LogError) -> KeyFile? {
    let result: Result<KeyFile?, KeyFileError> = file.withLock { file in
      if let file { return .success(file) }
      do throws(KeyFileError) {
        file = try open()
        return .success(file)
      } catch {
        return .failure(error)
      }
    }
    do throws(KeyFileError) {
      return try result.get()
    } catch {
      throw LogError(error)
    }
  }
}

extension LogError {
  init(_ error: KeyFileError) {
    self =
      switch error {
      case .diskFull: .diskFull
      case .damaged(let what): .corrupt(position: 0, "the file keys: \(what)")
      case .ofAnotherLog: .corrupt(position: 0, "the file keys is of another log")
      case .system(let code, let call): .storage("keys: \(call): errno \(code)")
      }
  }
}

/// Runs calls of the file of keys and speaks of their errors as the log's.
func keeping<R: ~Copyable>(_ body: () throws(KeyFileError) -> R) throws(LogError) -> R {
  do throws(KeyFileError) {
    return try body()
  } catch {
    throw LogError(error)
  }
}
