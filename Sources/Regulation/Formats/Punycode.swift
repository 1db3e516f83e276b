/// The letters of a domain's label in ASCII, as RFC 3492 has it: without the `xn--` in front.
enum Punycode {
  private static let (base, low, high, skew, damp) = (36, 1, 26, 38, 700)
  private static let (firstValue, firstBias) = (128, 72)
  /// No label is longer (RFC 1035); what would be is none.
  private static let maximumLength = 63

  /// Nothing for what is no label's.
  static func decode(_ given: some StringProtocol) -> [Unicode.Scalar]? {
    let bytes = Array(given.utf8)
    guard bytes.count <= maximumLength, bytes.allSatisfy({ $0 < 128 }) else { return nil }
    let end = bytes.lastIndex(of: UInt8(ascii: "-"))
    var output = bytes[..<(end ?? 0)].map { Int($0) }
    var (index, value, bias) = (end.map { $0 + 1 } ?? 0, firstValue, firstBias)
    var at = 0
    while index < bytes.count {
      let before = at
      var (weight, step) = (1, base)
      while true {
        guard index < bytes.count, let digit = digit(bytes[index]) else { return nil }
        index += 1
        at += digit * weight
        let limit = threshold(step, bias)
        if digit < limit { break }
        weight *= base - limit
        step += base
        guard at <= 0x10ffff * (maximumLength + 1), weight <= 0x10ffff * base else { return nil }
      }
      let count = output.count + 1
      bias = adapt(at - before, count, isFirst: before == 0)
      value += at / count
      at %= count
      guard value <= 0x10ffff else { return nil }
      output.insert(value, at: at)
      at += 1
    }
    var scalars: [Unicode.Scalar] = []
    for value in output {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      scalars.append(scalar)
    }
    return scalars
  }

  /// Nothing for what no label has room for.
  static func encode(_ scalars: [Unicode.Scalar]) -> String? {
    guard scalars.count <= maximumLength else { return nil }
    let values = scalars.map { Int($0.value) }
    var output = values.filter { $0 < firstValue }.map { UInt8($0) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var (value, delta, bias, handled) = (firstValue, 0, firstBias, basicCount)
    while handled < values.count {
      guard let next = values.filter({ $0 >= value }).min() else { return nil }
      delta += (next - value) * (handled + 1)
      value = next
      for one in values {
        if one < value { delta += 1 }
        guard one == value else { continue }
        write(delta, bias, to: &output)
        bias = adapt(delta, handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      value += 1
    }
    return output.count <= maximumLength ? String(decoding: output, as: UTF8.self) : nil
  }

  private static func write(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
    var (rest, step) = (delta, base)
    while true {
      let limit = threshold(step, bias)
      if rest < limit { break }
      output.append(letter(limit + (rest - limit) % (base - limit)))
      rest = (rest - limit) / (base - limit)
      step += base
    }
    output.append(letter(rest))
  }

  private static func threshold(_ step: Int, _ bias: Int) -> Int {
    min(max(step - bias, low), high)
  }

  private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var step = 0
    while delta > (base - low) * high / 2 {
      delta /= base - low
      step += base
    }
    return step + (base - low + 1) * delta / (delta + skew)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    let value = Int(byte | 0x20)
    if (Int(UInt8(ascii: "a"))...Int(UInt8(ascii: "z"))) ~= value {
      return value - Int(UInt8(ascii: "a"))
    }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte else { return nil }
    return Int(byte - UInt8(ascii: "0")) + 26
  }

  private static func letter(_ digit: Int) -> UInt8 {
    digit < 26 ? UInt8(ascii: "a") + UInt8(digit) : UInt8(ascii: "0") + UInt8(digit - 26)
  }
}
