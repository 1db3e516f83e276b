import Regulation

/// A type that says itself what JSON it takes, because its `init(from:)` cannot be run blindly.
package protocol SelfDescribing: Decodable {
  static var shape: Shape { get }
  /// A value whose JSON is the sample of `shape`.
  static var sample: Self { get throws }
}

extension Shape {
  /// The shape of a type, found by letting it read from a decoder that hands out sample values and
  /// notes what is asked of it.
  ///
  /// - Complexity: O(n) in the members, nested ones included; meant for printing contracts.
  package init(of type: any Decodable.Type) throws(ContractError) {
    self = try Self.described(type)
  }

  private static func described<T: Decodable>(_ type: T.Type) throws(ContractError) -> Shape {
    try describe(type).shape
  }
}

/// Samples of every payload type, for those who need an event without a ledger.
package struct SampleSource: PayloadSource {
  package init() {}

  package func decode<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try describe(type).sample
  }
}

/// A type's shape, and a value of the type that has every member.
func describe<T: Decodable>(_ type: T.Type) throws(ContractError) -> (shape: Shape, sample: T) {
  do {
    if let form = type as? any TextForm.Type { return try formed(form, type) }
    if let form = type as? any IntegerForm.Type { return try formed(form, type) }
    if let own = type as? any SelfDescribing.Type { return (own.shape, try cast(own.sample)) }
    if let words = type as? any CaseIterable.Type { return try choice(words, type) }
    let note = ShapeNote()
    let sample = try T(from: Describer(note: note))
    return (try note.shape(of: type), sample)
  } catch let error as ContractError {
    throw error
  } catch {
    throw .undescribed(type: "\(type)", reason: "\(error)")
  }
}

private func formed<Form: TextForm, T>(
  _ form: Form.Type, _ type: T.Type
) throws -> (shape: Shape, sample: T) {
  (.text(TextShape(of: form)), try cast(Form(form.sample)))
}

private func formed<Form: IntegerForm, T>(
  _ form: Form.Type, _ type: T.Type
) throws -> (shape: Shape, sample: T) {
  (.integer(IntegerShape(of: form)), try cast(Form(form.sample)))
}

extension TextShape {
  init(of form: (some TextForm).Type) {
    self.init(
      name: "\(form)", pattern: form.pattern, maximumLength: form.maximumLength,
      expectation: form.expectation, sample: form.sample)
  }
}

extension IntegerShape {
  init(of form: (some IntegerForm).Type) {
    self.init(
      name: "\(form)", range: form.range, expectation: form.expectation, sample: form.sample)
  }
}

private func choice<Words: CaseIterable, T>(
  _ words: Words.Type, _ type: T.Type
) throws -> (shape: Shape, sample: T) {
  var texts: [String] = []
  for word in words.allCases {
    guard let raw = word as? any RawRepresentable, let text = raw.rawValue as? String else {
      throw ContractError.undescribed(type: "\(type)", reason: "its cases are not texts")
    }
    texts.append(text)
  }
  return (.choice(name: "\(words)", texts), try cast(words.allCases.first))
}

/// The same value under another static type; refused where it is not.
private func cast<T>(_ value: Any?) throws -> T {
  guard let same = value as? T else {
    throw ContractError.undescribed(type: "\(T.self)", reason: "its sample is not of it")
  }
  return same
}
