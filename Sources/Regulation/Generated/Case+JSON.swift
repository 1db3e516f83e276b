// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CaseOpened {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var definition: StepID?
    var version: Int?
    var host: OfficeID?
    var subjects: [CaseSubject]?
    var supervisor: OfficeKind?
    var approver: OfficeKind?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.readIfPresent("supervisor", &supervisor, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let definition, let version, let host, let subjects
    else { return nil }
    self.caseID = caseID
    self.definition = definition
    self.version = version
    self.host = host
    self.subjects = subjects
    self.supervisor = supervisor
    self.approver = approver
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("definition", definition)
    try buffer.member("version", version)
    try buffer.member("host", host)
    try buffer.member("subjects", subjects)
    try buffer.member("supervisor", ifPresent: supervisor)
    try buffer.member("approver", ifPresent: approver)
    buffer.endObject()
  }
}

extension CaseSubject: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var host: OfficeID?
    var supervisor: OfficeKind?
    var tags: [Tag]?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("supervisor", &supervisor, from: &cursor)
      object.read("tags", &tags, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let host, let tags else { return nil }
    self.subject = subject
    self.host = host
    self.supervisor = supervisor
    self.tags = tags
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("host", host)
    try buffer.member("supervisor", ifPresent: supervisor)
    try buffer.member("tags", tags)
    buffer.endObject()
  }
}

extension CaseStepApproved {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var reasons: Passage?
    var warrant: Warrant?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("warrant", &warrant, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("warrant", ifPresent: warrant)
    buffer.endObject()
  }
}

extension Warrant: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var authorisation: AuthorisationID?
    var decidedBy: StaffID?
    var object = cursor.object()
    repeat {
      object.readIfPresent("authorisation", &authorisation, from: &cursor)
      object.readIfPresent("decidedBy", &decidedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.authorisation = authorisation
    self.decidedBy = decidedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("authorisation", ifPresent: authorisation)
    try buffer.member("decidedBy", ifPresent: decidedBy)
    buffer.endObject()
  }
}

extension CaseStepReturned {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var to: StepID?
    var subject: Subject?
    var reasons: Passage?
    var warrant: Warrant?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("warrant", &warrant, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let to, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.to = to
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("to", to)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("reasons", reasons)
    try buffer.member("warrant", ifPresent: warrant)
    buffer.endObject()
  }
}

extension CaseStepRecalled {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CaseSubjectDropped {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var reasons: Passage?
    var warrant: Warrant?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("warrant", &warrant, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let subject, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
    self.warrant = warrant
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("subject", subject)
    try buffer.member("reasons", reasons)
    try buffer.member("warrant", ifPresent: warrant)
    buffer.endObject()
  }
}

extension CaseHostMoved {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var from: OfficeID?
    var to: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let from, let to else { return nil }
    self.caseID = caseID
    self.from = from
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("from", from)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension CaseRejected {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var reasons: Passage?
    var warrant: Warrant?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("warrant", &warrant, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.reasons = reasons
    self.warrant = warrant
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("reasons", reasons)
    try buffer.member("warrant", ifPresent: warrant)
    buffer.endObject()
  }
}

extension CaseWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let reasons else { return nil }
    self.caseID = caseID
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CaseCompleted {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension DecideStep {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var decision: Decision?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("decision", &decision, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let decision else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.decision = decision
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", ifPresent: step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("decision", decision)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension RecallStep {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var step: StepID?
    var subject: Subject?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let step, let reasons else { return nil }
    self.caseID = caseID
    self.step = step
    self.subject = subject
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CaseShow {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension CaseAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var summary: CaseSummary?
    var definition: StepID?
    var version: Int?
    var steps: [StepAnswer]?
    var next: [NextStep]?
    var deadlines: [DeadlineAnswer]?
    var history: [EntryAnswer]?
    var earlier: LogPosition?
    var object = cursor.object()
    repeat {
      object.read("summary", &summary, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("steps", &steps, from: &cursor)
      object.read("next", &next, from: &cursor)
      object.read("deadlines", &deadlines, from: &cursor)
      object.read("history", &history, from: &cursor)
      object.readIfPresent("earlier", &earlier, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let summary, let definition, let version, let steps, let next,
      let deadlines, let history
    else { return nil }
    self.summary = summary
    self.definition = definition
    self.version = version
    self.steps = steps
    self.next = next
    self.deadlines = deadlines
    self.history = history
    self.earlier = earlier
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("summary", summary)
    try buffer.member("definition", definition)
    try buffer.member("version", version)
    try buffer.member("steps", steps)
    try buffer.member("next", next)
    try buffer.member("deadlines", deadlines)
    try buffer.member("history", history)
    try buffer.member("earlier", ifPresent: earlier)
    buffer.endObject()
  }
}

extension CaseSummary: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var title: Bilingual?
    var subjects: [SubjectAnswer]?
    var subjectCount: Int?
    var host: OfficeAnswer?
    var status: CaseStatus?
    var openedAt: Instant?
    var endedAt: Instant?
    var stepsDone: Int?
    var steps: Int?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subjects", &subjects, from: &cursor)
      object.read("subjectCount", &subjectCount, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.read("openedAt", &openedAt, from: &cursor)
      object.readIfPresent("endedAt", &endedAt, from: &cursor)
      object.read("stepsDone", &stepsDone, from: &cursor)
      object.read("steps", &steps, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let subjects, let subjectCount, let host,
      let status, let openedAt, let stepsDone, let steps
    else { return nil }
    self.caseID = caseID
    self.title = title
    self.subjects = subjects
    self.subjectCount = subjectCount
    self.host = host
    self.status = status
    self.openedAt = openedAt
    self.endedAt = endedAt
    self.stepsDone = stepsDone
    self.steps = steps
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("title", title)
    try buffer.member("subjects", subjects)
    try buffer.member("subjectCount", subjectCount)
    try buffer.member("host", host)
    try buffer.member("status", status)
    try buffer.member("openedAt", openedAt)
    try buffer.member("endedAt", ifPresent: endedAt)
    try buffer.member("stepsDone", stepsDone)
    try buffer.member("steps", steps)
    buffer.endObject()
  }
}

extension CaseStatus {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("running") {
      self = .running
    } else if cursor.takes("completed") {
      self = .completed
    } else if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension StepAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeAnswer?
    var roles: [Role]?
    var after: [StepID]?
    var status: StepStatus?
    var since: Instant?
    var returns: Int?
    var done: DoneAnswer?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("after", &after, from: &cursor)
      object.read("status", &status, from: &cursor)
      object.readIfPresent("since", &since, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.readIfPresent("done", &done, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let office, let roles, let after,
      let status, let returns
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.roles = roles
    self.after = after
    self.status = status
    self.since = since
    self.returns = returns
    self.done = done
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("after", after)
    try buffer.member("status", status)
    try buffer.member("since", ifPresent: since)
    try buffer.member("returns", returns)
    try buffer.member("done", ifPresent: done)
    buffer.endObject()
  }
}

extension StepStatus {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("waiting") {
      self = .waiting
    } else if cursor.takes("open") {
      self = .open
    } else if cursor.takes("done") {
      self = .done
    } else if cursor.takes("skipped") {
      self = .skipped
    } else {
      return nil
    }
  }
}

extension DoneAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var at: Instant?
    var on: CivilDate?
    var by: PersonAnswer?
    var office: OfficeAnswer?
    var onBehalfOf: OfficeAnswer?
    var document: Document?
    var authorisation: AuthorisationID?
    var decidedBy: PersonAnswer?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.readIfPresent("authorisation", &authorisation, from: &cursor)
      object.readIfPresent("decidedBy", &decidedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let at, let on else { return nil }
    self.position = position
    self.at = at
    self.on = on
    self.by = by
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.authorisation = authorisation
    self.decidedBy = decidedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("at", at)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("office", ifPresent: office)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("document", ifPresent: document)
    try buffer.member("authorisation", ifPresent: authorisation)
    try buffer.member("decidedBy", ifPresent: decidedBy)
    buffer.endObject()
  }
}

extension NextStep: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeAnswer?
    var roles: [Role]?
    var since: Instant?
    var method: String?
    var decisions: [Decision]?
    var isOnBehalf: Bool?
    var due: StepDue?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("decisions", &decisions, from: &cursor)
      object.read("isOnBehalf", &isOnBehalf, from: &cursor)
      object.readIfPresent("due", &due, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let office, let roles, let since,
      let method, let decisions, let isOnBehalf
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.roles = roles
    self.since = since
    self.method = method
    self.decisions = decisions
    self.isOnBehalf = isOnBehalf
    self.due = due
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("since", since)
    try buffer.member("method", method)
    try buffer.member("decisions", decisions)
    try buffer.member("isOnBehalf", isOnBehalf)
    try buffer.member("due", ifPresent: due)
    buffer.endObject()
  }
}

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

extension DeadlineKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("due") {
      self = .due
    } else if cursor.takes("hold") {
      self = .hold
    } else if cursor.takes("duty") {
      self = .duty
    } else {
      return nil
    }
  }
}

extension EntryAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var type: String?
    var title: Bilingual?
    var stream: String?
    var version: Int?
    var schemaVersion: Int?
    var recordedAt: Instant?
    var occurredOn: CivilDate?
    var actor: PersonAnswer?
    var office: OfficeAnswer?
    var onBehalfOf: OfficeAnswer?
    var caseID: CaseID?
    var causation: Int?
    var requestId: String?
    var objects: [ObjectNumber]?
    var correctedBy: [LogPosition]?
    var data: JSONValue?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("type", &type, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("stream", &stream, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("schemaVersion", &schemaVersion, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.read("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("actor", &actor, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("causation", &causation, from: &cursor)
      object.readIfPresent("requestId", &requestId, from: &cursor)
      object.readIfPresent("objects", &objects, from: &cursor)
      object.readIfPresent("correctedBy", &correctedBy, from: &cursor)
      object.read("data", &data, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let type, let title, let stream, let version,
      let schemaVersion, let recordedAt, let occurredOn, let data
    else { return nil }
    self.position = position
    self.type = type
    self.title = title
    self.stream = stream
    self.version = version
    self.schemaVersion = schemaVersion
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    self.actor = actor
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.caseID = caseID
    self.causation = causation
    self.requestId = requestId
    self.objects = objects
    self.correctedBy = correctedBy
    self.data = data
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("type", type)
    try buffer.member("title", title)
    try buffer.member("stream", stream)
    try buffer.member("version", version)
    try buffer.member("schemaVersion", schemaVersion)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("occurredOn", occurredOn)
    try buffer.member("actor", ifPresent: actor)
    try buffer.member("office", ifPresent: office)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("causation", ifPresent: causation)
    try buffer.member("requestId", ifPresent: requestId)
    try buffer.member("objects", ifPresent: objects)
    try buffer.member("correctedBy", ifPresent: correctedBy)
    try buffer.member("data", data)
    buffer.endObject()
  }
}

extension CaseList {
  package init?(reading cursor: inout JSONCursor) {
    var status: CaseStatus?
    var subject: Subject?
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("status", &status, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.status = status
    self.subject = subject
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("status", ifPresent: status)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension CaseListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeAnswer?
    var cases: [CaseSummary]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.read("cases", &cases, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let cases else { return nil }
    self.office = office
    self.cases = cases
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("cases", cases)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension SubjectCases {
  package init?(reading cursor: inout JSONCursor) {
    var open: [CaseID]?
    var count: Int?
    var disorder: [Int]?
    var object = cursor.object()
    repeat {
      object.read("open", &open, from: &cursor)
      object.read("count", &count, from: &cursor)
      object.readIfPresent("disorder", &disorder, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let open, let count else { return nil }
    self.open = open
    self.count = count
    self.disorder = disorder
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("open", open)
    try buffer.member("count", count)
    try buffer.member("disorder", ifPresent: disorder)
    buffer.endObject()
  }
}

extension HostCase {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var partCount: Int?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("parts", &partCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let partCount else { return nil }
    self.caseID = caseID
    self.partCount = partCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("parts", partCount)
    buffer.endObject()
  }
}
