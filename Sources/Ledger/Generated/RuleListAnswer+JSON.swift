// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension RuleListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var ruleSets: [RuleSetAnswer]?
    var rules: [RuleAnswer]?
    var parameters: [ParameterAnswer]?
    var object = cursor.object()
    repeat {
      object.read("date", &date, from: &cursor)
      object.read("ruleSets", &ruleSets, from: &cursor)
      object.read("rules", &rules, from: &cursor)
      object.read("parameters", &parameters, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let date, let ruleSets, let rules, let parameters else { return nil }
    self.date = date
    self.ruleSets = ruleSets
    self.rules = rules
    self.parameters = parameters
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", date)
    try buffer.member("ruleSets", ruleSets)
    try buffer.member("rules", rules)
    try buffer.member("parameters", parameters)
    buffer.endObject()
  }
}
