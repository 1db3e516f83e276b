// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension FigureList {
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

extension FigureListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var figures: [FigureAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("figures", &figures, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let figures else { return nil }
    self.figures = figures
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("figures", figures)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension FigureAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var figure: FigureID?
    var version: Int?
    var article: ArticleReference?
    var citation: Bilingual?
    var title: Bilingual?
    var measure: FigureMeasure?
    var dividedBy: FigureDivisionWord?
    var object = cursor.object()
    repeat {
      object.read("figure", &figure, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("article", &article, from: &cursor)
      object.read("citation", &citation, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("measure", &measure, from: &cursor)
      object.read("dividedBy", &dividedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let figure, let version, let article, let citation, let title,
      let measure, let dividedBy
    else { return nil }
    self.figure = figure
    self.version = version
    self.article = article
    self.citation = citation
    self.title = title
    self.measure = measure
    self.dividedBy = dividedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("figure", figure)
    try buffer.member("version", version)
    try buffer.member("article", article)
    try buffer.member("citation", citation)
    try buffer.member("title", title)
    try buffer.member("measure", measure)
    try buffer.member("dividedBy", dividedBy)
    buffer.endObject()
  }
}

extension FigureMeasure: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("flow") {
      self = .flow
    } else if cursor.takes("stock") {
      self = .stock
    } else {
      return nil
    }
  }
}

extension FigureDivisionWord: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("office") {
      self = .office
    } else if cursor.takes("subject") {
      self = .subject
    } else if cursor.takes("column") {
      self = .column
    } else if cursor.takes("word") {
      self = .word
    } else {
      return nil
    }
  }
}

extension FigureShow {
  package init?(reading cursor: inout JSONCursor) {
    var figure: FigureID?
    var period: FigurePeriod?
    var key: FigureKey?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("figure", &figure, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.readIfPresent("key", &key, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let figure, let period else { return nil }
    self.figure = figure
    self.period = period
    self.key = key
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("figure", figure)
    try buffer.member("period", period)
    try buffer.member("key", ifPresent: key)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension FigureShowAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var figure: FigureAnswer?
    var period: FigurePeriod?
    var position: Int?
    var cells: [FigureCellAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("figure", &figure, from: &cursor)
      object.read("period", &period, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("cells", &cells, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let figure, let period, let position, let cells else { return nil }
    self.figure = figure
    self.period = period
    self.position = position
    self.cells = cells
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("figure", figure)
    try buffer.member("period", period)
    try buffer.member("position", position)
    try buffer.member("cells", cells)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension FigureCellAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var key: FigureKey?
    var name: Bilingual?
    var sum: Int?
    var events: Int?
    var address: FigureAddress?
    var object = cursor.object()
    repeat {
      object.read("key", &key, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("sum", &sum, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let key, let name, let sum, let events, let address else { return nil }
    self.key = key
    self.name = name
    self.sum = sum
    self.events = events
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("key", key)
    try buffer.member("name", name)
    try buffer.member("sum", sum)
    try buffer.member("events", events)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension FigureCell {
  package init?(reading cursor: inout JSONCursor) {
    var sum: Int?
    var events: Int?
    var object = cursor.object()
    repeat {
      object.read("sum", &sum, from: &cursor)
      object.read("events", &events, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sum, let events else { return nil }
    self.sum = sum
    self.events = events
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sum", sum)
    try buffer.member("events", events)
    buffer.endObject()
  }
}

extension FigureStood {
  package init?(reading cursor: inout JSONCursor) {
    var key: FigureKey?
    var since: CalendarMonth?
    var object = cursor.object()
    repeat {
      object.read("key", &key, from: &cursor)
      object.read("since", &since, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let key, let since else { return nil }
    self.key = key
    self.since = since
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("key", key)
    try buffer.member("since", since)
    buffer.endObject()
  }
}
