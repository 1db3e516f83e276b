// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension StepStatus: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("waiting") {
      self = .waiting
    } else if cursor.takes("open") {
      self = .open
    } else if cursor.takes("done") {
      self = .done
    } else if cursor.takes("skipped") {
      self = .skipped
    } else {
      return nil
    }
  }
}
