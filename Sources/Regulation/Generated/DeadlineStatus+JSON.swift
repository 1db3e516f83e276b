// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DeadlineStatus: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pending") {
      self = .pending
    } else if cursor.takes("missed") {
      self = .missed
    } else if cursor.takes("met") {
      self = .met
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}
