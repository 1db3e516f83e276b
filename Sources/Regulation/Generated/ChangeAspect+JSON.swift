// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ChangeAspect: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("name") {
      self = .name
    } else if cursor.takes("host") {
      self = .host
    } else if cursor.takes("responsible") {
      self = .responsible
    } else if cursor.takes("contact") {
      self = .contact
    } else if cursor.takes("telephone") {
      self = .telephone
    } else if cursor.takes("office-address") {
      self = .officeAddress
    } else if cursor.takes("access-address") {
      self = .accessAddress
    } else if cursor.takes("domain") {
      self = .domain
    } else if cursor.takes("columns") {
      self = .columns
    } else {
      return nil
    }
  }
}
