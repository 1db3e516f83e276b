// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("portal") {
      self = .portal
    } else if cursor.takes("department") {
      self = .department
    } else {
      return nil
    }
  }
}
