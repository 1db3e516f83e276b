package import CivilTime
package import JSONText

// Texts and integers with a form, read and written directly by hand; what is made of them is generated.

extension TextForm {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string() else { return nil }
    self.init(text)
  }

  package func write(to buffer: inout JSONBuffer) { buffer.string(text) }
}

extension IntegerForm {
  package init?(reading cursor: inout JSONCursor) {
    guard let value = cursor.int64().flatMap(Int.init(exactly:)) else { return nil }
    self.init(value)
  }

  package func write(to buffer: inout JSONBuffer) { buffer.int(value) }
}

extension CivilDate: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    guard let range = cursor.plainString() else { return nil }
    do {
      try self.init(iso8601: cursor.bytes.extracting(range))
    } catch {
      return nil
    }
  }

  package func write(to buffer: inout JSONBuffer) {
    buffer.plainString(Self.textByteCount) { append(to: &$0) }
  }
}

extension Instant: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    guard let range = cursor.plainString() else { return nil }
    do {
      try self.init(rfc3339: cursor.bytes.extracting(range))
    } catch {
      return nil
    }
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    guard isInTextRange else { throw buffer.unwritable }
    buffer.plainString(Self.textByteCount) { append(to: &$0) }
  }
}

extension ArticleReference: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    guard let text = cursor.string() else { return nil }
    self.init(parsing: text)
  }

  package func write(to buffer: inout JSONBuffer) { buffer.string(description) }
}
