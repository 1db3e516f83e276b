import Foundation
import JSONText
import Testing

/// This module beside Foundation, on documents made from a seed.
@Suite struct DifferentialTests {
  /// SplitMix64: the same documents on every machine.
  struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    mutating func pick<T>(_ choices: [T]) -> T { choices[next(below: choices.count)] }

    mutating func string() -> String {
      (0..<next(below: 6)).map { _ in
        pick([
          "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{1}", "\u{7f}", "é", "e\u{301}", "工", "😀",
          "\u{2028}", "\u{ffff}",
        ])
      }.joined()
    }

    mutating func value(depth: Int) -> JSONValue {
      switch next(below: depth == 0 ? 4 : 6) {
      case 0: return pick([.null, .bool(true), .bool(false)])
      case 1: return .integer(pick([0, 1, -1, .max, .min, Int64(next(below: 1_000_000))]))
      case 2: return .number(pick(["0.5", "-1.25", "1e3", "2.5E-1"]))
      case 3: return .string(string())
      case 4: return .array((0..<next(below: 5)).map { _ in value(depth: depth - 1) })
      default:
        var members: [JSONMember] = []
        for index in 0..<next(below: 5) {
          members.append(JSONMember("\(index)" + string(), value(depth: depth - 1)))
        }
        return .object(members)
      }
    }
  }

  /// Whether what Foundation read is the tree that was written.
  private func isSame(_ object: Any, _ value: JSONValue) -> Bool {
    switch value {
    case .null: return object is NSNull
    case .bool(let value): return (object as? NSNumber)?.boolValue == value
    case .integer(let value): return (object as? NSNumber)?.int64Value == value
    case .number(let text): return (object as? NSNumber)?.doubleValue == Double(text)
    case .string(let value):
      return (object as? String).map { Array($0.utf8) == Array(value.utf8) } ?? false
    case .array(let elements):
      guard let array = object as? [Any], array.count == elements.count else { return false }
      return zip(array, elements).allSatisfy { isSame($0, $1) }
    case .object(let members):
      guard let object = object as? [String: Any], object.count == members.count else {
        return false
      }
      return members.allSatisfy { member in
        object[member.key].map { isSame($0, member.value) } ?? false
      }
    }
  }

  @Test func `Foundation reads what is written here`() throws {
    var generator = Generator(state: 1)
    for _ in 0..<2_000 {
      let tree = generator.value(depth: 4)
      for style in [JSONStyle.compact, .pretty] {
        var buffer = JSONBuffer(style: style)
        buffer.value(tree)
        #expect(JSONValue(try JSONDocument(buffer.bytes).root) == tree)
        let object = try JSONSerialization.jsonObject(
          with: Data(buffer.bytes), options: .fragmentsAllowed)
        if !isSame(object, tree) {
          Issue.record("\(String(decoding: buffer.bytes, as: UTF8.self))")
        }
      }
    }
  }

  struct Record: Codable, Equatable {
    var id: Int64
    var name: String
    var note: String?
    var flags: [Bool]
    var counts: [String: Int32]
    var next: [Record]
  }

  private func record(_ generator: inout Generator, depth: Int) -> Record {
    Record(
      id: generator.pick([0, -5, .max, .min, 77]), name: generator.string(),
      note: generator.next(below: 2) == 0 ? nil : generator.string(),
      flags: (0..<generator.next(below: 3)).map { _ in generator.next(below: 2) == 0 },
      counts: Dictionary(
        (0..<generator.next(below: 4)).map { ("\($0)" + generator.string(), Int32($0) - 1) },
        uniquingKeysWith: { first, _ in first }),
      next: depth == 0
        ? [] : (0..<generator.next(below: 3)).map { _ in record(&generator, depth: depth - 1) })
  }

  @Test func `structs cross between here and Foundation both ways`() throws {
    var generator = Generator(state: 2)
    for _ in 0..<500 {
      let value = record(&generator, depth: 3)
      let ours = try JSONWriter.bytes(of: value)
      #expect(try JSONDecoder().decode(Record.self, from: Data(ours)) == value)
      let theirs = try JSONEncoder().encode(value)
      #expect(
        try JSONReader.decode(Record.self, from: Array(theirs), allowingNUL: true) == value)
      #expect(try JSONReader.decode(Record.self, from: ours, allowingNUL: true) == value)
      #expect(try JSONDocument(Array(theirs)).canonical() == JSONDocument(ours).canonical())
    }
  }

  @Test func `a text with a byte changed is accepted only where Foundation accepts it`() throws {
    var generator = Generator(state: 3)
    for _ in 0..<3_000 {
      var buffer = JSONBuffer()
      buffer.value(generator.value(depth: 3))
      var bytes = buffer.bytes
      let place = generator.next(below: bytes.count)
      switch generator.next(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(generator.next(below: 256))
      default: bytes.insert(generator.pick(Array(#"{}[],:"\0-e.tn "#.utf8)), at: place)
      }
      let isAccepted: Bool
      do {
        _ = try JSONDocument(bytes)
        isAccepted = true
      } catch {
        isAccepted = false
      }
      // The other way about does not hold: duplicate keys and byte order marks are refused here.
      guard isAccepted else { continue }
      do {
        _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      } catch {
        // Foundation refuses 1e400, which is JSON and is kept as text here.
        if "\(error)".contains("not representable in Swift") { continue }
        Issue.record("\(String(decoding: bytes, as: UTF8.self)): \(error)")
      }
    }
  }
}
