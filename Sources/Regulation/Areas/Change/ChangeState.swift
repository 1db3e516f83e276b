import JSONText
package import CivilTime

/// Who answers for a site and how it is reached, as far as the ledger was told.
package struct SiteDetails: Codable, Hashable, Sendable {
  package var responsible: Line?
  package var contact: Line?
  package var telephone: Passage?
  package var officeAddress: Line?
  package var accessAddress: WebAddress?
  package var columns: Passage?

  package init() {}

  /// As the identity code was asked for with.
  init(_ information: FiledInformation) {
    responsible = information.responsible
    contact = information.contact
    telephone = information.telephone
    officeAddress = information.address
  }
}

extension SiteDetails {
  /// The same with what its texts say.
  package func told(_ tell: (ObjectNumber) throws -> Told) rethrows -> SiteDetails {
    var details = self
    details.telephone = try telephone?.told(tell)
    details.columns = try columns?.told(tell)
    return details
  }
}

/// The changes of a site that were proposed and have not taken effect, no two of the same thing, in the order
/// of their proposals.
package struct PendingChanges: JSONDirect, Hashable, Sendable {
  package var all: [PendingChange]
}

/// A change that was proposed and has not taken effect.
package struct PendingChange: Codable, Hashable, Sendable {
  package let caseID: CaseID
  package let cause: ChangeCause
  package let changes: SiteValues
  package let proposedOn: CivilDate
  /// When the new domain was registered; the site keeps the old one until the change takes effect.
  /// Kept with the site's filings: nothing in the row of the change itself.
  package var domainGrantedOn: CivilDate?
  /// Where the change of domain was announced.
  package var announcement: WebAddress?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case cause, changes, proposedOn, domainGrantedOn, announcement
  }
}

extension Site {
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
