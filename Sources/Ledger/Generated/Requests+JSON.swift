// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText
import Regulation

extension CommandEnvelope {
  package init?(reading cursor: inout JSONCursor) {
    var requestId: RequestName?
    var occurredOn: CivilDate?
    var onBehalfOf: OfficeID?
    var document: Document?
    var now: Instant?
    var object = cursor.object()
    repeat {
      object.read("requestId", &requestId, from: &cursor)
      object.readIfPresent("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("onBehalfOf", &onBehalfOf, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.readIfPresent("now", &now, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let requestId else { return nil }
    self.requestId = requestId
    self.occurredOn = occurredOn
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.now = now
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("requestId", requestId)
    try buffer.member("occurredOn", ifPresent: occurredOn)
    try buffer.member("onBehalfOf", ifPresent: onBehalfOf)
    try buffer.member("document", ifPresent: document)
    try buffer.member("now", ifPresent: now)
    buffer.endObject()
  }
}

extension EventDocument {
  package init?(reading cursor: inout JSONCursor) {
    var document: Document?
    var object = cursor.object()
    repeat {
      object.readIfPresent("document", &document, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.document = document
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("document", ifPresent: document)
    buffer.endObject()
  }
}

extension CommandAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var requestId: String?
    var recordedAt: Instant?
    var events: [EventReference]?
    var created: [CreatedThing]?
    var note: Bilingual?
    var caseID: CaseID?
    var next: [NextAction]?
    var code: QueryCode?
    var object = cursor.object()
    repeat {
      object.read("requestId", &requestId, from: &cursor)
      object.readIfPresent("recordedAt", &recordedAt, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.readIfPresent("created", &created, from: &cursor)
      object.readIfPresent("note", &note, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.read("next", &next, from: &cursor)
      object.readIfPresent("code", &code, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let requestId, let events, let next else { return nil }
    self.requestId = requestId
    self.recordedAt = recordedAt
    self.events = events
    self.created = created
    self.note = note
    self.caseID = caseID
    self.next = next
    self.code = code
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("requestId", requestId)
    try buffer.member("recordedAt", ifPresent: recordedAt)
    try buffer.member("events", events)
    try buffer.member("created", ifPresent: created)
    try buffer.member("note", ifPresent: note)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("next", next)
    try buffer.member("code", ifPresent: code)
    buffer.endObject()
  }
}

extension EventReference: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var type: String?
    var stream: String?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("type", &type, from: &cursor)
      object.read("stream", &stream, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let type, let stream else { return nil }
    self.position = position
    self.type = type
    self.stream = stream
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("type", type)
    try buffer.member("stream", stream)
    buffer.endObject()
  }
}

extension CreatedThing: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: String?
    var id: String?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("id", &id, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let id else { return nil }
    self.kind = kind
    self.id = id
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("id", id)
    buffer.endObject()
  }
}

extension NextAction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var step: StepID?
    var subject: Subject?
    var title: Bilingual?
    var article: ArticleReference?
    var office: OfficeID?
    var kind: OfficeKind?
    var roles: [Role]?
    var since: Instant?
    var method: String?
    var object = cursor.object()
    repeat {
      object.read("step", &step, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("roles", &roles, from: &cursor)
      object.read("since", &since, from: &cursor)
      object.read("method", &method, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let step, let title, let article, let roles, let since, let method
    else { return nil }
    self.step = step
    self.subject = subject
    self.title = title
    self.article = article
    self.office = office
    self.kind = kind
    self.roles = roles
    self.since = since
    self.method = method
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("step", step)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("title", title)
    try buffer.member("article", article)
    try buffer.member("office", ifPresent: office)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("roles", roles)
    try buffer.member("since", since)
    try buffer.member("method", method)
    buffer.endObject()
  }
}

extension RefusalAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var rule: String?
    var article: ArticleReference?
    var citation: Bilingual?
    var says: Bilingual?
    var found: Bilingual?
    var mend: Bilingual?
    var missing: [String]?
    var object = cursor.object()
    repeat {
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("says", &says, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("mend", &mend, from: &cursor)
      object.read("missing", &missing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rule, let article, let citation, let says, let found, let mend,
      let missing
    else { return nil }
    self.rule = rule
    self.article = article
    self.citation = citation
    self.says = says
    self.found = found
    self.mend = mend
    self.missing = missing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("says", says)
    try buffer.member("found", found)
    try buffer.member("mend", mend)
    try buffer.member("missing", missing)
    buffer.endObject()
  }
}

extension ProblemAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var text: Bilingual?
    var path: String?
    var object = cursor.object()
    repeat {
      object.read("text", &text, from: &cursor)
      object.readIfPresent("path", &path, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let text else { return nil }
    self.text = text
    self.path = path
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("text", text)
    try buffer.member("path", ifPresent: path)
    buffer.endObject()
  }
}
