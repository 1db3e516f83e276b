// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CriticismIssued {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var unit: OfficeID?
    var issuer: OfficeID?
    var ground: CriticismGround?
    var findings: Passage?
    var evidence: [LogPosition]?
    var measures: [CriticismMeasure]?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("measures", &measures, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let unit, let issuer, let ground, let findings,
      let evidence, let measures
    else { return nil }
    self.criticism = criticism
    self.unit = unit
    self.issuer = issuer
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
    self.measures = measures
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("unit", unit)
    try buffer.member("issuer", issuer)
    try buffer.member("ground", ground)
    try buffer.member("findings", findings)
    try buffer.member("evidence", evidence)
    try buffer.member("measures", measures)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension CriticismGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("without-procedure") {
      self = .withoutProcedure
    } else if cursor.takes("not-filed") {
      self = .notFiled
    } else if cursor.takes("untimely") {
      self = .untimely
    } else if cursor.takes("improper") {
      self = .improper
    } else if cursor.takes("leak") {
      self = .leak
    } else if cursor.takes("accident") {
      self = .accident
    } else if cursor.takes("profit") {
      self = .profit
    } else if cursor.takes("not-rectified") {
      self = .notRectified
    } else if cursor.takes("security") {
      self = .security
    } else if cursor.takes("other-breach") {
      self = .otherBreach
    } else {
      return nil
    }
  }
}

extension CriticismMeasure: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("interview") {
      self = .interview
    } else if cursor.takes("written-examination") {
      self = .writtenExamination
    } else if cursor.takes("criticism") {
      self = .criticism
    } else if cursor.takes("rectification") {
      self = .rectification
    } else if cursor.takes("closure") {
      self = .closure
    } else if cursor.takes("transfer") {
      self = .transfer
    } else {
      return nil
    }
  }
}

extension CriticismAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let answer else { return nil }
    self.criticism = criticism
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension CriticismObjected {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var words: Passage?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let words else { return nil }
    self.criticism = criticism
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension CriticismReviewed {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var outcome: CriticismReview?
    var reasons: Passage?
    var ground: CriticismGround?
    var findings: Passage?
    var evidence: [LogPosition]?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("ground", &ground, from: &cursor)
      object.readIfPresent("findings", &findings, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let outcome, let reasons else { return nil }
    self.criticism = criticism
    self.outcome = outcome
    self.reasons = reasons
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", reasons)
    try buffer.member("ground", ifPresent: ground)
    try buffer.member("findings", ifPresent: findings)
    try buffer.member("evidence", ifPresent: evidence)
    buffer.endObject()
  }
}

extension CriticismReview: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("upheld") {
      self = .upheld
    } else if cursor.takes("corrected") {
      self = .corrected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension PersonHeldAccountable {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var decidedBy: OfficeID?
    var person: Passage?
    var part: AccountablePart?
    var measure: CriticismMeasure?
    var consequences: Passage?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("decidedBy", &decidedBy, from: &cursor)
      object.read("person", &person, from: &cursor)
      object.read("part", &part, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("consequences", &consequences, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let decidedBy, let person, let part, let measure,
      let consequences
    else { return nil }
    self.criticism = criticism
    self.decidedBy = decidedBy
    self.person = person
    self.part = part
    self.measure = measure
    self.consequences = consequences
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("decidedBy", decidedBy)
    try buffer.member("person", person)
    try buffer.member("part", part)
    try buffer.member("measure", measure)
    try buffer.member("consequences", consequences)
    buffer.endObject()
  }
}

extension AccountablePart: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("in-charge") {
      self = .inCharge
    } else if cursor.takes("responsible") {
      self = .responsible
    } else {
      return nil
    }
  }
}

extension IssueCriticism {
  package init?(reading cursor: inout JSONCursor) {
    var unit: OfficeID?
    var ground: CriticismGround?
    var findings: Prose?
    var evidence: [LogPosition]?
    var measures: [CriticismMeasure]?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("unit", &unit, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("measures", &measures, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let unit, let ground, let findings, let evidence, let measures
    else { return nil }
    self.unit = unit
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
    self.measures = measures
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("unit", unit)
    try buffer.member("ground", ground)
    try buffer.member("findings", findings)
    try buffer.member("evidence", evidence)
    try buffer.member("measures", measures)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension AnswerCriticism {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let answer else { return nil }
    self.criticism = criticism
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension ObjectToCriticism {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var words: Prose?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let words else { return nil }
    self.criticism = criticism
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension ReviewCriticism {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var outcome: CriticismReview?
    var reasons: Prose?
    var ground: CriticismGround?
    var findings: Prose?
    var evidence: [LogPosition]?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("ground", &ground, from: &cursor)
      object.readIfPresent("findings", &findings, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let outcome, let reasons else { return nil }
    self.criticism = criticism
    self.outcome = outcome
    self.reasons = reasons
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", reasons)
    try buffer.member("ground", ifPresent: ground)
    try buffer.member("findings", ifPresent: findings)
    try buffer.member("evidence", ifPresent: evidence)
    buffer.endObject()
  }
}

extension HoldAccountable {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var person: Prose?
    var part: AccountablePart?
    var measure: CriticismMeasure?
    var consequences: Prose?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("person", &person, from: &cursor)
      object.read("part", &part, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("consequences", &consequences, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let person, let part, let measure, let consequences
    else { return nil }
    self.criticism = criticism
    self.person = person
    self.part = part
    self.measure = measure
    self.consequences = consequences
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("person", person)
    try buffer.member("part", part)
    try buffer.member("measure", measure)
    try buffer.member("consequences", consequences)
    buffer.endObject()
  }
}

extension CriticismShow {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism else { return nil }
    self.criticism = criticism
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    buffer.endObject()
  }
}

extension CriticismAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: CriticismLine?
    var criticism: Criticism?
    var citation: Bilingual?
    var evidence: [EvidenceLine]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("criticism", &criticism, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let criticism, let citation, let evidence else { return nil }
    self.line = line
    self.criticism = criticism
    self.citation = citation
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("criticism", criticism)
    try buffer.member("citation", citation)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension CriticismLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var criticism: CriticismID?
    var unit: OfficeAnswer?
    var issuer: OfficeAnswer?
    var ground: CriticismGround?
    var article: ArticleReference?
    var title: Bilingual?
    var phase: CriticismPhase?
    var measures: [CriticismMeasure]?
    var issuedOn: CivilDate?
    var dueOn: CivilDate?
    var evidenceCount: Int?
    var personCount: Int?
    var object = cursor.object()
    repeat {
      object.read("criticism", &criticism, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("measures", &measures, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.read("evidenceCount", &evidenceCount, from: &cursor)
      object.read("personCount", &personCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticism, let unit, let issuer, let ground, let article, let title,
      let phase, let measures, let issuedOn, let evidenceCount, let personCount
    else { return nil }
    self.criticism = criticism
    self.unit = unit
    self.issuer = issuer
    self.ground = ground
    self.article = article
    self.title = title
    self.phase = phase
    self.measures = measures
    self.issuedOn = issuedOn
    self.dueOn = dueOn
    self.evidenceCount = evidenceCount
    self.personCount = personCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticism", criticism)
    try buffer.member("unit", unit)
    try buffer.member("issuer", issuer)
    try buffer.member("ground", ground)
    try buffer.member("article", article)
    try buffer.member("title", title)
    try buffer.member("phase", phase)
    try buffer.member("measures", measures)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("evidenceCount", evidenceCount)
    try buffer.member("personCount", personCount)
    buffer.endObject()
  }
}

extension CriticismPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("issued") {
      self = .issued
    } else if cursor.takes("answered") {
      self = .answered
    } else if cursor.takes("objected") {
      self = .objected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension Criticism {
  package init?(reading cursor: inout JSONCursor) {
    var id: CriticismID?
    var unit: OfficeID?
    var issuer: OfficeID?
    var ground: CriticismGround?
    var findings: Passage?
    var evidence: [LogPosition]?
    var measures: [CriticismMeasure]?
    var dueOn: CivilDate?
    var issuedOn: CivilDate?
    var issuedBy: StaffID?
    var issuedAt: Int?
    var paper: PaperName?
    var phase: CriticismPhase?
    var answer: Passage?
    var answeredOn: CivilDate?
    var objection: Passage?
    var objectedOn: CivilDate?
    var reviews: [ReviewRecord]?
    var persons: [AccountablePerson]?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("measures", &measures, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("issuedBy", &issuedBy, from: &cursor)
      object.read("issuedAt", &issuedAt, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("objection", &objection, from: &cursor)
      object.readIfPresent("objectedOn", &objectedOn, from: &cursor)
      object.read("reviews", &reviews, from: &cursor)
      object.read("persons", &persons, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let unit, let issuer, let ground, let findings, let evidence,
      let measures, let issuedOn, let issuedAt, let phase, let reviews, let persons, let lastOn
    else { return nil }
    self.id = id
    self.unit = unit
    self.issuer = issuer
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
    self.measures = measures
    self.dueOn = dueOn
    self.issuedOn = issuedOn
    self.issuedBy = issuedBy
    self.issuedAt = issuedAt
    self.paper = paper
    self.phase = phase
    self.answer = answer
    self.answeredOn = answeredOn
    self.objection = objection
    self.objectedOn = objectedOn
    self.reviews = reviews
    self.persons = persons
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("unit", unit)
    try buffer.member("issuer", issuer)
    try buffer.member("ground", ground)
    try buffer.member("findings", findings)
    try buffer.member("evidence", evidence)
    try buffer.member("measures", measures)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("issuedBy", ifPresent: issuedBy)
    try buffer.member("issuedAt", issuedAt)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("phase", phase)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("objection", ifPresent: objection)
    try buffer.member("objectedOn", ifPresent: objectedOn)
    try buffer.member("reviews", reviews)
    try buffer.member("persons", persons)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension ReviewRecord: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var outcome: CriticismReview?
    var reasons: Passage?
    var on: CivilDate?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("outcome", &outcome, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let outcome, let reasons, let on, let event else { return nil }
    self.outcome = outcome
    self.reasons = reasons
    self.on = on
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", reasons)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension AccountablePerson: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var person: Passage?
    var part: AccountablePart?
    var measure: CriticismMeasure?
    var consequences: Passage?
    var decidedBy: OfficeID?
    var on: CivilDate?
    var paper: PaperName?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("person", &person, from: &cursor)
      object.read("part", &part, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("consequences", &consequences, from: &cursor)
      object.read("decidedBy", &decidedBy, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let person, let part, let measure, let consequences, let decidedBy,
      let on, let event
    else { return nil }
    self.person = person
    self.part = part
    self.measure = measure
    self.consequences = consequences
    self.decidedBy = decidedBy
    self.on = on
    self.paper = paper
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("person", person)
    try buffer.member("part", part)
    try buffer.member("measure", measure)
    try buffer.member("consequences", consequences)
    try buffer.member("decidedBy", decidedBy)
    try buffer.member("on", on)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension EvidenceLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var event: LogPosition?
    var occurredOn: CivilDate?
    var title: Bilingual?
    var subject: SubjectAnswer?
    var pieces: [Bilingual]?
    var object = cursor.object()
    repeat {
      object.read("event", &event, from: &cursor)
      object.read("occurredOn", &occurredOn, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("subject", &subject, from: &cursor)
      object.read("pieces", &pieces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let event, let occurredOn, let title, let pieces else { return nil }
    self.event = event
    self.occurredOn = occurredOn
    self.title = title
    self.subject = subject
    self.pieces = pieces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("event", event)
    try buffer.member("occurredOn", occurredOn)
    try buffer.member("title", title)
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("pieces", pieces)
    buffer.endObject()
  }
}

extension CriticismList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var phase: CriticismPhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension CriticismListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var criticisms: [CriticismLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("criticisms", &criticisms, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let criticisms else { return nil }
    self.criticisms = criticisms
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("criticisms", criticisms)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}
