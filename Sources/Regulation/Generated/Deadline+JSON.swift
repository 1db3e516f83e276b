// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension Deadline {
  package init?(reading cursor: inout JSONCursor) {
    var id: DeadlineID?
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var kind: DeadlineKind?
    var subject: Subject?
    var part: DeadlinePart?
    var office: OfficeID?
    var caseID: CaseID?
    var step: StepID?
    var from: CivilDate?
    var term: Term?
    var warning: DeadlineWarning?
    var due: Due?
    var warnOn: CivilDate?
    var status: DeadlineStatus?
    var metOn: CivilDate?
    var lateDays: Int?
    var startedBy: Int?
    var missedBy: Int?
    var endedBy: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("part", &part, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.readIfPresent("term", &term, from: &cursor)
      object.readIfPresent("warning", &warning, from: &cursor)
      object.readIfPresent("due", &due, from: &cursor)
      object.readIfPresent("warnOn", &warnOn, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.readIfPresent("metOn", &metOn, from: &cursor)
      object.readIfPresent("lateDays", &lateDays, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.readIfPresent("missedBy", &missedBy, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let rule, let article, let kind, let subject, let from,
      let status, let startedBy
    else { return nil }
    self.id = id
    self.rule = rule
    self.article = article
    self.kind = kind
    self.subject = subject
    self.part = part
    self.office = office
    self.caseID = caseID
    self.step = step
    self.from = from
    self.term = term
    self.warning = warning
    self.due = due
    self.warnOn = warnOn
    self.status = status
    self.metOn = metOn
    self.lateDays = lateDays
    self.startedBy = startedBy
    self.missedBy = missedBy
    self.endedBy = endedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("part", ifPresent: part)
    try buffer.member("office", ifPresent: office)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("step", ifPresent: step)
    try buffer.member("from", from)
    try buffer.member("term", ifPresent: term)
    try buffer.member("warning", ifPresent: warning)
    try buffer.member("due", ifPresent: due)
    try buffer.member("warnOn", ifPresent: warnOn)
    try buffer.member("status", status)
    try buffer.member("metOn", ifPresent: metOn)
    try buffer.member("lateDays", ifPresent: lateDays)
    try buffer.member("startedBy", startedBy)
    try buffer.member("missedBy", ifPresent: missedBy)
    try buffer.member("endedBy", ifPresent: endedBy)
    buffer.endObject()
  }
}
