// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension DeadlineMissed {
  package init?(reading cursor: inout JSONCursor) {
    var deadline: DeadlineID?
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var subject: Subject?
    var office: OfficeID?
    var from: CivilDate?
    var term: Term?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var arrangements: [Int]?
    var caseID: CaseID?
    var step: StepID?
    var object = cursor.object()
    repeat {
      object.read("deadline", &deadline, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("term", &term, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let deadline, let rule, let article, let subject, let from, let term,
      let lastDay, let isProvisional, let arrangements
    else { return nil }
    self.deadline = deadline
    self.rule = rule
    self.article = article
    self.subject = subject
    self.office = office
    self.from = from
    self.term = term
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.arrangements = arrangements
    self.caseID = caseID
    self.step = step
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("deadline", deadline)
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("from", from)
    try buffer.member("term", term)
    try buffer.member("lastDay", lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("arrangements", arrangements)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("step", ifPresent: step)
    buffer.endObject()
  }
}
