package import JSONText

/// What was done to a sample to make something else of it.
package enum Mutation: String, CaseIterable, Sendable {
  /// A required member was taken away; its type refuses by naming it.
  case missing
  /// A member nobody knows was added; refused by naming it.
  case unknown
  /// A value of another kind of JSON stands there.
  case kind
  /// A text without the form, a word that is no choice, a date that does not exist. Some may still
  /// be right: a form says so, not this name.
  case text
  /// An integer at a bound of its form, which is right, or one beyond it, which is not.
  case number
  /// `null` for a required value.
  case null
  /// `null` for a member that may be left out. A reader takes it for that; no writer writes it, and
  /// the schema does not allow it.
  case nullForAbsent
}

/// A sample with one change.
package struct Mutant: Sendable {
  package let mutation: Mutation
  /// Where, as in `JSONError/path`.
  package let path: String
  package let value: JSONValue
}

extension Shape {
  /// The full sample with every single change that says something about the contract.
  package func mutants(at path: String = "") -> [Mutant] {
    switch self {
    case .text(let text): kinds(at: path) + text.variants.map { Mutant(.text, path, .string($0)) }
    case .choice(_, let words):
      kinds(at: path)
        + ["", "no-such-word", (words.first ?? "").uppercased(), (words.first ?? "") + " "]
        .map { Mutant(.text, path, .string($0)) }
    case .integer(let integer):
      kinds(at: path) + integer.variants.map { Mutant(.number, path, .integer(Int64($0))) }
    case .boolean: kinds(at: path)
    case .array(let element):
      kinds(at: path) + element.mutants(at: path + "[0]").map { $0.within { [$0] } }
    case .object(let object): kinds(at: path) + object.mutants(at: path)
    case .either(_, let shapes):
      kinds(at: path)
        + shapes.flatMap { $0.mutants(at: path) }.filter {
          // Another kind for one of them may be the right one for another.
          $0.path != path || $0.mutation == .text
        }
    case .anything: []
    }
  }

  /// Values of the other kinds of JSON; `null` is the callers', who know what is required.
  private func kinds(at path: String) -> [Mutant] {
    let values: [JSONValue] =
      switch self {
      case .text, .choice: [7, true, ["text"], [:]]
      case .integer: ["1", true, .number("1.5"), [1]]
      case .boolean: ["true", 1, [:]]
      case .array: ["text", [:], 1]
      case .object: ["text", [], 1]
      case .either: [7, true, ["text"], [:]]
      case .anything: []
      }
    return values.map { Mutant(.kind, path, $0) } + (path.isEmpty ? [Mutant(.null, path, nil)] : [])
  }
}

extension ObjectShape {
  fileprivate func mutants(at path: String) -> [Mutant] {
    guard case .object(let members) = Shape.object(self).sample(.full) else { return [] }
    var mutants = [
      Mutant(
        .unknown, path.isEmpty ? "extra" : path + ".extra",
        .object(members + [JSONMember("extra", 1)]))
    ]
    for (index, member) in self.members.enumerated() {
      let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
      if member.isRequired {
        var rest = members
        rest.remove(at: index)
        mutants.append(Mutant(.missing, inner, .object(rest)))
      }
      var changes = member.shape.mutants(at: inner)
      if member.shape != .anything {
        changes.append(Mutant(member.isRequired ? .null : .nullForAbsent, inner, nil))
      }
      mutants += changes.map { change in
        change.within { value in
          var changed = members
          changed[index].value = value
          return .object(changed)
        }
      }
    }
    return mutants
  }
}

extension IntegerShape {
  /// The bounds, and the integers next to them on the other side.
  fileprivate var variants: [Int] {
    range.map { [$0.lowerBound - 1, $0.lowerBound, $0.upperBound, $0.upperBound + 1] } ?? []
  }
}

extension TextShape {
  /// Texts at and beyond the edges of the form.
  fileprivate var variants: [String] {
    guard name != nil else { return [] }
    var texts = [
      "", " ", " \(sample)", "\(sample) ", "\u{3000}\(sample)", "\(sample)\t", "\(sample)\u{1}x",
      "\(sample)\u{7f}x", sample.uppercased(), sample.lowercased(), sample + sample,
      String(sample.dropLast()), String(sample.dropFirst()), "Ａ", "é", "𠀀", "-", "a b",
      "\(sample)\nx", "a--b", "2026-02-30", "0000-01-01", "2026-1-1", "2026-03-02T09:00:60Z",
      "2026-03-02 09:00:00Z", "2026-03-02T09:00:00", "2026-03-02T24:00:00Z", "2026-02-29",
      "2024-02-29", "2026-03-02t09:00:00.1z", "2026-03-02T09:00:00.1234567890Z",
      "2026-03-02T09:00:00-23:59", "A0", "A47", "A10.0", "record",
      "教育.政务", "é.政务", "a.b.政务", ".政务", "www.nxxj.gov.cn", "nxxj.gov.cn", "a..nxxj.gov.cn",
      "http://a", "https://a.cn/\u{a0}", "https://a.cn?x", "https://a:1/", "ftp://a.cn/",
      "a.b.1", "a.b.0", "a.b.1000000", "a.b.01", "a.b.+1", "01", "1234567890", "6404220001\u{661}",
    ]
    if let maximumLength {
      texts.append(String(repeating: "a", count: maximumLength))
      texts.append(String(repeating: "a", count: maximumLength + 1))
      texts.append(String(repeating: "字", count: maximumLength))
      texts.append(String(repeating: "字", count: maximumLength + 1))
      texts.append(String(repeating: "𠀀", count: maximumLength))
    }
    return texts
  }
}

extension Mutant {
  fileprivate init(_ mutation: Mutation, _ path: String, _ value: JSONValue) {
    self.init(mutation: mutation, path: path, value: value)
  }

  /// The same change inside something larger.
  fileprivate func within(_ wrap: (JSONValue) -> JSONValue) -> Mutant {
    Mutant(mutation, path, wrap(value))
  }
}
