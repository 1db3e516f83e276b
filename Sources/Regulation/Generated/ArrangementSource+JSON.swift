// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ArrangementSource: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("program") {
      self = .program
    } else if cursor.takes("office") {
      self = .office
    } else {
      return nil
    }
  }
}
