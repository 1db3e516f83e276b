// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfflineKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("temporary") {
      self = .temporary
    } else if cursor.takes("emergency") {
      self = .emergency
    } else {
      return nil
    }
  }
}
