// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SurveyOpened {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var office: OfficeID?
    var place: Subject?
    var kind: SurveyKind?
    var title: Passage?
    var from: CivilDate?
    var until: CivilDate?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let office, let place, let kind, let title, let from,
      let until, let address
    else { return nil }
    self.survey = survey
    self.office = office
    self.place = place
    self.kind = kind
    self.title = title
    self.from = from
    self.until = until
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension SurveyKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("survey") {
      self = .survey
    } else if cursor.takes("solicitation") {
      self = .solicitation
    } else {
      return nil
    }
  }
}

extension SurveyClosed {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var opinionCount: Int?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("opinionCount", &opinionCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let opinionCount else { return nil }
    self.survey = survey
    self.opinionCount = opinionCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("opinionCount", opinionCount)
    buffer.endObject()
  }
}

extension SurveyPublished {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var address: WebAddress?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey else { return nil }
    self.survey = survey
    self.address = address
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("address", ifPresent: address)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension SurveyCancelled {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let reasons else { return nil }
    self.survey = survey
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SurveyCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var was: Int?
    var opinionCount: Int?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("was", &was, from: &cursor)
      object.read("opinionCount", &opinionCount, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let was, let opinionCount, let reasons else { return nil }
    self.survey = survey
    self.was = was
    self.opinionCount = opinionCount
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("was", was)
    try buffer.member("opinionCount", opinionCount)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SurveyDaysCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var wasFrom: CivilDate?
    var wasUntil: CivilDate?
    var from: CivilDate?
    var until: CivilDate?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("wasFrom", &wasFrom, from: &cursor)
      object.read("wasUntil", &wasUntil, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let wasFrom, let wasUntil, let from, let until, let reasons
    else { return nil }
    self.survey = survey
    self.wasFrom = wasFrom
    self.wasUntil = wasUntil
    self.from = from
    self.until = until
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("wasFrom", wasFrom)
    try buffer.member("wasUntil", wasUntil)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension InterviewOpened {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var office: OfficeID?
    var place: Subject?
    var title: Passage?
    var guestOffice: OfficeID?
    var guestRole: Line?
    var day: CivilDate?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("guestOffice", &guestOffice, from: &cursor)
      object.read("guestRole", &guestRole, from: &cursor)
      object.read("day", &day, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let office, let place, let title, let guestRole, let day,
      let address
    else { return nil }
    self.interview = interview
    self.office = office
    self.place = place
    self.title = title
    self.guestOffice = guestOffice
    self.guestRole = guestRole
    self.day = day
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("title", title)
    try buffer.member("guestOffice", ifPresent: guestOffice)
    try buffer.member("guestRole", guestRole)
    try buffer.member("day", day)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension InterviewClosed {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var putCount: Int?
    var answeredCount: Int?
    var transcript: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("putCount", &putCount, from: &cursor)
      object.read("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let putCount, let answeredCount else { return nil }
    self.interview = interview
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.transcript = transcript
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("putCount", putCount)
    try buffer.member("answeredCount", answeredCount)
    try buffer.member("transcript", ifPresent: transcript)
    buffer.endObject()
  }
}

extension InterviewCancelled {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let reasons else { return nil }
    self.interview = interview
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension InterviewCorrected {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var wasPutCount: Int?
    var wasAnsweredCount: Int?
    var putCount: Int?
    var answeredCount: Int?
    var transcript: WebAddress?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("wasPutCount", &wasPutCount, from: &cursor)
      object.read("wasAnsweredCount", &wasAnsweredCount, from: &cursor)
      object.read("putCount", &putCount, from: &cursor)
      object.read("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let wasPutCount, let wasAnsweredCount, let putCount,
      let answeredCount, let reasons
    else { return nil }
    self.interview = interview
    self.wasPutCount = wasPutCount
    self.wasAnsweredCount = wasAnsweredCount
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.transcript = transcript
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("wasPutCount", wasPutCount)
    try buffer.member("wasAnsweredCount", wasAnsweredCount)
    try buffer.member("putCount", putCount)
    try buffer.member("answeredCount", answeredCount)
    try buffer.member("transcript", ifPresent: transcript)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OpenSurvey {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var kind: SurveyKind?
    var title: Headline?
    var from: CivilDate?
    var until: CivilDate?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let kind, let title, let from, let until, let address
    else { return nil }
    self.place = place
    self.kind = kind
    self.title = title
    self.from = from
    self.until = until
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension CloseSurvey {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var opinionCount: Int?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("opinionCount", &opinionCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let opinionCount else { return nil }
    self.survey = survey
    self.opinionCount = opinionCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("opinionCount", opinionCount)
    buffer.endObject()
  }
}

extension PublishSurvey {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var address: WebAddress?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey else { return nil }
    self.survey = survey
    self.address = address
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("address", ifPresent: address)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension CancelSurvey {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let reasons else { return nil }
    self.survey = survey
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CorrectSurvey {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var opinionCount: Int?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("opinionCount", &opinionCount, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let opinionCount, let reasons else { return nil }
    self.survey = survey
    self.opinionCount = opinionCount
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("opinionCount", opinionCount)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CorrectSurveyDays {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var from: CivilDate?
    var until: CivilDate?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let from, let until, let reasons else { return nil }
    self.survey = survey
    self.from = from
    self.until = until
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OpenInterview {
  package init?(reading cursor: inout JSONCursor) {
    var place: Subject?
    var title: Headline?
    var guestOffice: OfficeID?
    var guestRole: Line?
    var day: CivilDate?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("place", &place, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("guestOffice", &guestOffice, from: &cursor)
      object.read("guestRole", &guestRole, from: &cursor)
      object.read("day", &day, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let place, let title, let guestRole, let day, let address
    else { return nil }
    self.place = place
    self.title = title
    self.guestOffice = guestOffice
    self.guestRole = guestRole
    self.day = day
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("place", place)
    try buffer.member("title", title)
    try buffer.member("guestOffice", ifPresent: guestOffice)
    try buffer.member("guestRole", guestRole)
    try buffer.member("day", day)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension CloseInterview {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var putCount: Int?
    var answeredCount: Int?
    var transcript: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("putCount", &putCount, from: &cursor)
      object.read("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let putCount, let answeredCount else { return nil }
    self.interview = interview
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.transcript = transcript
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("putCount", putCount)
    try buffer.member("answeredCount", answeredCount)
    try buffer.member("transcript", ifPresent: transcript)
    buffer.endObject()
  }
}

extension CancelInterview {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let reasons else { return nil }
    self.interview = interview
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CorrectInterview {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var putCount: Int?
    var answeredCount: Int?
    var transcript: WebAddress?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("putCount", &putCount, from: &cursor)
      object.read("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let putCount, let answeredCount, let reasons
    else { return nil }
    self.interview = interview
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.transcript = transcript
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("putCount", putCount)
    try buffer.member("answeredCount", answeredCount)
    try buffer.member("transcript", ifPresent: transcript)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SurveyShow {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey else { return nil }
    self.survey = survey
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    buffer.endObject()
  }
}

extension SurveyShown {
  package init?(reading cursor: inout JSONCursor) {
    var line: SurveyLine?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension SurveyLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var survey: SurveyID?
    var kind: SurveyKind?
    var title: Passage?
    var office: OfficeAnswer?
    var place: SubjectAnswer?
    var phase: SurveyPhase?
    var from: CivilDate?
    var until: CivilDate?
    var address: WebAddress?
    var opinionCount: Int?
    var closedOn: CivilDate?
    var ageDays: Int?
    var result: WebAddress?
    var resultOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("survey", &survey, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("opinionCount", &opinionCount, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.readIfPresent("result", &result, from: &cursor)
      object.readIfPresent("resultOn", &resultOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let survey, let kind, let title, let office, let place, let phase,
      let from, let until, let address
    else { return nil }
    self.survey = survey
    self.kind = kind
    self.title = title
    self.office = office
    self.place = place
    self.phase = phase
    self.from = from
    self.until = until
    self.address = address
    self.opinionCount = opinionCount
    self.closedOn = closedOn
    self.ageDays = ageDays
    self.result = result
    self.resultOn = resultOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("survey", survey)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("phase", phase)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("address", address)
    try buffer.member("opinionCount", ifPresent: opinionCount)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("result", ifPresent: result)
    try buffer.member("resultOn", ifPresent: resultOn)
    buffer.endObject()
  }
}

extension SurveyPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("open") {
      self = .open
    } else if cursor.takes("closed") {
      self = .closed
    } else if cursor.takes("published") {
      self = .published
    } else if cursor.takes("unpublished") {
      self = .unpublished
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}

extension SurveyList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var phase: SurveyPhase?
    var kind: SurveyKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.phase = phase
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension SurveyListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var surveys: [SurveyLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("surveys", &surveys, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let surveys else { return nil }
    self.surveys = surveys
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("surveys", surveys)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension InterviewShow {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview else { return nil }
    self.interview = interview
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    buffer.endObject()
  }
}

extension InterviewShown {
  package init?(reading cursor: inout JSONCursor) {
    var line: InterviewLine?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension InterviewLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var interview: InterviewID?
    var title: Passage?
    var office: OfficeAnswer?
    var place: SubjectAnswer?
    var guestOffice: OfficeAnswer?
    var guestRole: Line?
    var phase: InterviewPhase?
    var day: CivilDate?
    var address: WebAddress?
    var putCount: Int?
    var answeredCount: Int?
    var heldOn: CivilDate?
    var transcript: WebAddress?
    var ageDays: Int?
    var object = cursor.object()
    repeat {
      object.read("interview", &interview, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.readIfPresent("guestOffice", &guestOffice, from: &cursor)
      object.read("guestRole", &guestRole, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("day", &day, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("putCount", &putCount, from: &cursor)
      object.readIfPresent("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("heldOn", &heldOn, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interview, let title, let office, let place, let guestRole, let phase,
      let day, let address
    else { return nil }
    self.interview = interview
    self.title = title
    self.office = office
    self.place = place
    self.guestOffice = guestOffice
    self.guestRole = guestRole
    self.phase = phase
    self.day = day
    self.address = address
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.heldOn = heldOn
    self.transcript = transcript
    self.ageDays = ageDays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interview", interview)
    try buffer.member("title", title)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("guestOffice", ifPresent: guestOffice)
    try buffer.member("guestRole", guestRole)
    try buffer.member("phase", phase)
    try buffer.member("day", day)
    try buffer.member("address", address)
    try buffer.member("putCount", ifPresent: putCount)
    try buffer.member("answeredCount", ifPresent: answeredCount)
    try buffer.member("heldOn", ifPresent: heldOn)
    try buffer.member("transcript", ifPresent: transcript)
    try buffer.member("ageDays", ifPresent: ageDays)
    buffer.endObject()
  }
}

extension InterviewPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("open") {
      self = .open
    } else if cursor.takes("held") {
      self = .held
    } else if cursor.takes("cancelled") {
      self = .cancelled
    } else {
      return nil
    }
  }
}

extension InterviewList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var place: Subject?
    var phase: InterviewPhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.place = place
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("place", ifPresent: place)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension InterviewListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var interviews: [InterviewLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("interviews", &interviews, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let interviews else { return nil }
    self.interviews = interviews
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("interviews", interviews)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Survey {
  package init?(reading cursor: inout JSONCursor) {
    var id: SurveyID?
    var office: OfficeID?
    var place: Subject?
    var kind: SurveyKind?
    var title: Passage?
    var from: CivilDate?
    var until: CivilDate?
    var openedOn: CivilDate?
    var daysBy: StaffID?
    var address: WebAddress?
    var phase: SurveyPhase?
    var opinionCount: Int?
    var closedOn: CivilDate?
    var closeDay: CivilDate?
    var tallyBy: StaffID?
    var result: WebAddress?
    var resultOn: CivilDate?
    var reasons: Passage?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
      object.read("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("daysBy", &daysBy, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("opinionCount", &opinionCount, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.readIfPresent("closeDay", &closeDay, from: &cursor)
      object.readIfPresent("tallyBy", &tallyBy, from: &cursor)
      object.readIfPresent("result", &result, from: &cursor)
      object.readIfPresent("resultOn", &resultOn, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let place, let kind, let title, let from, let until,
      let openedOn, let address, let phase, let lastOn
    else { return nil }
    self.id = id
    self.office = office
    self.place = place
    self.kind = kind
    self.title = title
    self.from = from
    self.until = until
    self.openedOn = openedOn
    self.daysBy = daysBy
    self.address = address
    self.phase = phase
    self.opinionCount = opinionCount
    self.closedOn = closedOn
    self.closeDay = closeDay
    self.tallyBy = tallyBy
    self.result = result
    self.resultOn = resultOn
    self.reasons = reasons
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("from", from)
    try buffer.member("until", until)
    try buffer.member("openedOn", openedOn)
    try buffer.member("daysBy", ifPresent: daysBy)
    try buffer.member("address", address)
    try buffer.member("phase", phase)
    try buffer.member("opinionCount", ifPresent: opinionCount)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("closeDay", ifPresent: closeDay)
    try buffer.member("tallyBy", ifPresent: tallyBy)
    try buffer.member("result", ifPresent: result)
    try buffer.member("resultOn", ifPresent: resultOn)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension Interview {
  package init?(reading cursor: inout JSONCursor) {
    var id: InterviewID?
    var office: OfficeID?
    var place: Subject?
    var title: Passage?
    var guestOffice: OfficeID?
    var guestRole: Line?
    var day: CivilDate?
    var address: WebAddress?
    var phase: InterviewPhase?
    var putCount: Int?
    var answeredCount: Int?
    var tallyBy: StaffID?
    var transcript: WebAddress?
    var reasons: Passage?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("place", &place, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("guestOffice", &guestOffice, from: &cursor)
      object.read("guestRole", &guestRole, from: &cursor)
      object.read("day", &day, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.readIfPresent("putCount", &putCount, from: &cursor)
      object.readIfPresent("answeredCount", &answeredCount, from: &cursor)
      object.readIfPresent("tallyBy", &tallyBy, from: &cursor)
      object.readIfPresent("transcript", &transcript, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let place, let title, let guestRole, let day,
      let address, let phase, let lastOn
    else { return nil }
    self.id = id
    self.office = office
    self.place = place
    self.title = title
    self.guestOffice = guestOffice
    self.guestRole = guestRole
    self.day = day
    self.address = address
    self.phase = phase
    self.putCount = putCount
    self.answeredCount = answeredCount
    self.tallyBy = tallyBy
    self.transcript = transcript
    self.reasons = reasons
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("place", place)
    try buffer.member("title", title)
    try buffer.member("guestOffice", ifPresent: guestOffice)
    try buffer.member("guestRole", guestRole)
    try buffer.member("day", day)
    try buffer.member("address", address)
    try buffer.member("phase", phase)
    try buffer.member("putCount", ifPresent: putCount)
    try buffer.member("answeredCount", ifPresent: answeredCount)
    try buffer.member("tallyBy", ifPresent: tallyBy)
    try buffer.member("transcript", ifPresent: transcript)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}
