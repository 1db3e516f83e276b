package import Regulation

/// The JSON a type takes and gives, as its `init(from:)` asks for it.
///
/// Found by running the type, never written by hand: see ``Shape/init(of:)``. Everything printed or
/// tested about a contract is made from it: schema, samples, and values that must be refused.
package indirect enum Shape: Hashable, Sendable {
  case text(TextShape)
  /// One of a few words; the name is that of the Swift type.
  case choice(name: String, [String])
  case integer(IntegerShape)
  case boolean
  case array(Shape)
  case object(ObjectShape)
  /// A value of one of several shapes, which are told apart by their kind of JSON; the first is the
  /// usual one.
  case either(name: String, [Shape])
  /// Any JSON, passed on as it is.
  case anything
}

/// A string, and the form it must have, if any.
package struct TextShape: Hashable, Sendable {
  /// The Swift type's; nothing for a plain string.
  package let name: String?
  /// In the portable subset of ECMA 262, anchored at both ends.
  package let pattern: String?
  /// In Unicode scalars.
  package let maximumLength: Int?
  /// A format of JSON Schema 2020-12, section 7.3.
  package let format: String?
  package let expectation: Bilingual?
  package let sample: String

  package init(
    name: String? = nil, pattern: String? = nil, maximumLength: Int? = nil, format: String? = nil,
    expectation: Bilingual? = nil, sample: String
  ) {
    self.name = name
    self.pattern = pattern
    self.maximumLength = maximumLength
    self.format = format
    self.expectation = expectation
    self.sample = sample
  }
}

/// An integer, and the bounds it must keep to, if any.
package struct IntegerShape: Hashable, Sendable {
  /// The Swift type's; nothing for a plain integer.
  package let name: String?
  package let range: ClosedRange<Int>?
  package let expectation: Bilingual?
  package let sample: Int

  package init(
    name: String? = nil, range: ClosedRange<Int>? = nil, expectation: Bilingual? = nil,
    sample: Int
  ) {
    self.name = name
    self.range = range
    self.expectation = expectation
    self.sample = sample
  }
}

/// An object, with its members in the order in which they are read and written.
package struct ObjectShape: Hashable, Sendable {
  package let name: String
  package let members: [MemberShape]

  package init(name: String, members: [MemberShape]) {
    self.name = name
    self.members = members
  }
}

/// One member of an object; one that is not required is left out when there is nothing to say.
package struct MemberShape: Hashable, Sendable {
  package let key: String
  package let shape: Shape
  package let isRequired: Bool
  /// How long its list, or how large its number may be, where the type of the object says so.
  package let bound: Bound?

  package init(_ key: String, _ shape: Shape, isRequired: Bool, bound: Bound? = nil) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
    self.bound = bound
  }
}

extension Shape {
  /// The same with the bounds that a command sets its members.
  ///
  /// - Throws: `ContractError` for the bound of a member that is not there, or is neither a list nor
  ///   a plain number.
  func bounded(by bounds: [Bound], of type: String) throws(ContractError) -> Shape {
    var shape = self
    for bound in bounds {
      guard let bounded = shape.bounded(by: bound, at: bound.member.split(separator: ".")[...])
      else { throw .undescribed(type: type, reason: "its bound of \(bound.member) fits nothing") }
      shape = bounded
    }
    return shape
  }

  /// Nothing where the path leads to no list or plain number.
  private func bounded(by bound: Bound, at path: ArraySlice<Substring>) -> Shape? {
    guard case .object(let object) = self, let key = path.first,
      let place = object.members.firstIndex(where: { $0.key == key })
    else { return nil }
    var members = object.members
    let member = members[place]
    let rest = path.dropFirst()
    if rest.isEmpty {
      guard member.shape.takes(bound) else { return nil }
      members[place] = MemberShape(
        member.key, member.shape, isRequired: member.isRequired, bound: bound)
    } else {
      guard let inner = member.shape.bounded(by: bound, at: rest) else { return nil }
      members[place] = MemberShape(
        member.key, inner, isRequired: member.isRequired, bound: member.bound)
    }
    return .object(ObjectShape(name: object.name, members: members))
  }

  private func takes(_ bound: Bound) -> Bool {
    switch self {
    case .array: bound.isList
    case .integer(let integer): !bound.isList && integer.name == nil
    case .text, .choice, .boolean, .object, .either, .anything: false
    }
  }
}

/// Why no contract can be derived.
package enum ContractError: Error, Equatable, Sendable {
  /// A type reads JSON in a way that cannot be watched; it should be ``SelfDescribing``.
  case undescribed(type: String, reason: String)
  /// Two types of one name look different, and one name can stand for one of them only.
  case ambiguousName(String)
}
