// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension DutyPlanned {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var month: CalendarMonth?
    var since: CivilDate?
    var shifts: [DutyShift]?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.readIfPresent("since", &since, from: &cursor)
      object.read("shifts", &shifts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let month, let shifts else { return nil }
    self.subject = subject
    self.month = month
    self.since = since
    self.shifts = shifts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("month", month)
    try buffer.member("since", ifPresent: since)
    try buffer.member("shifts", shifts)
    buffer.endObject()
  }
}

extension DutyShift: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var from: Instant?
    var to: Instant?
    var staff: StaffID?
    var leader: StaffID?
    var object = cursor.object()
    repeat {
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("staff", &staff, from: &cursor)
      object.readIfPresent("leader", &leader, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let from, let to, let staff else { return nil }
    self.from = from
    self.to = to
    self.staff = staff
    self.leader = leader
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("staff", staff)
    try buffer.member("leader", ifPresent: leader)
    buffer.endObject()
  }
}

extension DutyHandedOver {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var from: StaffID?
    var to: StaffID?
    var at: Instant?
    var notes: Passage?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.readIfPresent("notes", &notes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let from, let to, let at else { return nil }
    self.subject = subject
    self.from = from
    self.to = to
    self.at = at
    self.notes = notes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("at", at)
    try buffer.member("notes", ifPresent: notes)
    buffer.endObject()
  }
}

extension WatchRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var at: Instant?
    var seen: WatchFinding?
    var text: Passage?
    var action: Passage?
    var opinion: OpinionID?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("seen", &seen, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("action", &action, from: &cursor)
      object.readIfPresent("opinion", &opinion, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let at, let seen else { return nil }
    self.subject = subject
    self.at = at
    self.seen = seen
    self.text = text
    self.action = action
    self.opinion = opinion
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("at", at)
    try buffer.member("seen", seen)
    try buffer.member("text", ifPresent: text)
    try buffer.member("action", ifPresent: action)
    try buffer.member("opinion", ifPresent: opinion)
    buffer.endObject()
  }
}

extension WatchFinding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("nothing") {
      self = .nothing
    } else if cursor.takes("comment") {
      self = .comment
    } else if cursor.takes("opinion") {
      self = .opinion
    } else if cursor.takes("fault") {
      self = .fault
    } else if cursor.takes("attack") {
      self = .attack
    } else {
      return nil
    }
  }
}

extension CommentRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var comment: CommentID?
    var item: ItemID?
    var text: Passage?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("comment", &comment, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let comment, let text else { return nil }
    self.account = account
    self.comment = comment
    self.item = item
    self.text = text
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("comment", comment)
    try buffer.member("item", ifPresent: item)
    try buffer.member("text", text)
    try buffer.member("answer", ifPresent: answer)
    buffer.endObject()
  }
}

extension CommentAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var comment: CommentID?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("comment", &comment, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let comment, let answer else { return nil }
    self.account = account
    self.comment = comment
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("comment", comment)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension PatrolRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var patrol: PatrolID?
    var half: PatrolHalf?
    var errors: [PatrolError]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("patrol", &patrol, from: &cursor)
      object.read("half", &half, from: &cursor)
      object.read("errors", &errors, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let patrol, let half, let errors else { return nil }
    self.site = site
    self.patrol = patrol
    self.half = half
    self.errors = errors
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("patrol", patrol)
    try buffer.member("half", half)
    try buffer.member("errors", errors)
    buffer.endObject()
  }
}

extension PatrolHalf: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("morning") {
      self = .morning
    } else if cursor.takes("afternoon") {
      self = .afternoon
    } else {
      return nil
    }
  }
}

extension PatrolError: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var errorNumber: PatrolErrorNumber?
    var aspect: PatrolCheck?
    var address: WebAddress?
    var text: Passage?
    var remedy: Passage?
    var correctedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("errorNumber", &errorNumber, from: &cursor)
      object.read("aspect", &aspect, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("remedy", &remedy, from: &cursor)
      object.readIfPresent("correctedOn", &correctedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let errorNumber, let aspect, let text else { return nil }
    self.errorNumber = errorNumber
    self.aspect = aspect
    self.address = address
    self.text = text
    self.remedy = remedy
    self.correctedOn = correctedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("errorNumber", errorNumber)
    try buffer.member("aspect", aspect)
    try buffer.member("address", ifPresent: address)
    try buffer.member("text", text)
    try buffer.member("remedy", ifPresent: remedy)
    try buffer.member("correctedOn", ifPresent: correctedOn)
    buffer.endObject()
  }
}

extension PatrolCheck: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pages") {
      self = .pages
    } else if cursor.takes("links") {
      self = .links
    } else if cursor.takes("columns") {
      self = .columns
    } else if cursor.takes("content") {
      self = .content
    } else {
      return nil
    }
  }
}

extension PatrolErrorCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var patrol: PatrolID?
    var errorNumber: PatrolErrorNumber?
    var remedy: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("patrol", &patrol, from: &cursor)
      object.read("errorNumber", &errorNumber, from: &cursor)
      object.read("remedy", &remedy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let patrol, let errorNumber, let remedy else { return nil }
    self.site = site
    self.patrol = patrol
    self.errorNumber = errorNumber
    self.remedy = remedy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("patrol", patrol)
    try buffer.member("errorNumber", errorNumber)
    try buffer.member("remedy", remedy)
    buffer.endObject()
  }
}

extension PlanDuty {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var month: CalendarMonth?
    var since: CivilDate?
    var shifts: [DutyShift]?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.readIfPresent("since", &since, from: &cursor)
      object.read("shifts", &shifts, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let month, let shifts else { return nil }
    self.place = place
    self.month = month
    self.since = since
    self.shifts = shifts
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("month", month)
    try buffer.member("since", ifPresent: since)
    try buffer.member("shifts", shifts)
    buffer.endObject()
  }
}

extension HandOverDuty {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var to: StaffID?
    var at: Instant?
    var notes: Prose?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.readIfPresent("notes", &notes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let to, let at else { return nil }
    self.place = place
    self.to = to
    self.at = at
    self.notes = notes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("to", to)
    try buffer.member("at", at)
    try buffer.member("notes", ifPresent: notes)
    buffer.endObject()
  }
}

extension RecordWatch {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var at: Instant?
    var seen: WatchFinding?
    var text: Prose?
    var action: Prose?
    var opinion: OpinionID?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("at", &at, from: &cursor)
      object.read("seen", &seen, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("action", &action, from: &cursor)
      object.readIfPresent("opinion", &opinion, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let at, let seen else { return nil }
    self.place = place
    self.at = at
    self.seen = seen
    self.text = text
    self.action = action
    self.opinion = opinion
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("at", at)
    try buffer.member("seen", seen)
    try buffer.member("text", ifPresent: text)
    try buffer.member("action", ifPresent: action)
    try buffer.member("opinion", ifPresent: opinion)
    buffer.endObject()
  }
}

extension RecordComment {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var item: ItemID?
    var text: Prose?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let text else { return nil }
    self.account = account
    self.item = item
    self.text = text
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("item", ifPresent: item)
    try buffer.member("text", text)
    try buffer.member("answer", ifPresent: answer)
    buffer.endObject()
  }
}

extension AnswerComment {
  package init?(reading cursor: inout JSONCursor) {
    var comment: CommentID?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("comment", &comment, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let comment, let answer else { return nil }
    self.comment = comment
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("comment", comment)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension RecordPatrol {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var half: PatrolHalf?
    var checks: [PatrolCheck]?
    var errors: [FoundError]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("half", &half, from: &cursor)
      object.read("checks", &checks, from: &cursor)
      object.readIfPresent("errors", &errors, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let half, let checks else { return nil }
    self.site = site
    self.half = half
    self.checks = checks
    self.errors = errors
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("half", half)
    try buffer.member("checks", checks)
    try buffer.member("errors", ifPresent: errors)
    buffer.endObject()
  }
}

extension FoundError: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var aspect: PatrolCheck?
    var address: WebAddress?
    var text: Prose?
    var remedy: Prose?
    var object = cursor.object()
    repeat {
      object.read("aspect", &aspect, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("remedy", &remedy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let aspect, let text else { return nil }
    self.aspect = aspect
    self.address = address
    self.text = text
    self.remedy = remedy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("aspect", aspect)
    try buffer.member("address", ifPresent: address)
    try buffer.member("text", text)
    try buffer.member("remedy", ifPresent: remedy)
    buffer.endObject()
  }
}

extension CorrectPatrolError {
  package init?(reading cursor: inout JSONCursor) {
    var patrol: PatrolID?
    var errorNumber: PatrolErrorNumber?
    var remedy: Prose?
    var object = cursor.object()
    repeat {
      object.read("patrol", &patrol, from: &cursor)
      object.read("errorNumber", &errorNumber, from: &cursor)
      object.read("remedy", &remedy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let patrol, let errorNumber, let remedy else { return nil }
    self.patrol = patrol
    self.errorNumber = errorNumber
    self.remedy = remedy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("patrol", patrol)
    try buffer.member("errorNumber", errorNumber)
    try buffer.member("remedy", remedy)
    buffer.endObject()
  }
}

extension DutyShow {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var month: CalendarMonth?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("month", &month, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let month else { return nil }
    self.place = place
    self.month = month
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("month", month)
    buffer.endObject()
  }
}

extension DutyAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var place: SubjectAnswer?
    var office: OfficeAnswer?
    var month: CalendarMonth?
    var plannedOn: CivilDate?
    var shifts: [DutyShift]?
    var gaps: [DutySpan]?
    var unwatched: [DutyShift]?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.readIfPresent("plannedOn", &plannedOn, from: &cursor)
      object.read("shifts", &shifts, from: &cursor)
      object.read("gaps", &gaps, from: &cursor)
      object.read("unwatched", &unwatched, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let office, let month, let shifts, let gaps, let unwatched
    else { return nil }
    self.place = place
    self.office = office
    self.month = month
    self.plannedOn = plannedOn
    self.shifts = shifts
    self.gaps = gaps
    self.unwatched = unwatched
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("month", month)
    try buffer.member("plannedOn", ifPresent: plannedOn)
    try buffer.member("shifts", shifts)
    try buffer.member("gaps", gaps)
    try buffer.member("unwatched", unwatched)
    buffer.endObject()
  }
}

extension DutySpan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var from: Instant?
    var to: Instant?
    var object = cursor.object()
    repeat {
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let from, let to else { return nil }
    self.from = from
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("from", from)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension WatchList {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place else { return nil }
    self.place = place
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension WatchListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var watches: [WatchRecord]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("watches", &watches, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let watches else { return nil }
    self.watches = watches
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("watches", watches)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension WatchRecord {
  package init?(reading cursor: inout JSONCursor) {
    var at: Instant?
    var by: StaffID?
    var seen: WatchFinding?
    var text: Passage?
    var action: Passage?
    var opinion: OpinionID?
    var object = cursor.object()
    repeat {
      object.read("at", &at, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("seen", &seen, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("action", &action, from: &cursor)
      object.readIfPresent("opinion", &opinion, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let at, let seen else { return nil }
    self.at = at
    self.by = by
    self.seen = seen
    self.text = text
    self.action = action
    self.opinion = opinion
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("at", at)
    try buffer.member("by", ifPresent: by)
    try buffer.member("seen", seen)
    try buffer.member("text", ifPresent: text)
    try buffer.member("action", ifPresent: action)
    try buffer.member("opinion", ifPresent: opinion)
    buffer.endObject()
  }
}

extension HandoverList {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place else { return nil }
    self.place = place
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension HandoverListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var handovers: [Handover]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("handovers", &handovers, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let handovers else { return nil }
    self.handovers = handovers
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("handovers", handovers)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Handover {
  package init?(reading cursor: inout JSONCursor) {
    var at: Instant?
    var from: StaffID?
    var to: StaffID?
    var notes: Passage?
    var object = cursor.object()
    repeat {
      object.read("at", &at, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("notes", &notes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let at, let from, let to else { return nil }
    self.at = at
    self.from = from
    self.to = to
    self.notes = notes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("at", at)
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("notes", ifPresent: notes)
    buffer.endObject()
  }
}

extension CommentList {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var answered: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("answered", &answered, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
    self.answered = answered
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("answered", ifPresent: answered)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension CommentListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var comments: [Comment]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("comments", &comments, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let comments else { return nil }
    self.comments = comments
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("comments", comments)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Comment {
  package init?(reading cursor: inout JSONCursor) {
    var id: CommentID?
    var account: AccountID?
    var item: ItemID?
    var text: Passage?
    var on: CivilDate?
    var answer: Passage?
    var answeredOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("account", &account, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let account, let text, let on else { return nil }
    self.id = id
    self.account = account
    self.item = item
    self.text = text
    self.on = on
    self.answer = answer
    self.answeredOn = answeredOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("account", account)
    try buffer.member("item", ifPresent: item)
    try buffer.member("text", text)
    try buffer.member("on", on)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    buffer.endObject()
  }
}

extension PatrolShow {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var month: CalendarMonth?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("month", &month, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let month else { return nil }
    self.site = site
    self.month = month
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("month", month)
    buffer.endObject()
  }
}

extension PatrolAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var office: OfficeAnswer?
    var month: CalendarMonth?
    var patrolCount: Int?
    var errorCount: Int?
    var uncorrectedCount: Int?
    var unpatrolled: [PatrolSlot]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("patrolCount", &patrolCount, from: &cursor)
      object.read("errorCount", &errorCount, from: &cursor)
      object.read("uncorrectedCount", &uncorrectedCount, from: &cursor)
      object.read("unpatrolled", &unpatrolled, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let office, let month, let patrolCount, let errorCount,
      let uncorrectedCount, let unpatrolled
    else { return nil }
    self.site = site
    self.office = office
    self.month = month
    self.patrolCount = patrolCount
    self.errorCount = errorCount
    self.uncorrectedCount = uncorrectedCount
    self.unpatrolled = unpatrolled
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("office", office)
    try buffer.member("month", month)
    try buffer.member("patrolCount", patrolCount)
    try buffer.member("errorCount", errorCount)
    try buffer.member("uncorrectedCount", uncorrectedCount)
    try buffer.member("unpatrolled", unpatrolled)
    buffer.endObject()
  }
}

extension PatrolSlot: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var on: CivilDate?
    var half: PatrolHalf?
    var object = cursor.object()
    repeat {
      object.read("on", &on, from: &cursor)
      object.read("half", &half, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let on, let half else { return nil }
    self.on = on
    self.half = half
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("on", on)
    try buffer.member("half", half)
    buffer.endObject()
  }
}

extension PatrolList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension PatrolListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var patrols: [Patrol]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("patrols", &patrols, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let patrols else { return nil }
    self.patrols = patrols
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("patrols", patrols)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Patrol {
  package init?(reading cursor: inout JSONCursor) {
    var id: PatrolID?
    var site: SiteID?
    var on: CivilDate?
    var half: PatrolHalf?
    var by: StaffID?
    var errors: [PatrolError]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("half", &half, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("errors", &errors, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let on, let half, let errors else { return nil }
    self.id = id
    self.site = site
    self.on = on
    self.half = half
    self.by = by
    self.errors = errors
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("on", on)
    try buffer.member("half", half)
    try buffer.member("by", ifPresent: by)
    try buffer.member("errors", errors)
    buffer.endObject()
  }
}

extension DutyPlan {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var month: CalendarMonth?
    var shifts: [DutyShift]?
    var plannedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("month", &month, from: &cursor)
      object.read("shifts", &shifts, from: &cursor)
      object.read("plannedOn", &plannedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let month, let shifts, let plannedOn else { return nil }
    self.place = place
    self.month = month
    self.shifts = shifts
    self.plannedOn = plannedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("month", month)
    try buffer.member("shifts", shifts)
    try buffer.member("plannedOn", plannedOn)
    buffer.endObject()
  }
}
