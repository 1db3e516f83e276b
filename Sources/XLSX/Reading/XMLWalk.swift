import CXML2

/// What a walk through an XML text meets.
enum XMLPiece {
  case start(XMLElement)
  case text(String)
  /// With its local name.
  case end(String)
}

/// An element where it begins; its attributes are read while the walk stands on it.
struct XMLElement {
  fileprivate let reader: xmlTextReaderPtr
  /// Without its prefix.
  let name: String

  /// An attribute, by its name as it stands there.
  subscript(attribute: String) -> String? {
    guard let value = xmlTextReaderGetAttribute(reader, attribute) else { return nil }
    defer { cxml2_free(value) }
    return String(cString: value)
  }
}

/// Walks through XML from its beginning to its end, by libxml2: nothing is fetched, no entity of a document
/// type is put in, and a text that declares one is refused. It is read as UTF-8 whatever it declares: what went
/// through its tags before has to see the same.
enum XMLWalk {
  static func walk(
    _ bytes: [UInt8], of part: String,
    _ visit: (XMLPiece) throws(XLSXUnreadable) -> Void
  ) throws(XLSXUnreadable) {
    try XMLTags.check(bytes, of: part)
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    // The reader looks into the buffer until it is freed.
    let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
    defer { buffer.deallocate() }
    for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    guard
      let reader = xmlReaderForMemory(
        buffer.baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
    else { throw .damaged(part) }
    defer { xmlFreeTextReader(reader) }
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: try meet(reader, part, visit)
      case 0: return
      case _: throw .damaged(part)
      }
    }
  }

  private static func meet(
    _ reader: xmlTextReaderPtr, _ part: String,
    _ visit: (XMLPiece) throws(XLSXUnreadable) -> Void
  ) throws(XLSXUnreadable) {
    try XLSXLimit.depth.check(Int(xmlTextReaderDepth(reader)))
    switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      throw .documentType(part)
    case XML_READER_TYPE_ELEMENT.rawValue:
      let name = string(xmlTextReaderConstLocalName(reader))
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      try visit(.start(XMLElement(reader: reader, name: name)))
      if isEmpty { try visit(.end(name)) }
    case XML_READER_TYPE_END_ELEMENT.rawValue:
      try visit(.end(string(xmlTextReaderConstLocalName(reader))))
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      try visit(.text(string(xmlTextReaderConstValue(reader))))
    case _: break
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
