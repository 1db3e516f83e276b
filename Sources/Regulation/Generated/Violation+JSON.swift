// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ViolationRaised {
  package init?(reading cursor: inout JSONCursor) {
    var violation: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var subject: Subject?
    var office: OfficeID?
    var found: Bilingual?
    var evidence: [Int]?
    var object = cursor.object()
    repeat {
      object.read("violation", &violation, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violation, let ground, let kind, let subject, let found, let evidence
    else { return nil }
    self.violation = violation
    self.ground = ground
    self.kind = kind
    self.subject = subject
    self.office = office
    self.found = found
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("violation", violation)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension ViolationEnded {
  package init?(reading cursor: inout JSONCursor) {
    var violation: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var subject: Subject?
    var found: Bilingual?
    var evidence: [Int]?
    var object = cursor.object()
    repeat {
      object.read("violation", &violation, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violation, let ground, let kind, let subject, let found, let evidence
    else { return nil }
    self.violation = violation
    self.ground = ground
    self.kind = kind
    self.subject = subject
    self.found = found
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("violation", violation)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension ViolationList {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var office: OfficeID?
    var open: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("open", &open, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.subject = subject
    self.office = office
    self.open = open
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("open", ifPresent: open)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ViolationListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeAnswer?
    var violations: [ViolationAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.read("violations", &violations, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violations else { return nil }
    self.office = office
    self.violations = violations
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("violations", violations)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ViolationAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var violation: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var title: Bilingual?
    var subject: SubjectAnswer?
    var office: OfficeAnswer?
    var found: Bilingual?
    var evidence: [Int]?
    var raisedOn: CivilDate?
    var raisedBy: Int?
    var endedOn: CivilDate?
    var endedBy: Int?
    var ending: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("violation", &violation, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("raisedOn", &raisedOn, from: &cursor)
      object.read("raisedBy", &raisedBy, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let violation, let ground, let kind, let title, let subject, let found,
      let evidence, let raisedOn, let raisedBy
    else { return nil }
    self.violation = violation
    self.ground = ground
    self.kind = kind
    self.title = title
    self.subject = subject
    self.office = office
    self.found = found
    self.evidence = evidence
    self.raisedOn = raisedOn
    self.raisedBy = raisedBy
    self.endedOn = endedOn
    self.endedBy = endedBy
    self.ending = ending
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("violation", violation)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    try buffer.member("raisedOn", raisedOn)
    try buffer.member("raisedBy", raisedBy)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("endedBy", ifPresent: endedBy)
    try buffer.member("ending", ifPresent: ending)
    buffer.endObject()
  }
}

extension Violation {
  package init?(reading cursor: inout JSONCursor) {
    var id: ViolationID?
    var ground: ArticleReference?
    var kind: ViolationKind?
    var subject: Subject?
    var office: OfficeID?
    var found: Bilingual?
    var evidence: [Int]?
    var raisedBy: Int?
    var raisedOn: CivilDate?
    var endedBy: Int?
    var endedOn: CivilDate?
    var ending: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("raisedBy", &raisedBy, from: &cursor)
      object.read("raisedOn", &raisedOn, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let ground, let kind, let subject, let found, let evidence,
      let raisedBy, let raisedOn
    else { return nil }
    self.id = id
    self.ground = ground
    self.kind = kind
    self.subject = subject
    self.office = office
    self.found = found
    self.evidence = evidence
    self.raisedBy = raisedBy
    self.raisedOn = raisedOn
    self.endedBy = endedBy
    self.endedOn = endedOn
    self.ending = ending
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("ground", ground)
    try buffer.member("kind", kind)
    try buffer.member("subject", subject)
    try buffer.member("office", ifPresent: office)
    try buffer.member("found", found)
    try buffer.member("evidence", evidence)
    try buffer.member("raisedBy", raisedBy)
    try buffer.member("raisedOn", raisedOn)
    try buffer.member("endedBy", ifPresent: endedBy)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("ending", ifPresent: ending)
    buffer.endObject()
  }
}
