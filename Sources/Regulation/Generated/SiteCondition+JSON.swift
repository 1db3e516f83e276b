// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteCondition: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("sleeping") {
      self = .sleeping
    } else if cursor.takes("zombie") {
      self = .zombie
    } else {
      return nil
    }
  }
}
