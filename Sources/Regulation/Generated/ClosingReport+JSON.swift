// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ClosingReport: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var to: OfficeKind?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("to", &to, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let to, let on else { return nil }
    self.to = to
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("to", to)
    try buffer.member("on", on)
    buffer.endObject()
  }
}
