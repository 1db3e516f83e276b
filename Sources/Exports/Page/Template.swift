import JSONText

/// A page with places for values, in a small part of Mustache (mustache.5).
///
/// `{{name}}` writes a text, escaped, and `{{{name}}}` as it is; `{{.}}` the value itself. `{{#name}}` to
/// `{{/name}}` is written for each element of a list, or once for anything else that is there, with its
/// members known inside; `{{^name}}` where nothing is there, or it is empty, or false. `{{>name}}` is
/// another template. A name is looked up from the inside out, `t.row` member by member. A line that has
/// nothing but the beginning or the end of a section leaves no line.
///
/// What it looks into is JSON: a view is encoded once, each structure by the names of its members, and what
/// is nothing is not there.
struct Template: Sendable {
  private indirect enum Part: Sendable {
    case text([UInt8])
    case value(Name, isRaw: Bool)
    case section(Name, isInverted: Bool, [Part])
    case template([Part])
  }

  private struct Name: Sendable {
    let first: String
    let rest: [String]

    init(_ text: Substring) {
      let parts = text == "." ? ["."] : text.split(separator: ".").map(String.init)
      (first, rest) = (parts[0], Array(parts.dropFirst()))
    }
  }

  private let parts: [Part]

  /// - Parameters:
  ///   - text: of our own; one that does not parse is a mistake in it.
  ///   - others: templates it names.
  init(_ text: String, others: [String: Template] = [:]) {
    var rest = Self.withoutEmptyLines(text)[...]
    parts = Self.parse(&rest, until: nil, others)
  }

  /// - Precondition: `view` is a structure of texts, integers, flags, and lists and structures of them.
  func render(_ view: some Encodable) -> String {
    do {
      let value = try JSONDocument(try JSONWriter.bytes(of: view), limits: Self.limits).root
      var page: [UInt8] = []
      page.reserveCapacity(1 << 16)
      var stack = [value]
      try Self.write(parts, &stack, &page)
      return String(decoding: page, as: UTF8.self)
    } catch {
      preconditionFailure("a page shows no \(type(of: view)): \(error)")
    }
  }

  /// A page is as long as what it shows.
  private static let limits = JSONLimits(
    byteCount: JSONLimits.byteCountCeiling, valueCount: JSONLimits.valueCountCeiling)

  // MARK: Reading

  private static func withoutEmptyLines(_ text: String) -> String {
    var result = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isTag =
        ["{{#", "{{^", "{{/"].contains { line.hasPrefix($0) } && line.hasSuffix("}}")
        && line.dropFirst(2).firstRange(of: "{{") == nil
      result += isTag ? line : line + "\n"
    }
    if result.hasSuffix("\n") { result.removeLast() }
    return result
  }

  private static func parse(
    _ rest: inout Substring, until end: Substring?, _ others: [String: Template]
  ) -> [Part] {
    var parts: [Part] = []
    while let start = rest.firstRange(of: "{{") {
      if start.lowerBound > rest.startIndex {
        parts.append(.text(Array(rest[..<start.lowerBound].utf8)))
      }
      rest = rest[start.upperBound...]
      let isRaw = rest.hasPrefix("{")
      guard let stop = rest.firstRange(of: isRaw ? "}}}" : "}}") else {
        preconditionFailure("a tag without its end: \(rest.prefix(40))")
      }
      let tag = rest[..<stop.lowerBound].dropFirst(isRaw ? 1 : 0)
      rest = rest[stop.upperBound...]
      let name = tag.dropFirst()
      switch tag.first {
      case "#":
        parts.append(.section(Name(name), isInverted: false, parse(&rest, until: name, others)))
      case "^":
        parts.append(.section(Name(name), isInverted: true, parse(&rest, until: name, others)))
      case "/":
        precondition(name == end, "\(name) ends, and \(end ?? "nothing") is open")
        return parts
      case ">":
        guard let other = others[String(name)] else {
          preconditionFailure("there is no template \(name)")
        }
        parts.append(.template(other.parts))
      default: parts.append(.value(Name(tag), isRaw: isRaw))
      }
    }
    precondition(end == nil, "\(end ?? "") does not end")
    if !rest.isEmpty { parts.append(.text(Array(rest.utf8))) }
    return parts
  }

  // MARK: Writing

  private static func write(
    _ parts: [Part], _ stack: inout [JSONNode], _ page: inout [UInt8]
  ) throws(JSONError) {
    for part in parts {
      switch part {
      case .text(let bytes): page += bytes
      case .value(let name, let isRaw):
        guard let text = try find(name, stack).map(text) else { continue }
        if isRaw { page += text.utf8 } else { Escaping.append(text, to: &page) }
      case .template(let parts): try write(parts, &stack, &page)
      case .section(let name, let isInverted, let parts):
        let found = try find(name, stack).flatMap { node throws(JSONError) in
          try isThere(node) ? node : nil
        }
        if isInverted {
          if found == nil { try write(parts, &stack, &page) }
        } else if let found {
          try section(parts, found, &stack, &page)
        }
      }
    }
  }

  private static func section(
    _ parts: [Part], _ value: JSONNode, _ stack: inout [JSONNode], _ page: inout [UInt8]
  ) throws(JSONError) {
    switch value.kind {
    case .array:
      for element in try value.elements() {
        stack.append(element)
        try write(parts, &stack, &page)
        stack.removeLast()
      }
    case .bool: try write(parts, &stack, &page)
    case .string, .number, .object, .null:
      stack.append(value)
      try write(parts, &stack, &page)
      stack.removeLast()
    }
  }

  /// What is written for a value.
  private static func text(_ value: JSONNode) throws(JSONError) -> String {
    switch value.kind {
    case .string: try value.string(allowingNUL: true)
    case .number: try value.number()
    case .bool, .array, .object, .null: ""
    }
  }

  private static func isThere(_ value: JSONNode) throws(JSONError) -> Bool {
    switch value.kind {
    case .string: value.text.count > 2
    case .bool: try value.bool()
    case .array: try value.elements().count > 0
    case .number, .object: true
    case .null: false
    }
  }

  private static func find(_ name: Name, _ stack: [JSONNode]) -> JSONNode? {
    if name.first == "." { return stack.last }
    for value in stack.reversed() {
      guard let found = value[name.first] else { continue }
      return name.rest.reduce(found) { value, member in value?[member] }
    }
    return nil
  }
}
