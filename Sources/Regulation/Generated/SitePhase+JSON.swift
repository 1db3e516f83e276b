// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SitePhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("proposed") {
      self = .proposed
    } else if cursor.takes("approved") {
      self = .approved
    } else if cursor.takes("live") {
      self = .live
    } else if cursor.takes("offline") {
      self = .offline
    } else if cursor.takes("ended") {
      self = .ended
    } else if cursor.takes("closed") {
      self = .closed
    } else if cursor.takes("not-governed") {
      self = .notGoverned
    } else {
      return nil
    }
  }
}
