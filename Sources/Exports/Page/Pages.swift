import Mustache
import Regulation

/// The templates, parsed once, and how a page is made of one.
enum Pages {
  /// A complete page.
  ///
  /// - Precondition: `name` is one of the templates below.
  static func render(_ name: String, _ view: Any, in language: Language) -> String {
    guard let page = library.render(Members.of(view) ?? [], withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return language == .en ? ForeignWords.marked(page) : page
  }

  /// Text of every template by name, as written in its file.
  static let sources = [
    "frame": FrameTemplate.text, "refs": RefsTemplate.text, "dossier": DossierTemplate.text,
    "register": RegisterTemplate.text,
  ]

  private static let library: MustacheLibrary = {
    // The library's own escaping goes by characters and misses a mark with a combining accent.
    MustacheContentTypes.register(MarkupContent(), named: "MARKUP")
    var library = MustacheLibrary()
    for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
      do {
        try library.register("{{% CONTENT_TYPE:MARKUP}}" + text, named: name)
      } catch {
        preconditionFailure("the template \(name) does not parse: \(error)")
      }
    }
    return library
  }()
}

/// A view as the library looks into it: its members by name.
///
/// Given a structure, the library reflects all of its members for each name it looks up, and again at
/// each level at which the name is not found; here each structure is reflected once.
private struct Members: MustacheParent {
  private let values: [String: Any]

  func child(named name: String) -> Any? { values[name] }

  /// A value with whatever structures are in it; nothing for an optional that is nothing.
  static func of(_ value: Any) -> Any? {
    if value is String { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { of($0.value) }
    case .collection: return mirror.children.compactMap { of($0.value) }
    case .struct:
      var values: [String: Any] = [:]
      for (name, value) in mirror.children {
        if let name, let value = of(value) { values[name] = value }
      }
      return Members(values: values)
    default: return value
    }
  }
}

/// What a template writes between double braces, escaped by scalars.
private struct MarkupContent: MustacheContentType {
  func escapeText(_ text: String) -> String { Escaping.escape(text) }
}

/// A reference to an event, in a list of them.
struct Ref {
  let n: Int
  let isLast: Bool
  /// Whether the page has a row of it to lead to.
  let isHere: Bool

  /// - Parameter here: the events that the page shows.
  static func list(_ positions: [Int], on here: Set<Int>) -> [Ref] {
    positions.enumerated().map {
      Ref(
        n: $0.element, isLast: $0.offset == positions.count - 1, isHere: here.contains($0.element))
    }
  }
}

/// A term and what it is, of a list of facts.
struct Fact {
  let term: String
  let value: String
  /// Whether it takes a row of its own.
  var isWide = false
}
