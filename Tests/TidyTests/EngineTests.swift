import Foundation
import Testing

/// The engine runs procedures and knows none: what an area is about is said in the area's folder.
struct EngineTests {
  private static let engine = Result {
    try Tree.files(in: ["Sources/Regulation/Engine"], endings: [".swift"])
  }

  /// The names of the cases of an enumeration, as they stand in its file.
  private func cases(of name: String, in path: String) throws -> [String] {
    let lines = try Tree.file(path).lines
    let start = try #require(lines.firstIndex { $0.contains("enum \(name):") })
    let end = try #require(
      lines[start...].firstIndex { $0.hasPrefix("}") || $0.isEmpty && $0 != lines[start] })
    return lines[start..<end].filter { $0.contains(#/^\s*case [a-z]/#) }.flatMap { line in
      line.replacing(#/^\s*case /#, with: "").split(separator: ",").map {
        String($0.split(separator: "=")[0]).trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// What `path` says somewhere outside comments and texts.
  private func findings(of pattern: Regex<some Any>) throws -> [String] {
    try Self.engine.get().flatMap { file in
      file.code.filter { $0.text.contains(pattern) }.map { "\(file.path):\($0.number): \($0.text)" }
    }
  }

  @Test func `it names no filing, kind of office or kind of site`() throws {
    let kinds =
      try cases(of: "OfficeKind", in: "Sources/Regulation/Vocabulary/Roles.swift")
      + cases(of: "SiteKind", in: "Sources/Regulation/Areas/Site/SiteEvent.swift")
      + cases(of: "FilingKind", in: "Sources/Regulation/Formats/Identifier.swift")
    #expect(kinds.contains("countyOpenness") && kinds.contains("portal") && kinds.contains("icp"))
    let found = try findings(of: Regex("\\.(\(kinds.joined(separator: "|")))\\b"))
    #expect(found.isEmpty, "\(TidyTests.findings(found))")
  }

  @Test func `it names no type of an area but the case's own, the directory's offices and duties`()
    throws
  {
    let areas = try Tree.files(in: ["Sources/Regulation/Areas"], endings: [".swift"]).filter {
      !$0.path.contains("/Areas/Case/") && !$0.path.contains("/Areas/Directory/")
    }
    let types = areas.flatMap { file in
      file.code.compactMap {
        $0.text.firstMatch(of: #/\b(?:struct|enum|class|protocol) ([A-Z]\w+)/#).map {
          String($0.1)
        }
      }
    }.filter { $0 != "CodingKeys" }
    #expect(types.contains("Site") && types.contains("FilingGranted"))
    let found = try findings(of: Regex("\\b(\(Set(types).sorted().joined(separator: "|")))\\b"))
    #expect(found.isEmpty, "\(TidyTests.findings(found))")
  }
}
