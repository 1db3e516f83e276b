// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension Provider: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("regional") {
      self = .regional
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}
