// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OfflineSpell: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var kind: OfflineKind?
    var isCounted: Bool?
    var startedOn: CivilDate?
    var startedBy: Int?
    var plannedEnd: CivilDate?
    var lastDay: CivilDate?
    var endedOn: CivilDate?
    var ending: OfflineEnding?
    var days: Int?
    var daysOverPlan: Int?
    var daysOverLimit: Int?
    var cause: EmergencyCause?
    var reclassifiedOn: CivilDate?
    var reclassifiedBy: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("counted", &isCounted, from: &cursor)
      object.read("startedOn", &startedOn, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.readIfPresent("plannedEnd", &plannedEnd, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
      object.readIfPresent("days", &days, from: &cursor)
      object.readIfPresent("daysOverPlan", &daysOverPlan, from: &cursor)
      object.readIfPresent("daysOverLimit", &daysOverLimit, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.readIfPresent("reclassifiedOn", &reclassifiedOn, from: &cursor)
      object.readIfPresent("reclassifiedBy", &reclassifiedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let kind, let isCounted, let startedOn, let startedBy
    else { return nil }
    self.caseID = caseID
    self.kind = kind
    self.isCounted = isCounted
    self.startedOn = startedOn
    self.startedBy = startedBy
    self.plannedEnd = plannedEnd
    self.lastDay = lastDay
    self.endedOn = endedOn
    self.ending = ending
    self.days = days
    self.daysOverPlan = daysOverPlan
    self.daysOverLimit = daysOverLimit
    self.cause = cause
    self.reclassifiedOn = reclassifiedOn
    self.reclassifiedBy = reclassifiedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("kind", kind)
    try buffer.member("counted", isCounted)
    try buffer.member("startedOn", startedOn)
    try buffer.member("startedBy", startedBy)
    try buffer.member("plannedEnd", ifPresent: plannedEnd)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("ending", ifPresent: ending)
    try buffer.member("days", ifPresent: days)
    try buffer.member("daysOverPlan", ifPresent: daysOverPlan)
    try buffer.member("daysOverLimit", ifPresent: daysOverLimit)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("reclassifiedOn", ifPresent: reclassifiedOn)
    try buffer.member("reclassifiedBy", ifPresent: reclassifiedBy)
    buffer.endObject()
  }
}
