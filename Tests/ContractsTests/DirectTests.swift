import Contracts
import JSONText
import Regulation
import Testing

@testable import siteledger_contracts

/// What is read and written directly, against `Codable`, for everything code is generated for.
@Suite struct DirectTests {
  typealias Root = any (JSONDirect & Sendable).Type

  @Test(arguments: DirectRoots.all.map { Named($0) })
  func `samples are read directly, as the values Codable reads`(_ root: Named) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      let shape = try Shape(of: type)
      for value in [shape.sample(.full), shape.sample(.minimal), shape.distinct()] {
        try expectSame(type, value, mustBeDirect: true, isWhole: !shape.hasAnything)
      }
    }
    try check(root.type)
  }

  @Test(arguments: DirectRoots.all.map { Named($0) })
  func `members are read in any order`(_ root: Named) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      let shape = try Shape(of: type)
      var random = Shuffler(state: 7)
      for _ in 0..<8 {
        try expectSame(
          type, random.shuffled(shape.distinct()), mustBeDirect: true, isWhole: !shape.hasAnything)
      }
    }
    try check(root.type)
  }

  @Test(arguments: DirectRoots.all.map { Named($0) })
  func `nothing is read directly that Codable refuses or reads as something else`(
    _ root: Named
  ) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      let shape = try Shape(of: type)
      for mutant in shape.mutants() {
        let isRead = try expectSame(
          type, mutant.value, mustBeDirect: false, isWhole: !shape.hasAnything)
        if mutant.mutation == .nullForAbsent, !shape.hasAnything {
          #expect(isRead, "null for \(mutant.path) counts as absent")
        }
      }
    }
    try check(root.type)
  }

  /// Reads a value both ways, and writes what was read both ways.
  ///
  /// - Parameter isWhole: whether all of the type can be read directly.
  /// - Returns: whether it was read directly.
  @discardableResult
  private func expectSame<T: JSONDirect>(
    _ type: T.Type, _ value: JSONValue, mustBeDirect: Bool, isWhole: Bool
  ) throws -> Bool {
    let bytes = try JSONWriter.bytes(of: value)
    let shown = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
    let direct = JSONReader.direct(type, in: bytes, bytes.indices)
    guard let coded = try? JSONReader.decode(type, from: bytes) else {
      #expect(direct == nil, shown)
      return false
    }
    let written = try JSONWriter.bytes(of: coded)
    if let direct {
      #expect(try JSONWriter.bytes(of: direct) == written, shown)
    } else {
      #expect(!mustBeDirect || !isWhole, shown)
    }
    for style in [JSONStyle.compact, .pretty] {
      var buffer = JSONBuffer(style: style)
      try coded.write(to: &buffer)
      #expect(try buffer.bytes == JSONWriter.bytes(of: coded, style: style), shown)
    }
    // What the writer writes is never left to `Codable`.
    if isWhole {
      #expect(JSONReader.direct(type, in: written, written.indices) != nil, shown)
    }
    return direct != nil
  }
}

/// A type, shown by its name.
struct Named: CustomTestStringConvertible, Sendable {
  let type: DirectTests.Root

  init(_ type: DirectTests.Root) { self.type = type }

  var testDescription: String { "\(type)" }
}
