// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SitePurpose: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("standing") {
      self = .standing
    } else if cursor.takes("event") {
      self = .event
    } else if cursor.takes("campaign") {
      self = .campaign
    } else {
      return nil
    }
  }
}
