import JSONText

extension Probe {
  /// The reader of JSON, the decoder and the writers over what it accepts.
  static let json = Probe(name: "json") { bytes in
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(bytes)
    } catch {
      try expect((0...bytes.count).contains(error.offset), "the error is outside of the text")
      return
    }
    let tree = JSONValue(document.root)
    for style in [JSONStyle.compact, .pretty] {
      var buffer = JSONBuffer(style: style)
      buffer.value(tree)
      let again = try JSONDocument(buffer.bytes)
      try expect(JSONValue(again.root) == tree, "what was written is another value")
    }
    try checkCanonical(document)
    try checkCoding(document)
  }

  private static func checkCanonical(_ document: JSONDocument) throws {
    let canonical: [UInt8]
    do {
      canonical = try document.canonical()
    } catch {
      try expect(
        error.kind.isAboutNumbers, "only numbers may lack a canonical text, not \(error)")
      return
    }
    let again = try JSONDocument(canonical)
    try expect(try again.canonical() == canonical, "the canonical text is not its own")
  }

  /// A type with a member of each sort, which most texts are not.
  private struct Sample: Codable, Equatable {
    var a: Int?
    var b: String?
    var c: [Sample]?
    var d: [String: Sample]?
    var e: Bool?
    var f: JSONValue?
    var g: UInt8?
  }

  private static func checkCoding(_ document: JSONDocument) throws {
    let value = try JSONReader.decode(
      JSONValue.self, from: document, allowingNUL: true)
    try expect(value == JSONValue(document.root), "the decoder reads another value")
    do {
      let sample = try JSONReader.decode(Sample.self, from: document)
      let written = try JSONWriter.bytes(of: sample)
      let again = try JSONReader.decode(Sample.self, from: written)
      try expect(again == sample, "the writer writes another value")
    } catch is JSONError {
      // Most texts are not a sample.
    }
  }
}

extension JSONError.Kind {
  fileprivate var isAboutNumbers: Bool {
    switch self {
    case .notAnInteger, .outOfRange: true
    default: false
    }
  }
}
