// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension OfflineEnding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("restored") {
      self = .restored
    } else if cursor.takes("closed") {
      self = .closed
    } else {
      return nil
    }
  }
}
