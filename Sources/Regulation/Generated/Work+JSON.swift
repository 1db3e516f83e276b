// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension InboxList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var role: Role?
    var person: StaffID?
    var sent: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("role", &role, from: &cursor)
      object.readIfPresent("person", &person, from: &cursor)
      object.readIfPresent("sent", &sent, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.role = role
    self.person = person
    self.sent = sent
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("role", ifPresent: role)
    try buffer.member("person", ifPresent: person)
    try buffer.member("sent", ifPresent: sent)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension InboxAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeAnswer?
    var items: [InboxLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("items", &items, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let items else { return nil }
    self.office = office
    self.items = items
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("items", items)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension InboxLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var work: WorkID?
    var title: Bilingual?
    var article: ArticleReference?
    var caseID: CaseID?
    var procedure: Bilingual?
    var step: StepID?
    var subject: SubjectAnswer?
    var subjectCount: Int?
    var office: OfficeAnswer?
    var roles: [Role]?
    var method: String?
    var decisions: [Decision]?
    var isOnBehalf: Bool?
    var why: Bilingual?
    var since: Instant?
    var days: Int?
    var asked: AskedAnswer?
    var returns: Int?
    var reasons: Passage?
    var due: StepDue?
    var earliest: CivilDate?
    var notBy: [PersonAnswer]?
    var object = cursor.object()
    repeat {
      object.read("work", &work, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("procedure", &procedure, from: &cursor)
      object.readIfPresent("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("subjectCount", &subjectCount, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.readIfPresent("method", &method, from: &cursor)
      object.read("decisions", &decisions, from: &cursor)
      object.read("isOnBehalf", &isOnBehalf, from: &cursor)
      object.readIfPresent("why", &why, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("days", &days, from: &cursor)
      object.read("asked", &asked, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("due", &due, from: &cursor)
      object.readIfPresent("earliest", &earliest, from: &cursor)
      object.read("notBy", &notBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let work, let title, let article, let subjectCount, let office, let roles,
      let decisions, let isOnBehalf, let since, let days, let asked, let returns, let notBy
    else { return nil }
    self.work = work
    self.title = title
    self.article = article
    self.caseID = caseID
    self.procedure = procedure
    self.step = step
    self.subject = subject
    self.subjectCount = subjectCount
    self.office = office
    self.roles = roles
    self.method = method
    self.decisions = decisions
    self.isOnBehalf = isOnBehalf
    self.why = why
    self.since = since
    self.days = days
    self.asked = asked
    self.returns = returns
    self.reasons = reasons
    self.due = due
    self.earliest = earliest
    self.notBy = notBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("work", work)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("procedure", ifPresent: procedure)
    try buffer.member("step", ifPresent: step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("subjectCount", subjectCount)
    try buffer.member("office", office)
    try buffer.member("roles", roles)
    try buffer.member("method", ifPresent: method)
    try buffer.member("decisions", decisions)
    try buffer.member("isOnBehalf", isOnBehalf)
    try buffer.member("why", ifPresent: why)
    try buffer.member("since", since)
    try buffer.member("days", days)
    try buffer.member("asked", asked)
    try buffer.member("returns", returns)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("due", ifPresent: due)
    try buffer.member("earliest", ifPresent: earliest)
    try buffer.member("notBy", notBy)
    buffer.endObject()
  }
}

extension AskedAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var by: PersonAnswer?
    var office: OfficeAnswer?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let on else { return nil }
    self.position = position
    self.by = by
    self.office = office
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("by", ifPresent: by)
    try buffer.member("office", ifPresent: office)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension WorkItem {
  package init?(reading cursor: inout JSONCursor) {
    var id: WorkID?
    var office: OfficeID?
    var kind: OfficeKind?
    var roles: [Role]?
    var version: Int?
    var place: Int?
    var subject: Subject?
    var askedBy: Int?
    var returns: Int?
    var senders: [OfficeID]?
    var notBy: [StaffID]?
    var deadline: DeadlineID?
    var lastDay: CivilDate?
    var earliest: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("askedBy", &askedBy, from: &cursor)
      object.readIfPresent("returns", &returns, from: &cursor)
      object.readIfPresent("senders", &senders, from: &cursor)
      object.readIfPresent("notBy", &notBy, from: &cursor)
      object.readIfPresent("deadline", &deadline, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.readIfPresent("earliest", &earliest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let roles, let askedBy else { return nil }
    self.id = id
    self.office = office
    self.kind = kind
    self.roles = roles
    self.version = version
    self.place = place
    self.subject = subject
    self.askedBy = askedBy
    self.returns = returns
    self.senders = senders
    self.notBy = notBy
    self.deadline = deadline
    self.lastDay = lastDay
    self.earliest = earliest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", ifPresent: office)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("roles", roles)
    try buffer.member("version", ifPresent: version)
    try buffer.member("place", ifPresent: place)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("askedBy", askedBy)
    try buffer.member("returns", ifPresent: returns)
    try buffer.member("senders", ifPresent: senders)
    try buffer.member("notBy", ifPresent: notBy)
    try buffer.member("deadline", ifPresent: deadline)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("earliest", ifPresent: earliest)
    buffer.endObject()
  }
}
