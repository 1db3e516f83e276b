import Contracts
import JSONText
import Regulation

/// What is wrong with a request's parameters, in words a clerk understands: the request is laid over
/// the shape that its method takes, so that all missing members and all words to choose from are named.
///
/// Costs some milliseconds, and only where there is something to say.
struct ParamProblem {
  private let request: JSONNode
  private let shape: Shape?

  /// - Parameters:
  ///   - request: the whole of it.
  ///   - method: what it calls, as far as it could be read.
  init(_ request: JSONNode, of method: String?) {
    self.request = request
    shape = method.flatMap(Self.shape)
  }

  func text(of error: JSONError) -> Bilingual {
    let zh = MemberNames.chinese(path: error.path).map { "\($0)（\(error.path)）：" } ?? ""
    let en = error.path.isEmpty ? "" : "\(error.path): "
    if let problem = error.underlying as? FormProblem {
      return Bilingual(
        "\(zh)“\(problem.given.prefix(80))”不合要求，应为\(problem.expectation.zh)",
        "\(en)\"\(problem.given.prefix(80))\" does not fit; expected \(problem.expectation.en)")
    }
    switch error.kind {
    case .missingKey:
      let lacking = lacking()
      guard !lacking.isEmpty else { break }
      let names = lacking.map { "\(MemberNames.chinese(path: $0) ?? "")（\($0)）" }
      return Bilingual(
        "缺少\(names.joined(separator: "、"))", "missing: \(lacking.joined(separator: ", "))")
    case .invalid:
      guard case .choice(let type, let words) = place(error.path).shape,
        let given = text(at: error.path)
      else { break }
      let list = words.map { word in
        WordNames.chinese(word, of: type).map { "\(word)（\($0)）" } ?? word
      }
      return Bilingual(
        "\(zh)“\(given.prefix(80))”不在可选范围内，可选：\(list.joined(separator: "、"))",
        "\(en)\"\(given.prefix(80))\" is none of \(words.joined(separator: ", "))")
    case .unknownKeys(let keys):
      return Bilingual("多出不认识的项：\(keys.joined(separator: "、"))", error.description)
    default: break
    }
    return Bilingual("\(zh)\(Wording.chinese(error.kind))", error.description)
  }

  private static func shape(of method: String) -> Shape? {
    do {
      switch RequestKind.of(method) {
      case .command(let kind):
        return try Contract.command(kind.payload, with: CommandEnvelope.self).shape
      case .query(let kind): return try Shape(of: kind.payload)
      case nil: return nil
      }
    } catch {
      preconditionFailure("each method has a contract: \(error)")
    }
  }

  /// The paths of all members that are asked for and not there.
  private func lacking() -> [String] {
    guard let shape else { return [] }
    var paths: [String] = []
    Self.lacking(request["params"], shape, "params", &paths)
    return paths
  }

  private static func lacking(
    _ node: JSONNode?, _ shape: Shape, _ path: String, _ paths: inout [String]
  ) {
    switch shape {
    case .object(let object):
      guard node == nil || node?.kind == .object else { return }
      for member in object.members {
        let inner = node?[member.key].flatMap { $0.isNull ? nil : $0 }
        if let inner {
          lacking(inner, member.shape, "\(path).\(member.key)", &paths)
        } else if member.isRequired {
          paths.append("\(path).\(member.key)")
        }
      }
    case .array(let element):
      for (index, inner) in elements(node).enumerated() {
        lacking(inner, element, "\(path)[\(index)]", &paths)
      }
    case .text, .choice, .integer, .boolean, .either, .anything: return
    }
  }

  private static func elements(_ node: JSONNode?) -> [JSONNode] {
    guard let node, node.kind == .array else { return [] }
    do { return Array(try node.elements()) } catch { return [] }
  }

  /// What stands at a path, and what should.
  private func place(_ path: String) -> (node: JSONNode?, shape: Shape?) {
    var node = request["params"]
    var shape = self.shape
    for piece in path.split(whereSeparator: { $0 == "." || $0 == "[" }).dropFirst() {
      if piece.last == "]" {
        let elements = Self.elements(node)
        node = Int(piece.dropLast()).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        if case .array(let element) = shape { shape = element } else { shape = nil }
      } else {
        node = node?[String(piece)]
        if case .object(let object) = shape {
          shape = object.members.first { $0.key == piece }?.shape
        } else {
          shape = nil
        }
      }
    }
    return (node, shape)
  }

  private func text(at path: String) -> String? {
    do { return try place(path).node?.string(allowingNUL: true) } catch { return nil }
  }
}
