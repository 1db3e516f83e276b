// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ColumnOpened {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var name: Line?
    var kind: ColumnClass?
    var purpose: Passage?
    var usage: Passage?
    var keeper: OfficeID?
    var floorDays: ColumnFloor?
    var requestedBy: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("usage", &usage, from: &cursor)
      object.read("keeper", &keeper, from: &cursor)
      object.readIfPresent("floorDays", &floorDays, from: &cursor)
      object.readIfPresent("requestedBy", &requestedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let name, let kind, let purpose, let keeper
    else { return nil }
    self.site = site
    self.column = column
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.usage = usage
    self.keeper = keeper
    self.floorDays = floorDays
    self.requestedBy = requestedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("name", name)
    try buffer.member("kind", kind)
    try buffer.member("purpose", purpose)
    try buffer.member("usage", ifPresent: usage)
    try buffer.member("keeper", keeper)
    try buffer.member("floorDays", ifPresent: floorDays)
    try buffer.member("requestedBy", ifPresent: requestedBy)
    buffer.endObject()
  }
}

extension ColumnClass: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("news") {
      self = .news
    } else if cursor.takes("notice") {
      self = .notice
    } else if cursor.takes("policy") {
      self = .policy
    } else if cursor.takes("overview") {
      self = .overview
    } else if cursor.takes("disclosure") {
      self = .disclosure
    } else if cursor.takes("interpretation") {
      self = .interpretation
    } else if cursor.takes("interaction") {
      self = .interaction
    } else if cursor.takes("service") {
      self = .service
    } else if cursor.takes("topic") {
      self = .topic
    } else {
      return nil
    }
  }
}

extension ColumnUpdated {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var name: Line?
    var purpose: Passage?
    var usage: Passage?
    var keeper: OfficeID?
    var floorDays: ColumnFloor?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("usage", &usage, from: &cursor)
      object.read("keeper", &keeper, from: &cursor)
      object.readIfPresent("floorDays", &floorDays, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let name, let purpose, let keeper, let reasons
    else { return nil }
    self.site = site
    self.column = column
    self.name = name
    self.purpose = purpose
    self.usage = usage
    self.keeper = keeper
    self.floorDays = floorDays
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("name", name)
    try buffer.member("purpose", purpose)
    try buffer.member("usage", ifPresent: usage)
    try buffer.member("keeper", keeper)
    try buffer.member("floorDays", ifPresent: floorDays)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ColumnClosed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var into: ColumnID?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.readIfPresent("into", &into, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let reasons else { return nil }
    self.site = site
    self.column = column
    self.into = into
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("into", ifPresent: into)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension OpenColumn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var name: Line?
    var kind: ColumnClass?
    var purpose: Prose?
    var usage: Prose?
    var keeper: OfficeID?
    var floorDays: ColumnFloor?
    var requestedBy: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("usage", &usage, from: &cursor)
      object.readIfPresent("keeper", &keeper, from: &cursor)
      object.readIfPresent("floorDays", &floorDays, from: &cursor)
      object.readIfPresent("requestedBy", &requestedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let name, let kind, let purpose else { return nil }
    self.site = site
    self.column = column
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.usage = usage
    self.keeper = keeper
    self.floorDays = floorDays
    self.requestedBy = requestedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("name", name)
    try buffer.member("kind", kind)
    try buffer.member("purpose", purpose)
    try buffer.member("usage", ifPresent: usage)
    try buffer.member("keeper", ifPresent: keeper)
    try buffer.member("floorDays", ifPresent: floorDays)
    try buffer.member("requestedBy", ifPresent: requestedBy)
    buffer.endObject()
  }
}

extension UpdateColumn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var name: Line?
    var purpose: Prose?
    var usage: Prose?
    var keeper: OfficeID?
    var floorDays: ColumnFloor?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("purpose", &purpose, from: &cursor)
      object.readIfPresent("usage", &usage, from: &cursor)
      object.readIfPresent("keeper", &keeper, from: &cursor)
      object.readIfPresent("floorDays", &floorDays, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let reasons else { return nil }
    self.site = site
    self.column = column
    self.name = name
    self.purpose = purpose
    self.usage = usage
    self.keeper = keeper
    self.floorDays = floorDays
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("name", ifPresent: name)
    try buffer.member("purpose", ifPresent: purpose)
    try buffer.member("usage", ifPresent: usage)
    try buffer.member("keeper", ifPresent: keeper)
    try buffer.member("floorDays", ifPresent: floorDays)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension CloseColumn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: ColumnID?
    var into: ColumnID?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.readIfPresent("into", &into, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let reasons else { return nil }
    self.site = site
    self.column = column
    self.into = into
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("into", ifPresent: into)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ColumnList {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var closed: Bool?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("closed", &closed, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.closed = closed
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("closed", ifPresent: closed)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ColumnListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var columns: [ColumnLine]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let columns else { return nil }
    self.site = site
    self.columns = columns
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("columns", columns)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension SubjectAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var subject: Subject?
    var name: String?
    var object = cursor.object()
    repeat {
      object.read("subject", &subject, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let subject, let name else { return nil }
    self.subject = subject
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("subject", subject)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension ColumnLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var column: Column?
    var standing: ColumnStanding?
    var publishedCount: Int?
    var lastPublishedOn: CivilDate?
    var idleDays: Int?
    var floor: Int?
    var object = cursor.object()
    repeat {
      object.read("column", &column, from: &cursor)
      object.read("standing", &standing, from: &cursor)
      object.read("publishedCount", &publishedCount, from: &cursor)
      object.readIfPresent("lastPublishedOn", &lastPublishedOn, from: &cursor)
      object.read("idleDays", &idleDays, from: &cursor)
      object.readIfPresent("floor", &floor, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let column, let standing, let publishedCount, let idleDays
    else { return nil }
    self.column = column
    self.standing = standing
    self.publishedCount = publishedCount
    self.lastPublishedOn = lastPublishedOn
    self.idleDays = idleDays
    self.floor = floor
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("column", column)
    try buffer.member("standing", standing)
    try buffer.member("publishedCount", publishedCount)
    try buffer.member("lastPublishedOn", ifPresent: lastPublishedOn)
    try buffer.member("idleDays", idleDays)
    try buffer.member("floor", ifPresent: floor)
    buffer.endObject()
  }
}

extension Column {
  package init?(reading cursor: inout JSONCursor) {
    var id: ColumnID?
    var site: SiteID?
    var name: Line?
    var kind: ColumnClass?
    var purpose: Passage?
    var usage: Passage?
    var keeper: OfficeID?
    var floorDays: ColumnFloor?
    var requestedBy: OfficeID?
    var openedOn: CivilDate?
    var closedOn: CivilDate?
    var into: ColumnID?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("usage", &usage, from: &cursor)
      object.read("keeper", &keeper, from: &cursor)
      object.readIfPresent("floorDays", &floorDays, from: &cursor)
      object.readIfPresent("requestedBy", &requestedBy, from: &cursor)
      object.read("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("closedOn", &closedOn, from: &cursor)
      object.readIfPresent("into", &into, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let site, let name, let kind, let purpose, let keeper,
      let openedOn
    else { return nil }
    self.id = id
    self.site = site
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.usage = usage
    self.keeper = keeper
    self.floorDays = floorDays
    self.requestedBy = requestedBy
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.into = into
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("kind", kind)
    try buffer.member("purpose", purpose)
    try buffer.member("usage", ifPresent: usage)
    try buffer.member("keeper", keeper)
    try buffer.member("floorDays", ifPresent: floorDays)
    try buffer.member("requestedBy", ifPresent: requestedBy)
    try buffer.member("openedOn", openedOn)
    try buffer.member("closedOn", ifPresent: closedOn)
    try buffer.member("into", ifPresent: into)
    buffer.endObject()
  }
}

extension ColumnStanding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("current") {
      self = .current
    } else if cursor.takes("stale") {
      self = .stale
    } else if cursor.takes("empty") {
      self = .empty
    } else if cursor.takes("closed") {
      self = .closed
    } else {
      return nil
    }
  }
}

extension SiteFunctions {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    buffer.endObject()
  }
}

extension SiteFunctionsAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var functions: [SiteFunctionLine]?
    var lacking: [SiteFunction]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("functions", &functions, from: &cursor)
      object.read("lacking", &lacking, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let functions, let lacking else { return nil }
    self.site = site
    self.functions = functions
    self.lacking = lacking
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("functions", functions)
    try buffer.member("lacking", lacking)
    buffer.endObject()
  }
}

extension SiteFunctionLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var function: SiteFunction?
    var required: Bool?
    var provided: Bool?
    var columns: [ColumnID]?
    var object = cursor.object()
    repeat {
      object.read("function", &function, from: &cursor)
      object.readIfPresent("required", &required, from: &cursor)
      object.read("provided", &provided, from: &cursor)
      object.read("columns", &columns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let function, let provided, let columns else { return nil }
    self.function = function
    self.required = required
    self.provided = provided
    self.columns = columns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("function", function)
    try buffer.member("required", ifPresent: required)
    try buffer.member("provided", provided)
    try buffer.member("columns", columns)
    buffer.endObject()
  }
}

extension SiteFunction: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("openness") {
      self = .openness
    } else if cursor.takes("publication") {
      self = .publication
    } else if cursor.takes("interpretation") {
      self = .interpretation
    } else if cursor.takes("interaction") {
      self = .interaction
    } else if cursor.takes("services") {
      self = .services
    } else {
      return nil
    }
  }
}
