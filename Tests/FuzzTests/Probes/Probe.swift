/// A function that takes any bytes whatever and finds something that should never happen.
///
/// The fuzzer calls it with bytes of its own making (`Tools/fuzz/run NAME SECONDS`), and the tests
/// with the corpus in `Tests/Corpora/NAME`. A trap is a finding as well.
struct Probe: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) throws -> Void

  /// Every probe; a new one is a file beside this one and a line here.
  static let all = [json, texts, record, requestDecoder, entry, sheet, workbook]

  static func named(_ name: String) -> Probe? { all.first { $0.name == name } }
}

/// What should never happen, and has.
struct Finding: Error, CustomStringConvertible {
  let description: String
}

/// Throws a finding unless a condition holds.
func expect(_ condition: Bool, _ description: @autoclosure () -> String) throws(Finding) {
  if !condition { throw Finding(description: description()) }
}
