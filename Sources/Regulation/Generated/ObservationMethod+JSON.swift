// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ObservationMethod: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("visit") {
      self = .visit
    } else if cursor.takes("tool") {
      self = .tool
    } else if cursor.takes("reported") {
      self = .reported
    } else {
      return nil
    }
  }
}
