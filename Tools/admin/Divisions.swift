import LineIO
import Regulation
import ToolSupport

/// The county-level divisions of the country, to find a slip of the pen before a ledger carries it for ever.
///
/// `divisions.txt`: code and name (GB/T 2260), a line each, of 2020. Divisions are made and renamed every year, so that
/// what is not in it is asked about and not impossible.
enum Divisions {
  /// Refuses a code that nobody knows, or that is another county's.
  static func check(_ division: DivisionCode, of county: String) throws {
    let name = name(of: division.text)
    guard name != county else { return }
    let mend = Bilingual(
      "核对 --division 和 --county；代码表以后新设、改名的，加上 --new-division",
      "check --division and --county; if it was made or renamed since, add --new-division")
    let found =
      name.map {
        Bilingual(
          "行政区划代码 \(division) 是\($0)，县名填的是\(county)",
          "\(division) is the code of \($0), and the county is given as \(county)")
      }
      ?? Bilingual(
        "行政区划代码表（2020年）中没有 \(division)", "no division of 2020 has the code \(division)")
    throw ToolProblem("\(found.zh)；\(mend.zh)", "\(found.en); \(mend.en)")
  }

  /// - Complexity: O(n) in the table, which is read once in the life of a ledger.
  private static func name(of code: String) -> String? {
    let wanted = Array(code.utf8) + [UInt8(ascii: " ")]
    return PackageResources.divisions_txt.split(separator: UInt8(ascii: "\n"))
      .first { $0.starts(with: wanted) }
      .map { String(decoding: $0.dropFirst(wanted.count), as: UTF8.self) }
  }
}
