// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ChangeCause: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("reorganisation") {
      self = .reorganisation
    } else if cursor.takes("redesign") {
      self = .redesign
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}
