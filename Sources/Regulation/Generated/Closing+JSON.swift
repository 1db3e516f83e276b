// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText

extension SiteClosingProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var ground: ClosingGround?
    var reasons: Passage?
    var safeguards: Passage?
    var regionalDecision: Document?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("safeguards", &safeguards, from: &cursor)
      object.readIfPresent("regionalDecision", &regionalDecision, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let ground, let reasons, let safeguards
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.ground = ground
    self.reasons = reasons
    self.safeguards = safeguards
    self.regionalDecision = regionalDecision
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("ground", ground)
    try buffer.member("reasons", reasons)
    try buffer.member("safeguards", safeguards)
    try buffer.member("regionalDecision", ifPresent: regionalDecision)
    buffer.endObject()
  }
}

extension SiteClosingApproved {
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

extension SiteClosingEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var how: ClosingEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("how", &how, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let how else { return nil }
    self.site = site
    self.how = how
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("how", how)
    buffer.endObject()
  }
}

extension NoticeHung {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let title, let address else { return nil }
    self.site = site
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension MigrationColumnRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var column: Line?
    var itemCount: Int?
    var movedCount: Int?
    var destination: WebAddress?
    var difference: Passage?
    var evidence: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.read("destination", &destination, from: &cursor)
      object.readIfPresent("difference", &difference, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let column, let itemCount, let movedCount, let destination
    else { return nil }
    self.site = site
    self.column = column
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.destination = destination
    self.difference = difference
    self.evidence = evidence
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("column", column)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("destination", destination)
    try buffer.member("difference", ifPresent: difference)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension MigrationCompleted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var columnCount: Int?
    var itemCount: Int?
    var movedCount: Int?
    var noContent: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("columnCount", &columnCount, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let columnCount, let itemCount, let movedCount
    else { return nil }
    self.site = site
    self.columnCount = columnCount
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.noContent = noContent
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("columnCount", columnCount)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("noContent", ifPresent: noContent)
    buffer.endObject()
  }
}

extension MigrationVerified {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var columnCount: Int?
    var remarks: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("columnCount", &columnCount, from: &cursor)
      object.readIfPresent("remarks", &remarks, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let columnCount else { return nil }
    self.site = site
    self.columnCount = columnCount
    self.remarks = remarks
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("columnCount", columnCount)
    try buffer.member("remarks", ifPresent: remarks)
    buffer.endObject()
  }
}

extension NoticePublished {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var title: Line?
    var address: WebAddress?
    var destinations: [WebAddress]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("destinations", &destinations, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let title, let address, let destinations else { return nil }
    self.site = site
    self.title = title
    self.address = address
    self.destinations = destinations
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("title", title)
    try buffer.member("address", address)
    try buffer.member("destinations", destinations)
    buffer.endObject()
  }
}

extension SiteTakenDown {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var early: EarlyEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.readIfPresent("early", &early, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site else { return nil }
    self.site = site
    self.early = early
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("early", ifPresent: early)
    buffer.endObject()
  }
}

extension NoticeWithdrawn {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var notice: NoticeKind?
    var early: EarlyEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("notice", &notice, from: &cursor)
      object.readIfPresent("early", &early, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let notice else { return nil }
    self.site = site
    self.notice = notice
    self.early = early
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("notice", notice)
    try buffer.member("early", ifPresent: early)
    buffer.endObject()
  }
}

extension NoticeKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("home-page") {
      self = .homePage
    } else if cursor.takes("announcement") {
      self = .announcement
    } else {
      return nil
    }
  }
}

extension SiteClosingCompleted {
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

extension ProposeClosing {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SiteID]?
    var ground: Line?
    var reasons: Prose?
    var safeguards: Prose?
    var regionalDecision: Document?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
      object.readIfPresent("ground", &ground, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
      object.readIfPresent("safeguards", &safeguards, from: &cursor)
      object.readIfPresent("regionalDecision", &regionalDecision, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites else { return nil }
    self.sites = sites
    self.ground = ground
    self.reasons = reasons
    self.safeguards = safeguards
    self.regionalDecision = regionalDecision
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    try buffer.member("ground", ifPresent: ground)
    try buffer.member("reasons", ifPresent: reasons)
    try buffer.member("safeguards", ifPresent: safeguards)
    try buffer.member("regionalDecision", ifPresent: regionalDecision)
    buffer.endObject()
  }
}

extension HangNotice {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var site: SiteID?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("site", &site, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address else { return nil }
    self.caseID = caseID
    self.site = site
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("site", ifPresent: site)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension RecordMigratedColumn {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var site: SiteID?
    var column: Line?
    var itemCount: Int?
    var movedCount: Int?
    var destination: WebAddress?
    var difference: Prose?
    var evidence: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("site", &site, from: &cursor)
      object.read("column", &column, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.read("destination", &destination, from: &cursor)
      object.readIfPresent("difference", &difference, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let column, let itemCount, let movedCount, let destination
    else { return nil }
    self.caseID = caseID
    self.site = site
    self.column = column
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.destination = destination
    self.difference = difference
    self.evidence = evidence
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("site", ifPresent: site)
    try buffer.member("column", column)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("destination", destination)
    try buffer.member("difference", ifPresent: difference)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension CompleteMigration {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var site: SiteID?
    var noContent: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("site", &site, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.site = site
    self.noContent = noContent
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("site", ifPresent: site)
    try buffer.member("noContent", ifPresent: noContent)
    buffer.endObject()
  }
}

extension VerifyMigration {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var site: SiteID?
    var columnCount: Int?
    var remarks: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("site", &site, from: &cursor)
      object.read("columnCount", &columnCount, from: &cursor)
      object.readIfPresent("remarks", &remarks, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let columnCount else { return nil }
    self.caseID = caseID
    self.site = site
    self.columnCount = columnCount
    self.remarks = remarks
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("site", ifPresent: site)
    try buffer.member("columnCount", columnCount)
    try buffer.member("remarks", ifPresent: remarks)
    buffer.endObject()
  }
}

extension PublishNotice {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var sites: [SiteID]?
    var title: Line?
    var address: WebAddress?
    var destinations: [WebAddress]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("destinations", &destinations, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address, let destinations else { return nil }
    self.caseID = caseID
    self.sites = sites
    self.title = title
    self.address = address
    self.destinations = destinations
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("sites", ifPresent: sites)
    try buffer.member("title", title)
    try buffer.member("address", address)
    try buffer.member("destinations", destinations)
    buffer.endObject()
  }
}

extension TakeDownSite {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var sites: [SiteID]?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.sites = sites
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("sites", ifPresent: sites)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension WithdrawNotice {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var notice: NoticeKind?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("notice", &notice, from: &cursor)
      object.readIfPresent("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let notice else { return nil }
    self.site = site
    self.notice = notice
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("notice", notice)
    try buffer.member("reasons", ifPresent: reasons)
    buffer.endObject()
  }
}

extension CompleteClosing {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var sites: [SiteID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.sites = sites
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("sites", ifPresent: sites)
    buffer.endObject()
  }
}

extension SitePlace {
  package init?(reading cursor: inout JSONCursor) {
    var host: OfficeID?
    var phase: SitePhase?
    var object = cursor.object()
    repeat {
      object.read("host", &host, from: &cursor)
      object.read("phase", &phase, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let host, let phase else { return nil }
    self.host = host
    self.phase = phase
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("host", host)
    try buffer.member("phase", phase)
    buffer.endObject()
  }
}
