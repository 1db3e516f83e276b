// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteObservations: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var on: CivilDate?
    var isReachable: Bool?
    var lastUpdatedOn: CivilDate?
    var method: ObservationMethod?
    var evidence: Line?
    var unreachableSince: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("on", &on, from: &cursor)
      object.read("reachable", &isReachable, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("unreachableSince", &unreachableSince, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let on, let isReachable, let method, let evidence else { return nil }
    self.on = on
    self.isReachable = isReachable
    self.lastUpdatedOn = lastUpdatedOn
    self.method = method
    self.evidence = evidence
    self.unreachableSince = unreachableSince
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("on", on)
    try buffer.member("reachable", isReachable)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("method", method)
    try buffer.member("evidence", evidence)
    try buffer.member("unreachableSince", ifPresent: unreachableSince)
    buffer.endObject()
  }
}
