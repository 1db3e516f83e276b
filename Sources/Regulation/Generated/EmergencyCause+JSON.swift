// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension EmergencyCause: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("force-majeure") {
      self = .forceMajeure
    } else if cursor.takes("ordered") {
      self = .ordered
    } else {
      return nil
    }
  }
}
