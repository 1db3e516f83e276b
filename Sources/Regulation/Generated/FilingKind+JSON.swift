// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension FilingKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("mark") {
      self = .mark
    } else if cursor.takes("domain") {
      self = .domain
    } else if cursor.takes("icp") {
      self = .icp
    } else if cursor.takes("police") {
      self = .police
    } else if cursor.takes("identity-code") {
      self = .identityCode
    } else {
      return nil
    }
  }
}
