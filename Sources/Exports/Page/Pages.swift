import Mustache

/// The templates, parsed once, and how a page is made of one.
enum Pages {
  /// A complete page.
  ///
  /// - Precondition: `name` is one of the templates below.
  static func render(_ name: String, _ view: Any) -> String {
    guard let page = library.render(view, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return page
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

/// What a template writes between double braces, escaped by scalars.
private struct MarkupContent: MustacheContentType {
  func escapeText(_ text: String) -> String { Escaping.escape(text) }
}

/// A reference to an event, in a list of them.
struct Ref {
  let n: Int
  let isLast: Bool

  static func list(_ positions: [Int]) -> [Ref] {
    positions.enumerated().map { Ref(n: $0.element, isLast: $0.offset == positions.count - 1) }
  }
}

/// A term and what it is, of a list of facts.
struct Fact {
  let term: String
  let value: String
  /// Whether it takes a row of its own.
  var isWide = false
}
