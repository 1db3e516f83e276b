// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension MeasurementRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var value: Int?
    var source: Line?
    var countedBy: Passage?
    var takenAt: Instant?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("value", &value, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("countedBy", &countedBy, from: &cursor)
      object.read("takenAt", &takenAt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let value, let source, let countedBy,
      let takenAt
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.value = value
    self.source = source
    self.countedBy = countedBy
    self.takenAt = takenAt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("value", value)
    try buffer.member("source", source)
    try buffer.member("countedBy", countedBy)
    try buffer.member("takenAt", takenAt)
    buffer.endObject()
  }
}

extension MeasurementCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var value: Int?
    var source: Line?
    var countedBy: Passage?
    var takenAt: Instant?
    var corrects: LogPosition?
    var was: Int?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("value", &value, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("countedBy", &countedBy, from: &cursor)
      object.read("takenAt", &takenAt, from: &cursor)
      object.read("corrects", &corrects, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let value, let source, let countedBy,
      let takenAt, let corrects, let was, let reasons
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.value = value
    self.source = source
    self.countedBy = countedBy
    self.takenAt = takenAt
    self.corrects = corrects
    self.was = was
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("value", value)
    try buffer.member("source", source)
    try buffer.member("countedBy", countedBy)
    try buffer.member("takenAt", takenAt)
    try buffer.member("corrects", corrects)
    try buffer.member("was", was)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MeasurementWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var withdraws: LogPosition?
    var was: Int?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("withdraws", &withdraws, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let withdraws, let was, let reasons
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.withdraws = withdraws
    self.was = was
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("withdraws", withdraws)
    try buffer.member("was", was)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension RecordMeasurement {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var value: Int?
    var source: Line?
    var countedBy: Prose?
    var takenAt: Instant?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("value", &value, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("countedBy", &countedBy, from: &cursor)
      object.read("takenAt", &takenAt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let value, let source, let countedBy,
      let takenAt
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.value = value
    self.source = source
    self.countedBy = countedBy
    self.takenAt = takenAt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("value", value)
    try buffer.member("source", source)
    try buffer.member("countedBy", countedBy)
    try buffer.member("takenAt", takenAt)
    buffer.endObject()
  }
}

extension CorrectMeasurement {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var value: Int?
    var source: Line?
    var countedBy: Prose?
    var takenAt: Instant?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("value", &value, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("countedBy", &countedBy, from: &cursor)
      object.read("takenAt", &takenAt, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let value, let source, let countedBy,
      let takenAt, let reasons
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.value = value
    self.source = source
    self.countedBy = countedBy
    self.takenAt = takenAt
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("value", value)
    try buffer.member("source", source)
    try buffer.member("countedBy", countedBy)
    try buffer.member("takenAt", takenAt)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension WithdrawMeasurement {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let reasons else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MeasurementList {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject else { return nil }
    self.subject = subject
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension MeasurementListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var measurements: [TakenMeasurement]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("measurements", &measurements, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let measurements else { return nil }
    self.measurements = measurements
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("measurements", measurements)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension TakenMeasurement {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var kind: MeasurementKind?
    var period: FigurePeriod?
    var value: Int?
    var source: Line?
    var countedBy: Passage?
    var takenAt: Instant?
    var recordedBy: StaffID?
    var event: Int?
    var recordedOn: CivilDate?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("value", &value, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.read("countedBy", &countedBy, from: &cursor)
      object.read("takenAt", &takenAt, from: &cursor)
      object.readIfPresent("recordedBy", &recordedBy, from: &cursor)
      object.read("event", &event, from: &cursor)
      object.read("recordedOn", &recordedOn, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let kind, let period, let value, let source, let countedBy,
      let takenAt, let event, let recordedOn
    else { return nil }
    self.subject = subject
    self.kind = kind
    self.period = period
    self.value = value
    self.source = source
    self.countedBy = countedBy
    self.takenAt = takenAt
    self.recordedBy = recordedBy
    self.event = event
    self.recordedOn = recordedOn
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("kind", kind)
    try buffer.member("period", period)
    try buffer.member("value", value)
    try buffer.member("source", source)
    try buffer.member("countedBy", countedBy)
    try buffer.member("takenAt", takenAt)
    try buffer.member("recordedBy", ifPresent: recordedBy)
    try buffer.member("event", event)
    try buffer.member("recordedOn", recordedOn)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}
