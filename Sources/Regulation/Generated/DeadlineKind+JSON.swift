// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DeadlineKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("due") {
      self = .due
    } else if cursor.takes("hold") {
      self = .hold
    } else if cursor.takes("duty") {
      self = .duty
    } else {
      return nil
    }
  }
}
