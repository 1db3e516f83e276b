// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension StepDone: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var at: Instant?
    var on: CivilDate?
    var by: StaffID?
    var office: OfficeID?
    var onBehalfOf: OfficeID?
    var document: Document?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let at, let on else { return nil }
    self.position = position
    self.at = at
    self.on = on
    self.by = by
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.document = document
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("at", at)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("office", ifPresent: office)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("document", ifPresent: document)
    buffer.endObject()
  }
}
