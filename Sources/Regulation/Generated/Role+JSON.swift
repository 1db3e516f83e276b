// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension Role: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("leader") {
      self = .leader
    } else if cursor.takes("deputy") {
      self = .deputy
    } else if cursor.takes("clerk") {
      self = .clerk
    } else if cursor.takes("editor") {
      self = .editor
    } else if cursor.takes("reviewer") {
      self = .reviewer
    } else if cursor.takes("chief-editor") {
      self = .chiefEditor
    } else if cursor.takes("security-officer") {
      self = .securityOfficer
    } else if cursor.takes("duty-officer") {
      self = .dutyOfficer
    } else if cursor.takes("account-custodian") {
      self = .accountCustodian
    } else if cursor.takes("administrator") {
      self = .administrator
    } else if cursor.takes("auditor") {
      self = .auditor
    } else {
      return nil
    }
  }
}
