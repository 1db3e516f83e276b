/// Writes XML: elements nest by closures, so that every one is closed, and all text is escaped.
///
/// Attributes are written in the order given. Pretty only as far as people need: an element that
/// holds elements stands on lines of its own, indented by its depth.
struct Markup {
  private var bytes: [UInt8]
  private var depth = 0

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An empty text, or one that begins with the XML declaration.
  init(declaration: Bool = false) {
    bytes = declaration ? Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) : []
  }

  /// A piece of a text, of elements at a depth in it.
  init(depth: Int) {
    bytes = []
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
    end(name)
  }

  /// An element with text inside.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    start(name, attributes, ">")
    Escaping.append(content, to: &bytes)
    end(name)
  }

  /// An element with nothing inside.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes, "/>\n")
  }

  private mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ end: String
  ) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes where !value.isEmpty {
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      Escaping.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func end(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }

  private mutating func indent() {
    bytes += repeatElement(0x20, count: depth)
  }
}
