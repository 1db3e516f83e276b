// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension EntryAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var type: String?
    var title: Bilingual?
    var stream: String?
    var version: Int?
    var recordedAt: Instant?
    var occurredOn: CivilDate?
    var actor: PersonAnswer?
    var office: OfficeAnswer?
    var onBehalfOf: OfficeAnswer?
    var caseID: CaseID?
    var causation: Int?
    var requestId: String?
    var data: JSONValue?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("type", &type, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("stream", &stream, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.read("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("actor", &actor, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("causation", &causation, from: &cursor)
      object.readIfPresent("requestId", &requestId, from: &cursor)
      object.read("data", &data, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let type, let title, let stream, let version,
      let recordedAt, let occurredOn, let data
    else { return nil }
    self.position = position
    self.type = type
    self.title = title
    self.stream = stream
    self.version = version
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    self.actor = actor
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.caseID = caseID
    self.causation = causation
    self.requestId = requestId
    self.data = data
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("type", type)
    try buffer.member("title", title)
    try buffer.member("stream", stream)
    try buffer.member("version", version)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("occurredOn", occurredOn)
    try buffer.member("actor", ifPresent: actor)
    try buffer.member("office", ifPresent: office)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("causation", ifPresent: causation)
    try buffer.member("requestId", ifPresent: requestId)
    try buffer.member("data", data)
    buffer.endObject()
  }
}
