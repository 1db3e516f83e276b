// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteObserved {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var isReachable: Bool?
    var lastUpdatedOn: CivilDate?
    var method: ObservationMethod?
    var evidence: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("reachable", &isReachable, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let isReachable, let method, let evidence else { return nil }
    self.site = site
    self.isReachable = isReachable
    self.lastUpdatedOn = lastUpdatedOn
    self.method = method
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("reachable", isReachable)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("method", method)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}
