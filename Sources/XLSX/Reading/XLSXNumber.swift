/// Numbers as people write them.
enum XLSXNumber {
  /// A number without an exponent, in the fewest digits that mean it: 12 for `12.0`, 13950000000 for
  /// `1.395E+10`. Nothing for what is no number.
  ///
  /// A spreadsheet keeps fifteen digits of a number. What has an exponent and is longer (an identity number,
  /// an account) has lost the others: it stays as it stands there, and is refused where a number is asked
  /// for, with what a spreadsheet did to it.
  static func text(_ written: String) -> String? {
    let digits = written.hasPrefix("-") ? written.dropFirst() : Substring(written)
    if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return written }
    guard let value = Double(written), value.isFinite else { return nil }
    if value.magnitude >= 1e15 { return written }
    return value == 0 ? "0" : plain(value)
  }

  /// Moves the point of the shortest decimal that is this number.
  private static func plain(_ value: Double) -> String {
    let parts = "\(value.magnitude)".split(separator: "e")
    let halves = parts[0].split(separator: ".")
    var fraction = halves.count > 1 ? String(halves[1]) : ""
    if fraction == "0" { fraction = "" }
    var digits = String(halves[0]) + fraction
    var point = halves[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if digits.count < point { digits += String(repeating: "0", count: point - digits.count) }
    let split = digits.index(digits.startIndex, offsetBy: point)
    let whole = digits[..<split].drop { $0 == "0" }
    let rest = digits[split...]
    return (value < 0 ? "-" : "") + (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : ".\(rest)")
  }
}
