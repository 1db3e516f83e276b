// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension CalendarAnnounced {
  package init?(reading cursor: inout JSONCursor) {
    var scope: CalendarScope?
    var year: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var source: ArrangementSource?
    var replaces: Int?
    var object = cursor.object()
    repeat {
      object.read("scope", &scope, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("daysOff", &daysOff, from: &cursor)
      object.read("workdays", &workdays, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("replaces", &replaces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let scope, let year, let daysOff, let workdays, let source
    else { return nil }
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
    self.source = source
    self.replaces = replaces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("scope", scope)
    try buffer.member("year", year)
    try buffer.member("daysOff", daysOff)
    try buffer.member("workdays", workdays)
    try buffer.member("source", source)
    try buffer.member("replaces", ifPresent: replaces)
    buffer.endObject()
  }
}

extension CalendarScope: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("national") {
      self = .national
    } else if cursor.takes("region") {
      self = .region
    } else {
      return nil
    }
  }
}

extension ArrangementSource: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("program") {
      self = .program
    } else if cursor.takes("office") {
      self = .office
    } else {
      return nil
    }
  }
}

extension AnnounceArrangement {
  package init?(reading cursor: inout JSONCursor) {
    var scope: CalendarScope?
    var year: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var object = cursor.object()
    repeat {
      object.read("scope", &scope, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.readIfPresent("daysOff", &daysOff, from: &cursor)
      object.readIfPresent("workdays", &workdays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let scope, let year else { return nil }
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("scope", scope)
    try buffer.member("year", year)
    try buffer.member("daysOff", ifPresent: daysOff)
    try buffer.member("workdays", ifPresent: workdays)
    buffer.endObject()
  }
}

extension CalendarShow {
  package init?(reading cursor: inout JSONCursor) {
    var year: CalendarYear?
    var object = cursor.object()
    repeat {
      object.readIfPresent("year", &year, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.year = year
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", ifPresent: year)
    buffer.endObject()
  }
}

extension CalendarAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var year: Int?
    var national: ArrangementAnswer?
    var region: ArrangementAnswer?
    var years: [Int]?
    var object = cursor.object()
    repeat {
      object.read("year", &year, from: &cursor)
      object.readIfPresent("national", &national, from: &cursor)
      object.readIfPresent("region", &region, from: &cursor)
      object.read("years", &years, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let year, let years else { return nil }
    self.year = year
    self.national = national
    self.region = region
    self.years = years
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", year)
    try buffer.member("national", ifPresent: national)
    try buffer.member("region", ifPresent: region)
    try buffer.member("years", years)
    buffer.endObject()
  }
}

extension ArrangementAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var source: ArrangementSource?
    var document: Document?
    var recordedAt: Instant?
    var replaces: Int?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("daysOff", &daysOff, from: &cursor)
      object.read("workdays", &workdays, from: &cursor)
      object.read("source", &source, from: &cursor)
      object.readIfPresent("document", &document, from: &cursor)
      object.read("recordedAt", &recordedAt, from: &cursor)
      object.readIfPresent("replaces", &replaces, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let daysOff, let workdays, let source, let recordedAt
    else { return nil }
    self.position = position
    self.daysOff = daysOff
    self.workdays = workdays
    self.source = source
    self.document = document
    self.recordedAt = recordedAt
    self.replaces = replaces
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("daysOff", daysOff)
    try buffer.member("workdays", workdays)
    try buffer.member("source", source)
    try buffer.member("document", ifPresent: document)
    try buffer.member("recordedAt", recordedAt)
    try buffer.member("replaces", ifPresent: replaces)
    buffer.endObject()
  }
}

extension Document {
  package init?(reading cursor: inout JSONCursor) {
    var number: PaperNumber?
    var date: CivilDate?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("number", &number, from: &cursor)
      object.read("date", &date, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let number, let date else { return nil }
    self.number = number
    self.date = date
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("number", number)
    try buffer.member("date", date)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension CalendarDays {
  package init?(reading cursor: inout JSONCursor) {
    var from: CivilDate?
    var through: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("from", &from, from: &cursor)
      object.readIfPresent("through", &through, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.from = from
    self.through = through
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("from", ifPresent: from)
    try buffer.member("through", ifPresent: through)
    buffer.endObject()
  }
}

extension CalendarDaysAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var days: [CalendarDayAnswer]?
    var object = cursor.object()
    repeat {
      object.read("days", &days, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let days else { return nil }
    self.days = days
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("days", days)
    buffer.endObject()
  }
}

extension CalendarDayAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var date: CivilDate?
    var isWorking: Bool?
    var isProvisional: Bool?
    var isRegionUnknown: Bool?
    var namedBy: CalendarScope?
    var arrangements: [Int]?
    var object = cursor.object()
    repeat {
      object.read("date", &date, from: &cursor)
      object.read("isWorking", &isWorking, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("isRegionUnknown", &isRegionUnknown, from: &cursor)
      object.readIfPresent("namedBy", &namedBy, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let date, let isWorking, let isProvisional, let isRegionUnknown,
      let arrangements
    else { return nil }
    self.date = date
    self.isWorking = isWorking
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.namedBy = namedBy
    self.arrangements = arrangements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("date", date)
    try buffer.member("isWorking", isWorking)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("isRegionUnknown", isRegionUnknown)
    try buffer.member("namedBy", ifPresent: namedBy)
    try buffer.member("arrangements", arrangements)
    buffer.endObject()
  }
}

extension CalendarDue {
  package init?(reading cursor: inout JSONCursor) {
    var term: Term?
    var from: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("term", &term, from: &cursor)
      object.readIfPresent("from", &from, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let term else { return nil }
    self.term = term
    self.from = from
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("term", term)
    try buffer.member("from", ifPresent: from)
    buffer.endObject()
  }
}

extension DueAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var term: Term?
    var name: Bilingual?
    var from: CivilDate?
    var due: Due?
    var object = cursor.object()
    repeat {
      object.read("term", &term, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("due", &due, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let term, let name, let from, let due else { return nil }
    self.term = term
    self.name = name
    self.from = from
    self.due = due
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("term", term)
    try buffer.member("name", name)
    try buffer.member("from", from)
    try buffer.member("due", due)
    buffer.endObject()
  }
}

extension Bilingual: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var zh: String?
    var en: String?
    var object = cursor.object()
    repeat {
      object.read("zh", &zh, from: &cursor)
      object.read("en", &en, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let zh, let en else { return nil }
    self.zh = zh
    self.en = en
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("zh", zh)
    try buffer.member("en", en)
    buffer.endObject()
  }
}

extension Due: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var lastDay: CivilDate?
    var isProvisional: Bool?
    var isRegionUnknown: Bool?
    var arrangements: [Int]?
    var object = cursor.object()
    repeat {
      object.read("lastDay", &lastDay, from: &cursor)
      object.read("isProvisional", &isProvisional, from: &cursor)
      object.read("isRegionUnknown", &isRegionUnknown, from: &cursor)
      object.read("arrangements", &arrangements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let lastDay, let isProvisional, let isRegionUnknown, let arrangements
    else { return nil }
    self.lastDay = lastDay
    self.isProvisional = isProvisional
    self.isRegionUnknown = isRegionUnknown
    self.arrangements = arrangements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("lastDay", lastDay)
    try buffer.member("isProvisional", isProvisional)
    try buffer.member("isRegionUnknown", isRegionUnknown)
    try buffer.member("arrangements", arrangements)
    buffer.endObject()
  }
}

extension AnnouncedArrangement {
  package init?(reading cursor: inout JSONCursor) {
    var position: Int?
    var arrangement: Arrangement?
    var object = cursor.object()
    repeat {
      object.read("position", &position, from: &cursor)
      object.read("arrangement", &arrangement, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let position, let arrangement else { return nil }
    self.position = position
    self.arrangement = arrangement
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("position", position)
    try buffer.member("arrangement", arrangement)
    buffer.endObject()
  }
}

extension Arrangement: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var scope: CalendarScope?
    var year: Int?
    var daysOff: [CivilDate]?
    var workdays: [CivilDate]?
    var object = cursor.object()
    repeat {
      object.read("scope", &scope, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("daysOff", &daysOff, from: &cursor)
      object.read("workdays", &workdays, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let scope, let year, let daysOff, let workdays else { return nil }
    self.scope = scope
    self.year = year
    self.daysOff = daysOff
    self.workdays = workdays
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("scope", scope)
    try buffer.member("year", year)
    try buffer.member("daysOff", daysOff)
    try buffer.member("workdays", workdays)
    buffer.endObject()
  }
}
