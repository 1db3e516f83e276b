import JSONText
import Regulation

/// A list of a command with more elements, or a number larger or smaller, than its contract allows.
struct BoundProblem {
  let bound: Bound
  private let found: Int64

  /// The first of some bounds that parameters of a command's shape do not keep to; nothing when they
  /// keep to all.
  static func first(
    of bounds: [Bound], in params: JSONNode
  ) throws(JSONError) -> BoundProblem? {
    for bound in bounds {
      let node = bound.member.split(separator: ".").reduce(params as JSONNode?) { node, key in
        node?[String(key)]
      }
      guard let node, !node.isNull else { continue }
      let found =
        bound.isList ? Int64(try node.elements().reduce(0) { sum, _ in sum + 1 }) : try node.int64()
      guard bound.range.contains(Int(found)) else {
        return BoundProblem(bound: bound, found: found)
      }
    }
    return nil
  }

  var text: Bilingual {
    let path = "params.\(bound.member)"
    let name = MemberNames.chinese(path: path) ?? ""
    let (least, most) = (bound.range.lowerBound, bound.range.upperBound)
    let why = bound.why
    return bound.isList
      ? Bilingual(
        "\(name)（\(path)）最多 \(most) 项，请求中有 \(found) 项：\(why.zh)",
        "\(path) has \(found) elements, and at most \(most) are taken: \(why.en)")
      : Bilingual(
        "\(name)（\(path)）应在 \(least) 至 \(most) 之间，请求中是 \(found)：\(why.zh)",
        "\(path) is \(found), and is to be from \(least) to \(most): \(why.en)")
  }
}
