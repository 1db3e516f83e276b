/// How much of a text a reader takes on before it refuses; each limit is the largest allowed.
@usableFromInline package struct JSONLimits: Hashable, Sendable {
  /// Bytes in the whole text.
  package let byteCount: Int
  /// Arrays and objects inside each other; a lone number has depth 0, `[]` has 1.
  package let depth: Int
  /// Values and keys together, each string, number, literal, array and object counting one.
  package let valueCount: Int

  /// Numbers above the ceilings are lowered to them.
  package init(
    byteCount: Int = Self.defaultByteCount, depth: Int = Self.defaultDepth,
    valueCount: Int = Self.defaultValueCount
  ) {
    self.byteCount = min(byteCount, Self.byteCountCeiling)
    self.depth = min(depth, Self.depthCeiling)
    self.valueCount = min(valueCount, Self.valueCountCeiling)
  }

  /// The defaults.
  package static let standard = JSONLimits()

  /// A request carries documents' digests, not documents: a mebibyte is already generous.
  package static let defaultByteCount = 1 << 20

  /// No contract nests deeper than a dozen; a person cannot follow more.
  package static let defaultDepth = 32

  /// A tape of this many values takes 1.6 MB.
  package static let defaultValueCount = 100_000

  /// Offsets on the tape have 32 bits, and an `Int32` distance must hold them.
  package static let byteCountCeiling = 1 << 30

  /// Conversion to a tree and the check for unknown keys recurse; this fits a thread's stack.
  package static let depthCeiling = 512

  /// The number of children has 24 bits on the tape.
  package static let valueCountCeiling = 1 << 24 - 1

  /// Unknown keys named in one error; a million of them help nobody.
  package static let namedUnknownKeys = 100
}
