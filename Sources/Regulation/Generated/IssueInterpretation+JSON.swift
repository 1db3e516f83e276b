// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

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
