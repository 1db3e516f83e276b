import Regulation

/// What a type is made of, as far as reading and writing it is concerned.
///
/// Found by running the type, as its ``Shape`` is: a sample shows its properties, and the shape says
/// under which keys they stand.
package struct Anatomy: Sendable {
  /// As it is written in its own module: `StepDone`.
  package let name: String
  package let module: String
  package let form: Form

  /// What stands in its JSON.
  package enum Form: Sendable {
    /// An object with these members, in the order of the declaration.
    case members([PropertyAnatomy])
    /// One of a few words: the name of the case, and the word.
    case words([(name: String, word: String)])
  }
}

/// A property, and the member it is stored as.
package struct PropertyAnatomy: Sendable {
  package let name: String
  package let key: String
  /// As it is written in the source, the question mark of an optional left out: `[StepID]`.
  package let type: String
  /// The modules its type comes from.
  package let modules: Set<String>
  package let isOptional: Bool
}

extension Anatomy {
  /// The name of a type as it is written in its own module, and that module's.
  package static func names(of type: Any.Type) throws(ContractError) -> (
    module: String, name: String
  ) {
    let parts = String(reflecting: type).split(separator: ".", maxSplits: 1)
    guard parts.count == 2, !parts[1].contains("("), !parts[1].contains("<") else {
      throw .undescribed(type: "\(type)", reason: "it cannot be named in another file")
    }
    return (String(parts[0]), String(parts[1]))
  }
}

/// Takes types apart, each once.
package struct AnatomySearch {
  private var anatomies: [Anatomy] = []
  private var seen: Set<ObjectIdentifier> = []

  package init() {}

  /// The types that these are made of, themselves included, that were not found before: a type before
  /// what it is made of. Types that read and write themselves by hand, and those that JSON has, are left
  /// out.
  package mutating func find(in roots: [any Decodable.Type]) throws(ContractError) -> [Anatomy] {
    anatomies = []
    for root in roots { try visit(root) }
    return anatomies
  }

  /// What an optional or an array holds in the end; the type itself when it is neither.
  package static func unwrapped(_ type: any Decodable.Type) -> any Decodable.Type {
    guard let wrapper = type as? any Wrapper.Type else { return type }
    return unwrapped(wrapper.wrapped)
  }

  private mutating func visit(_ type: any Decodable.Type) throws(ContractError) {
    guard seen.insert(ObjectIdentifier(type)).inserted else { return }
    if let wrapper = type as? any Wrapper.Type { return try visit(wrapper.wrapped) }
    guard !isByHand(type) else { return }
    let names = try Anatomy.names(of: type)
    if let words = type as? any CaseIterable.Type {
      anatomies.append(
        Anatomy(name: names.name, module: names.module, form: .words(Self.words(of: words))))
      return
    }
    let (members, types) = try Self.members(of: type)
    anatomies.append(Anatomy(name: names.name, module: names.module, form: .members(members)))
    for type in types { try visit(type) }
  }

  private func isByHand(_ type: any Decodable.Type) -> Bool {
    type is any TextForm.Type || type is any IntegerForm.Type || type is any SelfDescribing.Type
      || type is String.Type || type is Bool.Type || type is any FixedWidthInteger.Type
  }

  private static func words<Words: CaseIterable>(
    of type: Words.Type
  ) -> [(name: String, word: String)] {
    type.allCases.map { word in
      let name = String(reflecting: word).split(separator: ".").last.map(String.init) ?? ""
      let text = (word as? any RawRepresentable)?.rawValue as? String
      return (name, text ?? name)
    }
  }

  private static func members<Value: Decodable>(
    of type: Value.Type
  ) throws(ContractError) -> ([PropertyAnatomy], [any Decodable.Type]) {
    let (shape, sample) = try describe(type)
    let children = Array(Mirror(reflecting: sample).children)
    guard case .object(let object) = shape, object.members.count == children.count else {
      throw .undescribed(type: "\(type)", reason: "its members are not its properties")
    }
    let names = children.map { $0.label ?? "" }
    let keys = pairs(of: names, object.members.map(\.key))
    var properties: [PropertyAnatomy] = []
    var types: [any Decodable.Type] = []
    for (child, name) in zip(children, names) {
      guard let key = keys[name],
        let member = object.members.first(where: { $0.key == key }),
        let stored = Swift.type(of: child.value) as? any Decodable.Type
      else { throw .undescribed(type: "\(type)", reason: "nothing is stored as \(name)") }
      let written = try WrittenType(stored)
      properties.append(
        PropertyAnatomy(
          name: name, key: key, type: written.text, modules: written.modules,
          isOptional: !member.isRequired))
      types.append(stored)
    }
    // Members are written in the order of their keys, which is that of the text.
    let order = object.members.map(\.key)
    properties.sort {
      (order.firstIndex(of: $0.key) ?? 0) < (order.firstIndex(of: $1.key) ?? 0)
    }
    return (properties, types)
  }

  /// The key of each property: the one of its name, and for the others those that are left, in order.
  private static func pairs(of names: [String], _ keys: [String]) -> [String: String] {
    var pairs: [String: String] = [:]
    for name in names where keys.contains(name) { pairs[name] = name }
    let left = (names.filter { !keys.contains($0) }, keys.filter { !names.contains($0) })
    for (name, key) in zip(left.0, left.1) { pairs[name] = key }
    return pairs
  }
}

/// A type as it is written in the source.
private struct WrittenType {
  var text: String
  var modules: Set<String>

  init(_ type: any Decodable.Type) throws(ContractError) {
    if let wrapper = type as? any Wrapper.Type {
      let inner = try WrittenType(wrapper.wrapped)
      text = wrapper.isArray ? "[\(inner.text)]" : inner.text
      modules = inner.modules
      return
    }
    let names = try Anatomy.names(of: type)
    text = names.name
    modules = [names.module]
  }
}

/// An optional or an array, and what it holds.
private protocol Wrapper {
  static var wrapped: any Decodable.Type { get }
  static var isArray: Bool { get }
}

extension Optional: Wrapper where Wrapped: Decodable {
  fileprivate static var wrapped: any Decodable.Type { Wrapped.self }
  fileprivate static var isArray: Bool { false }
}

extension Array: Wrapper where Element: Decodable {
  fileprivate static var wrapped: any Decodable.Type { Element.self }
  fileprivate static var isArray: Bool { true }
}
