/// Writes XML: elements nest by closures, so that every one is closed, and all text is escaped.
///
/// Attributes are written in the order given. Pretty only as far as people need: an element that
/// holds elements stands on lines of its own, indented by its depth.
struct Markup {
  private(set) var text: String
  private var depth = 0

  /// An empty text, or one that begins with the XML declaration.
  init(declaration: Bool = false) {
    text = declaration ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
  }

  /// A piece of a text, of elements at a depth in it.
  init(depth: Int) {
    text = ""
    self.depth = depth
  }

  /// The start of an element whose end is written elsewhere.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes, ">\n")
    depth += 1
  }

  /// An element with elements inside.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout Markup) throws -> Void
  ) rethrows {
    start(name, attributes, ">\n")
    depth += 1
    try body(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element with text inside.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    start(name, attributes, ">")
    text += Escaping.escape(content)
    text += "</\(name)>\n"
  }

  /// An element with nothing inside.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes, "/>\n")
  }

  private mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ end: String
  ) {
    indent()
    text += "<\(name)"
    for (key, value) in attributes where !value.isEmpty {
      text += " \(key)=\"\(Escaping.escape(value))\""
    }
    text += end
  }

  private mutating func indent() {
    text += String(repeating: " ", count: depth)
  }
}
