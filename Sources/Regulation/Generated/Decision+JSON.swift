// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension Decision: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("approve") {
      self = .approve
    } else if cursor.takes("return") {
      self = .return
    } else if cursor.takes("reject") {
      self = .reject
    } else if cursor.takes("withdraw") {
      self = .withdraw
    } else {
      return nil
    }
  }
}
