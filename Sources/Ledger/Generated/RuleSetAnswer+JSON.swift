// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension RuleSetAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var ruleSet: RuleSetID?
    var title: Bilingual?
    var inForceFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("ruleSet", &ruleSet, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("inForceFrom", &inForceFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let ruleSet, let title, let inForceFrom else { return nil }
    self.ruleSet = ruleSet
    self.title = title
    self.inForceFrom = inForceFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("ruleSet", ruleSet)
    try buffer.member("title", title)
    try buffer.member("inForceFrom", inForceFrom)
    buffer.endObject()
  }
}
