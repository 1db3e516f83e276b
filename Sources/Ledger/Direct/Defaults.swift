package import JSONText

// A query that nothing was generated for yet goes through `Codable`: the defaults of `JSONDirect`,
// said again so that files of queries need not import that module.

extension QueryPayload {
  package init?(reading cursor: inout JSONCursor) { return nil }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    try JSONWriter.write(self, to: &buffer)
  }
}
