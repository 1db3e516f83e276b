// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension DeadlineAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var deadline: DeadlineID?
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var title: Bilingual?
    var kind: DeadlineKind?
    var subject: SubjectAnswer?
    var part: DeadlinePart?
    var office: OfficeAnswer?
    var caseID: CaseID?
    var step: StepID?
    var from: CivilDate?
    var term: Term?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var isRegionUnknown: Bool?
    var arrangements: [Int]?
    var warnOn: CivilDate?
    var state: DeadlineStanding?
    var leftDays: Int?
    var overdueDays: Int?
    var ageDays: Int?
    var metOn: CivilDate?
    var lateDays: Int?
    var isRecordedLate: Bool?
    var startedBy: Int?
    var missedBy: Int?
    var endedBy: Int?
    var object = cursor.object()
    repeat {
      object.read("deadline", &deadline, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("part", &part, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.readIfPresent("term", &term, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("isRegionUnknown", &isRegionUnknown, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
      object.readIfPresent("warnOn", &warnOn, from: &cursor)
      object.read("state", &state, from: &cursor)
      object.readIfPresent("leftDays", &leftDays, from: &cursor)
      object.readIfPresent("overdueDays", &overdueDays, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.readIfPresent("metOn", &metOn, from: &cursor)
      object.readIfPresent("lateDays", &lateDays, from: &cursor)
      object.read("isRecordedLate", &isRecordedLate, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.readIfPresent("missedBy", &missedBy, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let deadline, let rule, let article, let title, let kind, let subject,
      let from, let isProvisional, let isRegionUnknown, let arrangements, let state,
      let isRecordedLate, let startedBy
    else { return nil }
    self.deadline = deadline
    self.rule = rule
    self.article = article
    self.title = title
    self.kind = kind
    self.subject = subject
    self.part = part
    self.office = office
    self.caseID = caseID
    self.step = step
    self.from = from
    self.term = term
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.arrangements = arrangements
    self.warnOn = warnOn
    self.state = state
    self.leftDays = leftDays
    self.overdueDays = overdueDays
    self.ageDays = ageDays
    self.metOn = metOn
    self.lateDays = lateDays
    self.isRecordedLate = isRecordedLate
    self.startedBy = startedBy
    self.missedBy = missedBy
    self.endedBy = endedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("deadline", deadline)
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("title", title)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("part", ifPresent: part)
    try buffer.member("office", ifPresent: office)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("step", ifPresent: step)
    try buffer.member("from", from)
    try buffer.member("term", ifPresent: term)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("isRegionUnknown", isRegionUnknown)
    try buffer.member("arrangements", arrangements)
    try buffer.member("warnOn", ifPresent: warnOn)
    try buffer.member("state", state)
    try buffer.member("leftDays", ifPresent: leftDays)
    try buffer.member("overdueDays", ifPresent: overdueDays)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("metOn", ifPresent: metOn)
    try buffer.member("lateDays", ifPresent: lateDays)
    try buffer.member("isRecordedLate", isRecordedLate)
    try buffer.member("startedBy", startedBy)
    try buffer.member("missedBy", ifPresent: missedBy)
    try buffer.member("endedBy", ifPresent: endedBy)
    buffer.endObject()
  }
}
