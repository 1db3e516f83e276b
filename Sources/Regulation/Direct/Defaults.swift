package import JSONText

// A payload that nothing was generated for yet goes through `Codable`. The same defaults as those of
// `JSONDirect`, said again in this module so that files of payloads need not import that one.

extension EventPayload {
  package init?(reading cursor: inout JSONCursor) { return nil }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    try JSONWriter.write(self, to: &buffer)
  }
}

extension CommandPayload {
  package init?(reading cursor: inout JSONCursor) { return nil }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    try JSONWriter.write(self, to: &buffer)
  }
}

extension QueryPayload {
  package init?(reading cursor: inout JSONCursor) { return nil }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    try JSONWriter.write(self, to: &buffer)
  }
}
