import Foundation

/// The files of this repository, as text.
enum Tree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// One file, with its path from the root.
  struct File: Sendable {
    let path: String
    let lines: [String]
  }

  /// Files below a folder whose names end so, sorted by path; nothing built or fetched.
  static func files(in folders: [String], endings: [String]) throws -> [File] {
    try folders.flatMap { try paths(in: $0) }.filter { path in
      endings.contains { path.hasSuffix($0) }
    }.sorted().map(file)
  }

  static func file(_ path: String) throws -> File {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return File(path: path, lines: text.components(separatedBy: "\n"))
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Every file of text that people wrote, at the root and below.
  static func everything() throws -> [File] {
    let folders = ["Sources", "Tools", "Tests", "Schemas", "docs", ".ci"].filter(exists)
    let top = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
      !$0.hasPrefix(".") && ($0.contains(".") || $0 == "LICENSE") && $0 != "Package.resolved"
    }
    let below = try folders.flatMap { try paths(in: $0) }
    return (top + below).sorted().filter { path in
      let isFolder =
        (try? root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory)
        ?? false
      return !isFolder && !path.contains("__pycache__")
    }.compactMap { path in
      guard let data = FileManager.default.contents(atPath: root.appending(path: path).path),
        let text = String(data: data, encoding: .utf8)
      else { return nil }
      return File(path: path, lines: text.components(separatedBy: "\n"))
    }
  }

  private static func paths(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .map { "\(folder)/\($0)" }
  }
}

extension Tree.File {
  /// The lines that are code: without comments, and with the texts of literals taken out.
  var code: [(number: Int, text: String)] {
    var isInText = false
    return lines.enumerated().compactMap { index, line in
      let quotes = line.components(separatedBy: "\"\"\"").count - 1
      defer { if quotes % 2 == 1 { isInText.toggle() } }
      guard !isInText, quotes == 0 else { return nil }
      let bare = line.replacing(#/"(\\.|[^"\\])*"/#, with: "\"\"")
      let text = bare.components(separatedBy: "//").first ?? ""
      return text.trimmingCharacters(in: .whitespaces).isEmpty ? nil : (index + 1, text)
    }
  }
}

/// A text as `#expect` shows it when a list of findings is not empty.
func findings(_ lines: [String]) -> String { lines.joined(separator: "\n") }
