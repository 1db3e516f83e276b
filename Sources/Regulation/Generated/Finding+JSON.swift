// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension FindingIssued {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var place: Subject?
    var office: OfficeID?
    var issuer: OfficeID?
    var reporter: OfficeID?
    var kind: FindingKind?
    var source: FindingSource?
    var evidence: FindingEvidence?
    var requirement: Passage?
    var dueOn: CivilDate?
    var cause: FindingID?
    var relapseOf: FindingID?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.readIfPresent("reporter", &reporter, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("requirement", &requirement, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.readIfPresent("relapseOf", &relapseOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let place, let office, let issuer, let kind, let source,
      let evidence
    else { return nil }
    self.finding = finding
    self.place = place
    self.office = office
    self.issuer = issuer
    self.reporter = reporter
    self.kind = kind
    self.source = source
    self.evidence = evidence
    self.requirement = requirement
    self.dueOn = dueOn
    self.cause = cause
    self.relapseOf = relapseOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("issuer", issuer)
    try buffer.member("reporter", ifPresent: reporter)
    try buffer.member("kind", kind)
    try buffer.member("source", source)
    try buffer.member("evidence", evidence)
    try buffer.member("requirement", ifPresent: requirement)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("relapseOf", ifPresent: relapseOf)
    buffer.endObject()
  }
}

extension FindingKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("unreachable") {
      self = .unreachable
    } else if cursor.takes("stale-home") {
      self = .staleHome
    } else if cursor.takes("stale-column") {
      self = .staleColumn
    } else if cursor.takes("empty-column") {
      self = .emptyColumn
    } else if cursor.takes("stale-account") {
      self = .staleAccount
    } else if cursor.takes("wording") {
      self = .wording
    } else if cursor.takes("typo") {
      self = .typo
    } else if cursor.takes("dead-link") {
      self = .deadLink
    } else if cursor.takes("foreign-link") {
      self = .foreignLink
    } else if cursor.takes("interaction") {
      self = .interaction
    } else if cursor.takes("unanswered") {
      self = .unanswered
    } else if cursor.takes("service") {
      self = .service
    } else if cursor.takes("footer") {
      self = .footer
    } else if cursor.takes("platform") {
      self = .platform
    } else if cursor.takes("privacy") {
      self = .privacy
    } else if cursor.takes("vulnerability") {
      self = .vulnerability
    } else if cursor.takes("malware") {
      self = .malware
    } else if cursor.takes("tampering") {
      self = .tampering
    } else if cursor.takes("leak") {
      self = .leak
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension FindingSource: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("inspection") {
      self = .inspection
    } else if cursor.takes("correction") {
      self = .correction
    } else if cursor.takes("monitoring") {
      self = .monitoring
    } else if cursor.takes("patrol") {
      self = .patrol
    } else if cursor.takes("authority") {
      self = .authority
    } else if cursor.takes("citizen") {
      self = .citizen
    } else {
      return nil
    }
  }
}

extension FindingEvidence: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var takenOn: CivilDate?
    var words: Passage?
    var address: WebAddress?
    var file: Paper?
    var digest: Digest?
    var object = cursor.object()
    repeat {
      object.read("takenOn", &takenOn, from: &cursor)
      object.read("words", &words, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("file", &file, from: &cursor)
      object.readIfPresent("digest", &digest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let takenOn, let words else { return nil }
    self.takenOn = takenOn
    self.words = words
    self.address = address
    self.file = file
    self.digest = digest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("takenOn", takenOn)
    try buffer.member("words", words)
    try buffer.member("address", ifPresent: address)
    try buffer.member("file", ifPresent: file)
    try buffer.member("digest", ifPresent: digest)
    buffer.endObject()
  }
}

extension FindingPutRight {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var formerKind: FindingKind?
    var kind: FindingKind?
    var formerPlace: Subject?
    var place: Subject?
    var evidence: FindingEvidence?
    var reasons: Passage?
    var issuedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.readIfPresent("formerKind", &formerKind, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("formerPlace", &formerPlace, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons, let issuedOn else { return nil }
    self.finding = finding
    self.formerKind = formerKind
    self.kind = kind
    self.formerPlace = formerPlace
    self.place = place
    self.evidence = evidence
    self.reasons = reasons
    self.issuedOn = issuedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("formerKind", ifPresent: formerKind)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("formerPlace", ifPresent: formerPlace)
    try buffer.member("place", ifPresent: place)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("reasons", reasons)
    try buffer.member("issuedOn", issuedOn)
    buffer.endObject()
  }
}

extension FindingAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var answer: Passage?
    var isDisputed: Bool?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("answer", &answer, from: &cursor)
      object.read("isDisputed", &isDisputed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let answer, let isDisputed else { return nil }
    self.finding = finding
    self.answer = answer
    self.isDisputed = isDisputed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("answer", answer)
    try buffer.member("isDisputed", isDisputed)
    buffer.endObject()
  }
}

extension FindingDisputeRejected {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Passage?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension FindingRectified {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var evidence: FindingEvidence?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let evidence else { return nil }
    self.finding = finding
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension FindingVerified {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension FindingReturned {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Passage?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension FindingDismissed {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension FindingExcepted {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Passage?
    var until: CivilDate?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons, let until, let dueOn else { return nil }
    self.finding = finding
    self.reasons = reasons
    self.until = until
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    try buffer.member("until", until)
    try buffer.member("dueOn", dueOn)
    buffer.endObject()
  }
}

extension FindingFedBack {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var office: OfficeID?
    var to: Passage?
    var words: Passage?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let office, let to else { return nil }
    self.finding = finding
    self.office = office
    self.to = to
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("office", office)
    try buffer.member("to", to)
    try buffer.member("words", ifPresent: words)
    buffer.endObject()
  }
}

extension IssueFinding {
  package init?(reading cursor: inout JSONCursor) {
    var kind: FindingKind?
    var source: FindingSource?
    var places: [FindingPlace]?
    var requirement: Prose?
    var dueOn: CivilDate?
    var reportedBy: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("places", &places, from: &cursor)
      object.readIfPresent("requirement", &requirement, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.readIfPresent("reportedBy", &reportedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let source, let places else { return nil }
    self.kind = kind
    self.source = source
    self.places = places
    self.requirement = requirement
    self.dueOn = dueOn
    self.reportedBy = reportedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("source", source)
    try buffer.member("places", places)
    try buffer.member("requirement", ifPresent: requirement)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("reportedBy", ifPresent: reportedBy)
    buffer.endObject()
  }
}

extension FindingPlace: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var evidence: GivenEvidence?
    var relapseOf: FindingID?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("relapseOf", &relapseOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let evidence else { return nil }
    self.place = place
    self.evidence = evidence
    self.relapseOf = relapseOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("evidence", evidence)
    try buffer.member("relapseOf", ifPresent: relapseOf)
    buffer.endObject()
  }
}

extension GivenEvidence: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var takenOn: CivilDate?
    var words: Prose?
    var address: WebAddress?
    var file: Paper?
    var digest: Digest?
    var object = cursor.object()
    repeat {
      object.read("takenOn", &takenOn, from: &cursor)
      object.read("words", &words, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("file", &file, from: &cursor)
      object.readIfPresent("digest", &digest, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let takenOn, let words else { return nil }
    self.takenOn = takenOn
    self.words = words
    self.address = address
    self.file = file
    self.digest = digest
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("takenOn", takenOn)
    try buffer.member("words", words)
    try buffer.member("address", ifPresent: address)
    try buffer.member("file", ifPresent: file)
    try buffer.member("digest", ifPresent: digest)
    buffer.endObject()
  }
}

extension PutRightFinding {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var kind: FindingKind?
    var place: Subject?
    var evidence: GivenEvidence?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.kind = kind
    self.place = place
    self.evidence = evidence
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("place", ifPresent: place)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension AnswerFinding {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var answer: Prose?
    var disputed: Bool?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("answer", &answer, from: &cursor)
      object.readIfPresent("disputed", &disputed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let answer else { return nil }
    self.finding = finding
    self.answer = answer
    self.disputed = disputed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("answer", answer)
    try buffer.member("disputed", ifPresent: disputed)
    buffer.endObject()
  }
}

extension RejectDispute {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Prose?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension RectifyFinding {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var evidence: GivenEvidence?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let evidence else { return nil }
    self.finding = finding
    self.evidence = evidence
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("evidence", evidence)
    buffer.endObject()
  }
}

extension VerifyFindings {
  package init?(reading cursor: inout JSONCursor) {
    var findings: [FindingID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("findings", &findings, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let findings, let reasons else { return nil }
    self.findings = findings
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("findings", findings)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReturnFinding {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var reasons: Prose?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let reasons else { return nil }
    self.finding = finding
    self.reasons = reasons
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("reasons", reasons)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension DismissFindings {
  package init?(reading cursor: inout JSONCursor) {
    var findings: [FindingID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("findings", &findings, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let findings, let reasons else { return nil }
    self.findings = findings
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("findings", findings)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ExceptFindings {
  package init?(reading cursor: inout JSONCursor) {
    var findings: [FindingID]?
    var reasons: Prose?
    var until: CivilDate?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("findings", &findings, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let findings, let reasons, let until, let dueOn else { return nil }
    self.findings = findings
    self.reasons = reasons
    self.until = until
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("findings", findings)
    try buffer.member("reasons", reasons)
    try buffer.member("until", until)
    try buffer.member("dueOn", dueOn)
    buffer.endObject()
  }
}

extension FeedBackFinding {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var to: Prose?
    var words: Prose?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let to else { return nil }
    self.finding = finding
    self.to = to
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("to", to)
    try buffer.member("words", ifPresent: words)
    buffer.endObject()
  }
}

extension FindingShow {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding else { return nil }
    self.finding = finding
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    buffer.endObject()
  }
}

extension FindingShowAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var line: FindingLine?
    var finding: IssuedFinding?
    var issuer: OfficeAnswer?
    var reporter: OfficeAnswer?
    var issuedBy: PersonAnswer?
    var answeredBy: PersonAnswer?
    var rectifiedBy: PersonAnswer?
    var endedBy: PersonAnswer?
    var together: [FindingOfCause]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("finding", &finding, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.readIfPresent("reporter", &reporter, from: &cursor)
      object.readIfPresent("issuedBy", &issuedBy, from: &cursor)
      object.readIfPresent("answeredBy", &answeredBy, from: &cursor)
      object.readIfPresent("rectifiedBy", &rectifiedBy, from: &cursor)
      object.readIfPresent("endedBy", &endedBy, from: &cursor)
      object.read("together", &together, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let finding, let issuer, let together else { return nil }
    self.line = line
    self.finding = finding
    self.issuer = issuer
    self.reporter = reporter
    self.issuedBy = issuedBy
    self.answeredBy = answeredBy
    self.rectifiedBy = rectifiedBy
    self.endedBy = endedBy
    self.together = together
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("finding", finding)
    try buffer.member("issuer", issuer)
    try buffer.member("reporter", ifPresent: reporter)
    try buffer.member("issuedBy", ifPresent: issuedBy)
    try buffer.member("answeredBy", ifPresent: answeredBy)
    try buffer.member("rectifiedBy", ifPresent: rectifiedBy)
    try buffer.member("endedBy", ifPresent: endedBy)
    try buffer.member("together", together)
    buffer.endObject()
  }
}

extension FindingLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var title: Bilingual?
    var place: SubjectAnswer?
    var office: OfficeAnswer?
    var kind: FindingKind?
    var source: FindingSource?
    var phase: FindingPhase?
    var issuedOn: CivilDate?
    var dueOn: CivilDate?
    var leftDays: Int?
    var isHazard: Bool?
    var isOverdue: Bool?
    var isDisputed: Bool?
    var returns: Int?
    var relapseOf: FindingID?
    var relapses: [FindingID]?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.readIfPresent("leftDays", &leftDays, from: &cursor)
      object.read("isHazard", &isHazard, from: &cursor)
      object.read("isOverdue", &isOverdue, from: &cursor)
      object.read("isDisputed", &isDisputed, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.readIfPresent("relapseOf", &relapseOf, from: &cursor)
      object.read("relapses", &relapses, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let title, let place, let office, let kind, let source,
      let phase, let issuedOn, let isHazard, let isOverdue, let isDisputed, let returns,
      let relapses
    else { return nil }
    self.finding = finding
    self.title = title
    self.place = place
    self.office = office
    self.kind = kind
    self.source = source
    self.phase = phase
    self.issuedOn = issuedOn
    self.dueOn = dueOn
    self.leftDays = leftDays
    self.isHazard = isHazard
    self.isOverdue = isOverdue
    self.isDisputed = isDisputed
    self.returns = returns
    self.relapseOf = relapseOf
    self.relapses = relapses
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("title", title)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("source", source)
    try buffer.member("phase", phase)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("leftDays", ifPresent: leftDays)
    try buffer.member("isHazard", isHazard)
    try buffer.member("isOverdue", isOverdue)
    try buffer.member("isDisputed", isDisputed)
    try buffer.member("returns", returns)
    try buffer.member("relapseOf", ifPresent: relapseOf)
    try buffer.member("relapses", relapses)
    buffer.endObject()
  }
}

extension FindingPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("open") {
      self = .open
    } else if cursor.takes("rectified") {
      self = .rectified
    } else if cursor.takes("verified") {
      self = .verified
    } else if cursor.takes("false-alarm") {
      self = .falseAlarm
    } else if cursor.takes("excepted") {
      self = .excepted
    } else {
      return nil
    }
  }
}

extension IssuedFinding {
  package init?(reading cursor: inout JSONCursor) {
    var id: FindingID?
    var place: Subject?
    var office: OfficeID?
    var issuer: OfficeID?
    var reporter: OfficeID?
    var kind: FindingKind?
    var source: FindingSource?
    var evidence: FindingEvidence?
    var requirement: Passage?
    var cause: FindingID?
    var relapseOf: FindingID?
    var issuedOn: CivilDate?
    var issuedBy: StaffID?
    var issuedAt: Int?
    var phase: FindingPhase?
    var dueOn: CivilDate?
    var answer: FindingAnswer?
    var rectification: Rectification?
    var returns: Int?
    var exception: FindingException?
    var overdueOn: CivilDate?
    var feedback: FindingFeedback?
    var ending: FindingEnding?
    var relapses: [FindingID]?
    var former: [FormerFinding]?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("issuer", &issuer, from: &cursor)
      object.readIfPresent("reporter", &reporter, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("requirement", &requirement, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.readIfPresent("relapseOf", &relapseOf, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("issuedBy", &issuedBy, from: &cursor)
      object.read("issuedAt", &issuedAt, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("rectification", &rectification, from: &cursor)
      object.read("returns", &returns, from: &cursor)
      object.readIfPresent("exception", &exception, from: &cursor)
      object.readIfPresent("overdueOn", &overdueOn, from: &cursor)
      object.readIfPresent("feedback", &feedback, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
      object.read("relapses", &relapses, from: &cursor)
      object.read("former", &former, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let place, let office, let issuer, let kind, let source,
      let evidence, let issuedOn, let issuedAt, let phase, let returns, let relapses, let former,
      let lastOn
    else { return nil }
    self.id = id
    self.place = place
    self.office = office
    self.issuer = issuer
    self.reporter = reporter
    self.kind = kind
    self.source = source
    self.evidence = evidence
    self.requirement = requirement
    self.cause = cause
    self.relapseOf = relapseOf
    self.issuedOn = issuedOn
    self.issuedBy = issuedBy
    self.issuedAt = issuedAt
    self.phase = phase
    self.dueOn = dueOn
    self.answer = answer
    self.rectification = rectification
    self.returns = returns
    self.exception = exception
    self.overdueOn = overdueOn
    self.feedback = feedback
    self.ending = ending
    self.relapses = relapses
    self.former = former
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("issuer", issuer)
    try buffer.member("reporter", ifPresent: reporter)
    try buffer.member("kind", kind)
    try buffer.member("source", source)
    try buffer.member("evidence", evidence)
    try buffer.member("requirement", ifPresent: requirement)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("relapseOf", ifPresent: relapseOf)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("issuedBy", ifPresent: issuedBy)
    try buffer.member("issuedAt", issuedAt)
    try buffer.member("phase", phase)
    try buffer.member("dueOn", ifPresent: dueOn)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("rectification", ifPresent: rectification)
    try buffer.member("returns", returns)
    try buffer.member("exception", ifPresent: exception)
    try buffer.member("overdueOn", ifPresent: overdueOn)
    try buffer.member("feedback", ifPresent: feedback)
    try buffer.member("ending", ifPresent: ending)
    try buffer.member("relapses", relapses)
    try buffer.member("former", former)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension FindingAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var answer: Passage?
    var isDisputed: Bool?
    var on: CivilDate?
    var by: StaffID?
    var rejection: FindingEnding?
    var object = cursor.object()
    repeat {
      object.read("answer", &answer, from: &cursor)
      object.read("isDisputed", &isDisputed, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("rejection", &rejection, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let answer, let isDisputed, let on else { return nil }
    self.answer = answer
    self.isDisputed = isDisputed
    self.on = on
    self.by = by
    self.rejection = rejection
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("answer", answer)
    try buffer.member("isDisputed", isDisputed)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("rejection", ifPresent: rejection)
    buffer.endObject()
  }
}

extension FindingEnding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var reasons: Passage?
    var on: CivilDate?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("reasons", &reasons, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let reasons, let on, let event else { return nil }
    self.reasons = reasons
    self.on = on
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("reasons", reasons)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension Rectification: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var evidence: FindingEvidence?
    var on: CivilDate?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("evidence", &evidence, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evidence, let on, let event else { return nil }
    self.evidence = evidence
    self.on = on
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evidence", evidence)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension FindingException: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var until: CivilDate?
    var dueOn: CivilDate?
    var reasons: Passage?
    var on: CivilDate?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("until", &until, from: &cursor)
      object.read("dueOn", &dueOn, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let until, let dueOn, let reasons, let on, let event else { return nil }
    self.until = until
    self.dueOn = dueOn
    self.reasons = reasons
    self.on = on
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("until", until)
    try buffer.member("dueOn", dueOn)
    try buffer.member("reasons", reasons)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension FindingFeedback: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var to: Passage?
    var words: Passage?
    var on: CivilDate?
    var by: StaffID?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let to, let on else { return nil }
    self.office = office
    self.to = to
    self.words = words
    self.on = on
    self.by = by
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("to", to)
    try buffer.member("words", ifPresent: words)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    buffer.endObject()
  }
}

extension FormerFinding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: FindingKind?
    var place: Subject?
    var evidence: FindingEvidence?
    var reasons: Passage?
    var replacedOn: CivilDate?
    var by: StaffID?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("replacedOn", &replacedOn, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let place, let evidence, let reasons, let replacedOn, let event
    else { return nil }
    self.kind = kind
    self.place = place
    self.evidence = evidence
    self.reasons = reasons
    self.replacedOn = replacedOn
    self.by = by
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("place", place)
    try buffer.member("evidence", evidence)
    try buffer.member("reasons", reasons)
    try buffer.member("replacedOn", replacedOn)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension FindingOfCause: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var finding: FindingID?
    var place: SubjectAnswer?
    var phase: FindingPhase?
    var title: Bilingual?
    var isEnded: Bool?
    var endedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("finding", &finding, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("isEnded", &isEnded, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let finding, let place, let phase, let title, let isEnded
    else { return nil }
    self.finding = finding
    self.place = place
    self.phase = phase
    self.title = title
    self.isEnded = isEnded
    self.endedOn = endedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("finding", finding)
    try buffer.member("place", place)
    try buffer.member("phase", phase)
    try buffer.member("title", title)
    try buffer.member("isEnded", isEnded)
    try buffer.member("endedOn", ifPresent: endedOn)
    buffer.endObject()
  }
}

extension FindingList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var issuer: OfficeID?
    var phase: FindingPhase?
    var kind: FindingKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("issuer", &issuer, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.issuer = issuer
    self.phase = phase
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("issuer", ifPresent: issuer)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension FindingListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var findings: [FindingLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("findings", &findings, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let findings else { return nil }
    self.findings = findings
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("findings", findings)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}
