// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension ArrangementAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var source: ArrangementSource?
    var document: Document?
    var recordedAt: Instant?
    var replaces: Int?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("daysOff", &daysOff, from: &cursor)
      object.read("workdays", &workdays, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.readIfPresent("replaces", &replaces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let daysOff, let workdays, let source, let recordedAt
    else { return nil }
    self.position = position
    self.daysOff = daysOff
    self.workdays = workdays
    self.source = source
    self.document = document
    self.recordedAt = recordedAt
    self.replaces = replaces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("daysOff", daysOff)
    try buffer.member("workdays", workdays)
    try buffer.member("source", source)
    try buffer.member("document", ifPresent: document)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("replaces", ifPresent: replaces)
    buffer.endObject()
  }
}
