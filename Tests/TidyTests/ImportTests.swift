import Testing

/// Imports run down only: what each module may know of, and nothing else.
struct ImportTests {
  private static let allowed: [String: Set<String>] = [
    "CivilTime": [],
    "JSONText": [],
    "LineIO": ["CSync", "Glibc", "Synchronization"],
    "LMDB": ["CLMDB", "Glibc", "Synchronization"],
    "Cryptography": ["COpenSSL", "Synchronization"],
    "KeyFile": ["Cryptography", "Glibc"],
    "EventLog": [
      "LMDB", "KeyFile", "Cryptography", "JSONText", "CivilTime", "Glibc", "Synchronization",
    ],
    "Regulation": ["CivilTime", "JSONText"],
    "Contracts": ["Regulation", "CivilTime", "JSONText"],
    "Ledger": [
      "EventLog", "Regulation", "Contracts", "Cryptography",
      "CivilTime", "JSONText", "LineIO", "Glibc", "Musl", "Synchronization",
    ],
    "Workbook": [],
    "XLSX": ["CXLSXWriter", "CZip", "CXML2", "CivilTime", "Workbook", "LineIO", "Glibc"],
    "Exports": ["Regulation", "CivilTime", "JSONText", "Workbook"],
    "Spreadsheet": ["Regulation", "CivilTime", "JSONText", "LineIO", "Glibc"],
    "ToolSupport": [
      "Ledger", "EventLog", "Regulation", "Cryptography", "CivilTime", "JSONText", "LineIO",
      "ArgumentParser", "Glibc",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a module imports only what lies below it`(_ module: String) throws {
    let permitted = try #require(Self.allowed[module])
    let files = try Tree.files(in: ["Sources/\(module)"], endings: [".swift"])
    let pattern =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package |internal |private |fileprivate )?import (?:struct |enum |class |func |protocol )?(\w+)/#
    var found: [String] = []
    for file in files {
      for (number, text) in file.code {
        guard let name = text.firstMatch(of: pattern)?.1, !permitted.contains(String(name)) else {
          continue
        }
        found.append("\(file.path):\(number): \(text)")
      }
    }
    #expect(!files.isEmpty)
    #expect(found.isEmpty, "\(findings(found))")
  }

  @Test func `every module of Sources is in the table`() throws {
    let folders = Set(
      try Tree.files(in: ["Sources"], endings: [".swift"]).compactMap {
        $0.path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(folders.subtracting(Self.allowed.keys).isEmpty)
  }

  @Test func `only one module speaks to each C library`() throws {
    let files = try Tree.files(in: ["Sources", "Tools", "Tests"], endings: [".swift"])
    for (library, owner) in [
      ("CLMDB", "LMDB"), ("COpenSSL", "Cryptography"), ("CSync", "LineIO"),
      ("CXLSXWriter", "XLSX"), ("CZip", "XLSX"), ("CXML2", "XLSX"),
    ] {
      let others = files.filter { file in
        !file.path.hasPrefix("Sources/\(owner)/")
          && file.code.contains { $0.text.contains("import \(library)") }
      }
      #expect(others.isEmpty, "\(findings(others.map(\.path)))")
    }
  }

  @Test func `the domain reads no clock, draws no random number and opens no file`() throws {
    let words = #/\b(random|Date\(\)|ContinuousClock|SuspendingClock|getenv|fopen|print)\b/#
    let files = try Tree.files(in: ["Sources/Regulation"], endings: [".swift"])
    let found = files.flatMap { file in
      file.code.filter { $0.text.contains(words) }.map { "\(file.path):\($0.number): \($0.text)" }
    }
    #expect(found.isEmpty, "\(findings(found))")
  }
}
