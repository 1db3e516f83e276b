// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension MeasureTaken {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var measure: MeasureID?
    var kind: MeasureKind?
    var ground: MeasureGround?
    var office: OfficeID?
    var findings: Passage?
    var evidence: [LogPosition]?
    var closeBy: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("closeBy", &closeBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let measure, let kind, let ground, let office, let findings,
      let evidence
    else { return nil }
    self.account = account
    self.measure = measure
    self.kind = kind
    self.ground = ground
    self.office = office
    self.findings = findings
    self.evidence = evidence
    self.closeBy = closeBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("measure", measure)
    try buffer.member("kind", kind)
    try buffer.member("ground", ground)
    try buffer.member("office", office)
    try buffer.member("findings", findings)
    try buffer.member("evidence", evidence)
    try buffer.member("closeBy", ifPresent: closeBy)
    buffer.endObject()
  }
}

extension MeasureKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("interview") {
      self = .interview
    } else if cursor.takes("warning") {
      self = .warning
    } else if cursor.takes("criticism") {
      self = .criticism
    } else if cursor.takes("closure") {
      self = .closure
    } else {
      return nil
    }
  }
}

extension MeasureGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rules") {
      self = .rules
    } else if cursor.takes("responsibility") {
      self = .responsibility
    } else if cursor.takes("management") {
      self = .management
    } else {
      return nil
    }
  }
}

extension MeasureAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var measure: MeasureID?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let measure, let answer else { return nil }
    self.account = account
    self.measure = measure
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("measure", measure)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension TakeMeasure {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var measure: MeasureKind?
    var ground: MeasureGround?
    var findings: Prose?
    var evidence: [LogPosition]?
    var closeBy: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("closeBy", &closeBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account, let measure, let ground, let findings else { return nil }
    self.account = account
    self.measure = measure
    self.ground = ground
    self.findings = findings
    self.evidence = evidence
    self.closeBy = closeBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("measure", measure)
    try buffer.member("ground", ground)
    try buffer.member("findings", findings)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("closeBy", ifPresent: closeBy)
    buffer.endObject()
  }
}

extension AnswerMeasure {
  package init?(reading cursor: inout JSONCursor) {
    var measure: MeasureID?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("measure", &measure, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measure, let answer else { return nil }
    self.measure = measure
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measure", measure)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension MeasureList {
  package init?(reading cursor: inout JSONCursor) {
    var account: AccountID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("account", &account, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let account else { return nil }
    self.account = account
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("account", account)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension MeasureListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var measures: [Measure]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("measures", &measures, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measures else { return nil }
    self.measures = measures
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measures", measures)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Measure {
  package init?(reading cursor: inout JSONCursor) {
    var id: MeasureID?
    var account: AccountID?
    var kind: MeasureKind?
    var ground: MeasureGround?
    var office: OfficeID?
    var findings: Passage?
    var evidence: [LogPosition]?
    var takenOn: CivilDate?
    var paper: PaperName?
    var closeBy: CivilDate?
    var answer: Passage?
    var answeredOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("account", &account, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("takenOn", &takenOn, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.readIfPresent("closeBy", &closeBy, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let account, let kind, let ground, let office, let findings,
      let evidence, let takenOn
    else { return nil }
    self.id = id
    self.account = account
    self.kind = kind
    self.ground = ground
    self.office = office
    self.findings = findings
    self.evidence = evidence
    self.takenOn = takenOn
    self.paper = paper
    self.closeBy = closeBy
    self.answer = answer
    self.answeredOn = answeredOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("account", account)
    try buffer.member("kind", kind)
    try buffer.member("ground", ground)
    try buffer.member("office", office)
    try buffer.member("findings", findings)
    try buffer.member("evidence", evidence)
    try buffer.member("takenOn", takenOn)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("closeBy", ifPresent: closeBy)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    buffer.endObject()
  }
}
