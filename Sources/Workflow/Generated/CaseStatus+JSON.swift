// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension CaseStatus: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("running") {
      self = .running
    } else if cursor.takes("completed") {
      self = .completed
    } else if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}
