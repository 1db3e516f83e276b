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

extension PeriodFellShort {
  package init?(reading cursor: inout JSONCursor) {
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var subject: Subject?
    var office: OfficeID?
    var period: Period?
    var needed: Int?
    var done: Int?
    var term: Term?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var arrangements: [Int]?
    var object = cursor.object()
    repeat {
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("needed", &needed, from: &cursor)
      object.read("done", &done, from: &cursor)
      object.read("term", &term, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rule, let article, let subject, let period, let needed, let done,
      let term, let lastDay, let isProvisional, let arrangements
    else { return nil }
    self.rule = rule
    self.article = article
    self.subject = subject
    self.office = office
    self.period = period
    self.needed = needed
    self.done = done
    self.term = term
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.arrangements = arrangements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("period", period)
    try buffer.member("needed", needed)
    try buffer.member("done", done)
    try buffer.member("term", term)
    try buffer.member("lastDay", lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("arrangements", arrangements)
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
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("article", &article, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("to", &to, from: &cursor)
      object.readIfPresent("state", &state, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.article = article
    self.subject = subject
    self.from = from
    self.to = to
    self.state = state
    self.after = after
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
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension DeadlineListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var asOf: CivilDate?
    var office: OfficeAnswer?
    var deadlines: [DeadlineAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("asOf", &asOf, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("deadlines", &deadlines, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let asOf, let deadlines else { return nil }
    self.asOf = asOf
    self.office = office
    self.deadlines = deadlines
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("asOf", asOf)
    try buffer.member("office", ifPresent: office)
    try buffer.member("deadlines", deadlines)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension RecurringList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension RecurringListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var asOf: CivilDate?
    var recurring: [RecurringAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("asOf", &asOf, from: &cursor)
      object.read("recurring", &recurring, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let asOf, let recurring else { return nil }
    self.asOf = asOf
    self.recurring = recurring
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("asOf", asOf)
    try buffer.member("recurring", recurring)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension RecurringAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var recurring: DeadlineID?
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var title: Bilingual?
    var subject: SubjectAnswer?
    var office: OfficeAnswer?
    var isPaused: Bool?
    var period: Period?
    var done: Int?
    var needed: Int?
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var leftDays: Int?
    var object = cursor.object()
    repeat {
      object.read("recurring", &recurring, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("isPaused", &isPaused, from: &cursor)
      object.readIfPresent("period", &period, from: &cursor)
      object.readIfPresent("done", &done, from: &cursor)
      object.readIfPresent("needed", &needed, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.readIfPresent("leftDays", &leftDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let recurring, let rule, let article, let title, let subject,
      let isPaused, let isProvisional
    else { return nil }
    self.recurring = recurring
    self.rule = rule
    self.article = article
    self.title = title
    self.subject = subject
    self.office = office
    self.isPaused = isPaused
    self.period = period
    self.done = done
    self.needed = needed
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.leftDays = leftDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("recurring", recurring)
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("title", title)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("isPaused", isPaused)
    try buffer.member("period", ifPresent: period)
    try buffer.member("done", ifPresent: done)
    try buffer.member("needed", ifPresent: needed)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("leftDays", ifPresent: leftDays)
    buffer.endObject()
  }
}

extension ShortfallList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ShortfallListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var shortfalls: [ShortfallAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("shortfalls", &shortfalls, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let shortfalls else { return nil }
    self.shortfalls = shortfalls
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("shortfalls", shortfalls)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ShortfallAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var rule: DeadlineRuleID?
    var title: Bilingual?
    var subject: SubjectAnswer?
    var period: Period?
    var needed: Int?
    var done: Int?
    var lastDay: CivilDate?
    var fellShortBy: Int?
    var madeUpOn: CivilDate?
    var madeUpBy: Int?
    var isRecordedLate: Bool?
    var object = cursor.object()
    repeat {
      object.read("rule", &rule, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("needed", &needed, from: &cursor)
      object.read("done", &done, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
      object.read("fellShortBy", &fellShortBy, from: &cursor)
      object.readIfPresent("madeUpOn", &madeUpOn, from: &cursor)
      object.readIfPresent("madeUpBy", &madeUpBy, from: &cursor)
      object.read("isRecordedLate", &isRecordedLate, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rule, let title, let subject, let period, let needed, let done,
      let lastDay, let fellShortBy, let isRecordedLate
    else { return nil }
    self.rule = rule
    self.title = title
    self.subject = subject
    self.period = period
    self.needed = needed
    self.done = done
    self.lastDay = lastDay
    self.fellShortBy = fellShortBy
    self.madeUpOn = madeUpOn
    self.madeUpBy = madeUpBy
    self.isRecordedLate = isRecordedLate
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("rule", rule)
    try buffer.member("title", title)
    try buffer.member("subject", subject)
    try buffer.member("period", period)
    try buffer.member("needed", needed)
    try buffer.member("done", done)
    try buffer.member("lastDay", lastDay)
    try buffer.member("fellShortBy", fellShortBy)
    try buffer.member("madeUpOn", ifPresent: madeUpOn)
    try buffer.member("madeUpBy", ifPresent: madeUpBy)
    try buffer.member("isRecordedLate", isRecordedLate)
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
    var movedBy: Int?
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
      object.readIfPresent("movedBy", &movedBy, from: &cursor)
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
    self.movedBy = movedBy
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
    try buffer.member("movedBy", ifPresent: movedBy)
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

extension Recurring {
  package init?(reading cursor: inout JSONCursor) {
    var id: DeadlineID?
    var rule: DeadlineRuleID?
    var article: ArticleReference?
    var subject: Subject?
    var office: OfficeID?
    var from: Period?
    var isPaused: Bool?
    var periods: [OpenPeriod]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("isPaused", &isPaused, from: &cursor)
      object.read("periods", &periods, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let rule, let article, let subject, let from, let isPaused,
      let periods
    else { return nil }
    self.id = id
    self.rule = rule
    self.article = article
    self.subject = subject
    self.office = office
    self.from = from
    self.isPaused = isPaused
    self.periods = periods
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("from", from)
    try buffer.member("isPaused", isPaused)
    try buffer.member("periods", periods)
    buffer.endObject()
  }
}

extension OpenPeriod: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var period: Period?
    var done: Int?
    var needed: Int?
    var term: Term?
    var due: Due?
    var object = cursor.object()
    repeat {
      object.read("period", &period, from: &cursor)
      object.read("done", &done, from: &cursor)
      object.read("needed", &needed, from: &cursor)
      object.read("term", &term, from: &cursor)
      object.read("due", &due, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let period, let done, let needed, let term, let due else { return nil }
    self.period = period
    self.done = done
    self.needed = needed
    self.term = term
    self.due = due
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("period", period)
    try buffer.member("done", done)
    try buffer.member("needed", needed)
    try buffer.member("term", term)
    try buffer.member("due", due)
    buffer.endObject()
  }
}

extension Shortfall {
  package init?(reading cursor: inout JSONCursor) {
    var recurring: DeadlineID?
    var rule: DeadlineRuleID?
    var subject: Subject?
    var office: OfficeID?
    var period: Period?
    var needed: Int?
    var done: Int?
    var term: Term?
    var due: Due?
    var fellShortBy: Int?
    var madeUpOn: CivilDate?
    var madeUpBy: Int?
    var object = cursor.object()
    repeat {
      object.read("recurring", &recurring, from: &cursor)
      object.read("rule", &rule, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("needed", &needed, from: &cursor)
      object.read("done", &done, from: &cursor)
      object.read("term", &term, from: &cursor)
      object.read("due", &due, from: &cursor)
      object.read("fellShortBy", &fellShortBy, from: &cursor)
      object.readIfPresent("madeUpOn", &madeUpOn, from: &cursor)
      object.readIfPresent("madeUpBy", &madeUpBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let recurring, let rule, let subject, let period, let needed, let done,
      let term, let due, let fellShortBy
    else { return nil }
    self.recurring = recurring
    self.rule = rule
    self.subject = subject
    self.office = office
    self.period = period
    self.needed = needed
    self.done = done
    self.term = term
    self.due = due
    self.fellShortBy = fellShortBy
    self.madeUpOn = madeUpOn
    self.madeUpBy = madeUpBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("recurring", recurring)
    try buffer.member("rule", rule)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("period", period)
    try buffer.member("needed", needed)
    try buffer.member("done", done)
    try buffer.member("term", term)
    try buffer.member("due", due)
    try buffer.member("fellShortBy", fellShortBy)
    try buffer.member("madeUpOn", ifPresent: madeUpOn)
    try buffer.member("madeUpBy", ifPresent: madeUpBy)
    buffer.endObject()
  }
}
