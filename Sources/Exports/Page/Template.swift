/// A page with places for values, in a small part of Mustache (mustache.5).
///
/// `{{name}}` writes a text, escaped, and `{{{name}}}` as it is; `{{.}}` the value itself. `{{#name}}` to
/// `{{/name}}` is written for each element of a list, or once for anything else that is there, with its
/// members known inside; `{{^name}}` where nothing is there, or it is empty, or false. `{{>name}}` is
/// another template. A name is looked up from the inside out, `t.row` member by member. A line that has
/// nothing but the beginning or the end of a section leaves no line.
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

  func render(_ value: PageValue) -> String {
    var page: [UInt8] = []
    page.reserveCapacity(1 << 16)
    var stack = [value]
    Self.write(parts, &stack, &page)
    return String(decoding: page, as: UTF8.self)
  }

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
    _ parts: [Part], _ stack: inout [PageValue], _ page: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let bytes): page += bytes
      case .value(let name, let isRaw):
        guard case .text(let text) = find(name, stack) else { continue }
        if isRaw { page += text.utf8 } else { Escaping.append(text, to: &page) }
      case .template(let parts): write(parts, &stack, &page)
      case .section(let name, let isInverted, let parts):
        let found = find(name, stack).flatMap { isThere($0) ? $0 : nil }
        if isInverted {
          if found == nil { write(parts, &stack, &page) }
        } else if let found {
          section(parts, found, &stack, &page)
        }
      }
    }
  }

  private static func section(
    _ parts: [Part], _ value: PageValue, _ stack: inout [PageValue], _ page: inout [UInt8]
  ) {
    switch value {
    case .list(let elements):
      for element in elements {
        stack.append(element)
        write(parts, &stack, &page)
        stack.removeLast()
      }
    case .flag: write(parts, &stack, &page)
    case .text, .object:
      stack.append(value)
      write(parts, &stack, &page)
      stack.removeLast()
    }
  }

  private static func isThere(_ value: PageValue) -> Bool {
    switch value {
    case .text(let text): !text.isEmpty
    case .flag(let isTrue): isTrue
    case .list(let elements): !elements.isEmpty
    case .object: true
    }
  }

  private static func find(_ name: Name, _ stack: [PageValue]) -> PageValue? {
    if name.first == "." { return stack.last }
    for value in stack.reversed() {
      guard let found = value[name.first] else { continue }
      return name.rest.reduce(found) { value, member in value?[member] }
    }
    return nil
  }
}
