// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("institutional") {
      self = .institutional
    } else if cursor.takes("personal") {
      self = .personal
    } else {
      return nil
    }
  }
}
