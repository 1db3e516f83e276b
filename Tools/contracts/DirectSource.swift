package import Contracts
internal import JSONText

/// The Swift of the direct reading and writing of some types of one module.
struct DirectFile {
  let types: [DirectSource]

  static let header = """
    // Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
    // When it does not compile any more: rm -r Sources/*/Generated, and run that.
    """

  var text: String {
    var lines = Self.header.split(separator: "\n").map(String.init) + [""]
    lines += imports
    for type in types { lines += [""] + type.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The modules of what is read; the one with the cursor shows in the signatures.
  private var imports: [String] {
    var modules: Set<String> = ["JSONText", "Swift"]
    for type in types { modules.formUnion(type.modules) }
    modules.subtract(["Swift", types.first?.type.module ?? ""])
    return modules.sorted().map { $0 == "JSONText" ? "package import JSONText" : "import \($0)" }
  }
}

/// The Swift of one type's direct reading and writing.
struct DirectSource {
  let type: Anatomy
  /// Whether the type says itself that it is `JSONDirect`.
  let isDeclared: Bool

  /// The most columns of a line.
  private static let width = 100

  var lines: [String] {
    var lines = ["extension \(type.name)\(isDeclared ? "" : ": JSONDirect") {"]
    switch type.form {
    case .words(let words): lines += reading(words)
    case .members(let members): lines += reading(members) + [""] + writing(members)
    }
    return lines + ["}"]
  }

  var modules: Set<String> {
    guard case .members(let members) = type.form else { return [] }
    return members.reduce(into: []) { $0.formUnion($1.modules) }
  }

  private func reading(_ words: [(name: String, word: String)]) -> [String] {
    var lines = ["  package init?(reading cursor: inout JSONCursor) {"]
    for (index, word) in words.enumerated() {
      lines.append(
        "    \(index == 0 ? "" : "} else ")if cursor.takes(\(Self.literal(word.word))) {")
      lines.append("      self = .\(word.name)")
    }
    return lines + ["    } else {", "      return nil", "    }", "  }"]
  }

  private func reading(_ members: [PropertyAnatomy]) -> [String] {
    var lines = ["  package init?(reading cursor: inout JSONCursor) {"]
    lines += members.map { "    var \($0.name): \($0.type)?" }
    lines.append("    var object = cursor.object()")
    if members.isEmpty {
      lines.append("    while object.goesOn(in: &cursor) { continue }")
    } else {
      lines.append("    repeat {")
      for member in members {
        let call = member.isOptional ? "readIfPresent" : "read"
        lines.append(
          "      object.\(call)(\(Self.literal(member.key)), &\(member.name), from: &cursor)")
      }
      lines.append("    } while object.goesOn(in: &cursor)")
    }
    lines += Self.guarding(
      ["object.isWhole"] + members.filter { !$0.isOptional }.map { "let \($0.name)" })
    lines += members.map { "    self.\($0.name) = \($0.name)" }
    return lines + ["  }"]
  }

  private func writing(_ members: [PropertyAnatomy]) -> [String] {
    var lines = ["  package func write(to buffer: inout JSONBuffer) throws(JSONError) {"]
    lines.append("    buffer.beginObject()")
    for member in members {
      let label = member.isOptional ? "ifPresent: " : ""
      lines.append("    try buffer.member(\(Self.literal(member.key)), \(label)\(member.name))")
    }
    return lines + ["    buffer.endObject()", "  }"]
  }

  /// A guard, broken where the formatter would break it.
  private static func guarding(_ conditions: [String]) -> [String] {
    let whole = "    guard \(conditions.joined(separator: ", ")) else { return nil }"
    guard whole.count > width else { return [whole] }
    var lines: [String] = []
    var line = "    guard"
    for (index, condition) in conditions.enumerated() {
      let piece = condition + (index == conditions.count - 1 ? "" : ",")
      if line.count + 1 + piece.count > width {
        lines.append(line)
        line = "      \(piece)"
      } else {
        line += " \(piece)"
      }
    }
    return lines + [line, "    else { return nil }"]
  }

  /// A word or key in quotes; what would need an escape is a mistake that does not compile.
  private static func literal(_ text: String) -> String { "\"\(text)\"" }
}

extension Catalogue {
  /// Every file below `Sources` that code writes.
  package static func sources() throws(ContractError) -> [ContractFile] {
    var declared: Set<String> = []
    for type in DirectRoots.all.flatMap(\.types).map(AnatomySearch.unwrapped) {
      let names = try Anatomy.names(of: type)
      declared.insert("\(names.module).\(names.name)")
    }
    var search = AnatomySearch()
    var files: [ContractFile] = []
    for roots in DirectRoots.all {
      let found = try search.find(in: roots.types).map { type in
        DirectSource(
          type: type, isDeclared: declared.contains("\(type.module).\(type.name)"))
      }
      for module in Set(found.map(\.type.module)).sorted() {
        files.append(
          ContractFile(
            "\(module)/Generated/\(roots.file)+JSON.swift",
            source: DirectFile(types: found.filter { $0.type.module == module }).text))
      }
    }
    return files
  }
}
