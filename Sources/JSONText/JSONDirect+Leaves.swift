// What JSON itself has: the leaves of what is read and written directly.

extension Bool: JSONDirect {
  @usableFromInline package init?(reading cursor: inout JSONCursor) {
    guard let value = cursor.bool() else { return nil }
    self = value
  }

  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.bool(self) }
}

extension Int: JSONDirect {
  @usableFromInline package init?(reading cursor: inout JSONCursor) {
    guard let value = cursor.int64() else { return nil }
    self.init(exactly: value)
  }

  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.int(self) }
}

extension Int64: JSONDirect {
  @usableFromInline package init?(reading cursor: inout JSONCursor) {
    guard let value = cursor.int64() else { return nil }
    self = value
  }

  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.int(self) }
}

extension String: JSONDirect {
  @usableFromInline package init?(reading cursor: inout JSONCursor) {
    guard let value = cursor.string() else { return nil }
    self = value
  }

  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.string(self) }
}

extension Array: JSONDirect where Element: JSONDirect {
  @inlinable package init?(reading cursor: inout JSONCursor) {
    self.init()
    var isBefore = cursor.beginsArray()
    while isBefore == true {
      guard let element = Element(reading: &cursor) else { return nil }
      append(element)
      isBefore = cursor.nextElement()
    }
    if isBefore == nil { return nil }
  }

  @inlinable package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginArray()
    for element in self { try element.write(to: &buffer) }
    buffer.endArray()
  }
}

/// Any JSON: written directly; read through `Codable`, which has the limits of depth.
extension JSONValue: JSONDirect {
  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.value(self) }
}

/// A text that is passed on: written directly; read through `Codable`, which checks all of it.
extension JSONRaw: JSONDirect {
  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.raw(bytes[...]) }
}

extension JSONDirect where Self: RawRepresentable, RawValue == String {
  @usableFromInline package func write(to buffer: inout JSONBuffer) { buffer.string(rawValue) }
}
