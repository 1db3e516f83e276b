/// Goes through the tags of an XML text before a parser does, which takes time that grows with the square of what
/// one tag says. One pass over the bytes; whether they are XML, the parser says.
struct XMLTags {
  private var rest: ArraySlice<UInt8>
  private let part: String
  private var namespaceCount = 0

  /// Refuses a document type, and tags that say more than any workbook's.
  static func check(_ bytes: [UInt8], of part: String) throws(XLSXUnreadable) {
    var tags = XMLTags(rest: bytes[...], part: part)
    while let next = tags.rest.firstIndex(of: UInt8(ascii: "<")) {
      tags.rest = tags.rest[(next + 1)...]
      try tags.meet()
    }
  }

  private init(rest: ArraySlice<UInt8>, part: String) {
    self.rest = rest
    self.part = part
  }

  /// What stands behind a `<`.
  private mutating func meet() throws(XLSXUnreadable) {
    switch rest.first {
    case UInt8(ascii: "?"): skip("?>")
    case UInt8(ascii: "!"):
      if rest.starts(with: "!--".utf8) {
        skip("-->")
      } else if rest.starts(with: "![CDATA[".utf8) {
        skip("]]>")
      } else {
        throw .documentType(part)
      }
    case _: try tag()
    }
  }

  private mutating func skip(_ end: StaticString) {
    let (count, first) = (end.utf8CodeUnitCount, end.utf8Start)
    var place = rest.startIndex
    while place + count <= rest.endIndex {
      var isEnd = true
      for offset in 0..<count where rest[place + offset] != first[offset] { isEnd = false }
      if isEnd {
        rest = rest[(place + count)...]
        return
      }
      place += 1
    }
    rest = []
  }

  /// A tag until its end: each `=` that is not in quotes is of an attribute.
  private mutating func tag() throws(XLSXUnreadable) {
    var attributeCount = 0
    var quote: UInt8?
    // Where the name before a `=` begins, which blanks may stand behind.
    var word = rest.startIndex
    var isBetween = false
    var place = rest.startIndex
    while place < rest.endIndex {
      let byte = rest[place]
      if let open = quote {
        if byte == open { (quote, isBetween) = (nil, true) }
      } else {
        switch byte {
        case UInt8(ascii: ">"):
          rest = rest[(place + 1)...]
          return
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "="):
          attributeCount += 1
          try XLSXLimit.attributes.check(attributeCount)
          guard rest[word..<place].starts(with: "xmlns".utf8) else { break }
          namespaceCount += 1
          try XLSXLimit.namespaces.check(namespaceCount)
        case 0x20, 0x09, 0x0a, 0x0d: isBetween = true
        case _:
          if isBetween { (word, isBetween) = (place, false) }
        }
      }
      place += 1
    }
    rest = []
  }
}
