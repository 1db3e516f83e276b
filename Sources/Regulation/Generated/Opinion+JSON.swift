// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension OpinionRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var opinion: OpinionID?
    var office: OfficeID?
    var kind: OpinionKind?
    var weight: OpinionWeight?
    var topic: Passage?
    var text: Passage?
    var place: Subject?
    var source: Line?
    var address: WebAddress?
    var count: Int?
    var object = cursor.object()
    repeat {
      object.read("opinion", &opinion, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("weight", &weight, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("count", &count, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let opinion, let office, let kind, let weight, let topic, let count
    else { return nil }
    self.opinion = opinion
    self.office = office
    self.kind = kind
    self.weight = weight
    self.topic = topic
    self.text = text
    self.place = place
    self.source = source
    self.address = address
    self.count = count
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("opinion", opinion)
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("weight", weight)
    try buffer.member("topic", topic)
    try buffer.member("text", ifPresent: text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("source", ifPresent: source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("count", count)
    buffer.endObject()
  }
}

extension OpinionKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("policy") {
      self = .policy
    } else if cursor.takes("livelihood") {
      self = .livelihood
    } else if cursor.takes("environment") {
      self = .environment
    } else if cursor.takes("service") {
      self = .service
    } else if cursor.takes("safety") {
      self = .safety
    } else if cursor.takes("rumour") {
      self = .rumour
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension OpinionWeight: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("major") {
      self = .major
    } else if cursor.takes("notable") {
      self = .notable
    } else if cursor.takes("ordinary") {
      self = .ordinary
    } else {
      return nil
    }
  }
}

extension OpinionClarified {
  package init?(reading cursor: inout JSONCursor) {
    var opinion: OpinionID?
    var response: ResponseID?
    var object = cursor.object()
    repeat {
      object.read("opinion", &opinion, from: &cursor)
      object.read("response", &response, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let opinion, let response else { return nil }
    self.opinion = opinion
    self.response = response
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("opinion", opinion)
    try buffer.member("response", response)
    buffer.endObject()
  }
}

extension ProblemIssued {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var office: OfficeID?
    var addressee: OfficeID?
    var title: Passage?
    var text: Passage?
    var place: Subject?
    var opinions: [OpinionID]?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("addressee", &addressee, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.read("opinions", &opinions, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let office, let addressee, let title, let text, let opinions
    else { return nil }
    self.problem = problem
    self.office = office
    self.addressee = addressee
    self.title = title
    self.text = text
    self.place = place
    self.opinions = opinions
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("office", office)
    try buffer.member("addressee", addressee)
    try buffer.member("title", title)
    try buffer.member("text", text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("opinions", opinions)
    buffer.endObject()
  }
}

extension ProblemAnswered {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var answer: Passage?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let answer else { return nil }
    self.problem = problem
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension ProblemSettled {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var outcome: ProblemOutcome?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let outcome else { return nil }
    self.problem = problem
    self.outcome = outcome
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ProblemOutcome: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("solved") {
      self = .solved
    } else if cursor.takes("unsolved") {
      self = .unsolved
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension RecordOpinion {
  package init?(reading cursor: inout JSONCursor) {
    var kind: OpinionKind?
    var weight: OpinionWeight?
    var topic: Headline?
    var text: Prose?
    var place: Subject?
    var source: Line?
    var address: WebAddress?
    var count: Int?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("weight", &weight, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("count", &count, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let weight, let topic, let count else { return nil }
    self.kind = kind
    self.weight = weight
    self.topic = topic
    self.text = text
    self.place = place
    self.source = source
    self.address = address
    self.count = count
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("weight", weight)
    try buffer.member("topic", topic)
    try buffer.member("text", ifPresent: text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("source", ifPresent: source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("count", count)
    buffer.endObject()
  }
}

extension ClarifyOpinion {
  package init?(reading cursor: inout JSONCursor) {
    var opinion: OpinionID?
    var response: ResponseID?
    var object = cursor.object()
    repeat {
      object.read("opinion", &opinion, from: &cursor)
      object.read("response", &response, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let opinion, let response else { return nil }
    self.opinion = opinion
    self.response = response
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("opinion", opinion)
    try buffer.member("response", response)
    buffer.endObject()
  }
}

extension IssueProblem {
  package init?(reading cursor: inout JSONCursor) {
    var addressee: OfficeID?
    var title: Headline?
    var text: Prose?
    var place: Subject?
    var opinions: [OpinionID]?
    var object = cursor.object()
    repeat {
      object.read("addressee", &addressee, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("opinions", &opinions, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let addressee, let title, let text else { return nil }
    self.addressee = addressee
    self.title = title
    self.text = text
    self.place = place
    self.opinions = opinions
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("addressee", addressee)
    try buffer.member("title", title)
    try buffer.member("text", text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("opinions", ifPresent: opinions)
    buffer.endObject()
  }
}

extension AnswerProblem {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var answer: Prose?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("answer", &answer, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let answer else { return nil }
    self.problem = problem
    self.answer = answer
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("answer", answer)
    buffer.endObject()
  }
}

extension SettleProblem {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var outcome: ProblemOutcome?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("outcome", &outcome, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let outcome else { return nil }
    self.problem = problem
    self.outcome = outcome
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("outcome", outcome)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension OpinionList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var weight: OpinionWeight?
    var kind: OpinionKind?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("weight", &weight, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.office = office
    self.weight = weight
    self.kind = kind
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", ifPresent: office)
    try buffer.member("weight", ifPresent: weight)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension OpinionListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var opinions: [Opinion]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("opinions", &opinions, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let opinions else { return nil }
    self.opinions = opinions
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("opinions", opinions)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Opinion {
  package init?(reading cursor: inout JSONCursor) {
    var id: OpinionID?
    var office: OfficeID?
    var kind: OpinionKind?
    var weight: OpinionWeight?
    var topic: Passage?
    var text: Passage?
    var place: Subject?
    var source: Line?
    var address: WebAddress?
    var count: Int?
    var on: CivilDate?
    var response: ResponseID?
    var clarifiedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("weight", &weight, from: &cursor)
      object.read("topic", &topic, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.readIfPresent("source", &source, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.read("count", &count, from: &cursor)
      object.read("on", &on, from: &cursor)
      object.readIfPresent("response", &response, from: &cursor)
      object.readIfPresent("clarifiedOn", &clarifiedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let kind, let weight, let topic, let count, let on
    else { return nil }
    self.id = id
    self.office = office
    self.kind = kind
    self.weight = weight
    self.topic = topic
    self.text = text
    self.place = place
    self.source = source
    self.address = address
    self.count = count
    self.on = on
    self.response = response
    self.clarifiedOn = clarifiedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("kind", kind)
    try buffer.member("weight", weight)
    try buffer.member("topic", topic)
    try buffer.member("text", ifPresent: text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("source", ifPresent: source)
    try buffer.member("address", ifPresent: address)
    try buffer.member("count", count)
    try buffer.member("on", on)
    try buffer.member("response", ifPresent: response)
    try buffer.member("clarifiedOn", ifPresent: clarifiedOn)
    buffer.endObject()
  }
}

extension ProblemShow {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem else { return nil }
    self.problem = problem
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    buffer.endObject()
  }
}

extension ProblemShown {
  package init?(reading cursor: inout JSONCursor) {
    var line: ProblemLine?
    var opinions: [OpinionID]?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("opinions", &opinions, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let opinions else { return nil }
    self.line = line
    self.opinions = opinions
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("opinions", opinions)
    buffer.endObject()
  }
}

extension ProblemLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var problem: ProblemID?
    var title: Passage?
    var text: Passage?
    var office: OfficeAnswer?
    var addressee: OfficeAnswer?
    var place: Subject?
    var phase: ProblemPhase?
    var issuedOn: CivilDate?
    var ageDays: Int?
    var answerCount: Int?
    var answer: Passage?
    var answeredOn: CivilDate?
    var reasons: Passage?
    var settledOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("problem", &problem, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("addressee", &addressee, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.readIfPresent("ageDays", &ageDays, from: &cursor)
      object.read("answerCount", &answerCount, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problem, let title, let text, let office, let addressee, let phase,
      let issuedOn, let answerCount
    else { return nil }
    self.problem = problem
    self.title = title
    self.text = text
    self.office = office
    self.addressee = addressee
    self.place = place
    self.phase = phase
    self.issuedOn = issuedOn
    self.ageDays = ageDays
    self.answerCount = answerCount
    self.answer = answer
    self.answeredOn = answeredOn
    self.reasons = reasons
    self.settledOn = settledOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problem", problem)
    try buffer.member("title", title)
    try buffer.member("text", text)
    try buffer.member("office", office)
    try buffer.member("addressee", addressee)
    try buffer.member("place", ifPresent: place)
    try buffer.member("phase", phase)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("ageDays", ifPresent: ageDays)
    try buffer.member("answerCount", answerCount)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("settledOn", ifPresent: settledOn)
    buffer.endObject()
  }
}

extension ProblemPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("issued") {
      self = .issued
    } else if cursor.takes("answered") {
      self = .answered
    } else if cursor.takes("solved") {
      self = .solved
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension ProblemList {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var phase: ProblemPhase?
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

extension ProblemListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var problems: [ProblemLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("problems", &problems, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let problems else { return nil }
    self.problems = problems
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("problems", problems)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension Problem {
  package init?(reading cursor: inout JSONCursor) {
    var id: ProblemID?
    var office: OfficeID?
    var addressee: OfficeID?
    var title: Passage?
    var text: Passage?
    var place: Subject?
    var opinions: [OpinionID]?
    var issuedOn: CivilDate?
    var phase: ProblemPhase?
    var answerCount: Int?
    var answer: Passage?
    var answeredOn: CivilDate?
    var reasons: Passage?
    var settledOn: CivilDate?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("addressee", &addressee, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("text", &text, from: &cursor)
      object.readIfPresent("place", &place, from: &cursor)
      object.read("opinions", &opinions, from: &cursor)
      object.read("issuedOn", &issuedOn, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("answerCount", &answerCount, from: &cursor)
      object.readIfPresent("answer", &answer, from: &cursor)
      object.readIfPresent("answeredOn", &answeredOn, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("settledOn", &settledOn, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let office, let addressee, let title, let text, let opinions,
      let issuedOn, let phase, let answerCount, let lastOn
    else { return nil }
    self.id = id
    self.office = office
    self.addressee = addressee
    self.title = title
    self.text = text
    self.place = place
    self.opinions = opinions
    self.issuedOn = issuedOn
    self.phase = phase
    self.answerCount = answerCount
    self.answer = answer
    self.answeredOn = answeredOn
    self.reasons = reasons
    self.settledOn = settledOn
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("office", office)
    try buffer.member("addressee", addressee)
    try buffer.member("title", title)
    try buffer.member("text", text)
    try buffer.member("place", ifPresent: place)
    try buffer.member("opinions", opinions)
    try buffer.member("issuedOn", issuedOn)
    try buffer.member("phase", phase)
    try buffer.member("answerCount", answerCount)
    try buffer.member("answer", ifPresent: answer)
    try buffer.member("answeredOn", ifPresent: answeredOn)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("settledOn", ifPresent: settledOn)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}
