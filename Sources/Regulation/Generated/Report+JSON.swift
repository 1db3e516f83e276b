// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension ReportStarted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var office: OfficeID?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("office", &office, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let office else { return nil }
    self.site = site
    self.year = year
    self.office = office
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("office", office)
    buffer.endObject()
  }
}

extension ReportStated {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var statements: [SaidOfLine]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("statements", &statements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let statements else { return nil }
    self.site = site
    self.year = year
    self.statements = statements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("statements", statements)
    buffer.endObject()
  }
}

extension SaidOfLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var yes: Bool?
    var words: Passage?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("yes", &yes, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.yes = yes
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("yes", ifPresent: yes)
    try buffer.member("words", ifPresent: words)
    buffer.endObject()
  }
}

extension ReportSubmitted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var entries: [ReportEntry]?
    var findings: [ReportFinding]?
    var reasons: Passage?
    var telephone: Passage?
    var changedLines: [ReportLineID]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("entries", &entries, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("changedLines", &changedLines, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let entries, let findings
    else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.entries = entries
    self.findings = findings
    self.reasons = reasons
    self.telephone = telephone
    self.changedLines = changedLines
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("entries", entries)
    try buffer.member("findings", findings)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("changedLines", ifPresent: changedLines)
    buffer.endObject()
  }
}

extension ReportEntry: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var part: FigureKey?
    var name: Line?
    var number: Int?
    var yes: Bool?
    var text: Line?
    var words: Passage?
    var way: ReportWay?
    var figure: FigureID?
    var figureVersion: Int?
    var key: FigureKey?
    var events: [LogPosition]?
    var months: Int?
    var source: Line?
    var countedBy: Passage?
    var before: Int?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("part", &part, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("yes", &yes, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
      object.readIfPresent("way", &way, from: &cursor)
      object.readIfPresent("figure", &figure, from: &cursor)
      object.readIfPresent("figureVersion", &figureVersion, from: &cursor)
      object.readIfPresent("key", &key, from: &cursor)
      object.readIfPresent("events", &events, from: &cursor)
      object.readIfPresent("months", &months, from: &cursor)
      object.readIfPresent("source", &source, from: &cursor)
      object.readIfPresent("countedBy", &countedBy, from: &cursor)
      object.readIfPresent("before", &before, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.part = part
    self.name = name
    self.number = number
    self.yes = yes
    self.text = text
    self.words = words
    self.way = way
    self.figure = figure
    self.figureVersion = figureVersion
    self.key = key
    self.events = events
    self.months = months
    self.source = source
    self.countedBy = countedBy
    self.before = before
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("part", ifPresent: part)
    try buffer.member("name", ifPresent: name)
    try buffer.member("number", ifPresent: number)
    try buffer.member("yes", ifPresent: yes)
    try buffer.member("text", ifPresent: text)
    try buffer.member("words", ifPresent: words)
    try buffer.member("way", ifPresent: way)
    try buffer.member("figure", ifPresent: figure)
    try buffer.member("figureVersion", ifPresent: figureVersion)
    try buffer.member("key", ifPresent: key)
    try buffer.member("events", ifPresent: events)
    try buffer.member("months", ifPresent: months)
    try buffer.member("source", ifPresent: source)
    try buffer.member("countedBy", ifPresent: countedBy)
    try buffer.member("before", ifPresent: before)
    buffer.endObject()
  }
}

extension ReportWay: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("counted") {
      self = .counted
    } else if cursor.takes("measured") {
      self = .measured
    } else if cursor.takes("register") {
      self = .register
    } else if cursor.takes("stated") {
      self = .stated
    } else if cursor.takes("derived") {
      self = .derived
    } else {
      return nil
    }
  }
}

extension ReportFinding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var check: String?
    var severity: ReportSeverity?
    var found: Bilingual?
    var mend: Bilingual?
    var lines: [ReportLineID]?
    var object = cursor.object()
    repeat {
      object.read("check", &check, from: &cursor)
      object.read("severity", &severity, from: &cursor)
      object.read("found", &found, from: &cursor)
      object.read("mend", &mend, from: &cursor)
      object.read("lines", &lines, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let check, let severity, let found, let mend, let lines
    else { return nil }
    self.check = check
    self.severity = severity
    self.found = found
    self.mend = mend
    self.lines = lines
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("check", check)
    try buffer.member("severity", severity)
    try buffer.member("found", found)
    try buffer.member("mend", mend)
    try buffer.member("lines", lines)
    buffer.endObject()
  }
}

extension ReportSeverity: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("error") {
      self = .error
    } else if cursor.takes("reasoned") {
      self = .reasoned
    } else if cursor.takes("warning") {
      self = .warning
    } else {
      return nil
    }
  }
}

extension ReportReviewed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version else { return nil }
    self.site = site
    self.year = year
    self.version = version
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    buffer.endObject()
  }
}

extension ReportApproved {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version else { return nil }
    self.site = site
    self.year = year
    self.version = version
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    buffer.endObject()
  }
}

extension ReportReturned {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let reasons else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReportPublished {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var address: WebAddress?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let address else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.address = address
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("address", address)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ReportReaddressed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var address: WebAddress?
    var instead: WebAddress?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("instead", &instead, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let address, let instead, let reasons
    else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.address = address
    self.instead = instead
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("address", address)
    try buffer.member("instead", instead)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReportFedBack {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var receipt: Line?
    var instead: Line?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.readIfPresent("receipt", &receipt, from: &cursor)
      object.readIfPresent("instead", &instead, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.receipt = receipt
    self.instead = instead
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("receipt", ifPresent: receipt)
    try buffer.member("instead", ifPresent: instead)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ReportReopened {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var change: ReportChange?
    var lines: [ReportLineID]?
    var reasons: Passage?
    var carriedBy: [CarriedBy]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("change", &change, from: &cursor)
      object.read("lines", &lines, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("carriedBy", &carriedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let change, let lines, let reasons,
      let carriedBy
    else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.change = change
    self.lines = lines
    self.reasons = reasons
    self.carriedBy = carriedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("change", change)
    try buffer.member("lines", lines)
    try buffer.member("reasons", reasons)
    try buffer.member("carriedBy", carriedBy)
    buffer.endObject()
  }
}

extension ReportChange: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("correction") {
      self = .correction
    } else if cursor.takes("revision") {
      self = .revision
    } else {
      return nil
    }
  }
}

extension CarriedBy: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: EditionNumber?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.read("publishedOn", &publishedOn, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let publishedOn, let address else { return nil }
    self.version = version
    self.publishedOn = publishedOn
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("publishedOn", publishedOn)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension StartReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year else { return nil }
    self.site = site
    self.year = year
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    buffer.endObject()
  }
}

extension StateReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var statements: [GivenStatement]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("statements", &statements, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let statements else { return nil }
    self.site = site
    self.year = year
    self.statements = statements
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("statements", statements)
    buffer.endObject()
  }
}

extension GivenStatement: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var yes: Bool?
    var words: Prose?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("yes", &yes, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line else { return nil }
    self.line = line
    self.yes = yes
    self.words = words
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("yes", ifPresent: yes)
    try buffer.member("words", ifPresent: words)
    buffer.endObject()
  }
}

extension SubmitReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year else { return nil }
    self.site = site
    self.year = year
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ReviewReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var passed: Bool?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let passed else { return nil }
    self.site = site
    self.year = year
    self.passed = passed
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("passed", passed)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension ApproveReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var passed: Bool?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let passed else { return nil }
    self.site = site
    self.year = year
    self.passed = passed
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("passed", passed)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension PublishReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var address: WebAddress?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let address else { return nil }
    self.site = site
    self.year = year
    self.address = address
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("address", address)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension FeedBackReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var receipt: Line?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.readIfPresent("receipt", &receipt, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year else { return nil }
    self.site = site
    self.year = year
    self.receipt = receipt
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("receipt", ifPresent: receipt)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension CorrectReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var lines: [ReportLineID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("lines", &lines, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let lines, let reasons else { return nil }
    self.site = site
    self.year = year
    self.lines = lines
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("lines", lines)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReviseReport {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var lines: [ReportLineID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("lines", &lines, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let lines, let reasons else { return nil }
    self.site = site
    self.year = year
    self.lines = lines
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("lines", lines)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ReportDraft {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year else { return nil }
    self.site = site
    self.year = year
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    buffer.endObject()
  }
}

extension ReportDraftAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var phase: ReportPhase?
    var version: EditionNumber?
    var report: AnnualReport?
    var object = cursor.object()
    repeat {
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
      object.read("report", &report, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let report else { return nil }
    self.phase = phase
    self.version = version
    self.report = report
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("version", ifPresent: version)
    try buffer.member("report", report)
    buffer.endObject()
  }
}

extension ReportPhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("drafting") {
      self = .drafting
    } else if cursor.takes("submitted") {
      self = .submitted
    } else if cursor.takes("reviewed") {
      self = .reviewed
    } else if cursor.takes("approved") {
      self = .approved
    } else if cursor.takes("published") {
      self = .published
    } else {
      return nil
    }
  }
}

extension AnnualReport: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var office: OfficeAnswer?
    var year: CalendarYear?
    var position: LogPosition?
    var groups: [ReportGroupLines]?
    var basis: [ReportLine]?
    var findings: [ReportFinding]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("site", &site, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("groups", &groups, from: &cursor)
      object.read("basis", &basis, from: &cursor)
      object.read("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let year, let position, let groups, let basis, let findings
    else { return nil }
    self.site = site
    self.office = office
    self.year = year
    self.position = position
    self.groups = groups
    self.basis = basis
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", ifPresent: site)
    try buffer.member("office", ifPresent: office)
    try buffer.member("year", year)
    try buffer.member("position", position)
    try buffer.member("groups", groups)
    try buffer.member("basis", basis)
    try buffer.member("findings", findings)
    buffer.endObject()
  }
}

extension ReportGroupLines: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var group: ReportGroup?
    var title: Bilingual?
    var lines: [ReportLine]?
    var object = cursor.object()
    repeat {
      object.read("group", &group, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("lines", &lines, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let group, let title, let lines else { return nil }
    self.group = group
    self.title = title
    self.lines = lines
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("group", group)
    try buffer.member("title", title)
    try buffer.member("lines", lines)
    buffer.endObject()
  }
}

extension ReportGroup: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("head") {
      self = .head
    } else if cursor.takes("visits") {
      self = .visits
    } else if cursor.takes("publication") {
      self = .publication
    } else if cursor.takes("topics") {
      self = .topics
    } else if cursor.takes("interpretation") {
      self = .interpretation
    } else if cursor.takes("services") {
      self = .services
    } else if cursor.takes("interaction") {
      self = .interaction
    } else if cursor.takes("security") {
      self = .security
    } else if cursor.takes("new-media") {
      self = .newMedia
    } else if cursor.takes("innovation") {
      self = .innovation
    } else if cursor.takes("foot") {
      self = .foot
    } else {
      return nil
    }
  }
}

extension ReportLine: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var title: Bilingual?
    var unit: Bilingual?
    var form: ReportForm?
    var part: FigureKey?
    var name: Line?
    var number: Int?
    var yes: Bool?
    var text: Line?
    var words: Passage?
    var way: ReportWay?
    var figure: FigureAddress?
    var events: [LogPosition]?
    var source: Line?
    var countedBy: Passage?
    var before: Int?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("form", &form, from: &cursor)
      object.readIfPresent("part", &part, from: &cursor)
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("yes", &yes, from: &cursor)
      object.readIfPresent("text", &text, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
      object.readIfPresent("way", &way, from: &cursor)
      object.readIfPresent("figure", &figure, from: &cursor)
      object.read("events", &events, from: &cursor)
      object.readIfPresent("source", &source, from: &cursor)
      object.readIfPresent("countedBy", &countedBy, from: &cursor)
      object.readIfPresent("before", &before, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let title, let form, let events else { return nil }
    self.line = line
    self.title = title
    self.unit = unit
    self.form = form
    self.part = part
    self.name = name
    self.number = number
    self.yes = yes
    self.text = text
    self.words = words
    self.way = way
    self.figure = figure
    self.events = events
    self.source = source
    self.countedBy = countedBy
    self.before = before
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("title", title)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("form", form)
    try buffer.member("part", ifPresent: part)
    try buffer.member("name", ifPresent: name)
    try buffer.member("number", ifPresent: number)
    try buffer.member("yes", ifPresent: yes)
    try buffer.member("text", ifPresent: text)
    try buffer.member("words", ifPresent: words)
    try buffer.member("way", ifPresent: way)
    try buffer.member("figure", ifPresent: figure)
    try buffer.member("events", events)
    try buffer.member("source", ifPresent: source)
    try buffer.member("countedBy", ifPresent: countedBy)
    try buffer.member("before", ifPresent: before)
    buffer.endObject()
  }
}

extension ReportForm: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("number") {
      self = .number
    } else if cursor.takes("tenths") {
      self = .tenths
    } else if cursor.takes("yes") {
      self = .yes
    } else if cursor.takes("text") {
      self = .text
    } else if cursor.takes("words") {
      self = .words
    } else {
      return nil
    }
  }
}

extension ReportShow {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.readIfPresent("version", &version, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year else { return nil }
    self.site = site
    self.year = year
    self.version = version
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", ifPresent: version)
    buffer.endObject()
  }
}

extension ReportShowAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var standing: ReportStanding?
    var change: ReportChange?
    var changedLines: [ReportLineID]?
    var changeReasons: Passage?
    var returned: Passage?
    var outdatedBy: [LogPosition]?
    var versions: [ReportVersionAnswer]?
    var report: AnnualReport?
    var object = cursor.object()
    repeat {
      object.read("standing", &standing, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
      object.read("changedLines", &changedLines, from: &cursor)
      object.readIfPresent("changeReasons", &changeReasons, from: &cursor)
      object.readIfPresent("returned", &returned, from: &cursor)
      object.read("outdatedBy", &outdatedBy, from: &cursor)
      object.read("versions", &versions, from: &cursor)
      object.readIfPresent("report", &report, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let standing, let changedLines, let outdatedBy, let versions
    else { return nil }
    self.standing = standing
    self.change = change
    self.changedLines = changedLines
    self.changeReasons = changeReasons
    self.returned = returned
    self.outdatedBy = outdatedBy
    self.versions = versions
    self.report = report
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("standing", standing)
    try buffer.member("change", ifPresent: change)
    try buffer.member("changedLines", changedLines)
    try buffer.member("changeReasons", ifPresent: changeReasons)
    try buffer.member("returned", ifPresent: returned)
    try buffer.member("outdatedBy", outdatedBy)
    try buffer.member("versions", versions)
    try buffer.member("report", ifPresent: report)
    buffer.endObject()
  }
}

extension ReportStanding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var year: CalendarYear?
    var office: OfficeAnswer?
    var phase: ReportPhase?
    var version: EditionNumber?
    var lastDay: CivilDate?
    var firstPublishedOn: CivilDate?
    var isLate: Bool?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var fedBackOn: CivilDate?
    var isOutdated: Bool?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("lastDay", &lastDay, from: &cursor)
      object.readIfPresent("firstPublishedOn", &firstPublishedOn, from: &cursor)
      object.read("isLate", &isLate, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("fedBackOn", &fedBackOn, from: &cursor)
      object.read("isOutdated", &isOutdated, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let office, let phase, let version, let lastDay,
      let isLate, let isOutdated
    else { return nil }
    self.site = site
    self.year = year
    self.office = office
    self.phase = phase
    self.version = version
    self.lastDay = lastDay
    self.firstPublishedOn = firstPublishedOn
    self.isLate = isLate
    self.publishedOn = publishedOn
    self.address = address
    self.fedBackOn = fedBackOn
    self.isOutdated = isOutdated
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("office", office)
    try buffer.member("phase", phase)
    try buffer.member("version", version)
    try buffer.member("lastDay", lastDay)
    try buffer.member("firstPublishedOn", ifPresent: firstPublishedOn)
    try buffer.member("isLate", isLate)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("address", ifPresent: address)
    try buffer.member("fedBackOn", ifPresent: fedBackOn)
    try buffer.member("isOutdated", isOutdated)
    buffer.endObject()
  }
}

extension ReportVersionAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var version: EditionNumber?
    var change: ReportChange?
    var changedLines: [ReportLineID]?
    var changeReasons: Passage?
    var position: LogPosition?
    var reasons: Passage?
    var preparer: PersonAnswer?
    var submittedOn: CivilDate?
    var reviewer: PersonAnswer?
    var reviewedOn: CivilDate?
    var approver: PersonAnswer?
    var approvedOn: CivilDate?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var fedBackOn: CivilDate?
    var receipt: Line?
    var object = cursor.object()
    repeat {
      object.read("version", &version, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
      object.read("changedLines", &changedLines, from: &cursor)
      object.readIfPresent("changeReasons", &changeReasons, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("preparer", &preparer, from: &cursor)
      object.read("submittedOn", &submittedOn, from: &cursor)
      object.readIfPresent("reviewer", &reviewer, from: &cursor)
      object.readIfPresent("reviewedOn", &reviewedOn, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("fedBackOn", &fedBackOn, from: &cursor)
      object.readIfPresent("receipt", &receipt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let version, let changedLines, let position, let submittedOn
    else { return nil }
    self.version = version
    self.change = change
    self.changedLines = changedLines
    self.changeReasons = changeReasons
    self.position = position
    self.reasons = reasons
    self.preparer = preparer
    self.submittedOn = submittedOn
    self.reviewer = reviewer
    self.reviewedOn = reviewedOn
    self.approver = approver
    self.approvedOn = approvedOn
    self.publishedOn = publishedOn
    self.address = address
    self.fedBackOn = fedBackOn
    self.receipt = receipt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("version", version)
    try buffer.member("change", ifPresent: change)
    try buffer.member("changedLines", changedLines)
    try buffer.member("changeReasons", ifPresent: changeReasons)
    try buffer.member("position", position)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("preparer", ifPresent: preparer)
    try buffer.member("submittedOn", submittedOn)
    try buffer.member("reviewer", ifPresent: reviewer)
    try buffer.member("reviewedOn", ifPresent: reviewedOn)
    try buffer.member("approver", ifPresent: approver)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("address", ifPresent: address)
    try buffer.member("fedBackOn", ifPresent: fedBackOn)
    try buffer.member("receipt", ifPresent: receipt)
    buffer.endObject()
  }
}

extension ReportList {
  package init?(reading cursor: inout JSONCursor) {
    var year: CalendarYear?
    var office: OfficeID?
    var phase: ReportPhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("year", &year, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.year = year
    self.office = office
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", ifPresent: year)
    try buffer.member("office", ifPresent: office)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ReportListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var reports: [ReportStanding]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("reports", &reports, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let reports else { return nil }
    self.reports = reports
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("reports", reports)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ReportCounty {
  package init?(reading cursor: inout JSONCursor) {
    var year: CalendarYear?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.read("year", &year, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let year else { return nil }
    self.year = year
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", year)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension ReportCountyAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var year: CalendarYear?
    var position: LogPosition?
    var siteCount: Int?
    var publishedCount: Int?
    var lateCount: Int?
    var sums: [ReportSum]?
    var missing: [UnpublishedReport]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("year", &year, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("siteCount", &siteCount, from: &cursor)
      object.read("publishedCount", &publishedCount, from: &cursor)
      object.read("lateCount", &lateCount, from: &cursor)
      object.read("sums", &sums, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let year, let position, let siteCount, let publishedCount, let lateCount,
      let sums, let missing
    else { return nil }
    self.year = year
    self.position = position
    self.siteCount = siteCount
    self.publishedCount = publishedCount
    self.lateCount = lateCount
    self.sums = sums
    self.missing = missing
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("year", year)
    try buffer.member("position", position)
    try buffer.member("siteCount", siteCount)
    try buffer.member("publishedCount", publishedCount)
    try buffer.member("lateCount", lateCount)
    try buffer.member("sums", sums)
    try buffer.member("missing", missing)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension ReportSum: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var title: Bilingual?
    var unit: Bilingual?
    var sum: Int?
    var siteCount: Int?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("sum", &sum, from: &cursor)
      object.read("siteCount", &siteCount, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let title, let sum, let siteCount else { return nil }
    self.line = line
    self.title = title
    self.unit = unit
    self.sum = sum
    self.siteCount = siteCount
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("title", title)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("sum", sum)
    try buffer.member("siteCount", siteCount)
    buffer.endObject()
  }
}

extension UnpublishedReport: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var site: SubjectAnswer?
    var office: OfficeAnswer?
    var phase: ReportPhase?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.office = office
    self.phase = phase
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("office", ifPresent: office)
    try buffer.member("phase", ifPresent: phase)
    buffer.endObject()
  }
}

extension ReportAccounts {
  package init?(reading cursor: inout JSONCursor) {
    var office: OfficeID?
    var year: CalendarYear?
    var object = cursor.object()
    repeat {
      object.read("office", &office, from: &cursor)
      object.read("year", &year, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let office, let year else { return nil }
    self.office = office
    self.year = year
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("office", office)
    try buffer.member("year", year)
    buffer.endObject()
  }
}

extension ReportAccountsAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var report: AnnualReport?
    var object = cursor.object()
    repeat {
      object.read("report", &report, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let report else { return nil }
    self.report = report
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("report", report)
    buffer.endObject()
  }
}

extension Report {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var office: OfficeID?
    var phase: ReportPhase?
    var version: EditionNumber?
    var change: ReportChange?
    var changedLines: [ReportLineID]?
    var changeReasons: Passage?
    var statements: [ReportStatement]?
    var returned: Passage?
    var preparer: StaffID?
    var reviewer: StaffID?
    var approver: StaffID?
    var firstPublishedOn: CivilDate?
    var publishedOn: CivilDate?
    var address: WebAddress?
    var fedBackOn: CivilDate?
    var outdatedBy: [LogPosition]?
    var lastOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
      object.read("changedLines", &changedLines, from: &cursor)
      object.readIfPresent("changeReasons", &changeReasons, from: &cursor)
      object.read("statements", &statements, from: &cursor)
      object.readIfPresent("returned", &returned, from: &cursor)
      object.readIfPresent("preparer", &preparer, from: &cursor)
      object.readIfPresent("reviewer", &reviewer, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
      object.readIfPresent("firstPublishedOn", &firstPublishedOn, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("fedBackOn", &fedBackOn, from: &cursor)
      object.read("outdatedBy", &outdatedBy, from: &cursor)
      object.read("lastOn", &lastOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let office, let phase, let version, let changedLines,
      let statements, let outdatedBy, let lastOn
    else { return nil }
    self.site = site
    self.year = year
    self.office = office
    self.phase = phase
    self.version = version
    self.change = change
    self.changedLines = changedLines
    self.changeReasons = changeReasons
    self.statements = statements
    self.returned = returned
    self.preparer = preparer
    self.reviewer = reviewer
    self.approver = approver
    self.firstPublishedOn = firstPublishedOn
    self.publishedOn = publishedOn
    self.address = address
    self.fedBackOn = fedBackOn
    self.outdatedBy = outdatedBy
    self.lastOn = lastOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("office", office)
    try buffer.member("phase", phase)
    try buffer.member("version", version)
    try buffer.member("change", ifPresent: change)
    try buffer.member("changedLines", changedLines)
    try buffer.member("changeReasons", ifPresent: changeReasons)
    try buffer.member("statements", statements)
    try buffer.member("returned", ifPresent: returned)
    try buffer.member("preparer", ifPresent: preparer)
    try buffer.member("reviewer", ifPresent: reviewer)
    try buffer.member("approver", ifPresent: approver)
    try buffer.member("firstPublishedOn", ifPresent: firstPublishedOn)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("address", ifPresent: address)
    try buffer.member("fedBackOn", ifPresent: fedBackOn)
    try buffer.member("outdatedBy", outdatedBy)
    try buffer.member("lastOn", lastOn)
    buffer.endObject()
  }
}

extension ReportStatement: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var line: ReportLineID?
    var yes: Bool?
    var words: Passage?
    var event: LogPosition?
    var object = cursor.object()
    repeat {
      object.read("line", &line, from: &cursor)
      object.readIfPresent("yes", &yes, from: &cursor)
      object.readIfPresent("words", &words, from: &cursor)
      object.read("event", &event, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let line, let event else { return nil }
    self.line = line
    self.yes = yes
    self.words = words
    self.event = event
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("line", line)
    try buffer.member("yes", ifPresent: yes)
    try buffer.member("words", ifPresent: words)
    try buffer.member("event", event)
    buffer.endObject()
  }
}

extension ReportVersion {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var year: CalendarYear?
    var version: EditionNumber?
    var change: ReportChange?
    var changedLines: [ReportLineID]?
    var changeReasons: Passage?
    var position: LogPosition?
    var entries: [ReportEntry]?
    var findings: [ReportFinding]?
    var reasons: Passage?
    var telephone: Passage?
    var preparer: StaffID?
    var submittedOn: CivilDate?
    var reviewer: StaffID?
    var reviewedOn: CivilDate?
    var approver: StaffID?
    var approvedOn: CivilDate?
    var publishedOn: CivilDate?
    var publishedBy: LogPosition?
    var address: WebAddress?
    var fedBackOn: CivilDate?
    var receipt: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("year", &year, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.readIfPresent("change", &change, from: &cursor)
      object.read("changedLines", &changedLines, from: &cursor)
      object.readIfPresent("changeReasons", &changeReasons, from: &cursor)
      object.read("position", &position, from: &cursor)
      object.read("entries", &entries, from: &cursor)
      object.read("findings", &findings, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("preparer", &preparer, from: &cursor)
      object.read("submittedOn", &submittedOn, from: &cursor)
      object.readIfPresent("reviewer", &reviewer, from: &cursor)
      object.readIfPresent("reviewedOn", &reviewedOn, from: &cursor)
      object.readIfPresent("approver", &approver, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("publishedBy", &publishedBy, from: &cursor)
      object.readIfPresent("address", &address, from: &cursor)
      object.readIfPresent("fedBackOn", &fedBackOn, from: &cursor)
      object.readIfPresent("receipt", &receipt, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let year, let version, let changedLines, let position,
      let entries, let findings, let submittedOn
    else { return nil }
    self.site = site
    self.year = year
    self.version = version
    self.change = change
    self.changedLines = changedLines
    self.changeReasons = changeReasons
    self.position = position
    self.entries = entries
    self.findings = findings
    self.reasons = reasons
    self.telephone = telephone
    self.preparer = preparer
    self.submittedOn = submittedOn
    self.reviewer = reviewer
    self.reviewedOn = reviewedOn
    self.approver = approver
    self.approvedOn = approvedOn
    self.publishedOn = publishedOn
    self.publishedBy = publishedBy
    self.address = address
    self.fedBackOn = fedBackOn
    self.receipt = receipt
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("year", year)
    try buffer.member("version", version)
    try buffer.member("change", ifPresent: change)
    try buffer.member("changedLines", changedLines)
    try buffer.member("changeReasons", ifPresent: changeReasons)
    try buffer.member("position", position)
    try buffer.member("entries", entries)
    try buffer.member("findings", findings)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("preparer", ifPresent: preparer)
    try buffer.member("submittedOn", submittedOn)
    try buffer.member("reviewer", ifPresent: reviewer)
    try buffer.member("reviewedOn", ifPresent: reviewedOn)
    try buffer.member("approver", ifPresent: approver)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("publishedOn", ifPresent: publishedOn)
    try buffer.member("publishedBy", ifPresent: publishedBy)
    try buffer.member("address", ifPresent: address)
    try buffer.member("fedBackOn", ifPresent: fedBackOn)
    try buffer.member("receipt", ifPresent: receipt)
    buffer.endObject()
  }
}
