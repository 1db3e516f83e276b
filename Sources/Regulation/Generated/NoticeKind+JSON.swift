// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension NoticeKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("home-page") {
      self = .homePage
    } else if cursor.takes("announcement") {
      self = .announcement
    } else {
      return nil
    }
  }
}
