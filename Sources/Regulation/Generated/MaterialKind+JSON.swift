// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension MaterialKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("responsibilities") {
      self = .responsibilities
    } else if cursor.takes("review-mechanism") {
      self = .reviewMechanism
    } else if cursor.takes("security-measures") {
      self = .securityMeasures
    } else if cursor.takes("emergency-plan") {
      self = .emergencyPlan
    } else {
      return nil
    }
  }
}
