import Contracts
import JSONText
import Regulation
import Testing

@testable import siteledger_contracts

/// What is read and written directly, against `Codable`, for everything code is generated for.
@Suite struct DirectTests {
  @Test(arguments: DirectRoots.all.flatMap(\.types).map { Named($0) })
  func `samples are read directly in any order, and written as Codable writes them`(
    _ root: Named
  ) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      let shape = try Shape(of: type)
      var random = Shuffler(state: 7)
      let distinct = shape.distinct()
      let shuffled = (0..<8).map { _ in random.shuffled(distinct) }
      for value in [shape.sample(.full), shape.sample(.minimal), distinct] + shuffled {
        let bytes = try JSONWriter.bytes(of: value)
        let shown = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
        let coded = try JSONReader.decode(type, from: bytes)
        for style in [JSONStyle.compact, .pretty] {
          var buffer = JSONBuffer(style: style)
          try coded.write(to: &buffer)
          #expect(try buffer.bytes == JSONWriter.bytes(of: coded, style: style), shown)
        }
        let direct = JSONReader.direct(type, in: bytes, bytes.indices)
        #expect(direct != nil || shape.hasAnything, shown)
        guard let direct else { continue }
        #expect(try JSONWriter.bytes(of: direct) == JSONWriter.bytes(of: coded), shown)
      }
    }
    try check(root.type)
  }

  @Test(arguments: DirectRoots.all.flatMap(\.types).map { Named($0) })
  func `nothing is read directly that Codable refuses or reads as something else`(
    _ root: Named
  ) throws {
    func check<T: JSONDirect>(_ type: T.Type) throws {
      let shape = try Shape(of: type)
      for mutant in shape.mutants() {
        let bytes = try JSONWriter.bytes(of: mutant.value)
        if let direct = JSONReader.direct(type, in: bytes, bytes.indices) {
          let coded = try JSONReader.decode(type, from: bytes)
          guard try JSONWriter.bytes(of: direct) != JSONWriter.bytes(of: coded) else { continue }
        } else if shape.hasAnything || !mutant.mayBeRight {
          continue
        } else if mutant.mutation == .text || mutant.mutation == .number {
          // Left to `Codable`, which may say yes; then what it writes is read directly.
          guard let coded = try? JSONReader.decode(type, from: bytes) else { continue }
          let written = try JSONWriter.bytes(of: coded)
          guard JSONReader.direct(type, in: written, written.indices) == nil else { continue }
        }
        Issue.record("\(mutant.mutation) at \(mutant.path): \(mutant.value)")
      }
    }
    try check(root.type)
  }
}

extension Mutant {
  /// Whether a reader may accept it; no reader does what is missing, unknown or of another kind.
  fileprivate var mayBeRight: Bool {
    mutation == .text || mutation == .number || mutation == .nullForAbsent
  }
}

/// A type, shown by its name.
struct Named: CustomTestStringConvertible, Sendable {
  let type: any JSONDirect.Type

  init(_ type: any JSONDirect.Type) { self.type = type }

  var testDescription: String { "\(type)" }
}
