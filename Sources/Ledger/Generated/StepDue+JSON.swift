// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension StepDue: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var deadline: DeadlineID?
    var rule: DeadlineRuleID?
    var title: Bilingual?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var state: DeadlineStanding?
    var leftDays: Int?
    var overdueDays: Int?
    var object = cursor.object()
    repeat {
      object.read("deadline", &deadline, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("state", &state, from: &cursor)
      object.readIfPresent("leftDays", &leftDays, from: &cursor)
      object.readIfPresent("overdueDays", &overdueDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let deadline, let rule, let title, let isProvisional, let state
    else { return nil }
    self.deadline = deadline
    self.rule = rule
    self.title = title
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.state = state
    self.leftDays = leftDays
    self.overdueDays = overdueDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("deadline", deadline)
    try buffer.member("rule", rule)
    try buffer.member("title", title)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("state", state)
    try buffer.member("leftDays", ifPresent: leftDays)
    try buffer.member("overdueDays", ifPresent: overdueDays)
    buffer.endObject()
  }
}
