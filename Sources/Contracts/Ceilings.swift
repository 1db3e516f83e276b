package import JSONText

/// The limits of what no declaration bounds: every list and every number of a contract has one.
///
/// A command declares its own, each with a reason (`Bound`). What the program writes follows from those, and
/// from these:
///
/// - a record is shorter than 64 KiB, or no bundle of tiles could hold it (C2SP tlog-tiles), and an element
///   takes two bytes of it at least;
/// - a list of an answer or an export is a page of at most 500 lines, or what a case of 600 subjects and 64
///   steps has;
/// - a number is exact for a reader that has none but doubles (RFC 7493).
package enum Ceilings {
  package static let ofRecord: Int64 = 32_767
  package static let ofAnswer: Int64 = 100_000
  package static let integer: Int64 = 9_007_199_254_740_991

  /// A schema in which lists and integers without a limit have one.
  package static func put(on schema: JSONValue, lists: Int64) -> JSONValue {
    switch schema {
    case .array(let all): return .array(all.map { put(on: $0, lists: lists) })
    case .object(let members):
      var limited = members.map { JSONMember($0.key, put(on: $0.value, lists: lists)) }
      func has(_ key: String) -> Bool { members.contains { $0.key == key } }
      if schema["type"] == "array", !has("maxItems") {
        limited.append(JSONMember("maxItems", .integer(lists)))
      }
      if schema["type"] == "integer", !has("maximum") {
        limited.append(JSONMember("minimum", .integer(-integer)))
        limited.append(JSONMember("maximum", .integer(integer)))
      }
      return .object(limited)
    case .null, .bool, .integer, .number, .string: return schema
    }
  }
}
