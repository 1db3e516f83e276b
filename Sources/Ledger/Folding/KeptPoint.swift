import Cryptography
import EventLog
import Glibc
import JSONText
import LineIO
import Regulation

/// The tables as they stood at one position, in a directory that an auditor keeps.
///
/// A look at the past goes on from one instead of from the first event. Whoever can write to the
/// directory can make it say anything, so it belongs to who looks and not to whose ledger it is; who
/// does not trust it leaves it out and gets the same answer, later.
struct KeptPoint {
  private static let aboutName = "about.json"

  let path: String
  let position: Int

  /// What the tables were folded from, and by what.
  struct About: Codable, Equatable {
    let log: String
    let position: Int
    /// The root of the log's Merkle tree at that position.
    let root: String
    let projectors: [Version]

    struct Version: Codable, Equatable {
      let name: String
      let version: Int
    }

    init(_ snapshot: Snapshot, at position: Int) throws {
      log = Hex.encode(snapshot.logID.bytes)
      self.position = position
      root = Hex.encode(try snapshot.root(at: UInt64(position)).bytes)
      projectors = Projectors.all.map { Version(name: $0.name, version: $0.version) }
    }
  }

  /// The nearest point of this log in a directory, not behind a position; nothing when there is
  /// none. Points of another log, another history or another program are passed over.
  static func nearest(
    in directory: String, notAfter last: Int, _ snapshot: Snapshot
  ) throws -> KeptPoint? {
    let start = "\(Hex.encode(snapshot.logID.bytes))-"
    let positions = names(in: directory).compactMap { name in
      name.hasPrefix(start) ? Int(name.dropFirst(start.count)) : nil
    }
    for position in positions.sorted(by: >) where position > 0 && position <= last {
      let point = KeptPoint(path: "\(directory)/\(start)\(position)", position: position)
      if try point.about() == About(snapshot, at: position) { return point }
    }
    return nil
  }

  /// What a point says of itself; nothing when it says nothing that can be read.
  private func about() throws -> About? {
    guard let text = TextFile.read("\(path)/\(Self.aboutName)") else { return nil }
    do throws(JSONError) {
      return try JSONReader.decode(About.self, from: Array(text.utf8))
    } catch {
      return nil
    }
  }

  /// Keeps what was folded, under its log's id and its position; a point that is there already
  /// stays.
  ///
  /// - Throws: `LedgerError.scratch` when it cannot be written there.
  static func keep(_ fold: ScratchFold, in directory: String, _ ledger: CountyLedger) throws {
    guard fold.position > 0 else { return }
    let about = try ledger.read { try About($0, at: fold.position) }
    let path = "\(directory)/\(about.log)-\(about.position)"
    guard unsafe access(path, F_OK) != 0 else { return }
    _ = try OutputFolder.made(directory)
    let part = try makePart(in: directory)
    defer { discard(part) }
    try fold.settle()
    do throws(LogError) {
      try fold.store.scratch.keep(in: part)
    } catch {
      throw LedgerError.scratch(place: directory, error)
    }
    let text = try JSONWriter.text(of: about) + "\n"
    guard TextFile.create("\(part)/\(aboutName)", text), unsafe rename(part, path) == 0 else {
      throw LedgerError.scratch(place: directory, .storage("\(part) cannot be made \(path)"))
    }
  }

  /// Makes a folder that nobody could have put something else in the place of.
  private static func makePart(in directory: String) throws -> String {
    var template = Array("\(directory)/.siteledger-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw OutputError.file(directory, code: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes away what did not become a point.
  private static func discard(_ part: String) {
    for name in ["data.mdb", aboutName] { unsafe unlink("\(part)/\(name)") }
    unsafe rmdir(part)
  }

  /// The names of what is in a directory; none when it cannot be read.
  private static func names(in path: String) -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      names.append(
        unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
