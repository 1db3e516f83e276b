import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML text read strictly: its elements in order with their attributes, and all its text.
final class WellFormed: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var text = ""

  /// Fails the test where the text is not well-formed.
  init(_ source: String, at location: SourceLocation = #_sourceLocation) {
    super.init()
    let parser = XMLParser(data: Data(source.utf8))
    parser.delegate = self
    #expect(
      parser.parse(), "\(String(describing: parser.parserError)), line \(parser.lineNumber)",
      sourceLocation: location)
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func elements(_ name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
