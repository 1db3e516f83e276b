// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension AssessmentMethodFiled {
  package init?(reading cursor: inout JSONCursor) {
    var edition: EditionNumber?
    var title: Line?
    var effectiveFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("edition", &edition, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let edition, let title, let effectiveFrom else { return nil }
    self.edition = edition
    self.title = title
    self.effectiveFrom = effectiveFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("edition", edition)
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    buffer.endObject()
  }
}

extension IndicatorsAdopted {
  package init?(reading cursor: inout JSONCursor) {
    var set: IndicatorSetID?
    var edition: EditionNumber?
    var title: Line?
    var effectiveFrom: CivilDate?
    var indicators: [Indicator]?
    var passMark: Points?
    var object = cursor.object()
    repeat {
      object.read("set", &set, from: &cursor)
      object.read("edition", &edition, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
      object.read("indicators", &indicators, from: &cursor)
      object.readIfPresent("passMark", &passMark, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let set, let edition, let title, let effectiveFrom, let indicators
    else { return nil }
    self.set = set
    self.edition = edition
    self.title = title
    self.effectiveFrom = effectiveFrom
    self.indicators = indicators
    self.passMark = passMark
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("set", set)
    try buffer.member("edition", edition)
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    try buffer.member("indicators", indicators)
    try buffer.member("passMark", ifPresent: passMark)
    buffer.endObject()
  }
}

extension Indicator: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var code: IndicatorCode?
    var target: IndicatorTarget?
    var title: Line?
    var veto: Bool?
    var kind: FindingKind?
    var object = cursor.object()
    repeat {
      object.read("code", &code, from: &cursor)
      object.read("target", &target, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("veto", &veto, from: &cursor)
      object.read("kind", &kind, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let code, let target, let title, let veto, let kind else { return nil }
    self.code = code
    self.target = target
    self.title = title
    self.veto = veto
    self.kind = kind
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("code", code)
    try buffer.member("target", target)
    try buffer.member("title", title)
    try buffer.member("veto", veto)
    try buffer.member("kind", kind)
    buffer.endObject()
  }
}

extension IndicatorTarget: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("site") {
      self = .site
    } else if cursor.takes("account") {
      self = .account
    } else {
      return nil
    }
  }
}

extension InspectionStarted {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var title: Line?
    var office: OfficeID?
    var quarter: Period?
    var scope: InspectionScope?
    var methods: [InspectionMethod]?
    var sampling: Passage?
    var sets: [IndicatorEdition]?
    var edition: EditionNumber?
    var partner: Line?
    var places: [Subject]?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("quarter", &quarter, from: &cursor)
      object.read("scope", &scope, from: &cursor)
      object.read("methods", &methods, from: &cursor)
      object.read("sampling", &sampling, from: &cursor)
      object.read("sets", &sets, from: &cursor)
      object.read("edition", &edition, from: &cursor)
      object.readIfPresent("partner", &partner, from: &cursor)
      object.read("places", &places, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let title, let office, let quarter, let scope,
      let methods, let sampling, let sets, let edition, let places
    else { return nil }
    self.inspection = inspection
    self.title = title
    self.office = office
    self.quarter = quarter
    self.scope = scope
    self.methods = methods
    self.sampling = sampling
    self.sets = sets
    self.edition = edition
    self.partner = partner
    self.places = places
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("quarter", quarter)
    try buffer.member("scope", scope)
    try buffer.member("methods", methods)
    try buffer.member("sampling", sampling)
    try buffer.member("sets", sets)
    try buffer.member("edition", edition)
    try buffer.member("partner", ifPresent: partner)
    try buffer.member("places", places)
    buffer.endObject()
  }
}

extension InspectionScope: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("all") {
      self = .all
    } else if cursor.takes("sites") {
      self = .sites
    } else if cursor.takes("accounts") {
      self = .accounts
    } else {
      return nil
    }
  }
}

extension InspectionMethod: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("own") {
      self = .own
    } else if cursor.takes("third-party") {
      self = .thirdParty
    } else if cursor.takes("professional") {
      self = .professional
    } else if cursor.takes("survey") {
      self = .survey
    } else {
      return nil
    }
  }
}

extension IndicatorEdition: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var set: IndicatorSetID?
    var edition: EditionNumber?
    var object = cursor.object()
    repeat {
      object.read("set", &set, from: &cursor)
      object.read("edition", &edition, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let set, let edition else { return nil }
    self.set = set
    self.edition = edition
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("set", set)
    try buffer.member("edition", edition)
    buffer.endObject()
  }
}

extension ResultRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var office: OfficeID?
    var outcome: InspectionOutcome?
    var checkedOn: CivilDate?
    var lastUpdatedOn: CivilDate?
    var points: Points?
    var problems: [InspectedProblem]?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("checkedOn", &checkedOn, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("problems", &problems, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let office, let outcome, let problems
    else { return nil }
    self.inspection = inspection
    self.place = place
    self.office = office
    self.outcome = outcome
    self.checkedOn = checkedOn
    self.lastUpdatedOn = lastUpdatedOn
    self.points = points
    self.problems = problems
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("office", office)
    try buffer.member("outcome", outcome)
    try buffer.member("checkedOn", ifPresent: checkedOn)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("points", ifPresent: points)
    try buffer.member("problems", problems)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension InspectionOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("pass") {
      self = .pass
    } else if cursor.takes("fail") {
      self = .fail
    } else if cursor.takes("not-applicable") {
      self = .notApplicable
    } else if cursor.takes("not-checked") {
      self = .notChecked
    } else if cursor.takes("could-not-check") {
      self = .couldNotCheck
    } else {
      return nil
    }
  }
}

extension InspectedProblem: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var indicator: IndicatorCode?
    var kind: FindingKind?
    var words: Passage?
    var address: WebAddress?
    var isFalseAlarm: Bool?
    var finding: FindingID?
    var object = cursor.object()
    repeat {
      object.read("indicator", &indicator, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("words", &words, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("isFalseAlarm", &isFalseAlarm, from: &cursor)
      object.readIfPresent("finding", &finding, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let indicator, let kind, let words, let isFalseAlarm else { return nil }
    self.indicator = indicator
    self.kind = kind
    self.words = words
    self.address = address
    self.isFalseAlarm = isFalseAlarm
    self.finding = finding
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("indicator", indicator)
    try buffer.member("kind", kind)
    try buffer.member("words", words)
    try buffer.member("address", ifPresent: address)
    try buffer.member("isFalseAlarm", isFalseAlarm)
    try buffer.member("finding", ifPresent: finding)
    buffer.endObject()
  }
}

extension ResultsImported {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var file: Paper?
    var digest: Digest?
    var lineCount: Int?
    var wholeOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("file", &file, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.read("lineCount", &lineCount, from: &cursor)
      object.readIfPresent("wholeOn", &wholeOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let file, let digest, let lineCount else { return nil }
    self.inspection = inspection
    self.file = file
    self.digest = digest
    self.lineCount = lineCount
    self.wholeOn = wholeOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("file", file)
    try buffer.member("digest", digest)
    try buffer.member("lineCount", lineCount)
    try buffer.member("wholeOn", ifPresent: wholeOn)
    buffer.endObject()
  }
}

extension ResultsNotified {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var objectionsUntil: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("objectionsUntil", &objectionsUntil, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let objectionsUntil else { return nil }
    self.inspection = inspection
    self.objectionsUntil = objectionsUntil
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("objectionsUntil", objectionsUntil)
    buffer.endObject()
  }
}

extension ResultObjected {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var words: Passage?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let words else { return nil }
    self.inspection = inspection
    self.place = place
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension ObjectionSettled {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var isUpheld: Bool?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("isUpheld", &isUpheld, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let isUpheld, let reasons else { return nil }
    self.inspection = inspection
    self.place = place
    self.isUpheld = isUpheld
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("isUpheld", isUpheld)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension InspectionPublished {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let address else { return nil }
    self.inspection = inspection
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension ResultCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var former: InspectionOutcome?
    var outcome: InspectionOutcome?
    var reasons: Passage?
    var publishedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("former", &former, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let former, let outcome, let reasons
    else { return nil }
    self.inspection = inspection
    self.place = place
    self.former = former
    self.outcome = outcome
    self.reasons = reasons
    self.publishedOn = publishedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("former", former)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", reasons)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    buffer.endObject()
  }
}

extension FileAssessmentMethod {
  package init?(reading cursor: inout JSONCursor) {
    var title: Line?
    var effectiveFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let title, let effectiveFrom else { return nil }
    self.title = title
    self.effectiveFrom = effectiveFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    buffer.endObject()
  }
}

extension AdoptIndicators {
  package init?(reading cursor: inout JSONCursor) {
    var set: IndicatorSetID?
    var title: Line?
    var effectiveFrom: CivilDate?
    var indicators: [Indicator]?
    var passMark: Points?
    var object = cursor.object()
    repeat {
      object.read("set", &set, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
      object.readIfPresent("indicators", &indicators, from: &cursor)
      object.readIfPresent("passMark", &passMark, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let set, let title, let effectiveFrom else { return nil }
    self.set = set
    self.title = title
    self.effectiveFrom = effectiveFrom
    self.indicators = indicators
    self.passMark = passMark
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("set", set)
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    try buffer.member("indicators", ifPresent: indicators)
    try buffer.member("passMark", ifPresent: passMark)
    buffer.endObject()
  }
}

extension StartInspection {
  package init?(reading cursor: inout JSONCursor) {
    var title: Line?
    var scope: InspectionScope?
    var methods: [InspectionMethod]?
    var sampling: Prose?
    var sets: [IndicatorSetID]?
    var partner: Line?
    var object = cursor.object()
    repeat {
      object.read("title", &title, from: &cursor)
      object.readIfPresent("scope", &scope, from: &cursor)
      object.read("methods", &methods, from: &cursor)
      object.read("sampling", &sampling, from: &cursor)
      object.read("sets", &sets, from: &cursor)
      object.readIfPresent("partner", &partner, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let title, let methods, let sampling, let sets else { return nil }
    self.title = title
    self.scope = scope
    self.methods = methods
    self.sampling = sampling
    self.sets = sets
    self.partner = partner
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", title)
    try buffer.member("scope", ifPresent: scope)
    try buffer.member("methods", methods)
    try buffer.member("sampling", sampling)
    try buffer.member("sets", sets)
    try buffer.member("partner", ifPresent: partner)
    buffer.endObject()
  }
}

extension RecordResult {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var outcome: InspectionOutcome?
    var checkedOn: CivilDate?
    var lastUpdatedOn: CivilDate?
    var points: Points?
    var problems: [GivenProblem]?
    var reasons: Prose?
    var dueOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("checkedOn", &checkedOn, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.readIfPresent("problems", &problems, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("dueOn", &dueOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let outcome else { return nil }
    self.inspection = inspection
    self.place = place
    self.outcome = outcome
    self.checkedOn = checkedOn
    self.lastUpdatedOn = lastUpdatedOn
    self.points = points
    self.problems = problems
    self.reasons = reasons
    self.dueOn = dueOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("outcome", outcome)
    try buffer.member("checkedOn", ifPresent: checkedOn)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("points", ifPresent: points)
    try buffer.member("problems", ifPresent: problems)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("dueOn", ifPresent: dueOn)
    buffer.endObject()
  }
}

extension GivenProblem: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var indicator: IndicatorCode?
    var words: Prose?
    var address: WebAddress?
    var falseAlarm: Bool?
    var object = cursor.object()
    repeat {
      object.read("indicator", &indicator, from: &cursor)
      object.read("words", &words, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("falseAlarm", &falseAlarm, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let indicator, let words else { return nil }
    self.indicator = indicator
    self.words = words
    self.address = address
    self.falseAlarm = falseAlarm
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("indicator", indicator)
    try buffer.member("words", words)
    try buffer.member("address", ifPresent: address)
    try buffer.member("falseAlarm", ifPresent: falseAlarm)
    buffer.endObject()
  }
}

extension ImportResults {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var file: Paper?
    var digest: Digest?
    var lines: [ImportedLine]?
    var wholeOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("file", &file, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.read("lines", &lines, from: &cursor)
      object.readIfPresent("wholeOn", &wholeOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let file, let digest, let lines else { return nil }
    self.inspection = inspection
    self.file = file
    self.digest = digest
    self.lines = lines
    self.wholeOn = wholeOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("file", file)
    try buffer.member("digest", digest)
    try buffer.member("lines", lines)
    try buffer.member("wholeOn", ifPresent: wholeOn)
    buffer.endObject()
  }
}

extension ImportedLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var outcome: InspectionOutcome?
    var checkedOn: CivilDate?
    var lastUpdatedOn: CivilDate?
    var points: Points?
    var problem: GivenProblem?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("checkedOn", &checkedOn, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.readIfPresent("problem", &problem, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let outcome else { return nil }
    self.place = place
    self.outcome = outcome
    self.checkedOn = checkedOn
    self.lastUpdatedOn = lastUpdatedOn
    self.points = points
    self.problem = problem
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("outcome", outcome)
    try buffer.member("checkedOn", ifPresent: checkedOn)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("points", ifPresent: points)
    try buffer.member("problem", ifPresent: problem)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension NotifyResults {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection else { return nil }
    self.inspection = inspection
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    buffer.endObject()
  }
}

extension ObjectToResult {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var words: Prose?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let words else { return nil }
    self.inspection = inspection
    self.place = place
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension SettleObjection {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var upheld: Bool?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("upheld", &upheld, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let upheld, let reasons else { return nil }
    self.inspection = inspection
    self.place = place
    self.upheld = upheld
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("upheld", upheld)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension PublishInspection {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let address else { return nil }
    self.inspection = inspection
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension CorrectResult {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let reasons else { return nil }
    self.inspection = inspection
    self.place = place
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension InspectionShow {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection else { return nil }
    self.inspection = inspection
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    buffer.endObject()
  }
}

extension InspectionAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: Inspection?
    var office: OfficeAnswer?
    var sets: [IndicatorSet]?
    var summaries: [InspectionSummary]?
    var asPublished: [InspectionSummary]?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("sets", &sets, from: &cursor)
      object.read("summaries", &summaries, from: &cursor)
      object.read("asPublished", &asPublished, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let office, let sets, let summaries, let asPublished
    else { return nil }
    self.inspection = inspection
    self.office = office
    self.sets = sets
    self.summaries = summaries
    self.asPublished = asPublished
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("office", office)
    try buffer.member("sets", sets)
    try buffer.member("summaries", summaries)
    try buffer.member("asPublished", asPublished)
    buffer.endObject()
  }
}

extension Inspection {
  package init?(reading cursor: inout JSONCursor) {
    var id: InspectionID?
    var title: Line?
    var office: OfficeID?
    var quarter: Period?
    var scope: InspectionScope?
    var methods: [InspectionMethod]?
    var sampling: Passage?
    var sets: [IndicatorEdition]?
    var edition: EditionNumber?
    var partner: Line?
    var startedOn: CivilDate?
    var placeCount: Int?
    var phase: InspectionPhase?
    var imports: [ImportedFile]?
    var notifiedOn: CivilDate?
    var objectionsUntil: CivilDate?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var tallies: [OutcomeTally]?
    var problems: [ProblemTally]?
    var openObjections: Int?
    var groundless: Int?
    var publishedTallies: [OutcomeTally]?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("quarter", &quarter, from: &cursor)
      object.read("scope", &scope, from: &cursor)
      object.read("methods", &methods, from: &cursor)
      object.read("sampling", &sampling, from: &cursor)
      object.read("sets", &sets, from: &cursor)
      object.read("edition", &edition, from: &cursor)
      object.readIfPresent("partner", &partner, from: &cursor)
      object.read("startedOn", &startedOn, from: &cursor)
      object.read("placeCount", &placeCount, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("imports", &imports, from: &cursor)
      object.readIfPresent("notifiedOn", &notifiedOn, from: &cursor)
      object.readIfPresent("objectionsUntil", &objectionsUntil, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("tallies", &tallies, from: &cursor)
      object.read("problems", &problems, from: &cursor)
      object.read("openObjections", &openObjections, from: &cursor)
      object.read("groundless", &groundless, from: &cursor)
      object.readIfPresent("publishedTallies", &publishedTallies, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let title, let office, let quarter, let scope, let methods,
      let sampling, let sets, let edition, let startedOn, let placeCount, let phase, let imports,
      let tallies, let problems, let openObjections, let groundless, let lastOn
    else { return nil }
    self.id = id
    self.title = title
    self.office = office
    self.quarter = quarter
    self.scope = scope
    self.methods = methods
    self.sampling = sampling
    self.sets = sets
    self.edition = edition
    self.partner = partner
    self.startedOn = startedOn
    self.placeCount = placeCount
    self.phase = phase
    self.imports = imports
    self.notifiedOn = notifiedOn
    self.objectionsUntil = objectionsUntil
    self.publishedOn = publishedOn
    self.address = address
    self.tallies = tallies
    self.problems = problems
    self.openObjections = openObjections
    self.groundless = groundless
    self.publishedTallies = publishedTallies
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("quarter", quarter)
    try buffer.member("scope", scope)
    try buffer.member("methods", methods)
    try buffer.member("sampling", sampling)
    try buffer.member("sets", sets)
    try buffer.member("edition", edition)
    try buffer.member("partner", ifPresent: partner)
    try buffer.member("startedOn", startedOn)
    try buffer.member("placeCount", placeCount)
    try buffer.member("phase", phase)
    try buffer.member("imports", imports)
    try buffer.member("notifiedOn", ifPresent: notifiedOn)
    try buffer.member("objectionsUntil", ifPresent: objectionsUntil)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("address", ifPresent: address)
    try buffer.member("tallies", tallies)
    try buffer.member("problems", problems)
    try buffer.member("openObjections", openObjections)
    try buffer.member("groundless", groundless)
    try buffer.member("publishedTallies", ifPresent: publishedTallies)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension InspectionPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("running") {
      self = .running
    } else if cursor.takes("notified") {
      self = .notified
    } else if cursor.takes("published") {
      self = .published
    } else {
      return nil
    }
  }
}

extension ImportedFile: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var digest: Digest?
    var on: CivilDate?
    var event: Int?
    var object = cursor.object()
    repeat {
      object.read("digest", &digest, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let digest, let on, let event else { return nil }
    self.digest = digest
    self.on = on
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("digest", digest)
    try buffer.member("on", on)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension OutcomeTally: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var target: IndicatorTarget?
    var outcome: InspectionOutcome?
    var count: Int?
    var object = cursor.object()
    repeat {
      object.read("target", &target, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.read("count", &count, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let target, let outcome, let count else { return nil }
    self.target = target
    self.outcome = outcome
    self.count = count
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("target", target)
    try buffer.member("outcome", outcome)
    try buffer.member("count", count)
    buffer.endObject()
  }
}

extension ProblemTally: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: FindingKind?
    var count: Int?
    var falseAlarms: Int?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("count", &count, from: &cursor)
      object.read("falseAlarms", &falseAlarms, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let count, let falseAlarms else { return nil }
    self.kind = kind
    self.count = count
    self.falseAlarms = falseAlarms
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("count", count)
    try buffer.member("falseAlarms", falseAlarms)
    buffer.endObject()
  }
}

extension IndicatorSet {
  package init?(reading cursor: inout JSONCursor) {
    var set: IndicatorSetID?
    var edition: EditionNumber?
    var title: Line?
    var effectiveFrom: CivilDate?
    var indicators: [Indicator]?
    var passMark: Points?
    var object = cursor.object()
    repeat {
      object.read("set", &set, from: &cursor)
      object.read("edition", &edition, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
      object.read("indicators", &indicators, from: &cursor)
      object.readIfPresent("passMark", &passMark, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let set, let edition, let title, let effectiveFrom, let indicators
    else { return nil }
    self.set = set
    self.edition = edition
    self.title = title
    self.effectiveFrom = effectiveFrom
    self.indicators = indicators
    self.passMark = passMark
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("set", set)
    try buffer.member("edition", edition)
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    try buffer.member("indicators", indicators)
    try buffer.member("passMark", ifPresent: passMark)
    buffer.endObject()
  }
}

extension InspectionSummary: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var target: IndicatorTarget?
    var outcomes: [OutcomeTally]?
    var passRate: Rate?
    var object = cursor.object()
    repeat {
      object.read("target", &target, from: &cursor)
      object.read("outcomes", &outcomes, from: &cursor)
      object.read("passRate", &passRate, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let target, let outcomes, let passRate else { return nil }
    self.target = target
    self.outcomes = outcomes
    self.passRate = passRate
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("target", target)
    try buffer.member("outcomes", outcomes)
    try buffer.member("passRate", passRate)
    buffer.endObject()
  }
}

extension Rate: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var numerator: Int?
    var denominator: Int?
    var percent: String?
    var rounding: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("numerator", &numerator, from: &cursor)
      object.read("denominator", &denominator, from: &cursor)
      object.readIfPresent("percent", &percent, from: &cursor)
      object.read("rounding", &rounding, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let numerator, let denominator, let rounding else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.percent = percent
    self.rounding = rounding
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("numerator", numerator)
    try buffer.member("denominator", denominator)
    try buffer.member("percent", ifPresent: percent)
    try buffer.member("rounding", rounding)
    buffer.endObject()
  }
}

extension InspectionList {
  package init?(reading cursor: inout JSONCursor) {
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension InspectionListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var inspections: [InspectionLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("inspections", &inspections, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspections else { return nil }
    self.inspections = inspections
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspections", inspections)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension InspectionLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var title: Line?
    var quarter: Period?
    var phase: InspectionPhase?
    var startedOn: CivilDate?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var placeCount: Int?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("quarter", &quarter, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("startedOn", &startedOn, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("placeCount", &placeCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let title, let quarter, let phase, let startedOn,
      let placeCount
    else { return nil }
    self.inspection = inspection
    self.title = title
    self.quarter = quarter
    self.phase = phase
    self.startedOn = startedOn
    self.publishedOn = publishedOn
    self.address = address
    self.placeCount = placeCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("title", title)
    try buffer.member("quarter", quarter)
    try buffer.member("phase", phase)
    try buffer.member("startedOn", startedOn)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("address", ifPresent: address)
    try buffer.member("placeCount", placeCount)
    buffer.endObject()
  }
}

extension InspectionResultList {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var office: OfficeID?
    var outcome: InspectionOutcome?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("outcome", &outcome, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection else { return nil }
    self.inspection = inspection
    self.office = office
    self.outcome = outcome
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("office", ifPresent: office)
    try buffer.member("outcome", ifPresent: outcome)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension InspectionResultListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var results: [InspectionResultLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("results", &results, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let results else { return nil }
    self.results = results
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("results", results)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension InspectionResultLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var place: SubjectAnswer?
    var office: OfficeAnswer?
    var result: InspectionResult?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("result", &result, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let result else { return nil }
    self.place = place
    self.office = office
    self.result = result
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("office", ifPresent: office)
    try buffer.member("result", result)
    buffer.endObject()
  }
}

extension InspectionResult {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var office: OfficeID?
    var outcome: InspectionOutcome?
    var checkedOn: CivilDate?
    var lastUpdatedOn: CivilDate?
    var points: Points?
    var problems: [InspectedProblem]?
    var reasons: Passage?
    var recordedBy: StaffID?
    var event: Int?
    var objection: ResultObjection?
    var amended: ResultCorrection?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("checkedOn", &checkedOn, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("problems", &problems, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("recordedBy", &recordedBy, from: &cursor)
      object.readIfPresent("event", &event, from: &cursor)
      object.readIfPresent("objection", &objection, from: &cursor)
      object.readIfPresent("amended", &amended, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place, let outcome, let problems else { return nil }
    self.inspection = inspection
    self.place = place
    self.office = office
    self.outcome = outcome
    self.checkedOn = checkedOn
    self.lastUpdatedOn = lastUpdatedOn
    self.points = points
    self.problems = problems
    self.reasons = reasons
    self.recordedBy = recordedBy
    self.event = event
    self.objection = objection
    self.amended = amended
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    try buffer.member("office", ifPresent: office)
    try buffer.member("outcome", outcome)
    try buffer.member("checkedOn", ifPresent: checkedOn)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("points", ifPresent: points)
    try buffer.member("problems", problems)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("recordedBy", ifPresent: recordedBy)
    try buffer.member("event", ifPresent: event)
    try buffer.member("objection", ifPresent: objection)
    try buffer.member("amended", ifPresent: amended)
    buffer.endObject()
  }
}

extension ResultObjection: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var words: Passage?
    var on: CivilDate?
    var by: StaffID?
    var isUpheld: Bool?
    var reasons: Passage?
    var settledOn: CivilDate?
    var settledBy: StaffID?
    var isCorrected: Bool?
    var object = cursor.object()
    repeat {
      object.read("words", &words, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("isUpheld", &isUpheld, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
      object.readIfPresent("settledBy", &settledBy, from: &cursor)
      object.read("isCorrected", &isCorrected, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let words, let on, let isCorrected else { return nil }
    self.words = words
    self.on = on
    self.by = by
    self.isUpheld = isUpheld
    self.reasons = reasons
    self.settledOn = settledOn
    self.settledBy = settledBy
    self.isCorrected = isCorrected
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("words", words)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("isUpheld", ifPresent: isUpheld)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("settledOn", ifPresent: settledOn)
    try buffer.member("settledBy", ifPresent: settledBy)
    try buffer.member("isCorrected", isCorrected)
    buffer.endObject()
  }
}

extension ResultCorrection: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var former: InspectionOutcome?
    var reasons: Passage?
    var on: CivilDate?
    var by: StaffID?
    var event: Int?
    var isPublished: Bool?
    var object = cursor.object()
    repeat {
      object.read("former", &former, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.read("event", &event, from: &cursor)
      object.read("isPublished", &isPublished, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let former, let reasons, let on, let event, let isPublished
    else { return nil }
    self.former = former
    self.reasons = reasons
    self.on = on
    self.by = by
    self.event = event
    self.isPublished = isPublished
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("former", former)
    try buffer.member("reasons", reasons)
    try buffer.member("on", on)
    try buffer.member("by", ifPresent: by)
    try buffer.member("event", event)
    try buffer.member("isPublished", isPublished)
    buffer.endObject()
  }
}

extension InspectedAt {
  package init?(reading cursor: inout JSONCursor) {
    var inspection: InspectionID?
    var place: Subject?
    var object = cursor.object()
    repeat {
      object.read("inspection", &inspection, from: &cursor)
      object.read("place", &place, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let inspection, let place else { return nil }
    self.inspection = inspection
    self.place = place
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("inspection", inspection)
    try buffer.member("place", place)
    buffer.endObject()
  }
}

extension AssessmentMethod {
  package init?(reading cursor: inout JSONCursor) {
    var edition: EditionNumber?
    var title: Line?
    var effectiveFrom: CivilDate?
    var paper: PaperName?
    var filedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("edition", &edition, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("effectiveFrom", &effectiveFrom, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.read("filedOn", &filedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let edition, let title, let effectiveFrom, let filedOn else { return nil }
    self.edition = edition
    self.title = title
    self.effectiveFrom = effectiveFrom
    self.paper = paper
    self.filedOn = filedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("edition", edition)
    try buffer.member("title", title)
    try buffer.member("effectiveFrom", effectiveFrom)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("filedOn", filedOn)
    buffer.endObject()
  }
}
