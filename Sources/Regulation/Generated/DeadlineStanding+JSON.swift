// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension DeadlineStanding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pending") {
      self = .pending
    } else if cursor.takes("warning") {
      self = .warning
    } else if cursor.takes("overdue") {
      self = .overdue
    } else if cursor.takes("elapsed") {
      self = .elapsed
    } else if cursor.takes("met") {
      self = .met
    } else if cursor.takes("late") {
      self = .late
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}
