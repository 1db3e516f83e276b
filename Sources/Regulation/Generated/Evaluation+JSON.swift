// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension EvaluationRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var unit: OfficeID?
    var office: OfficeID?
    var period: Period?
    var grade: EvaluationGrade?
    var points: Points?
    var reasons: Passage?
    var counts: [EvaluatedCount]?
    var weeksShort: Int?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("counts", &counts, from: &cursor)
      object.read("weeksShort", &weeksShort, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let unit, let office, let period, let grade, let reasons,
      let counts, let weeksShort
    else { return nil }
    self.evaluation = evaluation
    self.unit = unit
    self.office = office
    self.period = period
    self.grade = grade
    self.points = points
    self.reasons = reasons
    self.counts = counts
    self.weeksShort = weeksShort
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("unit", unit)
    try buffer.member("office", office)
    try buffer.member("period", period)
    try buffer.member("grade", grade)
    try buffer.member("points", ifPresent: points)
    try buffer.member("reasons", reasons)
    try buffer.member("counts", counts)
    try buffer.member("weeksShort", weeksShort)
    buffer.endObject()
  }
}

extension EvaluationGrade: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("excellent") {
      self = .excellent
    } else if cursor.takes("good") {
      self = .good
    } else if cursor.takes("fair") {
      self = .fair
    } else if cursor.takes("poor") {
      self = .poor
    } else {
      return nil
    }
  }
}

extension EvaluatedCount: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var measure: EvaluationMeasure?
    var numerator: Int?
    var denominator: Int?
    var object = cursor.object()
    repeat {
      object.read("measure", &measure, from: &cursor)
      object.read("numerator", &numerator, from: &cursor)
      object.read("denominator", &denominator, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measure, let numerator, let denominator else { return nil }
    self.measure = measure
    self.numerator = numerator
    self.denominator = denominator
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measure", measure)
    try buffer.member("numerator", numerator)
    try buffer.member("denominator", denominator)
    buffer.endObject()
  }
}

extension EvaluationMeasure: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("message-reply") {
      self = .messageReply
    } else if cursor.takes("message-timeliness") {
      self = .messageTimeliness
    } else if cursor.takes("notice-reply") {
      self = .noticeReply
    } else if cursor.takes("notice-timeliness") {
      self = .noticeTimeliness
    } else if cursor.takes("problem-resolution") {
      self = .problemResolution
    } else if cursor.takes("inspection-pass") {
      self = .inspectionPass
    } else {
      return nil
    }
  }
}

extension EvaluationObjected {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var words: Passage?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let words else { return nil }
    self.evaluation = evaluation
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension EvaluationSettled {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var isUpheld: Bool?
    var reasons: Passage?
    var grade: EvaluationGrade?
    var points: Points?
    var wasPoints: Points?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("isUpheld", &isUpheld, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("grade", &grade, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.readIfPresent("wasPoints", &wasPoints, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let isUpheld, let reasons else { return nil }
    self.evaluation = evaluation
    self.isUpheld = isUpheld
    self.reasons = reasons
    self.grade = grade
    self.points = points
    self.wasPoints = wasPoints
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("isUpheld", isUpheld)
    try buffer.member("reasons", reasons)
    try buffer.member("grade", ifPresent: grade)
    try buffer.member("points", ifPresent: points)
    try buffer.member("wasPoints", ifPresent: wasPoints)
    buffer.endObject()
  }
}

extension RecordEvaluation {
  package init?(reading cursor: inout JSONCursor) {
    var unit: OfficeID?
    var period: Period?
    var grade: EvaluationGrade?
    var points: Points?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("unit", &unit, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let unit, let period, let grade, let reasons else { return nil }
    self.unit = unit
    self.period = period
    self.grade = grade
    self.points = points
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("unit", unit)
    try buffer.member("period", period)
    try buffer.member("grade", grade)
    try buffer.member("points", ifPresent: points)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ObjectToEvaluation {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var words: Prose?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let words else { return nil }
    self.evaluation = evaluation
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("words", words)
    buffer.endObject()
  }
}

extension SettleEvaluation {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var isUpheld: Bool?
    var reasons: Prose?
    var grade: EvaluationGrade?
    var points: Points?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("isUpheld", &isUpheld, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.readIfPresent("grade", &grade, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let isUpheld, let reasons else { return nil }
    self.evaluation = evaluation
    self.isUpheld = isUpheld
    self.reasons = reasons
    self.grade = grade
    self.points = points
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("isUpheld", isUpheld)
    try buffer.member("reasons", reasons)
    try buffer.member("grade", ifPresent: grade)
    try buffer.member("points", ifPresent: points)
    buffer.endObject()
  }
}

extension EvaluationShow {
  package init?(reading cursor: inout JSONCursor) {
    var period: Period?
    var office: OfficeID?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("period", &period, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let period else { return nil }
    self.period = period
    self.office = office
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("period", period)
    try buffer.member("office", ifPresent: office)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension EvaluationShown {
  package init?(reading cursor: inout JSONCursor) {
    var period: Period?
    var position: Int?
    var units: [EvaluatedUnit]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("period", &period, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("units", &units, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let period, let position, let units else { return nil }
    self.period = period
    self.position = position
    self.units = units
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("period", period)
    try buffer.member("position", position)
    try buffer.member("units", units)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension EvaluatedUnit: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeAnswer?
    var rates: [EvaluatedRate]?
    var weeksShort: Int?
    var weeksShortOf: [FigureAddress]?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("rates", &rates, from: &cursor)
      object.read("weeksShort", &weeksShort, from: &cursor)
      object.read("weeksShortOf", &weeksShortOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let rates, let weeksShort, let weeksShortOf
    else { return nil }
    self.office = office
    self.rates = rates
    self.weeksShort = weeksShort
    self.weeksShortOf = weeksShortOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("rates", rates)
    try buffer.member("weeksShort", weeksShort)
    try buffer.member("weeksShortOf", weeksShortOf)
    buffer.endObject()
  }
}

extension EvaluatedRate: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var measure: EvaluationMeasure?
    var title: Bilingual?
    var rate: Rate?
    var numeratorOf: [FigureAddress]?
    var denominatorOf: [FigureAddress]?
    var object = cursor.object()
    repeat {
      object.read("measure", &measure, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("rate", &rate, from: &cursor)
      object.read("numeratorOf", &numeratorOf, from: &cursor)
      object.read("denominatorOf", &denominatorOf, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measure, let title, let rate, let numeratorOf, let denominatorOf
    else { return nil }
    self.measure = measure
    self.title = title
    self.rate = rate
    self.numeratorOf = numeratorOf
    self.denominatorOf = denominatorOf
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measure", measure)
    try buffer.member("title", title)
    try buffer.member("rate", rate)
    try buffer.member("numeratorOf", numeratorOf)
    try buffer.member("denominatorOf", denominatorOf)
    buffer.endObject()
  }
}

extension EvaluationList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var period: Period?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("period", &period, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.period = period
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("period", ifPresent: period)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension EvaluationListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var evaluations: [EvaluationLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("evaluations", &evaluations, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluations else { return nil }
    self.evaluations = evaluations
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluations", evaluations)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension EvaluationLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var evaluation: EvaluationID?
    var unit: OfficeAnswer?
    var period: Period?
    var grade: EvaluationGrade?
    var title: Bilingual?
    var points: Points?
    var reasons: Passage?
    var recordedOn: CivilDate?
    var rates: [EvaluatedRate]?
    var weeksShort: Int?
    var objection: EvaluationObjection?
    var object = cursor.object()
    repeat {
      object.read("evaluation", &evaluation, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("recordedOn", &recordedOn, from: &cursor)
      object.read("rates", &rates, from: &cursor)
      object.read("weeksShort", &weeksShort, from: &cursor)
      object.readIfPresent("objection", &objection, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let evaluation, let unit, let period, let grade, let title, let reasons,
      let recordedOn, let rates, let weeksShort
    else { return nil }
    self.evaluation = evaluation
    self.unit = unit
    self.period = period
    self.grade = grade
    self.title = title
    self.points = points
    self.reasons = reasons
    self.recordedOn = recordedOn
    self.rates = rates
    self.weeksShort = weeksShort
    self.objection = objection
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("evaluation", evaluation)
    try buffer.member("unit", unit)
    try buffer.member("period", period)
    try buffer.member("grade", grade)
    try buffer.member("title", title)
    try buffer.member("points", ifPresent: points)
    try buffer.member("reasons", reasons)
    try buffer.member("recordedOn", recordedOn)
    try buffer.member("rates", rates)
    try buffer.member("weeksShort", weeksShort)
    try buffer.member("objection", ifPresent: objection)
    buffer.endObject()
  }
}

extension EvaluationObjection: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var words: Passage?
    var on: CivilDate?
    var by: StaffID?
    var isUpheld: Bool?
    var reasons: Passage?
    var settledOn: CivilDate?
    var settledBy: StaffID?
    var object = cursor.object()
    repeat {
      object.read("words", &words, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("by", &by, from: &cursor)
      object.readIfPresent("isUpheld", &isUpheld, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
      object.readIfPresent("settledBy", &settledBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let words, let on else { return nil }
    self.words = words
    self.on = on
    self.by = by
    self.isUpheld = isUpheld
    self.reasons = reasons
    self.settledOn = settledOn
    self.settledBy = settledBy
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
    buffer.endObject()
  }
}

extension Evaluation {
  package init?(reading cursor: inout JSONCursor) {
    var id: EvaluationID?
    var unit: OfficeID?
    var office: OfficeID?
    var period: Period?
    var grade: EvaluationGrade?
    var points: Points?
    var reasons: Passage?
    var counts: [EvaluatedCount]?
    var weeksShort: Int?
    var recordedOn: CivilDate?
    var recordedBy: StaffID?
    var countedTo: Int?
    var objection: EvaluationObjection?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("unit", &unit, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("grade", &grade, from: &cursor)
      object.readIfPresent("points", &points, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("counts", &counts, from: &cursor)
      object.read("weeksShort", &weeksShort, from: &cursor)
      object.read("recordedOn", &recordedOn, from: &cursor)
      object.readIfPresent("recordedBy", &recordedBy, from: &cursor)
      object.read("countedTo", &countedTo, from: &cursor)
      object.readIfPresent("objection", &objection, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let unit, let office, let period, let grade, let reasons,
      let counts, let weeksShort, let recordedOn, let countedTo, let lastOn
    else { return nil }
    self.id = id
    self.unit = unit
    self.office = office
    self.period = period
    self.grade = grade
    self.points = points
    self.reasons = reasons
    self.counts = counts
    self.weeksShort = weeksShort
    self.recordedOn = recordedOn
    self.recordedBy = recordedBy
    self.countedTo = countedTo
    self.objection = objection
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("unit", unit)
    try buffer.member("office", office)
    try buffer.member("period", period)
    try buffer.member("grade", grade)
    try buffer.member("points", ifPresent: points)
    try buffer.member("reasons", reasons)
    try buffer.member("counts", counts)
    try buffer.member("weeksShort", weeksShort)
    try buffer.member("recordedOn", recordedOn)
    try buffer.member("recordedBy", ifPresent: recordedBy)
    try buffer.member("countedTo", countedTo)
    try buffer.member("objection", ifPresent: objection)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}
