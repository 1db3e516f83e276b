/// A host as an address names it, in one normal form, whichever way it was written: a name of two labels or
/// more, or an IP address that the public can reach.
///
/// A name is in lower case, its Chinese labels as they are read (`xn--…` is the same name); a label of
/// other letters stays in its `xn--` form, because it may look like one of ASCII. An IPv6 address is as
/// RFC 5952 writes it, and one that maps an IPv4 address is that.
package struct HostName: Hashable, Sendable {
  /// A name, or an address of either kind.
  package enum Kind: Hashable, Sendable { case name, ipv4, ipv6 }

  package let text: String
  package let kind: Kind

  package init?(_ given: String) {
    var plain = Self.plain(given)
    if plain.hasPrefix("["), plain.hasSuffix("]") {
      plain = String(plain.dropFirst().dropLast())
      guard plain.contains(":") else { return nil }
    }
    if plain.contains(":") {
      guard let (address, kind) = Self.groups(plain).flatMap(Self.address) else { return nil }
      (text, self.kind) = (address, kind)
      return
    }
    // A name may end in a dot (RFC 1034, 3.1).
    if plain.hasSuffix(".") { plain.removeLast() }
    let labels = plain.split(separator: ".", omittingEmptySubsequences: false)
    if let octets = Self.octets(labels) {
      guard Self.isPublic(octets) else { return nil }
      (text, kind) = (octets.map { String($0) }.joined(separator: "."), .ipv4)
      return
    }
    guard let name = DomainLabel.name(of: labels) else { return nil }
    (text, kind) = (name, .name)
  }

  private static func address(_ groups: [UInt16]) -> (String, Kind)? {
    if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xffff {
      let octets = groups[6...].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
      return isPublic(octets) ? (octets.map { String($0) }.joined(separator: "."), .ipv4) : nil
    }
    let first = groups[0]
    // Unspecified, of the machine itself, of one network, of one link, of many.
    guard !groups[..<7].allSatisfy({ $0 == 0 }), first & 0xfe00 != 0xfc00,
      first & 0xffc0 != 0xfe80, first < 0xff00
    else { return nil }
    return (written(groups), .ipv6)
  }

  /// As an address has it: an IPv6 address in brackets.
  var bracketed: String { kind == .ipv6 ? "[\(text)]" : text }

  /// Full width as ASCII, any full stop as a dot, without blanks, in lower case.
  static func plain(_ given: String) -> String {
    Written.code(given.replacing("\u{3002}", with: ".").replacing("\u{ff61}", with: "."))
      .lowercased()
  }

  private static func octets(_ labels: [Substring]) -> [UInt8]? {
    guard labels.count == 4 else { return nil }
    let octets = labels.compactMap { label -> UInt8? in
      UInt8(label).flatMap { String($0) == label ? $0 : nil }
    }
    return octets.count == 4 ? octets : nil
  }

  /// Whether the public reaches it: not of the machine itself, of one network or link, or of many.
  private static func isPublic(_ octets: [UInt8]) -> Bool {
    let (first, second) = (octets[0], octets[1])
    let isLocal =
      (first == 169 && second == 254) || (first == 192 && second == 168)
      || (first == 172 && (16...31) ~= second) || (first == 100 && (64...127) ~= second)
    return !isLocal && first > 0 && first != 10 && first != 127 && first < 224
  }

  private static func groups(_ text: String) -> [UInt16]? {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.first == "" {
      guard parts.count > 2, parts[1] == "" else { return nil }
      parts.removeFirst()
    }
    if parts.last == "" {
      guard parts.count > 1, parts[parts.count - 2] == "" else { return nil }
      parts.removeLast()
    }
    var (groups, gap): ([UInt16], Int?) = ([], nil)
    for (index, part) in parts.enumerated() {
      if part.isEmpty {
        guard gap == nil else { return nil }
        gap = groups.count
      } else if index == parts.count - 1, part.contains(".") {
        guard
          let octets = octets(part.split(separator: ".", omittingEmptySubsequences: false))
        else { return nil }
        groups.append(UInt16(octets[0]) << 8 | UInt16(octets[1]))
        groups.append(UInt16(octets[2]) << 8 | UInt16(octets[3]))
      } else {
        guard part.utf8.count <= 4, part.utf8.allSatisfy(isHexadecimal),
          let group = UInt16(part, radix: 16)
        else { return nil }
        groups.append(group)
      }
    }
    guard let gap else { return groups.count == 8 ? groups : nil }
    guard groups.count < 8 else { return nil }
    groups.insert(contentsOf: [UInt16](repeating: 0, count: 8 - groups.count), at: gap)
    return groups
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
      || (UInt8(ascii: "a")...UInt8(ascii: "f")) ~= byte
  }

  /// The longest run of two zeros or more, the first of such, is left out (RFC 5952, 4.2).
  private static func written(_ groups: [UInt16]) -> String {
    var longest = 0..<0
    var start = 0
    for index in 0...groups.count where index == groups.count || groups[index] != 0 {
      if index - start > max(longest.count, 1) { longest = start..<index }
      start = index + 1
    }
    func hex(_ slice: ArraySlice<UInt16>) -> String {
      slice.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard !longest.isEmpty else { return hex(groups[...]) }
    return "\(hex(groups[..<longest.lowerBound]))::\(hex(groups[longest.upperBound...]))"
  }
}

/// A label of a domain, in one normal form.
enum DomainLabel {
  private static let maximumLength = 63
  private static let inner = "0-9a-z_\u{4e00}-\u{9fff}"

  /// A name in its normal form, as a piece of a pattern.
  static let namePattern =
    "([\(inner)]([\(inner)-]{0,61}[\(inner)])?\\.){1,9}"
    + "([a-z\u{4e00}-\u{9fff}]{2,63}|xn--[0-9a-z-]{0,58}[0-9a-z])"

  /// A name of its labels; nothing for one label, which is a top-level domain or no domain at all, and for
  /// what no domain is.
  static func name(of labels: [Substring]) -> String? {
    guard (2...10).contains(labels.count) else { return nil }
    let normal = labels.compactMap { Self.normal($0) }
    guard normal.count == labels.count, let top = normal.last, isTop(top) else { return nil }
    let name = normal.joined(separator: ".")
    return name.unicodeScalars.count <= RegisteredDomain.maximumLength ? name : nil
  }

  /// A top-level domain has letters alone: nobody takes an IP address for one.
  private static func isTop(_ label: String) -> Bool {
    label.hasPrefix("xn--")
      || (label.unicodeScalars.count > 1 && label.unicodeScalars.allSatisfy(isLetter))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isChinese(scalar) || (UInt32(0x61)...0x7a) ~= scalar.value
  }

  static func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x4e00...0x9fff) ~= scalar.value }

  private static func isASCII(_ scalar: Unicode.Scalar) -> Bool {
    (UInt32(0x61)...0x7a) ~= scalar.value || (UInt32(0x30)...0x39) ~= scalar.value || scalar == "-"
      || scalar == "_"
  }

  private static func normal(_ label: Substring) -> String? {
    let scalars = Array(label.unicodeScalars)
    guard (1...maximumLength).contains(scalars.count), scalars.first != "-", scalars.last != "-"
    else { return nil }
    if label.hasPrefix("xn--") {
      let coded = String(label.dropFirst(4))
      guard let meant = Punycode.decode(coded), meant.contains(where: { $0.value > 0x7f }),
        Punycode.encode(meant) == coded
      else { return nil }
      return read(meant, coded)
    }
    if scalars.allSatisfy(isASCII) { return String(label) }
    guard let coded = Punycode.encode(scalars), coded.utf8.count + 4 <= maximumLength else {
      return nil
    }
    return read(scalars, coded)
  }

  /// As people read it, where they cannot take it for another.
  private static func read(_ scalars: [Unicode.Scalar], _ coded: String) -> String? {
    if scalars.allSatisfy({ isChinese($0) || isASCII($0) }) {
      return String(String.UnicodeScalarView(scalars))
    }
    let isWord = scalars.allSatisfy {
      isASCII($0) || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return isWord ? "xn--\(coded)" : nil
  }
}
