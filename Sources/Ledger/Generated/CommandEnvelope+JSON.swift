// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CommandEnvelope {
  package init?(reading cursor: inout JSONCursor) {
    var requestId: RequestName?
    var occurredOn: CivilDate?
    var onBehalfOf: OfficeID?
    var document: Document?
    var now: Instant?
    var object = cursor.object()
    repeat {
      object.read("requestId", &requestId, from: &cursor)
      object.readIfPresent("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.readIfPresent("now", &now, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let requestId else { return nil }
    self.requestId = requestId
    self.occurredOn = occurredOn
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.now = now
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("requestId", requestId)
    try buffer.member("occurredOn", ifPresent: occurredOn)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("document", ifPresent: document)
    try buffer.member("now", ifPresent: now)
    buffer.endObject()
  }
}
