// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ResponseOpened {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var office: OfficeID?
    var kind: ResponseKind?
    var title: Passage?
    var facts: Passage?
    var responder: OfficeID?
    var units: [OfficeID]?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("facts", &facts, from: &cursor)
      object.read("responder", &responder, from: &cursor)
      object.read("units", &units, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let office, let kind, let title, let responder, let units
    else { return nil }
    self.response = response
    self.office = office
    self.kind = kind
    self.title = title
    self.facts = facts
    self.responder = responder
    self.units = units
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("facts", ifPresent: facts)
    try buffer.member("responder", responder)
    try buffer.member("units", units)
    buffer.endObject()
  }
}

extension ResponseKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("emergency") {
      self = .emergency
    } else if cursor.takes("hot-topic") {
      self = .hotTopic
    } else if cursor.takes("rumour") {
      self = .rumour
    } else {
      return nil
    }
  }
}

extension ResponseGuided {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var guidance: Passage?
    var person: Line?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("guidance", &guidance, from: &cursor)
      object.readIfPresent("person", &person, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let guidance else { return nil }
    self.response = response
    self.guidance = guidance
    self.person = person
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("guidance", guidance)
    try buffer.member("person", ifPresent: person)
    buffer.endObject()
  }
}

extension ResponseGiven {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var responseNumber: ResponseNumber?
    var form: ResponseForm?
    var suppliedBy: OfficeID?
    var item: ItemID?
    var version: ItemVersion?
    var address: WebAddress?
    var gist: Passage?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("responseNumber", &responseNumber, from: &cursor)
      object.read("form", &form, from: &cursor)
      object.read("suppliedBy", &suppliedBy, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("gist", &gist, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let responseNumber, let form, let suppliedBy
    else { return nil }
    self.response = response
    self.responseNumber = responseNumber
    self.form = form
    self.suppliedBy = suppliedBy
    self.item = item
    self.version = version
    self.address = address
    self.gist = gist
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("responseNumber", responseNumber)
    try buffer.member("form", form)
    try buffer.member("suppliedBy", suppliedBy)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("address", ifPresent: address)
    try buffer.member("gist", ifPresent: gist)
    buffer.endObject()
  }
}

extension ResponseForm: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("statement") {
      self = .statement
    } else if cursor.takes("update") {
      self = .update
    } else if cursor.takes("refutation") {
      self = .refutation
    } else {
      return nil
    }
  }
}

extension ResponsePushed {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var responseNumber: ResponseNumber?
    var pushes: [PushTarget]?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("responseNumber", &responseNumber, from: &cursor)
      object.read("pushes", &pushes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let responseNumber, let pushes else { return nil }
    self.response = response
    self.responseNumber = responseNumber
    self.pushes = pushes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("responseNumber", responseNumber)
    try buffer.member("pushes", pushes)
    buffer.endObject()
  }
}

extension PushTarget: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var medium: PushMedium?
    var name: Line?
    var account: AccountID?
    var at: Instant?
    var object = cursor.object()
    repeat {
      object.read("medium", &medium, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.read("at", &at, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let medium, let at else { return nil }
    self.medium = medium
    self.name = name
    self.account = account
    self.at = at
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("medium", medium)
    try buffer.member("name", ifPresent: name)
    try buffer.member("account", ifPresent: account)
    try buffer.member("at", at)
    buffer.endObject()
  }
}

extension PushMedium: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("traditional") {
      self = .traditional
    } else if cursor.takes("new-media") {
      self = .newMedia
    } else {
      return nil
    }
  }
}

extension ResponseClosed {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var outcome: ResponseOutcome?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let outcome else { return nil }
    self.response = response
    self.outcome = outcome
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ResponseOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("answered") {
      self = .answered
    } else if cursor.takes("subsided") {
      self = .subsided
    } else if cursor.takes("unfounded") {
      self = .unfounded
    } else {
      return nil
    }
  }
}

extension OpenResponse {
  package init?(reading cursor: inout JSONCursor) {
    var kind: ResponseKind?
    var title: Headline?
    var facts: Prose?
    var responder: OfficeID?
    var units: [OfficeID]?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("facts", &facts, from: &cursor)
      object.read("responder", &responder, from: &cursor)
      object.readIfPresent("units", &units, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let title, let responder else { return nil }
    self.kind = kind
    self.title = title
    self.facts = facts
    self.responder = responder
    self.units = units
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("facts", ifPresent: facts)
    try buffer.member("responder", responder)
    try buffer.member("units", ifPresent: units)
    buffer.endObject()
  }
}

extension GuideResponse {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var guidance: Prose?
    var person: Line?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("guidance", &guidance, from: &cursor)
      object.readIfPresent("person", &person, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let guidance else { return nil }
    self.response = response
    self.guidance = guidance
    self.person = person
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("guidance", guidance)
    try buffer.member("person", ifPresent: person)
    buffer.endObject()
  }
}

extension GiveResponse {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var form: ResponseForm?
    var suppliedBy: OfficeID?
    var item: ItemID?
    var version: ItemVersion?
    var address: WebAddress?
    var gist: Prose?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("form", &form, from: &cursor)
      object.read("suppliedBy", &suppliedBy, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("gist", &gist, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let form, let suppliedBy else { return nil }
    self.response = response
    self.form = form
    self.suppliedBy = suppliedBy
    self.item = item
    self.version = version
    self.address = address
    self.gist = gist
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("form", form)
    try buffer.member("suppliedBy", suppliedBy)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("address", ifPresent: address)
    try buffer.member("gist", ifPresent: gist)
    buffer.endObject()
  }
}

extension PushResponse {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var responseNumber: ResponseNumber?
    var pushes: [PushTarget]?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("responseNumber", &responseNumber, from: &cursor)
      object.read("pushes", &pushes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let responseNumber, let pushes else { return nil }
    self.response = response
    self.responseNumber = responseNumber
    self.pushes = pushes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("responseNumber", responseNumber)
    try buffer.member("pushes", pushes)
    buffer.endObject()
  }
}

extension CloseResponse {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var outcome: ResponseOutcome?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let outcome else { return nil }
    self.response = response
    self.outcome = outcome
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ResponseShow {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response else { return nil }
    self.response = response
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    buffer.endObject()
  }
}

extension ResponseAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: ResponseLine?
    var facts: Passage?
    var guidance: [ResponseGuidance]?
    var responses: [PublishedResponse]?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("facts", &facts, from: &cursor)
      object.read("guidance", &guidance, from: &cursor)
      object.read("responses", &responses, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let guidance, let responses else { return nil }
    self.line = line
    self.facts = facts
    self.guidance = guidance
    self.responses = responses
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("facts", ifPresent: facts)
    try buffer.member("guidance", guidance)
    try buffer.member("responses", responses)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ResponseLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var response: ResponseID?
    var kind: ResponseKind?
    var title: Passage?
    var office: OfficeAnswer?
    var responder: OfficeAnswer?
    var units: [OfficeAnswer]?
    var openedOn: CivilDate?
    var ageDays: Int?
    var responseCount: Int?
    var pushCount: Int?
    var lacking: [ResponseNeed]?
    var outcome: ResponseOutcome?
    var closedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("response", &response, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("responder", &responder, from: &cursor)
      object.read("units", &units, from: &cursor)
      object.read("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.read("responseCount", &responseCount, from: &cursor)
      object.read("pushCount", &pushCount, from: &cursor)
      object.read("lacking", &lacking, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let response, let kind, let title, let office, let responder, let units,
      let openedOn, let responseCount, let pushCount, let lacking
    else { return nil }
    self.response = response
    self.kind = kind
    self.title = title
    self.office = office
    self.responder = responder
    self.units = units
    self.openedOn = openedOn
    self.ageDays = ageDays
    self.responseCount = responseCount
    self.pushCount = pushCount
    self.lacking = lacking
    self.outcome = outcome
    self.closedOn = closedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("response", response)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("responder", responder)
    try buffer.member("units", units)
    try buffer.member("openedOn", openedOn)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("responseCount", responseCount)
    try buffer.member("pushCount", pushCount)
    try buffer.member("lacking", lacking)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("closedOn", ifPresent: closedOn)
    buffer.endObject()
  }
}

extension ResponseNeed: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("guidance") {
      self = .guidance
    } else if cursor.takes("response") {
      self = .response
    } else if cursor.takes("refutation") {
      self = .refutation
    } else if cursor.takes("push") {
      self = .push
    } else {
      return nil
    }
  }
}

extension ResponseGuidance: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var guidance: Passage?
    var by: StaffID?
    var office: OfficeID?
    var person: Line?
    var paper: PaperName?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("guidance", &guidance, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("person", &person, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let guidance, let on else { return nil }
    self.guidance = guidance
    self.by = by
    self.office = office
    self.person = person
    self.paper = paper
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("guidance", guidance)
    try buffer.member("by", ifPresent: by)
    try buffer.member("office", ifPresent: office)
    try buffer.member("person", ifPresent: person)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension PublishedResponse: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responseNumber: ResponseNumber?
    var form: ResponseForm?
    var suppliedBy: OfficeID?
    var item: ItemID?
    var version: ItemVersion?
    var address: WebAddress?
    var gist: Passage?
    var on: CivilDate?
    var by: StaffID?
    var pushes: [PushTarget]?
    var object = cursor.object()
    repeat {
      object.read("responseNumber", &responseNumber, from: &cursor)
      object.read("form", &form, from: &cursor)
      object.read("suppliedBy", &suppliedBy, from: &cursor)
      object.readIfPresent("item", &item, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("gist", &gist, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("pushes", &pushes, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let responseNumber, let form, let suppliedBy, let on, let pushes
    else { return nil }
    self.responseNumber = responseNumber
    self.form = form
    self.suppliedBy = suppliedBy
    self.item = item
    self.version = version
    self.address = address
    self.gist = gist
    self.on = on
    self.by = by
    self.pushes = pushes
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responseNumber", responseNumber)
    try buffer.member("form", form)
    try buffer.member("suppliedBy", suppliedBy)
    try buffer.member("item", ifPresent: item)
    try buffer.member("version", ifPresent: version)
    try buffer.member("address", ifPresent: address)
    try buffer.member("gist", ifPresent: gist)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("pushes", pushes)
    buffer.endObject()
  }
}

extension ResponseList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var open: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("open", &open, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.open = open
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("open", ifPresent: open)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ResponseListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var responses: [ResponseLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("responses", &responses, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let responses else { return nil }
    self.responses = responses
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responses", responses)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ResponseThread {
  package init?(reading cursor: inout JSONCursor) {
    var id: ResponseID?
    var office: OfficeID?
    var kind: ResponseKind?
    var title: Passage?
    var facts: Passage?
    var responder: OfficeID?
    var units: [OfficeID]?
    var openedOn: CivilDate?
    var guidance: [ResponseGuidance]?
    var responses: [PublishedResponse]?
    var outcome: ResponseOutcome?
    var reasons: Passage?
    var closedOn: CivilDate?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("facts", &facts, from: &cursor)
      object.read("responder", &responder, from: &cursor)
      object.read("units", &units, from: &cursor)
      object.read("openedOn", &openedOn, from: &cursor)
      object.read("guidance", &guidance, from: &cursor)
      object.read("responses", &responses, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let kind, let title, let responder, let units,
      let openedOn, let guidance, let responses, let lastOn
    else { return nil }
    self.id = id
    self.office = office
    self.kind = kind
    self.title = title
    self.facts = facts
    self.responder = responder
    self.units = units
    self.openedOn = openedOn
    self.guidance = guidance
    self.responses = responses
    self.outcome = outcome
    self.reasons = reasons
    self.closedOn = closedOn
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("facts", ifPresent: facts)
    try buffer.member("responder", responder)
    try buffer.member("units", units)
    try buffer.member("openedOn", openedOn)
    try buffer.member("guidance", guidance)
    try buffer.member("responses", responses)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}
