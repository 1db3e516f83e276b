import Foundation
import Testing

/// What a stranger reads first, kept true.
struct DocumentTests {
  @Test func `the README begins with the two commands`() throws {
    let readme = try Tree.file("README.md").lines.joined(separator: "\n")
    #expect(readme.contains("Tools/quickstart"))
    #expect(readme.contains("Tools/test"))
    #expect(readme.contains("Apache"))
  }

  @Test func `every link between pages leads somewhere`() throws {
    var found: [String] = []
    for file in try Tree.everything() where file.path.hasSuffix(".md") {
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      let text = file.lines.joined(separator: "\n").replacing(#/```[\s\S]*?```/#, with: "")
      for link in text.matches(of: #/\]\(([^)\s#]+)(#[^)]*)?\)/#) {
        let target = String(link.1)
        guard !target.contains("://"), !target.hasPrefix("mailto:"), !target.hasPrefix("doc:")
        else {
          continue
        }
        let path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
        let resolved = URL(filePath: "/" + path).standardized.path.dropFirst()
        if !Tree.exists(String(resolved)) { found.append("\(file.path): \(target)") }
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `every file that a page names in code exists`() throws {
    let path = #/`((?:Sources|Tests|Tools|Schemas|docs)\/[A-Za-z0-9_.\/+-]+[A-Za-z0-9])`/#
    var found: [String] = []
    for file in try Tree.everything() where file.path.hasSuffix(".md") {
      for line in file.lines {
        for named in line.matches(of: path) where !Tree.exists(String(named.1)) {
          found.append("\(file.path): \(named.1)")
        }
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `nothing names a place on one person's machine`() throws {
    let places = try Regex("/(home|Users|root)/[a-z]|/wo" + "rk/|/tmp/" + "w/")
    let found = try Tree.everything().flatMap { file in
      file.lines.enumerated().filter { $0.element.contains(places) }.map {
        "\(file.path):\($0.offset + 1): \($0.element.prefix(160))"
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `no line ends in blanks and every file ends in a line feed`() throws {
    let kept = try Tree.everything().filter {
      !$0.path.hasSuffix(".svg") && !$0.path.hasPrefix("Tests/Corpora/")
    }
    let found = kept.flatMap { file in
      var wrong = file.lines.enumerated().filter {
        $0.element.last == " " || $0.element.last == "\t" || $0.element.hasSuffix("\r")
      }.map { "\(file.path):\($0.offset + 1): ends in a blank" }
      if file.lines.last != "" { wrong.append("\(file.path): does not end in a line feed") }
      return wrong
    }
    #expect(found.isEmpty, "\(findings(found))")
  }
}
