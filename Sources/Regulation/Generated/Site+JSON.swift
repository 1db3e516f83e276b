// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension SiteRegisteredExisting {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var openedOn: CivilDate?
    var mark: Line?
    var domain: DomainName?
    var icp: ICPNumber?
    var police: PoliceNumber?
    var identityCode: IdentityCode?
    var granted: GrantDays?
    var specialNeed: Passage?
    var needApprovedOn: CivilDate?
    var missing: [FilingKind]?
    var warnings: [Bilingual]?
    var details: SiteDetails?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("mark", &mark, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("icp", &icp, from: &cursor)
      object.readIfPresent("police", &police, from: &cursor)
      object.readIfPresent("identityCode", &identityCode, from: &cursor)
      object.readIfPresent("granted", &granted, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
      object.readIfPresent("needApprovedOn", &needApprovedOn, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.read("warnings", &warnings, from: &cursor)
      object.readIfPresent("details", &details, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let kind, let name, let host, let missing, let warnings
    else { return nil }
    self.site = site
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.openedOn = openedOn
    self.mark = mark
    self.domain = domain
    self.icp = icp
    self.police = police
    self.identityCode = identityCode
    self.granted = granted
    self.specialNeed = specialNeed
    self.needApprovedOn = needApprovedOn
    self.missing = missing
    self.warnings = warnings
    self.details = details
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("mark", ifPresent: mark)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("icp", ifPresent: icp)
    try buffer.member("police", ifPresent: police)
    try buffer.member("identityCode", ifPresent: identityCode)
    try buffer.member("granted", ifPresent: granted)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    try buffer.member("needApprovedOn", ifPresent: needApprovedOn)
    try buffer.member("missing", missing)
    try buffer.member("warnings", warnings)
    try buffer.member("details", ifPresent: details)
    buffer.endObject()
  }
}

extension SiteKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("portal") {
      self = .portal
    } else if cursor.takes("department") {
      self = .department
    } else {
      return nil
    }
  }
}

extension GrantDays: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var mark: CivilDate?
    var domain: CivilDate?
    var icp: CivilDate?
    var police: CivilDate?
    var identityCode: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("mark", &mark, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("icp", &icp, from: &cursor)
      object.readIfPresent("police", &police, from: &cursor)
      object.readIfPresent("identityCode", &identityCode, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.mark = mark
    self.domain = domain
    self.icp = icp
    self.police = police
    self.identityCode = identityCode
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("mark", ifPresent: mark)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("icp", ifPresent: icp)
    try buffer.member("police", ifPresent: police)
    try buffer.member("identityCode", ifPresent: identityCode)
    buffer.endObject()
  }
}

extension SiteDetails: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responsible: Line?
    var contact: Line?
    var telephone: Passage?
    var officeAddress: Line?
    var accessAddress: WebAddress?
    var columns: Passage?
    var object = cursor.object()
    repeat {
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
      object.readIfPresent("accessAddress", &accessAddress, from: &cursor)
      object.readIfPresent("columns", &columns, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
    self.accessAddress = accessAddress
    self.columns = columns
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    try buffer.member("accessAddress", ifPresent: accessAddress)
    try buffer.member("columns", ifPresent: columns)
    buffer.endObject()
  }
}

extension SiteListedNotGoverned {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var domain: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let name, let office else { return nil }
    self.site = site
    self.name = name
    self.office = office
    self.domain = domain
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("domain", ifPresent: domain)
    buffer.endObject()
  }
}

extension SiteProposed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var caseID: CaseID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var purpose: SitePurpose?
    var specialNeed: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("case", &caseID, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let caseID, let kind, let name, let host, let purpose
    else { return nil }
    self.site = site
    self.caseID = caseID
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.purpose = purpose
    self.specialNeed = specialNeed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("case", caseID)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("purpose", purpose)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    buffer.endObject()
  }
}

extension SitePurpose: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("standing") {
      self = .standing
    } else if cursor.takes("event") {
      self = .event
    } else if cursor.takes("campaign") {
      self = .campaign
    } else {
      return nil
    }
  }
}

extension SiteApplied {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var materials: [Material]?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("materials", &materials, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let materials else { return nil }
    self.site = site
    self.materials = materials
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("materials", materials)
    buffer.endObject()
  }
}

extension Material: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: MaterialKind?
    var title: Line?
    var digest: Digest?
    var paper: Paper?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("digest", &digest, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let title, let digest else { return nil }
    self.kind = kind
    self.title = title
    self.digest = digest
    self.paper = paper
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("title", title)
    try buffer.member("digest", digest)
    try buffer.member("paper", ifPresent: paper)
    buffer.endObject()
  }
}

extension MaterialKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("responsibilities") {
      self = .responsibilities
    } else if cursor.takes("review-mechanism") {
      self = .reviewMechanism
    } else if cursor.takes("security-measures") {
      self = .securityMeasures
    } else if cursor.takes("emergency-plan") {
      self = .emergencyPlan
    } else {
      return nil
    }
  }
}

extension SiteOpeningApproved {
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

extension SiteOpeningEnded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var how: OpeningEnd?
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

extension OpeningEnd: JSONDirect {
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

extension SecurityMeasuresRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var measures: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("measures", &measures, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let measures else { return nil }
    self.site = site
    self.measures = measures
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("measures", measures)
    buffer.endObject()
  }
}

extension SecurityTestPassed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var tester: Line?
    var report: Document?
    var findings: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("tester", &tester, from: &cursor)
      object.read("report", &report, from: &cursor)
      object.readIfPresent("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let tester, let report else { return nil }
    self.site = site
    self.tester = tester
    self.report = report
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("tester", tester)
    try buffer.member("report", report)
    try buffer.member("findings", ifPresent: findings)
    buffer.endObject()
  }
}

extension SecurityTestFailed {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var tester: Line?
    var report: Document?
    var findings: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("tester", &tester, from: &cursor)
      object.read("report", &report, from: &cursor)
      object.read("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let tester, let report, let findings else { return nil }
    self.site = site
    self.tester = tester
    self.report = report
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("tester", tester)
    try buffer.member("report", report)
    try buffer.member("findings", findings)
    buffer.endObject()
  }
}

extension AnnouncementPublished {
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

extension ReportFiled {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var to: OfficeKind?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("to", &to, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let to else { return nil }
    self.site = site
    self.to = to
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("to", to)
    buffer.endObject()
  }
}

extension DeploymentRecorded {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var platform: Provider?
    var cloud: Provider?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("cloud", &cloud, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let platform, let cloud else { return nil }
    self.site = site
    self.platform = platform
    self.cloud = cloud
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("platform", platform)
    try buffer.member("cloud", cloud)
    buffer.endObject()
  }
}

extension Provider: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("regional") {
      self = .regional
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension SiteLaunched {
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

extension SuperiorPortalRegistered {
  package init?(reading cursor: inout JSONCursor) {
    var level: SuperiorLevel?
    var name: Line?
    var domain: DomainName?
    var formerName: Line?
    var formerDomain: DomainName?
    var reason: Passage?
    var object = cursor.object()
    repeat {
      object.read("level", &level, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("domain", &domain, from: &cursor)
      object.readIfPresent("formerName", &formerName, from: &cursor)
      object.readIfPresent("formerDomain", &formerDomain, from: &cursor)
      object.readIfPresent("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let level, let name, let domain else { return nil }
    self.level = level
    self.name = name
    self.domain = domain
    self.formerName = formerName
    self.formerDomain = formerDomain
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("level", level)
    try buffer.member("name", name)
    try buffer.member("domain", domain)
    try buffer.member("formerName", ifPresent: formerName)
    try buffer.member("formerDomain", ifPresent: formerDomain)
    try buffer.member("reason", ifPresent: reason)
    buffer.endObject()
  }
}

extension SuperiorLevel: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("municipality") {
      self = .municipality
    } else if cursor.takes("region") {
      self = .region
    } else {
      return nil
    }
  }
}

extension RegisterExistingSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var kind: Line?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var openedOn: CivilDate?
    var mark: Line?
    var domain: Line?
    var icp: Line?
    var police: Line?
    var identityCode: Line?
    var granted: GrantDays?
    var specialNeed: Prose?
    var responsible: Line?
    var contact: Line?
    var telephone: Telephone?
    var officeAddress: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("openedOn", &openedOn, from: &cursor)
      object.readIfPresent("mark", &mark, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("icp", &icp, from: &cursor)
      object.readIfPresent("police", &police, from: &cursor)
      object.readIfPresent("identityCode", &identityCode, from: &cursor)
      object.readIfPresent("granted", &granted, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
      object.readIfPresent("responsible", &responsible, from: &cursor)
      object.readIfPresent("contact", &contact, from: &cursor)
      object.readIfPresent("telephone", &telephone, from: &cursor)
      object.readIfPresent("officeAddress", &officeAddress, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let kind, let name, let host else { return nil }
    self.site = site
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.openedOn = openedOn
    self.mark = mark
    self.domain = domain
    self.icp = icp
    self.police = police
    self.identityCode = identityCode
    self.granted = granted
    self.specialNeed = specialNeed
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.officeAddress = officeAddress
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("openedOn", ifPresent: openedOn)
    try buffer.member("mark", ifPresent: mark)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("icp", ifPresent: icp)
    try buffer.member("police", ifPresent: police)
    try buffer.member("identityCode", ifPresent: identityCode)
    try buffer.member("granted", ifPresent: granted)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    try buffer.member("responsible", ifPresent: responsible)
    try buffer.member("contact", ifPresent: contact)
    try buffer.member("telephone", ifPresent: telephone)
    try buffer.member("officeAddress", ifPresent: officeAddress)
    buffer.endObject()
  }
}

extension ListNotGovernedSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var name: Line?
    var office: OfficeID?
    var domain: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("office", &office, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let name, let office else { return nil }
    self.site = site
    self.name = name
    self.office = office
    self.domain = domain
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("name", name)
    try buffer.member("office", office)
    try buffer.member("domain", ifPresent: domain)
    buffer.endObject()
  }
}

extension ProposeSite {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var kind: Line?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var purpose: SitePurpose?
    var specialNeed: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.read("purpose", &purpose, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let kind, let name, let host, let purpose else { return nil }
    self.site = site
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.purpose = purpose
    self.specialNeed = specialNeed
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("purpose", purpose)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    buffer.endObject()
  }
}

extension ApplyForSite {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var materials: [Material]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("materials", &materials, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let materials else { return nil }
    self.caseID = caseID
    self.materials = materials
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("materials", materials)
    buffer.endObject()
  }
}

extension RecordSecurityMeasures {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var measures: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("measures", &measures, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let measures else { return nil }
    self.caseID = caseID
    self.measures = measures
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("measures", measures)
    buffer.endObject()
  }
}

extension RecordSecurityTest {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var passed: Bool?
    var tester: Line?
    var report: Document?
    var findings: Prose?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("passed", &passed, from: &cursor)
      object.read("tester", &tester, from: &cursor)
      object.read("report", &report, from: &cursor)
      object.readIfPresent("findings", &findings, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let passed, let tester, let report else { return nil }
    self.caseID = caseID
    self.passed = passed
    self.tester = tester
    self.report = report
    self.findings = findings
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("passed", passed)
    try buffer.member("tester", tester)
    try buffer.member("report", report)
    try buffer.member("findings", ifPresent: findings)
    buffer.endObject()
  }
}

extension PublishAnnouncement {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var title: Line?
    var address: WebAddress?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let title, let address else { return nil }
    self.caseID = caseID
    self.title = title
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("title", title)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension FileReport {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var to: OfficeKind?
    var sites: [SiteID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("to", &to, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID else { return nil }
    self.caseID = caseID
    self.to = to
    self.sites = sites
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("to", ifPresent: to)
    try buffer.member("sites", ifPresent: sites)
    buffer.endObject()
  }
}

extension RecordDeployment {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var platform: Provider?
    var cloud: Provider?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("platform", &platform, from: &cursor)
      object.read("cloud", &cloud, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let platform, let cloud else { return nil }
    self.caseID = caseID
    self.platform = platform
    self.cloud = cloud
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("platform", platform)
    try buffer.member("cloud", cloud)
    buffer.endObject()
  }
}

extension LaunchSite {
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

extension RegisterSuperiorPortal {
  package init?(reading cursor: inout JSONCursor) {
    var level: SuperiorLevel?
    var name: Line?
    var domain: Line?
    var reason: Prose?
    var object = cursor.object()
    repeat {
      object.read("level", &level, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("domain", &domain, from: &cursor)
      object.readIfPresent("reason", &reason, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let level, let name, let domain else { return nil }
    self.level = level
    self.name = name
    self.domain = domain
    self.reason = reason
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("level", level)
    try buffer.member("name", name)
    try buffer.member("domain", domain)
    try buffer.member("reason", ifPresent: reason)
    buffer.endObject()
  }
}

extension SiteShow {
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

extension SiteAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var site: Site?
    var host: OfficeAnswer?
    var openCases: [CaseID]?
    var missing: [FilingKind]?
    var consolidationSince: CivilDate?
    var condition: SiteCondition?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.read("openCases", &openCases, from: &cursor)
      object.read("missing", &missing, from: &cursor)
      object.readIfPresent("consolidationSince", &consolidationSince, from: &cursor)
      object.readIfPresent("condition", &condition, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let host, let openCases, let missing else { return nil }
    self.site = site
    self.host = host
    self.openCases = openCases
    self.missing = missing
    self.consolidationSince = consolidationSince
    self.condition = condition
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("host", host)
    try buffer.member("openCases", openCases)
    try buffer.member("missing", missing)
    try buffer.member("consolidationSince", ifPresent: consolidationSince)
    try buffer.member("condition", ifPresent: condition)
    buffer.endObject()
  }
}

extension Site: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: SiteID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var inCare: Bool?
    var phase: SitePhase?
    var isImported: Bool?
    var enteredOn: CivilDate?
    var proposedOn: CivilDate?
    var launchedOn: CivilDate?
    var specialNeed: Passage?
    var needApprovedOn: CivilDate?
    var domain: String?
    var filings: [Filing]?
    var measuresRecorded: Bool?
    var testPassed: Bool?
    var failedTests: Int?
    var lastFailedTest: Document?
    var failedReports: [PaperNumber]?
    var announcement: WebAddress?
    var reportedToCAC: Bool?
    var platform: Provider?
    var cloud: Provider?
    var details: SiteDetails?
    var changes: [PendingChange]?
    var offline: OfflineRecord?
    var observed: SiteObservations?
    var closing: ClosingState?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("inCare", &inCare, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("enteredOn", &enteredOn, from: &cursor)
      object.readIfPresent("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("launchedOn", &launchedOn, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
      object.readIfPresent("needApprovedOn", &needApprovedOn, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.read("filings", &filings, from: &cursor)
      object.read("measuresRecorded", &measuresRecorded, from: &cursor)
      object.read("testPassed", &testPassed, from: &cursor)
      object.read("failedTests", &failedTests, from: &cursor)
      object.readIfPresent("lastFailedTest", &lastFailedTest, from: &cursor)
      object.readIfPresent("failedReports", &failedReports, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.read("reportedToCAC", &reportedToCAC, from: &cursor)
      object.readIfPresent("platform", &platform, from: &cursor)
      object.readIfPresent("cloud", &cloud, from: &cursor)
      object.readIfPresent("details", &details, from: &cursor)
      object.read("changes", &changes, from: &cursor)
      object.readIfPresent("offline", &offline, from: &cursor)
      object.readIfPresent("observed", &observed, from: &cursor)
      object.readIfPresent("closing", &closing, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let name, let host, let phase, let isImported,
      let filings, let measuresRecorded, let testPassed, let failedTests, let reportedToCAC,
      let changes
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.inCare = inCare
    self.phase = phase
    self.isImported = isImported
    self.enteredOn = enteredOn
    self.proposedOn = proposedOn
    self.launchedOn = launchedOn
    self.specialNeed = specialNeed
    self.needApprovedOn = needApprovedOn
    self.domain = domain
    self.filings = filings
    self.measuresRecorded = measuresRecorded
    self.testPassed = testPassed
    self.failedTests = failedTests
    self.lastFailedTest = lastFailedTest
    self.failedReports = failedReports
    self.announcement = announcement
    self.reportedToCAC = reportedToCAC
    self.platform = platform
    self.cloud = cloud
    self.details = details
    self.changes = changes
    self.offline = offline
    self.observed = observed
    self.closing = closing
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("inCare", ifPresent: inCare)
    try buffer.member("phase", phase)
    try buffer.member("isImported", isImported)
    try buffer.member("enteredOn", ifPresent: enteredOn)
    try buffer.member("proposedOn", ifPresent: proposedOn)
    try buffer.member("launchedOn", ifPresent: launchedOn)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    try buffer.member("needApprovedOn", ifPresent: needApprovedOn)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("filings", filings)
    try buffer.member("measuresRecorded", measuresRecorded)
    try buffer.member("testPassed", testPassed)
    try buffer.member("failedTests", failedTests)
    try buffer.member("lastFailedTest", ifPresent: lastFailedTest)
    try buffer.member("failedReports", ifPresent: failedReports)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("reportedToCAC", reportedToCAC)
    try buffer.member("platform", ifPresent: platform)
    try buffer.member("cloud", ifPresent: cloud)
    try buffer.member("details", ifPresent: details)
    try buffer.member("changes", changes)
    try buffer.member("offline", ifPresent: offline)
    try buffer.member("observed", ifPresent: observed)
    try buffer.member("closing", ifPresent: closing)
    buffer.endObject()
  }
}

extension SitePhase: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("proposed") {
      self = .proposed
    } else if cursor.takes("approved") {
      self = .approved
    } else if cursor.takes("live") {
      self = .live
    } else if cursor.takes("offline") {
      self = .offline
    } else if cursor.takes("ended") {
      self = .ended
    } else if cursor.takes("closed") {
      self = .closed
    } else if cursor.takes("not-governed") {
      self = .notGoverned
    } else {
      return nil
    }
  }
}

extension OfflineRecord {
  package init?(reading cursor: inout JSONCursor) {
    var plan: OfflinePlan?
    var extensionPlan: OfflineExtensionPlan?
    var reclassificationPlan: OfflineReclassificationPlan?
    var spells: [OfflineSpell]?
    var object = cursor.object()
    repeat {
      object.readIfPresent("plan", &plan, from: &cursor)
      object.readIfPresent("extension", &extensionPlan, from: &cursor)
      object.readIfPresent("reclassification", &reclassificationPlan, from: &cursor)
      object.read("spells", &spells, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let spells else { return nil }
    self.plan = plan
    self.extensionPlan = extensionPlan
    self.reclassificationPlan = reclassificationPlan
    self.spells = spells
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("plan", ifPresent: plan)
    try buffer.member("extension", ifPresent: extensionPlan)
    try buffer.member("reclassification", ifPresent: reclassificationPlan)
    try buffer.member("spells", spells)
    buffer.endObject()
  }
}

extension OfflinePlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var reason: OfflineReason?
    var from: CivilDate?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("reason", &reason, from: &cursor)
      object.read("from", &from, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let reason, let from, let until else { return nil }
    self.caseID = caseID
    self.reason = reason
    self.from = from
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("reason", reason)
    try buffer.member("from", from)
    try buffer.member("until", until)
    buffer.endObject()
  }
}

extension OfflineReason: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rectification") {
      self = .rectification
    } else if cursor.takes("redesign") {
      self = .redesign
    } else if cursor.takes("maintenance") {
      self = .maintenance
    } else if cursor.takes("other") {
      self = .other
    } else {
      return nil
    }
  }
}

extension OfflineExtensionPlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var spell: CaseID?
    var until: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("spell", &spell, from: &cursor)
      object.read("until", &until, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let spell, let until else { return nil }
    self.caseID = caseID
    self.spell = spell
    self.until = until
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("spell", spell)
    try buffer.member("until", until)
    buffer.endObject()
  }
}

extension OfflineReclassificationPlan: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var spell: CaseID?
    var startedBy: Int?
    var cause: EmergencyCause?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.readIfPresent("spell", &spell, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.read("cause", &cause, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let startedBy, let cause else { return nil }
    self.caseID = caseID
    self.spell = spell
    self.startedBy = startedBy
    self.cause = cause
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("spell", ifPresent: spell)
    try buffer.member("startedBy", startedBy)
    try buffer.member("cause", cause)
    buffer.endObject()
  }
}

extension EmergencyCause: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("force-majeure") {
      self = .forceMajeure
    } else if cursor.takes("ordered") {
      self = .ordered
    } else {
      return nil
    }
  }
}

extension OfflineSpell: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var kind: OfflineKind?
    var isCounted: Bool?
    var startedOn: CivilDate?
    var startedBy: Int?
    var withoutCaseUntil: CivilDate?
    var plannedEnd: CivilDate?
    var lastDay: CivilDate?
    var endedOn: CivilDate?
    var ending: OfflineEnding?
    var days: Int?
    var daysOverPlan: Int?
    var daysOverLimit: Int?
    var cause: EmergencyCause?
    var reclassifiedOn: CivilDate?
    var reclassifiedBy: CaseID?
    var refusedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.readIfPresent("case", &caseID, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("counted", &isCounted, from: &cursor)
      object.read("startedOn", &startedOn, from: &cursor)
      object.read("startedBy", &startedBy, from: &cursor)
      object.readIfPresent("withoutCaseUntil", &withoutCaseUntil, from: &cursor)
      object.readIfPresent("plannedEnd", &plannedEnd, from: &cursor)
      object.readIfPresent("lastDay", &lastDay, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("ending", &ending, from: &cursor)
      object.readIfPresent("days", &days, from: &cursor)
      object.readIfPresent("daysOverPlan", &daysOverPlan, from: &cursor)
      object.readIfPresent("daysOverLimit", &daysOverLimit, from: &cursor)
      object.readIfPresent("cause", &cause, from: &cursor)
      object.readIfPresent("reclassifiedOn", &reclassifiedOn, from: &cursor)
      object.readIfPresent("reclassifiedBy", &reclassifiedBy, from: &cursor)
      object.readIfPresent("refusedOn", &refusedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind, let isCounted, let startedOn, let startedBy else { return nil }
    self.caseID = caseID
    self.kind = kind
    self.isCounted = isCounted
    self.startedOn = startedOn
    self.startedBy = startedBy
    self.withoutCaseUntil = withoutCaseUntil
    self.plannedEnd = plannedEnd
    self.lastDay = lastDay
    self.endedOn = endedOn
    self.ending = ending
    self.days = days
    self.daysOverPlan = daysOverPlan
    self.daysOverLimit = daysOverLimit
    self.cause = cause
    self.reclassifiedOn = reclassifiedOn
    self.reclassifiedBy = reclassifiedBy
    self.refusedOn = refusedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", ifPresent: caseID)
    try buffer.member("kind", kind)
    try buffer.member("counted", isCounted)
    try buffer.member("startedOn", startedOn)
    try buffer.member("startedBy", startedBy)
    try buffer.member("withoutCaseUntil", ifPresent: withoutCaseUntil)
    try buffer.member("plannedEnd", ifPresent: plannedEnd)
    try buffer.member("lastDay", ifPresent: lastDay)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("ending", ifPresent: ending)
    try buffer.member("days", ifPresent: days)
    try buffer.member("daysOverPlan", ifPresent: daysOverPlan)
    try buffer.member("daysOverLimit", ifPresent: daysOverLimit)
    try buffer.member("cause", ifPresent: cause)
    try buffer.member("reclassifiedOn", ifPresent: reclassifiedOn)
    try buffer.member("reclassifiedBy", ifPresent: reclassifiedBy)
    try buffer.member("refusedOn", ifPresent: refusedOn)
    buffer.endObject()
  }
}

extension OfflineKind: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("temporary") {
      self = .temporary
    } else if cursor.takes("emergency") {
      self = .emergency
    } else if cursor.takes("without-case") {
      self = .withoutCase
    } else {
      return nil
    }
  }
}

extension OfflineEnding: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("restored") {
      self = .restored
    } else if cursor.takes("closed") {
      self = .closed
    } else {
      return nil
    }
  }
}

extension SiteObservations {
  package init?(reading cursor: inout JSONCursor) {
    var on: CivilDate?
    var isReachable: Bool?
    var lastUpdatedOn: CivilDate?
    var method: ObservationMethod?
    var evidence: Line?
    var unreachableSince: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("on", &on, from: &cursor)
      object.read("reachable", &isReachable, from: &cursor)
      object.readIfPresent("lastUpdatedOn", &lastUpdatedOn, from: &cursor)
      object.read("method", &method, from: &cursor)
      object.read("evidence", &evidence, from: &cursor)
      object.readIfPresent("unreachableSince", &unreachableSince, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let on, let isReachable, let method, let evidence else { return nil }
    self.on = on
    self.isReachable = isReachable
    self.lastUpdatedOn = lastUpdatedOn
    self.method = method
    self.evidence = evidence
    self.unreachableSince = unreachableSince
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("on", on)
    try buffer.member("reachable", isReachable)
    try buffer.member("lastUpdatedOn", ifPresent: lastUpdatedOn)
    try buffer.member("method", method)
    try buffer.member("evidence", evidence)
    try buffer.member("unreachableSince", ifPresent: unreachableSince)
    buffer.endObject()
  }
}

extension ObservationMethod: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("visit") {
      self = .visit
    } else if cursor.takes("tool") {
      self = .tool
    } else if cursor.takes("reported") {
      self = .reported
    } else {
      return nil
    }
  }
}

extension ClosingState {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var ground: ClosingGround?
    var proposedOn: CivilDate?
    var approvedOn: CivilDate?
    var end: ClosingEnd?
    var endedOn: CivilDate?
    var homePageNotice: Notice?
    var columns: [MigratedColumn]?
    var noContent: Passage?
    var migratedOn: CivilDate?
    var verifiedOn: CivilDate?
    var announcement: Notice?
    var takenDownOn: CivilDate?
    var reports: [ClosingReport]?
    var completedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("ground", &ground, from: &cursor)
      object.read("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("approvedOn", &approvedOn, from: &cursor)
      object.readIfPresent("end", &end, from: &cursor)
      object.readIfPresent("endedOn", &endedOn, from: &cursor)
      object.readIfPresent("homePageNotice", &homePageNotice, from: &cursor)
      object.read("columns", &columns, from: &cursor)
      object.readIfPresent("noContent", &noContent, from: &cursor)
      object.readIfPresent("migratedOn", &migratedOn, from: &cursor)
      object.readIfPresent("verifiedOn", &verifiedOn, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.readIfPresent("takenDownOn", &takenDownOn, from: &cursor)
      object.read("reports", &reports, from: &cursor)
      object.readIfPresent("completedOn", &completedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let ground, let proposedOn, let columns, let reports
    else { return nil }
    self.caseID = caseID
    self.ground = ground
    self.proposedOn = proposedOn
    self.approvedOn = approvedOn
    self.end = end
    self.endedOn = endedOn
    self.homePageNotice = homePageNotice
    self.columns = columns
    self.noContent = noContent
    self.migratedOn = migratedOn
    self.verifiedOn = verifiedOn
    self.announcement = announcement
    self.takenDownOn = takenDownOn
    self.reports = reports
    self.completedOn = completedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("ground", ground)
    try buffer.member("proposedOn", proposedOn)
    try buffer.member("approvedOn", ifPresent: approvedOn)
    try buffer.member("end", ifPresent: end)
    try buffer.member("endedOn", ifPresent: endedOn)
    try buffer.member("homePageNotice", ifPresent: homePageNotice)
    try buffer.member("columns", columns)
    try buffer.member("noContent", ifPresent: noContent)
    try buffer.member("migratedOn", ifPresent: migratedOn)
    try buffer.member("verifiedOn", ifPresent: verifiedOn)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("takenDownOn", ifPresent: takenDownOn)
    try buffer.member("reports", reports)
    try buffer.member("completedOn", ifPresent: completedOn)
    buffer.endObject()
  }
}

extension ClosingGround: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("unable-to-maintain") {
      self = .unableToMaintain
    } else if cursor.takes("host-abolished-or-merged") {
      self = .hostAbolishedOrMerged
    } else if cursor.takes("consolidation") {
      self = .consolidation
    } else {
      return nil
    }
  }
}

extension ClosingEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("rejected") {
      self = .rejected
    } else if cursor.takes("withdrawn") {
      self = .withdrawn
    } else if cursor.takes("dropped") {
      self = .dropped
    } else {
      return nil
    }
  }
}

extension Notice: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var title: Line?
    var address: WebAddress?
    var publishedOn: CivilDate?
    var office: OfficeID?
    var destinations: [WebAddress]?
    var withdrawnOn: CivilDate?
    var early: EarlyEnd?
    var object = cursor.object()
    repeat {
      object.read("title", &title, from: &cursor)
      object.read("address", &address, from: &cursor)
      object.read("publishedOn", &publishedOn, from: &cursor)
      object.readIfPresent("office", &office, from: &cursor)
      object.read("destinations", &destinations, from: &cursor)
      object.readIfPresent("withdrawnOn", &withdrawnOn, from: &cursor)
      object.readIfPresent("early", &early, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let title, let address, let publishedOn, let destinations
    else { return nil }
    self.title = title
    self.address = address
    self.publishedOn = publishedOn
    self.office = office
    self.destinations = destinations
    self.withdrawnOn = withdrawnOn
    self.early = early
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("title", title)
    try buffer.member("address", address)
    try buffer.member("publishedOn", publishedOn)
    try buffer.member("office", ifPresent: office)
    try buffer.member("destinations", destinations)
    try buffer.member("withdrawnOn", ifPresent: withdrawnOn)
    try buffer.member("early", ifPresent: early)
    buffer.endObject()
  }
}

extension EarlyEnd: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var days: Int?
    var atLeastDays: Int?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("days", &days, from: &cursor)
      object.read("atLeastDays", &atLeastDays, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let days, let atLeastDays, let reasons else { return nil }
    self.days = days
    self.atLeastDays = atLeastDays
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("days", days)
    try buffer.member("atLeastDays", atLeastDays)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension MigratedColumn: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var column: Line?
    var itemCount: Int?
    var movedCount: Int?
    var destination: WebAddress?
    var difference: Passage?
    var evidence: Digest?
    var paper: Paper?
    var recordedBy: StaffID?
    var movedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("column", &column, from: &cursor)
      object.read("itemCount", &itemCount, from: &cursor)
      object.read("movedCount", &movedCount, from: &cursor)
      object.read("destination", &destination, from: &cursor)
      object.readIfPresent("difference", &difference, from: &cursor)
      object.readIfPresent("evidence", &evidence, from: &cursor)
      object.readIfPresent("paper", &paper, from: &cursor)
      object.readIfPresent("recordedBy", &recordedBy, from: &cursor)
      object.read("movedOn", &movedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let column, let itemCount, let movedCount, let destination, let movedOn
    else { return nil }
    self.column = column
    self.itemCount = itemCount
    self.movedCount = movedCount
    self.destination = destination
    self.difference = difference
    self.evidence = evidence
    self.paper = paper
    self.recordedBy = recordedBy
    self.movedOn = movedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("column", column)
    try buffer.member("itemCount", itemCount)
    try buffer.member("movedCount", movedCount)
    try buffer.member("destination", destination)
    try buffer.member("difference", ifPresent: difference)
    try buffer.member("evidence", ifPresent: evidence)
    try buffer.member("paper", ifPresent: paper)
    try buffer.member("recordedBy", ifPresent: recordedBy)
    try buffer.member("movedOn", movedOn)
    buffer.endObject()
  }
}

extension ClosingReport: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var to: OfficeKind?
    var on: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("to", &to, from: &cursor)
      object.read("on", &on, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let to, let on else { return nil }
    self.to = to
    self.on = on
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("to", to)
    try buffer.member("on", on)
    buffer.endObject()
  }
}

extension OfficeAnswer: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var id: OfficeID?
    var kind: OfficeKind?
    var name: String?
    var object = cursor.object()
    repeat {
      object.readIfPresent("id", &id, from: &cursor)
      object.readIfPresent("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let name else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", ifPresent: id)
    try buffer.member("kind", ifPresent: kind)
    try buffer.member("name", name)
    buffer.endObject()
  }
}

extension SiteCondition: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    if cursor.takes("sleeping") {
      self = .sleeping
    } else if cursor.takes("zombie") {
      self = .zombie
    } else {
      return nil
    }
  }
}

extension SiteList {
  package init?(reading cursor: inout JSONCursor) {
    var host: OfficeID?
    var phase: SitePhase?
    var after: ListCursor?
    var limit: PageLimit?
    var object = cursor.object()
    repeat {
      object.readIfPresent("host", &host, from: &cursor)
      object.readIfPresent("phase", &phase, from: &cursor)
      object.readIfPresent("after", &after, from: &cursor)
      object.readIfPresent("limit", &limit, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole else { return nil }
    self.host = host
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("host", ifPresent: host)
    try buffer.member("phase", ifPresent: phase)
    try buffer.member("after", ifPresent: after)
    try buffer.member("limit", ifPresent: limit)
    buffer.endObject()
  }
}

extension SiteListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var sites: [SiteAnswer]?
    var next: ListCursor?
    var object = cursor.object()
    repeat {
      object.read("sites", &sites, from: &cursor)
      object.readIfPresent("next", &next, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let sites else { return nil }
    self.sites = sites
    self.next = next
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("sites", sites)
    try buffer.member("next", ifPresent: next)
    buffer.endObject()
  }
}

extension SuperiorList {
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

extension SuperiorListAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var portals: [SuperiorPortal]?
    var object = cursor.object()
    repeat {
      object.read("portals", &portals, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let portals else { return nil }
    self.portals = portals
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("portals", portals)
    buffer.endObject()
  }
}

extension SuperiorPortal {
  package init?(reading cursor: inout JSONCursor) {
    var level: SuperiorLevel?
    var name: Line?
    var domain: DomainName?
    var registeredOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("level", &level, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("domain", &domain, from: &cursor)
      object.read("registeredOn", &registeredOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let level, let name, let domain, let registeredOn else { return nil }
    self.level = level
    self.name = name
    self.domain = domain
    self.registeredOn = registeredOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("level", level)
    try buffer.member("name", name)
    try buffer.member("domain", domain)
    try buffer.member("registeredOn", registeredOn)
    buffer.endObject()
  }
}

extension SiteCard {
  package init?(reading cursor: inout JSONCursor) {
    var id: SiteID?
    var kind: SiteKind?
    var name: Line?
    var host: OfficeID?
    var unit: Line?
    var inCare: Bool?
    var phase: SitePhase?
    var isImported: Bool?
    var enteredOn: CivilDate?
    var proposedOn: CivilDate?
    var launchedOn: CivilDate?
    var specialNeed: Passage?
    var needApprovedOn: CivilDate?
    var listedDomain: String?
    var measuresRecorded: Bool?
    var testPassed: Bool?
    var failedTests: Int?
    var lastFailedTest: Document?
    var failedReports: [PaperNumber]?
    var announcement: WebAddress?
    var reportedToCAC: Bool?
    var platform: Provider?
    var cloud: Provider?
    var details: SiteDetails?
    var renamedBy: Int?
    var object = cursor.object()
    repeat {
      object.read("id", &id, from: &cursor)
      object.read("kind", &kind, from: &cursor)
      object.read("name", &name, from: &cursor)
      object.read("host", &host, from: &cursor)
      object.readIfPresent("unit", &unit, from: &cursor)
      object.readIfPresent("inCare", &inCare, from: &cursor)
      object.read("phase", &phase, from: &cursor)
      object.read("isImported", &isImported, from: &cursor)
      object.readIfPresent("enteredOn", &enteredOn, from: &cursor)
      object.readIfPresent("proposedOn", &proposedOn, from: &cursor)
      object.readIfPresent("launchedOn", &launchedOn, from: &cursor)
      object.readIfPresent("specialNeed", &specialNeed, from: &cursor)
      object.readIfPresent("needApprovedOn", &needApprovedOn, from: &cursor)
      object.readIfPresent("listedDomain", &listedDomain, from: &cursor)
      object.read("measuresRecorded", &measuresRecorded, from: &cursor)
      object.read("testPassed", &testPassed, from: &cursor)
      object.read("failedTests", &failedTests, from: &cursor)
      object.readIfPresent("lastFailedTest", &lastFailedTest, from: &cursor)
      object.readIfPresent("failedReports", &failedReports, from: &cursor)
      object.readIfPresent("announcement", &announcement, from: &cursor)
      object.read("reportedToCAC", &reportedToCAC, from: &cursor)
      object.readIfPresent("platform", &platform, from: &cursor)
      object.readIfPresent("cloud", &cloud, from: &cursor)
      object.readIfPresent("details", &details, from: &cursor)
      object.readIfPresent("renamedBy", &renamedBy, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let id, let kind, let name, let host, let phase, let isImported,
      let measuresRecorded, let testPassed, let failedTests, let reportedToCAC
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.host = host
    self.unit = unit
    self.inCare = inCare
    self.phase = phase
    self.isImported = isImported
    self.enteredOn = enteredOn
    self.proposedOn = proposedOn
    self.launchedOn = launchedOn
    self.specialNeed = specialNeed
    self.needApprovedOn = needApprovedOn
    self.listedDomain = listedDomain
    self.measuresRecorded = measuresRecorded
    self.testPassed = testPassed
    self.failedTests = failedTests
    self.lastFailedTest = lastFailedTest
    self.failedReports = failedReports
    self.announcement = announcement
    self.reportedToCAC = reportedToCAC
    self.platform = platform
    self.cloud = cloud
    self.details = details
    self.renamedBy = renamedBy
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("id", id)
    try buffer.member("kind", kind)
    try buffer.member("name", name)
    try buffer.member("host", host)
    try buffer.member("unit", ifPresent: unit)
    try buffer.member("inCare", ifPresent: inCare)
    try buffer.member("phase", phase)
    try buffer.member("isImported", isImported)
    try buffer.member("enteredOn", ifPresent: enteredOn)
    try buffer.member("proposedOn", ifPresent: proposedOn)
    try buffer.member("launchedOn", ifPresent: launchedOn)
    try buffer.member("specialNeed", ifPresent: specialNeed)
    try buffer.member("needApprovedOn", ifPresent: needApprovedOn)
    try buffer.member("listedDomain", ifPresent: listedDomain)
    try buffer.member("measuresRecorded", measuresRecorded)
    try buffer.member("testPassed", testPassed)
    try buffer.member("failedTests", failedTests)
    try buffer.member("lastFailedTest", ifPresent: lastFailedTest)
    try buffer.member("failedReports", ifPresent: failedReports)
    try buffer.member("announcement", ifPresent: announcement)
    try buffer.member("reportedToCAC", reportedToCAC)
    try buffer.member("platform", ifPresent: platform)
    try buffer.member("cloud", ifPresent: cloud)
    try buffer.member("details", ifPresent: details)
    try buffer.member("renamedBy", ifPresent: renamedBy)
    buffer.endObject()
  }
}
