package import Contracts
internal import FoundationEssentials

/// Where the files below a folder and the code disagree.
package struct Differences {
  /// Files that differ or are missing.
  package private(set) var changed: [String] = []
  /// Files that no code writes; `examples`, pages of text and other Swift are people's.
  package private(set) var superfluous: [String] = []
  /// For each file, the first line that differs, as both sides have it.
  package private(set) var shown: [String] = []

  package var paths: [String] { changed + superfluous }

  package init(of files: [ContractFile], in folder: String) throws {
    for file in files {
      let place = "\(folder)/\(file.path)"
      guard let found = FileManager.default.contents(atPath: place) else {
        changed.append(file.path)
        shown.append("\(file.path): is missing")
        continue
      }
      guard !found.elementsEqual(file.bytes) else { continue }
      changed.append(file.path)
      shown.append("\(file.path)\(Self.firstDifference(Array(found), file.bytes))")
    }
    let known = Set(files.map(\.path))
    for path in try Self.writtenFiles(below: folder)
    where !known.contains(path) && !Self.isEarlierVersion(path, of: known) {
      superfluous.append(path)
      shown.append("\(path): no code writes it")
    }
  }

  /// Whether a file is the contract of an event as an earlier version of its type stored it: old
  /// logs hold such events, so it stays.
  private static func isEarlierVersion(_ path: String, of known: Set<String>) -> Bool {
    guard let (type, version) = event(path) else { return false }
    return known.contains { event($0).map { $0.type == type && $0.version > version } ?? false }
  }

  /// The type and version a file `events/<type>.v<version>.json` is the contract of.
  private static func event(_ path: String) -> (type: Substring, version: Int)? {
    guard path.hasPrefix("events/"), path.hasSuffix(".json") else { return nil }
    let name = path.dropFirst("events/".count).dropLast(".json".count)
    guard let dot = name.lastIndex(of: "."), let version = Int(name[dot...].dropFirst(2)) else {
      return nil
    }
    return (name[..<dot], version)
  }

  private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
    let (old, new) = (lines(found), lines(wanted))
    let index =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(old.count, new.count)
    let minus = index < old.count ? "\n- \(old[index])" : ""
    let plus = index < new.count ? "\n+ \(new[index])" : ""
    return ":\(index + 1):\(minus)\(plus)"
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func writtenFiles(below folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { path in
        path.hasSuffix(".swift")
          ? path.split(separator: "/").dropLast().last == "Generated"
          : path.hasSuffix(".json") && !path.hasPrefix("examples/")
      }
      .sorted()
  }
}
