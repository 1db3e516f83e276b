/// What a template looks into: a view taken apart once, each structure by the names of its members.
enum PageValue {
  case text(String)
  case flag(Bool)
  case list([PageValue])
  case object([String: PageValue])

  /// Nothing for an optional that is nothing.
  init?(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let flag as Bool: self = .flag(flag)
    case let number as Int: self = .text("\(number)")
    case let texts as [String: String]: self = .object(texts.mapValues { .text($0) })
    default:
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional:
        guard let inner = mirror.children.first else { return nil }
        self.init(inner.value)
      case .collection: self = .list(mirror.children.compactMap { PageValue($0.value) })
      case .struct:
        var members: [String: PageValue] = [:]
        for (name, value) in mirror.children {
          if let name, let value = PageValue(value) { members[name] = value }
        }
        self = .object(members)
      default: preconditionFailure("a page shows no \(type(of: value))")
      }
    }
  }

  /// A member of an object.
  subscript(name: String) -> PageValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }
}
