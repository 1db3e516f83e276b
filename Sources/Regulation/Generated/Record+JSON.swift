// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension LedgerShow {
  package init?(reading cursor: inout JSONCursor) {
    var object = cursor.object()
    while object.goesOn(in: &cursor) { continue }
    guard object.isWhole else { return nil }
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    buffer.endObject()
  }
}

extension LedgerAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var county: County?
    var events: Int?
    var root: String?
    var caller: PersonAnswer?
    var office: OfficeAnswer?
    var roles: [Role]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("county", &county, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.read("root", &root, from: &cursor)
      object.readIfPresent("caller", &caller, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("roles", &roles, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let events, let root, let roles else { return nil }
    self.county = county
    self.events = events
    self.root = root
    self.caller = caller
    self.office = office
    self.roles = roles
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("county", ifPresent: county)
    try buffer.member("events", events)
    try buffer.member("root", root)
    try buffer.member("caller", ifPresent: caller)
    try buffer.member("office", ifPresent: office)
    try buffer.member("roles", roles)
    buffer.endObject()
  }
}

extension EventList {
  package init?(reading cursor: inout JSONCursor) {
    var stream: Line?
    var type: Line?
    var caseID: CaseID?
    var after: LogPosition?
    var limit: PageLimit?
    var backward: Bool?
    var object = cursor.object()
    repeat {
      object.readIfPresent("stream", &stream, from: &cursor)
      object.readIfPresent("type", &type, from: &cursor)
      object.readIfPresent("case", &caseID, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
      object.readIfPresent("backward", &backward, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.stream = stream
    self.type = type
    self.caseID = caseID
    self.after = after
    self.limit = limit
    self.backward = backward
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("stream", ifPresent: stream)
    try buffer.member("type", ifPresent: type)
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    try buffer.member("backward", ifPresent: backward)
    buffer.endObject()
  }
}

extension EventListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var events: [EntryAnswer]?
    var next: LogPosition?
    var object = cursor.object()
    repeat {
      object.read("events", &events, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let events else { return nil }
    self.events = events
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("events", events)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension RuleList {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var article: ArticleNumber?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("date", &date, from: &cursor)
      object.readIfPresent("article", &article, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.date = date
    self.article = article
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", ifPresent: date)
    try buffer.member("article", ifPresent: article)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension RuleListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var ruleSets: [RuleSetAnswer]?
    var rules: [RuleAnswer]?
    var parameters: [ParameterAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("date", &date, from: &cursor)
      object.read("ruleSets", &ruleSets, from: &cursor)
      object.read("rules", &rules, from: &cursor)
      object.read("parameters", &parameters, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let date, let ruleSets, let rules, let parameters else { return nil }
    self.date = date
    self.ruleSets = ruleSets
    self.rules = rules
    self.parameters = parameters
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", date)
    try buffer.member("ruleSets", ruleSets)
    try buffer.member("rules", rules)
    try buffer.member("parameters", parameters)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension RuleSetAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var ruleSet: RuleSetID?
    var title: Bilingual?
    var inForceFrom: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("ruleSet", &ruleSet, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("inForceFrom", &inForceFrom, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let ruleSet, let title, let inForceFrom else { return nil }
    self.ruleSet = ruleSet
    self.title = title
    self.inForceFrom = inForceFrom
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("ruleSet", ruleSet)
    try buffer.member("title", title)
    try buffer.member("inForceFrom", inForceFrom)
    buffer.endObject()
  }
}

extension RuleAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var rule: String?
    var article: ArticleReference?
    var citation: Bilingual?
    var says: Bilingual?
    var ruleSet: RuleSetID?
    var object = cursor.object()
    repeat {
      object.read("rule", &rule, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("says", &says, from: &cursor)
      object.readIfPresent("ruleSet", &ruleSet, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let rule, let article, let citation, let says else { return nil }
    self.rule = rule
    self.article = article
    self.citation = citation
    self.says = says
    self.ruleSet = ruleSet
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("rule", rule)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("says", says)
    try buffer.member("ruleSet", ifPresent: ruleSet)
    buffer.endObject()
  }
}

extension ParameterAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var parameter: ParameterID?
    var article: ArticleReference?
    var citation: Bilingual?
    var meaning: Bilingual?
    var ruleSet: RuleSetID?
    var value: ParameterValue?
    var shown: Bilingual?
    var initial: ParameterValue?
    var origin: ParameterOrigin?
    var isInterpretable: Bool?
    var allowed: Bilingual?
    var interpretation: Interpretation?
    var issued: [Interpretation]?
    var object = cursor.object()
    repeat {
      object.read("parameter", &parameter, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("meaning", &meaning, from: &cursor)
      object.read("ruleSet", &ruleSet, from: &cursor)
      object.readIfPresent("value", &value, from: &cursor)
      object.readIfPresent("shown", &shown, from: &cursor)
      object.readIfPresent("initial", &initial, from: &cursor)
      object.read("origin", &origin, from: &cursor)
      object.read("isInterpretable", &isInterpretable, from: &cursor)
      object.read("allowed", &allowed, from: &cursor)
      object.readIfPresent("interpretation", &interpretation, from: &cursor)
      object.read("issued", &issued, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let parameter, let article, let citation, let meaning, let ruleSet,
      let origin, let isInterpretable, let allowed, let issued
    else { return nil }
    self.parameter = parameter
    self.article = article
    self.citation = citation
    self.meaning = meaning
    self.ruleSet = ruleSet
    self.value = value
    self.shown = shown
    self.initial = initial
    self.origin = origin
    self.isInterpretable = isInterpretable
    self.allowed = allowed
    self.interpretation = interpretation
    self.issued = issued
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("parameter", parameter)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("meaning", meaning)
    try buffer.member("ruleSet", ruleSet)
    try buffer.member("value", ifPresent: value)
    try buffer.member("shown", ifPresent: shown)
    try buffer.member("initial", ifPresent: initial)
    try buffer.member("origin", origin)
    try buffer.member("isInterpretable", isInterpretable)
    try buffer.member("allowed", allowed)
    try buffer.member("interpretation", ifPresent: interpretation)
    try buffer.member("issued", issued)
    buffer.endObject()
  }
}

extension ParameterOrigin: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("text") {
      self = .text
    } else if cursor.takes("reading") {
      self = .reading
    } else if cursor.takes("open") {
      self = .open
    } else if cursor.takes("national") {
      self = .national
    } else {
      return nil
    }
  }
}
