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
    text = Self.brackets(Written.code(given))
  }

  /// The year in the brackets that papers are printed with, whatever others were typed.
  private static func brackets(_ given: String) -> String {
    var scalars = Array(given.unicodeScalars)
    let opening: Set<Unicode.Scalar> = ["[", "(", "【", "﹝", "〔"]
    let closing: Set<Unicode.Scalar> = ["]", ")", "】", "﹞", "〕"]
    guard scalars.count > yearEnd else { return given }
    for place in scalars.indices.dropLast(yearEnd)
    where opening.contains(scalars[place]) && closing.contains(scalars[place + yearEnd])
      && scalars[(place + 1)..<(place + yearEnd)].allSatisfy({ ("0"..."9").contains($0) })
    {
      scalars[place] = "〔"
      scalars[place + yearEnd] = "〕"
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// How far behind the opening bracket of a year the closing one stands.
  private static let yearEnd = 5
}
