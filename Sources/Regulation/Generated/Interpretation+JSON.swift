// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension InterpretationIssued {
  package init?(reading cursor: inout JSONCursor) {
    var parameter: ParameterID?
    var value: ParameterValue?
    var formerValue: ParameterValue?
    var effectiveFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("parameter", &parameter, from: &cursor)
      object.readIfPresent("value", &value, from: &cursor)
      object.readIfPresent("formerValue", &formerValue, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let parameter, let effectiveFrom else { return nil }
    self.parameter = parameter
    self.value = value
    self.formerValue = formerValue
    self.effectiveFrom = effectiveFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("parameter", parameter)
    try buffer.member("value", ifPresent: value)
    try buffer.member("formerValue", ifPresent: formerValue)
    try buffer.member("effectiveFrom", effectiveFrom)
    buffer.endObject()
  }
}

extension IssueInterpretation {
  package init?(reading cursor: inout JSONCursor) {
    var parameter: ParameterID?
    var value: ParameterValue?
    var effectiveFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("parameter", &parameter, from: &cursor)
      object.readIfPresent("value", &value, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let parameter, let effectiveFrom else { return nil }
    self.parameter = parameter
    self.value = value
    self.effectiveFrom = effectiveFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("parameter", parameter)
    try buffer.member("value", ifPresent: value)
    try buffer.member("effectiveFrom", effectiveFrom)
    buffer.endObject()
  }
}

extension Interpretation {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var parameter: ParameterID?
    var value: ParameterValue?
    var effectiveFrom: CivilDate?
    var issuedOn: CivilDate?
    var document: Document?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("parameter", &parameter, from: &cursor)
      object.readIfPresent("value", &value, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let parameter, let effectiveFrom, let issuedOn
    else { return nil }
    self.position = position
    self.parameter = parameter
    self.value = value
    self.effectiveFrom = effectiveFrom
    self.issuedOn = issuedOn
    self.document = document
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("parameter", parameter)
    try buffer.member("value", ifPresent: value)
    try buffer.member("effectiveFrom", effectiveFrom)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("document", ifPresent: document)
    buffer.endObject()
  }
}
