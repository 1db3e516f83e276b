package import CivilTime

/// Who answers for a site and how it is reached, as far as the ledger was told.
package struct SiteDetails: Codable, Hashable, Sendable {
  package var responsible: Line?
  package var contact: Line?
  package var telephone: Line?
  package var officeAddress: Line?
  package var accessAddress: WebAddress?
  package var columns: Prose?

  package init() {}

  /// As the identity code was asked for with.
  init(_ information: BasicInformation) {
    responsible = information.responsible
    contact = information.contact
    telephone = information.telephone
    officeAddress = information.address
  }
}

/// A change that was proposed and has not taken effect.
package struct PendingChange: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let cause: ChangeCause
  package let changes: SiteValues
  package let proposedOn: CivilDate
  /// When the new domain was registered; the site keeps the old one until the change takes effect.
  package var domainGrantedOn: CivilDate?
  /// Where the change of domain was announced.
  package var announcement: WebAddress?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case cause, changes, proposedOn, domainGrantedOn, announcement
  }

  /// The new domain, once it is registered: it belongs to nobody else from then on.
  package var reservedDomain: DomainName? { domainGrantedOn == nil ? nil : changes.domain }
}

extension Site {
  /// The site after an event about its change; total, without rules.
  package static func evolve(_ site: Site?, _ event: ChangeEvent, on date: CivilDate) -> Site? {
    switch event {
    case .proposed(let event):
      return site?.with {
        $0.change = PendingChange(
          caseID: event.caseID, cause: event.cause, changes: event.changes, proposedOn: date)
      }
    case .changed(let event): return site?.with { $0.take(event.now, on: date) }
    case .ended: return site?.with { $0.change = nil }
    case .hostMoved(let event):
      return site?.with {
        $0.host = event.to
        $0.unit = nil
      }
    }
  }

  private mutating func take(_ values: SiteValues, on date: CivilDate) {
    name = values.name ?? name
    if let host = values.host {
      self.host = host
      unit = nil
    }
    var details = details ?? SiteDetails()
    details.responsible = values.responsible ?? details.responsible
    details.contact = values.contact ?? details.contact
    details.telephone = values.telephone ?? details.telephone
    details.officeAddress = values.officeAddress ?? details.officeAddress
    details.accessAddress = values.accessAddress ?? details.accessAddress
    details.columns = values.columns ?? details.columns
    self.details = details == SiteDetails() ? nil : details
    if let domain = values.domain {
      let grantedOn = change?.domainGrantedOn
      self.domain = domain.text
      update(.domain) {
        $0.number = domain.text
        $0.grantedOn = grantedOn ?? date
        $0.updatedOn = nil
      }
    }
    change = nil
  }

  /// The values the ledger has of what `other` names.
  package func values(like other: SiteValues) -> SiteValues {
    var values = SiteValues()
    if other.name != nil { values.name = name }
    if other.host != nil { values.host = host }
    if other.responsible != nil { values.responsible = details?.responsible }
    if other.contact != nil { values.contact = details?.contact }
    if other.telephone != nil { values.telephone = details?.telephone }
    if other.officeAddress != nil { values.officeAddress = details?.officeAddress }
    if other.accessAddress != nil { values.accessAddress = details?.accessAddress }
    if other.domain != nil { values.domain = domain.flatMap { DomainName($0) } }
    if other.columns != nil { values.columns = details?.columns }
    return values
  }
}
