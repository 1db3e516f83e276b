/// The number of a paper as offices print it (GB/T 9704-2012): an office's short name, the year, a number,
/// such as 固政公开〔2026〕12号.
///
/// Its forms are many, and old papers have others: any line will do. Typed in full width, in square brackets
/// around the year or with blanks in between, it is the same number.
package struct PaperNumber: TextForm {
  package let text: String
  package static let maximumLength = Line.maximumLength
  package static let pattern = Line.pattern
  package static let sample = "固政公开〔2026〕12号"
  package static let expectation = Line.expectation

  package init?(_ given: String) {
    guard Line(given) != nil else { return nil }
    text = Self.brackets(given.unicodeScalars.filter { !Written.isBlank($0) }.map(Self.narrow))
  }

  /// Digits and letters as ASCII; brackets and other marks stay as papers have them.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isWide = [0xff10...0xff19, 0xff21...0xff3a, 0xff41...0xff5a].contains {
      $0.contains(scalar.value)
    }
    return isWide ? Unicode.Scalar(scalar.value - 0xfee0) ?? scalar : scalar
  }

  /// The year in the brackets that papers are printed with, whatever others were typed.
  private static func brackets(_ given: [Unicode.Scalar]) -> String {
    var scalars = given
    for place in given.indices.dropLast(yearEnd)
    where opens(scalars[place]) && closes(scalars[place + yearEnd])
      && scalars[(place + 1)..<(place + yearEnd)].allSatisfy({ ("0"..."9").contains($0) })
    {
      scalars[place] = "〔"
      scalars[place + yearEnd] = "〕"
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    ["[", "［", "(", "（", "【", "﹝"].contains(scalar)
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    ["]", "］", ")", "）", "】", "﹞"].contains(scalar)
  }

  /// How far behind the opening bracket of a year the closing one stands.
  private static let yearEnd = 5
}
