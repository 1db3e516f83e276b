/// Why a text is not JSON, or not the JSON that was asked for, and where.
@usableFromInline package struct JSONError: Error, Sendable {
  package let kind: Kind
  /// Byte offset in the text read, or bytes written so far.
  package let offset: Int
  /// From the root, as `params.materials[1].title`; empty at the root. A key that is not a plain
  /// name is quoted: `params["a b"]`.
  package let path: String
  /// What a type's own `init(from:)` or `encode(to:)` threw, if it did.
  package let underlying: (any Error)?

  init(_ kind: Kind, offset: Int, path: String = "", underlying: (any Error)? = nil) {
    self.kind = kind
    self.offset = offset
    self.path = path
    self.underlying = underlying
  }

  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    // The text is not JSON (RFC 8259), or too large.
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case trailingBytes
    case invalidUTF8
    /// A byte below 0x20 inside a string.
    case controlCharacter(UInt8)
    case invalidEscape
    case loneSurrogate
    case malformedNumber
    case duplicateKey(String)
    case byteLimit(Int)
    case depthLimit(Int)
    case valueLimit(Int)

    // The JSON is not what was asked for.
    case typeMismatch(expected: String, found: JSONKind)
    case missingKey(String)
    /// Full paths, in the order of the text; at most ``JSONLimits/namedUnknownKeys``.
    case unknownKeys([String])
    /// The number has a fraction or an exponent.
    case notAnInteger(String)
    /// The integer does not fit the type asked for.
    case outOfRange(String)
    /// The string contains U+0000.
    case nulCharacter
    /// Two keys that differ as bytes and are the same to Unicode, read into a dictionary.
    case equivalentKeys(String)
    /// A type refused the value; the text is the type's.
    case invalid(String)
    /// Something this module does not do: floating point, unordered keys, `super` coding.
    case unsupported(String)
  }

  /// The same error below another path.
  func at(path: String) -> JSONError {
    JSONError(kind, offset: offset, path: path, underlying: underlying)
  }
}

extension JSONError: Equatable {
  @usableFromInline package static func == (left: JSONError, right: JSONError) -> Bool {
    left.kind == right.kind && left.offset == right.offset && left.path == right.path
  }
}

extension JSONError: CustomStringConvertible {
  /// One sentence: `params.count: the number 1.5 is not an integer (byte 31)`.
  @usableFromInline package var description: String {
    "\(path.isEmpty ? "" : path + ": ")\(kind) (byte \(offset))"
  }
}

extension JSONError.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte))"
    case .trailingBytes: "something follows the value"
    case .invalidUTF8: "the text is not UTF-8"
    case .controlCharacter(let byte): "unescaped \(Self.name(of: byte)) in a string"
    case .invalidEscape: "no such escape"
    case .loneSurrogate: "half of a surrogate pair"
    case .malformedNumber: "malformed number"
    case .duplicateKey(let key): "the key \"\(key)\" occurs twice"
    case .byteLimit(let limit): "more than \(limit) bytes"
    case .depthLimit(let limit): "nested deeper than \(limit)"
    case .valueLimit(let limit): "more than \(limit) values"
    case .typeMismatch(let expected, let found): "expected \(expected), found \(found.article)"
    case .missingKey(let key): "the key \"\(key)\" is missing"
    case .unknownKeys(let keys):
      keys.count == 1
        ? "unknown key \(keys[0])" : "unknown keys \(keys.joined(separator: ", "))"
    case .notAnInteger(let text): "the number \(text) is not an integer"
    case .outOfRange(let text): "the number \(text) is out of range"
    case .nulCharacter: "the character U+0000 is not allowed"
    case .equivalentKeys(let key): "the key \"\(key)\" occurs twice in different encodings"
    case .invalid(let reason): reason
    case .unsupported(let what): "\(what) is not supported"
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7e: "'\(Character(UnicodeScalar(byte)))'"
    default: "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}

/// The six kinds of JSON value.
package enum JSONKind: UInt8, Hashable, Sendable {
  case null, bool, number, string, array, object

  /// With its article, for sentences.
  var article: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Puts a path together.
enum JSONPath {
  static func append(key: String, to path: inout String) {
    let plain =
      !key.isEmpty
      && key.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x5f: true
        default: byte >= 0x80
        }
      }
    if plain {
      path += path.isEmpty ? key : "." + key
    } else {
      path += "[\"" + key + "\"]"
    }
  }

  static func append(index: Int, to path: inout String) {
    path += "[\(index)]"
  }
}
