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

extension DeadlineList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var article: ArticleReference?
    var subject: Subject?
    var from: CivilDate?
    var to: CivilDate?
    var state: DeadlineStanding?
    var limit: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("article", &article, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("to", &to, from: &cursor)
      object.readIfPresent("state", &state, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.article = article
    self.subject = subject
    self.from = from
    self.to = to
    self.state = state
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("article", ifPresent: article)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("from", ifPresent: from)
    try buffer.member("to", ifPresent: to)
    try buffer.member("state", ifPresent: state)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension DeadlineListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var asOf: CivilDate?
    var deadlines: [DeadlineAnswer]?
    var more: Int?
    var object = cursor.object()
    repeat {
      object.read("asOf", &asOf, from: &cursor)
      object.read("deadlines", &deadlines, from: &cursor)
      object.read("more", &more, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let asOf, let deadlines, let more else { return nil }
    self.asOf = asOf
    self.deadlines = deadlines
    self.more = more
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("asOf", asOf)
    try buffer.member("deadlines", deadlines)
    try buffer.member("more", more)
    buffer.endObject()
  }
}

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
    var missedOffice: OfficeID?
    var missedLastDay: CivilDate?
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
      object.readIfPresent("missedOffice", &missedOffice, from: &cursor)
      object.readIfPresent("missedLastDay", &missedLastDay, from: &cursor)
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
    self.missedOffice = missedOffice
    self.missedLastDay = missedLastDay
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
    try buffer.member("missedOffice", ifPresent: missedOffice)
    try buffer.member("missedLastDay", ifPresent: missedLastDay)
    try buffer.member("endedBy", ifPresent: endedBy)
    buffer.endObject()
  }
}

extension DeadlineWarning: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var day: Int?
    var daysBefore: Int?
    var object = cursor.object()
    repeat {
      object.readIfPresent("day", &day, from: &cursor)
      object.readIfPresent("daysBefore", &daysBefore, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.day = day
    self.daysBefore = daysBefore
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("day", ifPresent: day)
    try buffer.member("daysBefore", ifPresent: daysBefore)
    buffer.endObject()
  }
}

extension DeadlineStatus: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pending") {
      self = .pending
    } else if cursor.takes("missed") {
      self = .missed
    } else if cursor.takes("met") {
      self = .met
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}
