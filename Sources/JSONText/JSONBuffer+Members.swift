extension JSONBuffer {
  /// A member of the object that is written.
  @inlinable
  package mutating func member<T: JSONDirect>(
    _ name: StaticString, _ value: T
  ) throws(JSONError) {
    key(of: name)
    try value.write(to: &self)
  }

  /// A member of the object that is written, left out when there is none.
  @inlinable
  package mutating func member<T: JSONDirect>(
    _ name: StaticString, ifPresent value: T?
  ) throws(JSONError) {
    guard let value else { return }
    key(of: name)
    try value.write(to: &self)
  }
}

extension JSONBuffer {
  /// What a value written whole usually takes, so that the bytes seldom move.
  package static let usualByteCount = 512
}
