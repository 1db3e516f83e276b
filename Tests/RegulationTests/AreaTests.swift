import Contracts
import FoundationEssentials
import Testing

@testable import Regulation

/// An area is a folder, and what its files declare is what it brings.
struct AreaTests {
  private static let folder = DocumentTests.root.appending(path: "Sources/Regulation/Areas")

  /// The names of the types in the files of `Areas` whose declaration fits the pattern, by folder.
  private func declared(_ pattern: Regex<(Substring, Substring)>) throws -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
    for path in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: Self.folder.appending(path: path), encoding: .utf8)
      let folder = String(path.prefix { $0 != "/" })
      for match in text.matches(of: pattern) { found[folder, default: []].insert(String(match.1)) }
    }
    return found
  }

  /// What each area brings, by its folder.
  private func brought(_ types: (Area) -> [String]) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for area in Areas.all where !types(area).isEmpty {
      found[area.name.prefix(1).uppercased() + area.name.dropFirst()] = Set(types(area))
    }
    return found
  }

  @Test func `every folder is an area, and every area a folder`() throws {
    let folders = Set(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path))
    let areas = Areas.all.map { $0.name.prefix(1).uppercased() + $0.name.dropFirst() }
    #expect(folders == Set(areas))
    #expect(areas.count == Set(areas).count)
  }

  @Test func `every event that is declared is recorded by its area`() throws {
    let declared = try declared(
      #/\n(?:package )?struct (\w+): \w*Payload \{\n[^}]*?static let type = /#)
    #expect(declared == brought { $0.events.map { "\($0.payload)" } })
    #expect(Areas.events.count > 70)
  }

  @Test func `an event that names a thing says that it is about it`() throws {
    for kind in Areas.events {
      let payload = try kind.decode(SampleSource()).payload
      let labels = Mirror(reflecting: payload).children.compactMap(\.label)
      let names = ["subject"] + Areas.subjects.map(\.word)
      #expect(
        (payload.about != nil) == !names.filter(labels.contains).isEmpty, "\(kind.payload.type)")
    }
  }

  @Test func `every command that is declared can be given`() throws {
    let declared = try declared(#/\n(?:package )?struct (\w+): CommandPayload \{/#)
    #expect(declared == brought { $0.commands.map { "\($0.payload)" } })
  }

  @Test func `every query that is declared can be asked`() throws {
    let declared = try declared(#/\n(?:package )?struct (\w+): (?:QueryPayload|\w+Query) \{/#)
    #expect(declared == brought { $0.queries.map { "\($0.payload)" } })
  }

  @Test func `every figure that is declared is counted`() throws {
    let declared = try declared(#/= Figure\(\s*"([A-Za-z0-9.-]+)"/#)
    #expect(declared == brought { $0.figures.map(\.id.text) })
  }

  @Test func `every table belongs to one projector of an area`() throws {
    let tables = Tables(in: MemoryStore())
    let owned = Areas.projectors.flatMap { tables.owned(by: $0).map(\.name) }
    #expect(Set(owned).count == owned.count)
    #expect(Set(Tables.names) == Set(owned))
    let projectors = try self.declared(#/\n(?:package )?enum (\w+): Projector \{/#)
    #expect(projectors == brought { $0.projectors.map { "\($0)" } })
  }

  @Test func `the tables of every area are among all tables`() {
    let tables = Tables(in: MemoryStore())
    let used = Tables(in: MemoryStore())
    _ = used.work
    #expect(used.all.map(\.name).sorted() == tables.all.map(\.name).sorted())
    for (name, held) in Mirror(reflecting: tables.held).children {
      #expect("\(held)" != "nil", "\(name ?? "") is not declared with all")
    }
  }

  @Test func `what is registered under a name is registered once`() {
    for names in [
      Areas.events.map { $0.payload.type },
      Areas.commands.map(\.method) + Areas.queries.map(\.method),
      Areas.subjects.map(\.word), Areas.deadlines.map(\.id.text), Areas.violations.map(\.text),
      Areas.figures.map(\.id.text),
      Areas.projectors.map { $0.name }, RuleBook.rules.map(\.id), ParameterBook.all.map(\.id.text),
      Definitions.regulation.all.map { "\($0.id).\($0.version)" },
    ] {
      #expect(Set(names).count == names.count)
      #expect(!names.isEmpty)
    }
  }

  @Test func `a rule's article file is among the rules of an area`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: DocumentTests.root.appending(path: "Sources/Regulation/Articles").path)
    let known = Set(RuleBook.rules.map(\.article.article))
    for file in files {
      guard let number = file.firstMatch(of: #/^Article(\d+)\.swift$/#)?.1 else { continue }
      let text = try String(
        contentsOf: DocumentTests.root.appending(path: "Sources/Regulation/Articles/\(file)"),
        encoding: .utf8)
      guard text.contains("static let all") else { continue }
      #expect(known.contains(Int(number) ?? 0), "\(file)")
    }
  }
}
