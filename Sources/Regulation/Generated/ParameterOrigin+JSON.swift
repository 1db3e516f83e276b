// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ParameterOrigin: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("text") {
      self = .text
    } else if cursor.takes("reading") {
      self = .reading
    } else if cursor.takes("open") {
      self = .open
    } else if cursor.takes("national") {
      self = .national
    } else {
      return nil
    }
  }
}
