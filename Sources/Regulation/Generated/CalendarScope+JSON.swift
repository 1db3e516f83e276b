// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CalendarScope: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("national") {
      self = .national
    } else if cursor.takes("region") {
      self = .region
    } else {
      return nil
    }
  }
}
