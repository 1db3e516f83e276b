// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ClosingGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("unable-to-maintain") {
      self = .unableToMaintain
    } else if cursor.takes("host-abolished-or-merged") {
      self = .hostAbolishedOrMerged
    } else if cursor.takes("consolidation") {
      self = .consolidation
    } else {
      return nil
    }
  }
}
