// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CorrectionProposed {
  package init?(reading cursor: inout JSONCursor) {
    var correction: CorrectionID?
    var position: LogPosition?
    var fact: Line?
    var subject: Subject?
    var caseID: CaseID?
    var filing: FilingKind?
    var was: FactValues?
    var now: FactValues?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("correction", &correction, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("fact", &fact, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("filing", &filing, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.readIfPresent("now", &now, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let correction, let position, let fact, let subject, let was, let reasons
    else { return nil }
    self.correction = correction
    self.position = position
    self.fact = fact
    self.subject = subject
    self.caseID = caseID
    self.filing = filing
    self.was = was
    self.now = now
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("correction", correction)
    try buffer.member("position", position)
    try buffer.member("fact", fact)
    try buffer.member("subject", subject)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("filing", ifPresent: filing)
    try buffer.member("was", was)
    try buffer.member("now", ifPresent: now)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension FactValues: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var occurredOn: CivilDate?
    var paper: PaperName?
    var number: Line?
    var name: Line?
    var object = cursor.object()
    repeat {
      object.readIfPresent("occurredOn", &occurredOn, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.occurredOn = occurredOn
    self.paper = paper
    self.number = number
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("occurredOn", ifPresent: occurredOn)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("number", ifPresent: number)
    try buffer.member("name", ifPresent: name)
    buffer.endObject()
  }
}

extension FactCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var correction: CorrectionID?
    var position: LogPosition?
    var fact: Line?
    var subject: Subject?
    var caseID: CaseID?
    var filing: FilingKind?
    var was: FactValues?
    var now: FactValues?
    var paper: PaperName?
    var alongside: [LogPosition]?
    var recordedBy: StaffID?
    var proposedBy: StaffID?
    var object = cursor.object()
    repeat {
      object.read("correction", &correction, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("fact", &fact, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("filing", &filing, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.readIfPresent("now", &now, from: &cursor)
      object.read("paper", &paper, from: &cursor)
      object.read("alongside", &alongside, from: &cursor)
      object.read("recordedBy", &recordedBy, from: &cursor)
      object.read("proposedBy", &proposedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let correction, let position, let fact, let subject, let was, let paper,
      let alongside, let recordedBy, let proposedBy
    else { return nil }
    self.correction = correction
    self.position = position
    self.fact = fact
    self.subject = subject
    self.caseID = caseID
    self.filing = filing
    self.was = was
    self.now = now
    self.paper = paper
    self.alongside = alongside
    self.recordedBy = recordedBy
    self.proposedBy = proposedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("correction", correction)
    try buffer.member("position", position)
    try buffer.member("fact", fact)
    try buffer.member("subject", subject)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("filing", ifPresent: filing)
    try buffer.member("was", was)
    try buffer.member("now", ifPresent: now)
    try buffer.member("paper", paper)
    try buffer.member("alongside", alongside)
    try buffer.member("recordedBy", recordedBy)
    try buffer.member("proposedBy", proposedBy)
    buffer.endObject()
  }
}

extension CorrectionEnded {
  package init?(reading cursor: inout JSONCursor) {
    var correction: CorrectionID?
    var position: LogPosition?
    var subject: Subject?
    var caseID: CaseID?
    var how: CorrectionEnd?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("correction", &correction, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.read("how", &how, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let correction, let position, let subject, let how, let reasons
    else { return nil }
    self.correction = correction
    self.position = position
    self.subject = subject
    self.caseID = caseID
    self.how = how
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("correction", correction)
    try buffer.member("position", position)
    try buffer.member("subject", subject)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("how", how)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CorrectionEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension ProposeCorrection {
  package init?(reading cursor: inout JSONCursor) {
    var position: LogPosition?
    var filing: FilingKind?
    var right: FactValues?
    var struck: Bool?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.readIfPresent("filing", &filing, from: &cursor)
      object.readIfPresent("right", &right, from: &cursor)
      object.readIfPresent("struck", &struck, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let reasons else { return nil }
    self.position = position
    self.filing = filing
    self.right = right
    self.struck = struck
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("filing", ifPresent: filing)
    try buffer.member("right", ifPresent: right)
    try buffer.member("struck", ifPresent: struck)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension DecideCorrection {
  package init?(reading cursor: inout JSONCursor) {
    var correction: CorrectionID?
    var decision: Decision?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("correction", &correction, from: &cursor)
      object.read("decision", &decision, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let correction, let decision else { return nil }
    self.correction = correction
    self.decision = decision
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("correction", correction)
    try buffer.member("decision", decision)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension Decision: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("approve") {
      self = .approve
    } else if cursor.takes("return") {
      self = .return
    } else if cursor.takes("reject") {
      self = .reject
    } else if cursor.takes("withdraw") {
      self = .withdraw
    } else {
      return nil
    }
  }
}

extension CorrectionList {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var open: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("subject", &subject, from: &cursor)
      object.readIfPresent("open", &open, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.subject = subject
    self.open = open
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", ifPresent: subject)
    try buffer.member("open", ifPresent: open)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension CorrectionListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var corrections: [CorrectionAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("corrections", &corrections, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let corrections else { return nil }
    self.corrections = corrections
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("corrections", corrections)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension CorrectionAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var correction: Correction?
    var title: Bilingual?
    var subject: SubjectAnswer?
    var proposedBy: PersonAnswer?
    var endedBy: PersonAnswer?
    var object = cursor.object()
    repeat {
      object.read("correction", &correction, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.read("proposedBy", &proposedBy, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let correction, let title, let subject, let proposedBy else { return nil }
    self.correction = correction
    self.title = title
    self.subject = subject
    self.proposedBy = proposedBy
    self.endedBy = endedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("correction", correction)
    try buffer.member("title", title)
    try buffer.member("subject", subject)
    try buffer.member("proposedBy", proposedBy)
    try buffer.member("endedBy", ifPresent: endedBy)
    buffer.endObject()
  }
}

extension Correction {
  package init?(reading cursor: inout JSONCursor) {
    var id: CorrectionID?
    var position: LogPosition?
    var fact: Line?
    var subject: Subject?
    var caseID: CaseID?
    var filing: FilingKind?
    var was: FactValues?
    var now: FactValues?
    var reasons: Passage?
    var paper: PaperName?
    var proposedBy: StaffID?
    var proposedOn: CivilDate?
    var madeBy: LogPosition?
    var end: CorrectionEnd?
    var endedBy: StaffID?
    var endedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("fact", &fact, from: &cursor)
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("filing", &filing, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.readIfPresent("now", &now, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("paper", &paper, from: &cursor)
      object.read("proposedBy", &proposedBy, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("madeBy", &madeBy, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let position, let fact, let subject, let was, let reasons,
      let paper, let proposedBy, let proposedOn
    else { return nil }
    self.id = id
    self.position = position
    self.fact = fact
    self.subject = subject
    self.caseID = caseID
    self.filing = filing
    self.was = was
    self.now = now
    self.reasons = reasons
    self.paper = paper
    self.proposedBy = proposedBy
    self.proposedOn = proposedOn
    self.madeBy = madeBy
    self.end = end
    self.endedBy = endedBy
    self.endedOn = endedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("position", position)
    try buffer.member("fact", fact)
    try buffer.member("subject", subject)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("filing", ifPresent: filing)
    try buffer.member("was", was)
    try buffer.member("now", ifPresent: now)
    try buffer.member("reasons", reasons)
    try buffer.member("paper", paper)
    try buffer.member("proposedBy", proposedBy)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("madeBy", ifPresent: madeBy)
    try buffer.member("end", ifPresent: end)
    try buffer.member("endedBy", ifPresent: endedBy)
    try buffer.member("endedOn", ifPresent: endedOn)
    buffer.endObject()
  }
}

extension CorrectedFact {
  package init?(reading cursor: inout JSONCursor) {
    var open: CorrectionID?
    var madeBy: [LogPosition]?
    var now: FactValues?
    var isStruck: Bool?
    var object = cursor.object()
    repeat {
      object.readIfPresent("open", &open, from: &cursor)
      object.read("madeBy", &madeBy, from: &cursor)
      object.read("now", &now, from: &cursor)
      object.read("isStruck", &isStruck, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let madeBy, let now, let isStruck else { return nil }
    self.open = open
    self.madeBy = madeBy
    self.now = now
    self.isStruck = isStruck
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("open", ifPresent: open)
    try buffer.member("madeBy", madeBy)
    try buffer.member("now", now)
    try buffer.member("isStruck", isStruck)
    buffer.endObject()
  }
}
