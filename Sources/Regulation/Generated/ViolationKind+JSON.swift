// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension ViolationKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("live-without-approval") {
      self = .liveWithoutApproval
    } else if cursor.takes("offline-too-long") {
      self = .offlineTooLong
    } else if cursor.takes("down-without-case") {
      self = .downWithoutCase
    } else if cursor.takes("missing-filings") {
      self = .missingFilings
    } else {
      return nil
    }
  }
}
