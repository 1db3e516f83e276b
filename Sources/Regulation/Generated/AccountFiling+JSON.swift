// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension AccountFiling: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("cac") {
      self = .cac
    } else if cursor.takes("openness") {
      self = .openness
    } else {
      return nil
    }
  }
}
