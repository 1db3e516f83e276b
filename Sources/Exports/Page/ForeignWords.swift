/// Marks what is Chinese on an English page (names of sites and offices, reasons as they were written), so
/// that a screen reader speaks it and a browser draws it as Chinese.
///
/// It goes through a page of our own making, between its tags: every `<`, `>` and `&` that somebody wrote
/// is escaped there.
enum ForeignWords {
  /// - Complexity: O(n) in the page.
  static func marked(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    /// The element whose text is passed over, while in one.
    var passed: [UInt8]?
    var isDrawn = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        let tag = bytes[index...end]
        result += tag
        index = end + 1
        let name = name(of: tag)
        if passed == nil, isPassed(name), tag[tag.startIndex + 1] != UInt8(ascii: "/") {
          passed = name
        } else if let open = passed, name == [UInt8(ascii: "/")] + open {
          passed = nil
        }
        if name == Array("svg".utf8) { isDrawn = true }
        if name == Array("/svg".utf8) { isDrawn = false }
        continue
      }
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if passed == nil {
        mark(bytes[index..<end], isDrawn ? "tspan" : "span", &result)
      } else {
        result += bytes[index..<end]
      }
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Elements that hold no other, or no text for people.
  private static func isPassed(_ name: [UInt8]) -> Bool {
    ["title", "desc", "style"].contains { name.elementsEqual($0.utf8) }
  }

  private static func name(of tag: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      tag.dropFirst().prefix { byte in
        byte != UInt8(ascii: " ") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\n")
      })
  }

  /// Writes a text, each stretch from one Chinese character to the last before a blank in an element.
  private static func mark(
    _ text: ArraySlice<UInt8>, _ element: String, _ result: inout [UInt8]
  ) {
    guard text.contains(where: { $0 >= 0xe3 }) else {
      result += text
      return
    }
    for piece in String(decoding: text, as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false
    ).enumerated() {
      if piece.offset > 0 { result.append(0x20) }
      let scalars = piece.element.unicodeScalars
      guard let first = scalars.firstIndex(where: isChinese),
        let last = scalars.lastIndex(where: isChinese)
      else {
        result += piece.element.utf8
        continue
      }
      result += String(scalars[..<first]).utf8
      result += "<\(element) lang=\"zh-CN\">\(String(scalars[first...last]))</\(element)>".utf8
      result += String(scalars[scalars.index(after: last)...]).utf8
    }
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x9fff, 0xf900...0xfaff, 0xff00...0xffef, 0x20000...0x3ffff: true
    default: false
    }
  }
}
