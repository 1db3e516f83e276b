// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CounterfeitReported {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var caseID: CaseID?
    var office: OfficeID?
    var source: CounterfeitSource?
    var address: SeenAddress?
    var account: CounterfeitAccount?
    var domain: RegisteredDomain?
    var imitates: SiteID?
    var facts: Passage?
    var runBy: Passage?
    var informant: Passage?
    var evidence: Digest?
    var paper: Paper?
    var repeats: [CounterfeitRepeat]?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("imitates", &imitates, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("runBy", &runBy, from: &cursor)
      object.readIfPresent("informant", &informant, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("repeats", &repeats, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let caseID, let office, let source, let facts,
      let repeats
    else { return nil }
    self.counterfeit = counterfeit
    self.caseID = caseID
    self.office = office
    self.source = source
    self.address = address
    self.account = account
    self.domain = domain
    self.imitates = imitates
    self.facts = facts
    self.runBy = runBy
    self.informant = informant
    self.evidence = evidence
    self.paper = paper
    self.repeats = repeats
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("case", caseID)
    try buffer.member("office", office)
    try buffer.member("source", source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("account", ifPresent: account)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("imitates", ifPresent: imitates)
    try buffer.member("facts", facts)
    try buffer.member("runBy", ifPresent: runBy)
    try buffer.member("informant", ifPresent: informant)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("repeats", repeats)
    buffer.endObject()
  }
}

extension CounterfeitSource: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("citizen") {
      self = .citizen
    } else if cursor.takes("office") {
      self = .office
    } else if cursor.takes("monitoring") {
      self = .monitoring
    } else {
      return nil
    }
  }
}

extension CounterfeitAccount: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var platform: PlatformName?
    var name: Line?
    var number: AccountNumber?
    var object = cursor.object()
    repeat {
      object.read("platform", &platform, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let platform, let name else { return nil }
    self.platform = platform
    self.name = name
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("platform", platform)
    try buffer.member("name", name)
    try buffer.member("number", ifPresent: number)
    buffer.endObject()
  }
}

extension CounterfeitRepeat: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var by: CounterfeitLink?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("by", &by, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let by else { return nil }
    self.counterfeit = counterfeit
    self.by = by
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("by", by)
    buffer.endObject()
  }
}

extension CounterfeitLink: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("domain") {
      self = .domain
    } else if cursor.takes("host") {
      self = .host
    } else if cursor.takes("account") {
      self = .account
    } else if cursor.takes("operator") {
      self = .runBy
    } else {
      return nil
    }
  }
}

extension CounterfeitCompared {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var layout: CounterfeitLayout?
    var shownNumber: CounterfeitFiling?
    var holder: CounterfeitHolder?
    var facts: Passage?
    var runBy: Passage?
    var evidence: Digest?
    var paper: Paper?
    var repeats: [CounterfeitRepeat]?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("layout", &layout, from: &cursor)
      object.read("shownNumber", &shownNumber, from: &cursor)
      object.read("holder", &holder, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("runBy", &runBy, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("repeats", &repeats, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let layout, let shownNumber, let holder, let facts,
      let repeats
    else { return nil }
    self.counterfeit = counterfeit
    self.layout = layout
    self.shownNumber = shownNumber
    self.holder = holder
    self.facts = facts
    self.runBy = runBy
    self.evidence = evidence
    self.paper = paper
    self.repeats = repeats
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("layout", layout)
    try buffer.member("shownNumber", shownNumber)
    try buffer.member("holder", holder)
    try buffer.member("facts", facts)
    try buffer.member("runBy", ifPresent: runBy)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("repeats", repeats)
    buffer.endObject()
  }
}

extension CounterfeitLayout: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("copied") {
      self = .copied
    } else if cursor.takes("similar") {
      self = .similar
    } else if cursor.takes("different") {
      self = .different
    } else {
      return nil
    }
  }
}

extension CounterfeitFiling: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("absent") {
      self = .absent
    } else if cursor.takes("taken") {
      self = .taken
    } else if cursor.takes("invented") {
      self = .invented
    } else if cursor.takes("own") {
      self = .own
    } else {
      return nil
    }
  }
}

extension CounterfeitHolder: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("office") {
      self = .office
    } else if cursor.takes("other") {
      self = .other
    } else if cursor.takes("hidden") {
      self = .hidden
    } else {
      return nil
    }
  }
}

extension CounterfeitVerified {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit else { return nil }
    self.counterfeit = counterfeit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    buffer.endObject()
  }
}

extension CounterfeitDismissed {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var isUnfounded: Bool?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("isUnfounded", &isUnfounded, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let isUnfounded else { return nil }
    self.counterfeit = counterfeit
    self.isUnfounded = isUnfounded
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("isUnfounded", isUnfounded)
    buffer.endObject()
  }
}

extension CounterfeitHandedOver {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var to: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let to else { return nil }
    self.counterfeit = counterfeit
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension CounterfeitMeasureAsked {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var measure: CounterfeitMeasure?
    var body: Line?
    var office: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.readIfPresent("body", &body, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let measure else { return nil }
    self.counterfeit = counterfeit
    self.measure = measure
    self.body = body
    self.office = office
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("measure", measure)
    try buffer.member("body", ifPresent: body)
    try buffer.member("office", ifPresent: office)
    buffer.endObject()
  }
}

extension CounterfeitMeasure: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("resolution") {
      self = .resolution
    } else if cursor.takes("access") {
      self = .access
    } else if cursor.takes("police") {
      self = .police
    } else if cursor.takes("search") {
      self = .search
    } else {
      return nil
    }
  }
}

extension CounterfeitMeasureAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var measure: CounterfeitMeasure?
    var outcome: CounterfeitOutcome?
    var text: Passage?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let measure, let outcome else { return nil }
    self.counterfeit = counterfeit
    self.measure = measure
    self.outcome = outcome
    self.text = text
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("measure", measure)
    try buffer.member("outcome", outcome)
    try buffer.member("text", ifPresent: text)
    buffer.endObject()
  }
}

extension CounterfeitOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("done") {
      self = .done
    } else if cursor.takes("not-possible") {
      self = .notPossible
    } else {
      return nil
    }
  }
}

extension CounterfeitAnswerPutRight {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var caseID: CaseID?
    var measure: CounterfeitMeasure?
    var former: CounterfeitOutcome?
    var outcome: CounterfeitOutcome?
    var text: Passage?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.readIfPresent("former", &former, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let caseID, let measure, let outcome, let reasons
    else { return nil }
    self.counterfeit = counterfeit
    self.caseID = caseID
    self.measure = measure
    self.former = former
    self.outcome = outcome
    self.text = text
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("case", caseID)
    try buffer.member("measure", measure)
    try buffer.member("former", ifPresent: former)
    try buffer.member("outcome", outcome)
    try buffer.member("text", ifPresent: text)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CounterfeitClosed {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var remarks: Passage?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.readIfPresent("remarks", &remarks, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit else { return nil }
    self.counterfeit = counterfeit
    self.remarks = remarks
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("remarks", ifPresent: remarks)
    buffer.endObject()
  }
}

extension ReportCounterfeit {
  package init?(reading cursor: inout JSONCursor) {
    var source: CounterfeitSource?
    var address: SeenAddress?
    var account: CounterfeitAccount?
    var domain: RegisteredDomain?
    var imitates: SiteID?
    var facts: Prose?
    var runBy: Prose?
    var informant: Prose?
    var evidence: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("imitates", &imitates, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("runBy", &runBy, from: &cursor)
      object.readIfPresent("informant", &informant, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let source, let facts else { return nil }
    self.source = source
    self.address = address
    self.account = account
    self.domain = domain
    self.imitates = imitates
    self.facts = facts
    self.runBy = runBy
    self.informant = informant
    self.evidence = evidence
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("source", source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("account", ifPresent: account)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("imitates", ifPresent: imitates)
    try buffer.member("facts", facts)
    try buffer.member("runBy", ifPresent: runBy)
    try buffer.member("informant", ifPresent: informant)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension CompareCounterfeit {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var layout: CounterfeitLayout?
    var shownNumber: CounterfeitFiling?
    var holder: CounterfeitHolder?
    var facts: Prose?
    var runBy: Prose?
    var evidence: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("layout", &layout, from: &cursor)
      object.read("shownNumber", &shownNumber, from: &cursor)
      object.read("holder", &holder, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("runBy", &runBy, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let layout, let shownNumber, let holder, let facts
    else { return nil }
    self.caseID = caseID
    self.layout = layout
    self.shownNumber = shownNumber
    self.holder = holder
    self.facts = facts
    self.runBy = runBy
    self.evidence = evidence
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("layout", layout)
    try buffer.member("shownNumber", shownNumber)
    try buffer.member("holder", holder)
    try buffer.member("facts", facts)
    try buffer.member("runBy", ifPresent: runBy)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension HandOverCounterfeit {
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

extension AskCounterfeitMeasure {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var measure: CounterfeitMeasure?
    var body: Line?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.readIfPresent("body", &body, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let measure else { return nil }
    self.caseID = caseID
    self.measure = measure
    self.body = body
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("measure", measure)
    try buffer.member("body", ifPresent: body)
    buffer.endObject()
  }
}

extension AnswerCounterfeitMeasure {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var measure: CounterfeitMeasure?
    var outcome: CounterfeitOutcome?
    var text: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let measure, let outcome else { return nil }
    self.caseID = caseID
    self.measure = measure
    self.outcome = outcome
    self.text = text
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("measure", measure)
    try buffer.member("outcome", outcome)
    try buffer.member("text", ifPresent: text)
    buffer.endObject()
  }
}

extension PutRightCounterfeitAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var measure: CounterfeitMeasure?
    var outcome: CounterfeitOutcome?
    var text: Prose?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let measure, let outcome, let reasons else { return nil }
    self.caseID = caseID
    self.measure = measure
    self.outcome = outcome
    self.text = text
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("measure", measure)
    try buffer.member("outcome", outcome)
    try buffer.member("text", ifPresent: text)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CloseCounterfeit {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var remarks: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("remarks", &remarks, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.remarks = remarks
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("remarks", ifPresent: remarks)
    buffer.endObject()
  }
}

extension CounterfeitShow {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit else { return nil }
    self.counterfeit = counterfeit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    buffer.endObject()
  }
}

extension CounterfeitShown {
  package init?(reading cursor: inout JSONCursor) {
    var line: CounterfeitLine?
    var counterfeit: Counterfeit?
    var earlierReports: [CounterfeitEarlier]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("earlierReports", &earlierReports, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let counterfeit, let earlierReports else { return nil }
    self.line = line
    self.counterfeit = counterfeit
    self.earlierReports = earlierReports
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("earlierReports", earlierReports)
    buffer.endObject()
  }
}

extension CounterfeitLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var caseID: CaseID?
    var office: OfficeAnswer?
    var source: CounterfeitSource?
    var address: SeenAddress?
    var account: CounterfeitAccount?
    var imitates: SubjectAnswer?
    var phase: CounterfeitPhase?
    var title: Bilingual?
    var reportedOn: CivilDate?
    var ageDays: Int?
    var unanswered: [CounterfeitMeasure]?
    var repeatCount: Int?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.readIfPresent("imitates", &imitates, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("reportedOn", &reportedOn, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.read("unanswered", &unanswered, from: &cursor)
      object.read("repeatCount", &repeatCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let caseID, let office, let source, let phase, let title,
      let reportedOn, let unanswered, let repeatCount
    else { return nil }
    self.counterfeit = counterfeit
    self.caseID = caseID
    self.office = office
    self.source = source
    self.address = address
    self.account = account
    self.imitates = imitates
    self.phase = phase
    self.title = title
    self.reportedOn = reportedOn
    self.ageDays = ageDays
    self.unanswered = unanswered
    self.repeatCount = repeatCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("case", caseID)
    try buffer.member("office", office)
    try buffer.member("source", source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("account", ifPresent: account)
    try buffer.member("imitates", ifPresent: imitates)
    try buffer.member("phase", phase)
    try buffer.member("title", title)
    try buffer.member("reportedOn", reportedOn)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("unanswered", unanswered)
    try buffer.member("repeatCount", repeatCount)
    buffer.endObject()
  }
}

extension CounterfeitPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("reported") {
      self = .reported
    } else if cursor.takes("verified") {
      self = .verified
    } else if cursor.takes("handed-over") {
      self = .handedOver
    } else if cursor.takes("closed") {
      self = .closed
    } else if cursor.takes("unfounded") {
      self = .unfounded
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension Counterfeit {
  package init?(reading cursor: inout JSONCursor) {
    var id: CounterfeitID?
    var caseID: CaseID?
    var office: OfficeID?
    var source: CounterfeitSource?
    var address: SeenAddress?
    var account: CounterfeitAccount?
    var domain: RegisteredDomain?
    var imitates: SiteID?
    var facts: Passage?
    var runBy: Passage?
    var informant: Passage?
    var reportedOn: CivilDate?
    var phase: CounterfeitPhase?
    var comparison: CounterfeitComparison?
    var verifiedOn: CivilDate?
    var handedOverOn: CivilDate?
    var handOver: Document?
    var disposals: [CounterfeitMeasureState]?
    var endedOn: CivilDate?
    var repeats: [CounterfeitRepeat]?
    var offices: [OfficeID]?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("caseID", &caseID, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("imitates", &imitates, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("runBy", &runBy, from: &cursor)
      object.readIfPresent("informant", &informant, from: &cursor)
      object.read("reportedOn", &reportedOn, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("comparison", &comparison, from: &cursor)
      object.readIfPresent("verifiedOn", &verifiedOn, from: &cursor)
      object.readIfPresent("handedOverOn", &handedOverOn, from: &cursor)
      object.readIfPresent("handOver", &handOver, from: &cursor)
      object.read("disposals", &disposals, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.read("repeats", &repeats, from: &cursor)
      object.read("offices", &offices, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let caseID, let office, let source, let facts, let reportedOn,
      let phase, let disposals, let repeats, let offices
    else { return nil }
    self.id = id
    self.caseID = caseID
    self.office = office
    self.source = source
    self.address = address
    self.account = account
    self.domain = domain
    self.imitates = imitates
    self.facts = facts
    self.runBy = runBy
    self.informant = informant
    self.reportedOn = reportedOn
    self.phase = phase
    self.comparison = comparison
    self.verifiedOn = verifiedOn
    self.handedOverOn = handedOverOn
    self.handOver = handOver
    self.disposals = disposals
    self.endedOn = endedOn
    self.repeats = repeats
    self.offices = offices
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("caseID", caseID)
    try buffer.member("office", office)
    try buffer.member("source", source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("account", ifPresent: account)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("imitates", ifPresent: imitates)
    try buffer.member("facts", facts)
    try buffer.member("runBy", ifPresent: runBy)
    try buffer.member("informant", ifPresent: informant)
    try buffer.member("reportedOn", reportedOn)
    try buffer.member("phase", phase)
    try buffer.member("comparison", ifPresent: comparison)
    try buffer.member("verifiedOn", ifPresent: verifiedOn)
    try buffer.member("handedOverOn", ifPresent: handedOverOn)
    try buffer.member("handOver", ifPresent: handOver)
    try buffer.member("disposals", disposals)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("repeats", repeats)
    try buffer.member("offices", offices)
    buffer.endObject()
  }
}

extension CounterfeitComparison: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var layout: CounterfeitLayout?
    var shownNumber: CounterfeitFiling?
    var holder: CounterfeitHolder?
    var facts: Passage?
    var evidence: Digest?
    var paper: Paper?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("layout", &layout, from: &cursor)
      object.read("shownNumber", &shownNumber, from: &cursor)
      object.read("holder", &holder, from: &cursor)
      object.read("facts", &facts, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let layout, let shownNumber, let holder, let facts, let on
    else { return nil }
    self.layout = layout
    self.shownNumber = shownNumber
    self.holder = holder
    self.facts = facts
    self.evidence = evidence
    self.paper = paper
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("layout", layout)
    try buffer.member("shownNumber", shownNumber)
    try buffer.member("holder", holder)
    try buffer.member("facts", facts)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension CounterfeitMeasureState: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var measure: CounterfeitMeasure?
    var body: Line?
    var askedOn: CivilDate?
    var request: Document?
    var outcome: CounterfeitOutcome?
    var answeredOn: CivilDate?
    var answer: Document?
    var text: Passage?
    var former: [CounterfeitFormerAnswer]?
    var object = cursor.object()
    repeat {
      object.read("measure", &measure, from: &cursor)
      object.readIfPresent("body", &body, from: &cursor)
      object.read("askedOn", &askedOn, from: &cursor)
      object.readIfPresent("request", &request, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("former", &former, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measure, let askedOn, let former else { return nil }
    self.measure = measure
    self.body = body
    self.askedOn = askedOn
    self.request = request
    self.outcome = outcome
    self.answeredOn = answeredOn
    self.answer = answer
    self.text = text
    self.former = former
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measure", measure)
    try buffer.member("body", ifPresent: body)
    try buffer.member("askedOn", askedOn)
    try buffer.member("request", ifPresent: request)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("text", ifPresent: text)
    try buffer.member("former", former)
    buffer.endObject()
  }
}

extension CounterfeitFormerAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var outcome: CounterfeitOutcome?
    var answeredOn: CivilDate?
    var answer: Document?
    var text: Passage?
    var reasons: Passage?
    var replacedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("replacedOn", &replacedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let reasons, let replacedOn else { return nil }
    self.outcome = outcome
    self.answeredOn = answeredOn
    self.answer = answer
    self.text = text
    self.reasons = reasons
    self.replacedOn = replacedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("text", ifPresent: text)
    try buffer.member("reasons", reasons)
    try buffer.member("replacedOn", replacedOn)
    buffer.endObject()
  }
}

extension CounterfeitEarlier: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeit: CounterfeitID?
    var caseID: CaseID?
    var by: CounterfeitLink?
    var title: Bilingual?
    var address: SeenAddress?
    var account: CounterfeitAccount?
    var phase: CounterfeitPhase?
    var reportedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("counterfeit", &counterfeit, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("by", &by, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("account", &account, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("reportedOn", &reportedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeit, let caseID, let by, let title, let phase, let reportedOn
    else { return nil }
    self.counterfeit = counterfeit
    self.caseID = caseID
    self.by = by
    self.title = title
    self.address = address
    self.account = account
    self.phase = phase
    self.reportedOn = reportedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeit", counterfeit)
    try buffer.member("case", caseID)
    try buffer.member("by", by)
    try buffer.member("title", title)
    try buffer.member("address", ifPresent: address)
    try buffer.member("account", ifPresent: account)
    try buffer.member("phase", phase)
    try buffer.member("reportedOn", reportedOn)
    buffer.endObject()
  }
}

extension CounterfeitList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var phase: CounterfeitPhase?
    var reportedUntil: CivilDate?
    var isRepeated: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("reportedUntil", &reportedUntil, from: &cursor)
      object.readIfPresent("isRepeated", &isRepeated, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.phase = phase
    self.reportedUntil = reportedUntil
    self.isRepeated = isRepeated
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("reportedUntil", ifPresent: reportedUntil)
    try buffer.member("isRepeated", ifPresent: isRepeated)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension CounterfeitListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var counterfeits: [CounterfeitLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("counterfeits", &counterfeits, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let counterfeits else { return nil }
    self.counterfeits = counterfeits
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("counterfeits", counterfeits)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}
