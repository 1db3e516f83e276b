import Testing

/// House rules of the code, checked as any other test.
struct CodeTests {
  private static let swift = Result {
    try Tree.files(in: ["Sources", "Tools", "Tests"], endings: [".swift"])
  }
  private static let product = Result {
    try Tree.files(in: ["Sources", "Tools"], endings: [".swift"])
  }

  /// The most lines of a file of code; beyond, it tells more than one story.
  private static let maximumLineCount = 400

  @Test func `no file of code is longer than 400 lines`() throws {
    let long = try Self.swift.get().filter {
      $0.lines.count > Self.maximumLineCount && !$0.path.contains("/Generated/")
    }
    #expect(long.isEmpty, "\(findings(long.map { "\($0.path): \($0.lines.count) lines" }))")
  }

  @Test func `nothing is left for later and nothing traps without a word`() throws {
    let words = try Regex(
      "\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b|try" + "!|fatalError\\(\\)")
    let found = try Self.swift.get().flatMap { file in
      file.lines.enumerated().filter { $0.element.contains(words) }.map {
        "\(file.path):\($0.offset + 1): \($0.element)"
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `nothing is public`() throws {
    let found = try match(#/(^|\s)(public\s|open\s+(class|func|var)\b)/#, in: Self.product.get())
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `no switch of the domain has a case for all the rest`() throws {
    let domain = try Self.product.get().filter { $0.path.hasPrefix("Sources/Regulation/") }
    let found = match(#/^\s*((@unknown\s+)?default|case\s+_(\s+where\b.*)?)\s*:/#, in: domain)
    #expect(!domain.isEmpty)
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `every type other modules see says what it is`() throws {
    let type =
      #/^\s*package (final |indirect )?(struct|enum|class|actor|protocol|typealias) (?!CodingKeys)/#
    var found: [String] = []
    for file in try Self.product.get() {
      for (index, line) in file.lines.enumerated() where line.contains(type) {
        var above = index - 1
        while above >= 0, file.lines[above].contains(#/^\s*@/#) { above -= 1 }
        if above < 0 || !file.lines[above].contains(#/^\s*\/\/\//#) {
          found.append("\(file.path):\(index + 1): \(line)")
        }
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `every test is named by a sentence`() throws {
    var found: [String] = []
    for file in try Self.swift.get() where file.path.hasPrefix("Tests/") {
      for (index, line) in file.lines.enumerated() where line.contains(#/^\s*@Test\b/#) {
        let head = file.lines[index...].prefix(12).joined(separator: "\n")
        guard let name = head.firstMatch(of: #/func ([^(]+)\(/#)?.1 else { continue }
        if !name.hasPrefix("`") { found.append("\(file.path):\(index + 1): \(name)") }
      }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }

  private func match(_ pattern: Regex<some Any>, in files: [Tree.File]) -> [String] {
    files.flatMap { file in
      file.code.filter { $0.text.contains(pattern) }.map { "\(file.path):\($0.number): \($0.text)" }
    }
  }
}
