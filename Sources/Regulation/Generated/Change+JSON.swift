// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteChangeProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var cause: ChangeCause?
    var reasons: Passage?
    var changes: SiteValues?
    var touches: [TouchedFiling]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("touches", &touches, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let cause, let reasons, let changes, let touches
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.cause = cause
    self.reasons = reasons
    self.changes = changes
    self.touches = touches
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("cause", cause)
    try buffer.member("reasons", reasons)
    try buffer.member("changes", changes)
    try buffer.member("touches", touches)
    buffer.endObject()
  }
}

extension ChangeCause: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("reorganisation") {
      self = .reorganisation
    } else if cursor.takes("redesign") {
      self = .redesign
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension SiteValues: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var host: OfficeID?
    var responsible: Line?
    var contact: Line?
    var telephone: Passage?
    var officeAddress: Line?
    var accessAddress: WebAddress?
    var domain: DomainName?
    var columns: Passage?
    var object = cursor.object()
    repeat {
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
      object.readIfPresent("accessAddress", &accessAddress, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.name = name
    self.host = host
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
    self.accessAddress = accessAddress
    self.domain = domain
    self.columns = columns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", ifPresent: name)
    try buffer.member("host", ifPresent: host)
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    try buffer.member("accessAddress", ifPresent: accessAddress)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("columns", ifPresent: columns)
    buffer.endObject()
  }
}

extension TouchedFiling: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var filing: FilingKind?
    var by: [ChangeAspect]?
    var object = cursor.object()
    repeat {
      object.read("filing", &filing, from: &cursor)
      object.read("by", &by, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let filing, let by else { return nil }
    self.filing = filing
    self.by = by
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("filing", filing)
    try buffer.member("by", by)
    buffer.endObject()
  }
}

extension FilingKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("mark") {
      self = .mark
    } else if cursor.takes("domain") {
      self = .domain
    } else if cursor.takes("icp") {
      self = .icp
    } else if cursor.takes("police") {
      self = .police
    } else if cursor.takes("identity-code") {
      self = .identityCode
    } else {
      return nil
    }
  }
}

extension ChangeAspect: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("name") {
      self = .name
    } else if cursor.takes("host") {
      self = .host
    } else if cursor.takes("responsible") {
      self = .responsible
    } else if cursor.takes("contact") {
      self = .contact
    } else if cursor.takes("telephone") {
      self = .telephone
    } else if cursor.takes("office-address") {
      self = .officeAddress
    } else if cursor.takes("access-address") {
      self = .accessAddress
    } else if cursor.takes("domain") {
      self = .domain
    } else if cursor.takes("columns") {
      self = .columns
    } else {
      return nil
    }
  }
}

extension SiteChanged {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var former: SiteValues?
    var now: SiteValues?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("former", &former, from: &cursor)
      object.read("now", &now, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let former, let now else { return nil }
    self.site = site
    self.caseID = caseID
    self.former = former
    self.now = now
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("former", former)
    try buffer.member("now", now)
    buffer.endObject()
  }
}

extension SiteChangeEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var how: ChangeEnd?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("how", &how, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let how else { return nil }
    self.site = site
    self.caseID = caseID
    self.how = how
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("how", how)
    buffer.endObject()
  }
}

extension ChangeEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else {
      return nil
    }
  }
}

extension SiteHostMoved {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var from: OfficeID?
    var to: OfficeID?
    var touches: [FilingKind]?
    var inCare: Bool?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("to", &to, from: &cursor)
      object.read("touches", &touches, from: &cursor)
      object.readIfPresent("inCare", &inCare, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let from, let to, let touches else { return nil }
    self.site = site
    self.from = from
    self.to = to
    self.touches = touches
    self.inCare = inCare
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("from", from)
    try buffer.member("to", to)
    try buffer.member("touches", touches)
    try buffer.member("inCare", ifPresent: inCare)
    buffer.endObject()
  }
}

extension ProposeSiteChange {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var cause: ChangeCause?
    var reasons: Prose?
    var changes: WantedChanges?
    var alsoFiledWith: [FilingKind]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.readIfPresent("alsoFiledWith", &alsoFiledWith, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let cause, let reasons, let changes else { return nil }
    self.site = site
    self.cause = cause
    self.reasons = reasons
    self.changes = changes
    self.alsoFiledWith = alsoFiledWith
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("cause", cause)
    try buffer.member("reasons", reasons)
    try buffer.member("changes", changes)
    try buffer.member("alsoFiledWith", ifPresent: alsoFiledWith)
    buffer.endObject()
  }
}

extension WantedChanges: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var name: Line?
    var host: OfficeID?
    var responsible: Line?
    var contact: Line?
    var telephone: Telephone?
    var officeAddress: Line?
    var accessAddress: WebAddress?
    var domain: Line?
    var columns: Prose?
    var object = cursor.object()
    repeat {
      object.readIfPresent("name", &name, from: &cursor)
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
      object.readIfPresent("accessAddress", &accessAddress, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.name = name
    self.host = host
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
    self.accessAddress = accessAddress
    self.domain = domain
    self.columns = columns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("name", ifPresent: name)
    try buffer.member("host", ifPresent: host)
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    try buffer.member("accessAddress", ifPresent: accessAddress)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("columns", ifPresent: columns)
    buffer.endObject()
  }
}

extension ApplySiteChange {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    buffer.endObject()
  }
}

extension PendingChanges {
  package init?(reading cursor: inout JSONCursor) {
    var all: [PendingChange]?
    var object = cursor.object()
    repeat {
      object.read("all", &all, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let all else { return nil }
    self.all = all
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("all", all)
    buffer.endObject()
  }
}

extension PendingChange: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var cause: ChangeCause?
    var changes: SiteValues?
    var proposedOn: CivilDate?
    var domainGrantedOn: CivilDate?
    var announcement: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("cause", &cause, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("domainGrantedOn", &domainGrantedOn, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let cause, let changes, let proposedOn else { return nil }
    self.caseID = caseID
    self.cause = cause
    self.changes = changes
    self.proposedOn = proposedOn
    self.domainGrantedOn = domainGrantedOn
    self.announcement = announcement
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("cause", cause)
    try buffer.member("changes", changes)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("domainGrantedOn", ifPresent: domainGrantedOn)
    try buffer.member("announcement", ifPresent: announcement)
    buffer.endObject()
  }
}
