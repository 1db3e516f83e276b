/// Writes `Encodable` values as JSON, the same bytes for the same value every time.
///
/// Members come in the order in which they are encoded, which is that of the declaration for
/// synthesized code; nil members are left out (an explicit `encodeNil` writes `null`). Of the
/// dictionaries only `[String: T]` is written, its keys ordered by their UTF-8 bytes; others, sets
/// and floating point are refused with `unsupported`, because their text would depend on a hash
/// seed or on a formatting algorithm.
///
/// The text is written as the value is walked, without a tree in between. So a container must be
/// filled before its parent goes on; one that comes back too late is refused.
package enum JSONWriter {
  /// The text of a value.
  package static func bytes(
    of value: some Encodable, style: JSONStyle = .compact
  ) throws(JSONError) -> [UInt8] {
    var buffer = JSONBuffer(style: style)
    try write(value, to: &buffer)
    return buffer.bytes
  }

  /// The text of a value as a string.
  package static func text(
    of value: some Encodable, style: JSONStyle = .compact
  ) throws(JSONError) -> String {
    String(decoding: try bytes(of: value, style: style), as: UTF8.self)
  }

  /// Appends a value where the buffer stands; after an error the buffer holds a piece of it.
  package static func write<T: Encodable>(
    _ value: T, to buffer: inout JSONBuffer
  ) throws(JSONError) {
    let session = JSONWriting(buffer: buffer)
    // The session has the only reference now, so that appending does not copy.
    buffer = JSONBuffer()
    defer { buffer = session.output.buffer }
    try session.value(value, depth: 0, start: session.output.count)
  }
}
