// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

import CivilTime
package import JSONText

extension FilingApplied {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var domain: DomainName?
    var information: FiledInformation?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("information", &information, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing else { return nil }
    self.site = site
    self.filing = filing
    self.domain = domain
    self.information = information
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("information", ifPresent: information)
    buffer.endObject()
  }
}

extension FiledInformation: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responsible: Line?
    var contact: Line?
    var telephone: Passage?
    var address: Line?
    var object = cursor.object()
    repeat {
      object.read("responsible", &responsible, from: &cursor)
      object.read("contact", &contact, from: &cursor)
      object.read("telephone", &telephone, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let responsible, let contact, let telephone, let address
    else { return nil }
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responsible", responsible)
    try buffer.member("contact", contact)
    try buffer.member("telephone", telephone)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension FilingGranted {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var number: Line?
    var warning: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("number", &number, from: &cursor)
      object.readIfPresent("warning", &warning, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing, let number else { return nil }
    self.site = site
    self.filing = filing
    self.number = number
    self.warning = warning
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("number", number)
    try buffer.member("warning", ifPresent: warning)
    buffer.endObject()
  }
}

extension FilingUpdated {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var number: Line?
    var warning: Bilingual?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
      object.readIfPresent("warning", &warning, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing else { return nil }
    self.site = site
    self.filing = filing
    self.number = number
    self.warning = warning
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("number", ifPresent: number)
    try buffer.member("warning", ifPresent: warning)
    buffer.endObject()
  }
}

extension FilingCancelled {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var number: Line?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing, let number else { return nil }
    self.site = site
    self.filing = filing
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("number", number)
    buffer.endObject()
  }
}

extension FilingRevoked {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var number: Line?
    var reasons: Passage?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("number", &number, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing, let number, let reasons else { return nil }
    self.site = site
    self.filing = filing
    self.number = number
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("number", number)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension ApplyForFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: FilingKind?
    var domain: Line?
    var information: BasicInformation?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("domain", &domain, from: &cursor)
      object.readIfPresent("information", &information, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
    self.domain = domain
    self.information = information
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    try buffer.member("domain", ifPresent: domain)
    try buffer.member("information", ifPresent: information)
    buffer.endObject()
  }
}

extension BasicInformation: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var responsible: Line?
    var contact: Line?
    var telephone: Telephone?
    var address: Line?
    var object = cursor.object()
    repeat {
      object.read("responsible", &responsible, from: &cursor)
      object.read("contact", &contact, from: &cursor)
      object.read("telephone", &telephone, from: &cursor)
      object.read("address", &address, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let responsible, let contact, let telephone, let address
    else { return nil }
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.address = address
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("responsible", responsible)
    try buffer.member("contact", contact)
    try buffer.member("telephone", telephone)
    try buffer.member("address", address)
    buffer.endObject()
  }
}

extension GrantFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: FilingKind?
    var number: Line?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing, let number else { return nil }
    self.caseID = caseID
    self.filing = filing
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    try buffer.member("number", number)
    buffer.endObject()
  }
}

extension UpdateFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: FilingKind?
    var number: Line?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    try buffer.member("number", ifPresent: number)
    buffer.endObject()
  }
}

extension CancelFiling {
  package init?(reading cursor: inout JSONCursor) {
    var caseID: CaseID?
    var filing: FilingKind?
    var sites: [SiteID]?
    var object = cursor.object()
    repeat {
      object.read("case", &caseID, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.readIfPresent("sites", &sites, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let caseID, let filing else { return nil }
    self.caseID = caseID
    self.filing = filing
    self.sites = sites
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("case", caseID)
    try buffer.member("filing", filing)
    try buffer.member("sites", ifPresent: sites)
    buffer.endObject()
  }
}

extension RevokeFiling {
  package init?(reading cursor: inout JSONCursor) {
    var site: SiteID?
    var filing: FilingKind?
    var reasons: Prose?
    var object = cursor.object()
    repeat {
      object.read("site", &site, from: &cursor)
      object.read("filing", &filing, from: &cursor)
      object.read("reasons", &reasons, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let site, let filing, let reasons else { return nil }
    self.site = site
    self.filing = filing
    self.reasons = reasons
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("site", site)
    try buffer.member("filing", filing)
    try buffer.member("reasons", reasons)
    buffer.endObject()
  }
}

extension SiteFilings {
  package init?(reading cursor: inout JSONCursor) {
    var filings: [Filing]?
    var reserved: ReservedDomain?
    var object = cursor.object()
    repeat {
      object.read("filings", &filings, from: &cursor)
      object.readIfPresent("reserved", &reserved, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let filings else { return nil }
    self.filings = filings
    self.reserved = reserved
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("filings", filings)
    try buffer.member("reserved", ifPresent: reserved)
    buffer.endObject()
  }
}

extension Filing: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var kind: FilingKind?
    var appliedOn: CivilDate?
    var wanted: String?
    var grantedOn: CivilDate?
    var updatedOn: CivilDate?
    var cancelledOn: CivilDate?
    var number: String?
    var object = cursor.object()
    repeat {
      object.read("kind", &kind, from: &cursor)
      object.readIfPresent("appliedOn", &appliedOn, from: &cursor)
      object.readIfPresent("wanted", &wanted, from: &cursor)
      object.readIfPresent("grantedOn", &grantedOn, from: &cursor)
      object.readIfPresent("updatedOn", &updatedOn, from: &cursor)
      object.readIfPresent("cancelledOn", &cancelledOn, from: &cursor)
      object.readIfPresent("number", &number, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let kind else { return nil }
    self.kind = kind
    self.appliedOn = appliedOn
    self.wanted = wanted
    self.grantedOn = grantedOn
    self.updatedOn = updatedOn
    self.cancelledOn = cancelledOn
    self.number = number
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("kind", kind)
    try buffer.member("appliedOn", ifPresent: appliedOn)
    try buffer.member("wanted", ifPresent: wanted)
    try buffer.member("grantedOn", ifPresent: grantedOn)
    try buffer.member("updatedOn", ifPresent: updatedOn)
    try buffer.member("cancelledOn", ifPresent: cancelledOn)
    try buffer.member("number", ifPresent: number)
    buffer.endObject()
  }
}

extension ReservedDomain: JSONDirect {
  package init?(reading cursor: inout JSONCursor) {
    var domain: DomainName?
    var grantedOn: CivilDate?
    var object = cursor.object()
    repeat {
      object.read("domain", &domain, from: &cursor)
      object.read("grantedOn", &grantedOn, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let domain, let grantedOn else { return nil }
    self.domain = domain
    self.grantedOn = grantedOn
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("domain", domain)
    try buffer.member("grantedOn", grantedOn)
    buffer.endObject()
  }
}
