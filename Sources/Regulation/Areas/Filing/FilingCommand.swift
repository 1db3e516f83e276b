/// What can be asked about a filing (备案、标识) of a site.
package enum FilingCommand: Hashable, Sendable {
  case apply(ApplyForFiling)
  case grant(GrantFiling)
  case update(UpdateFiling)
  case cancel(CancelFiling)
  case revoke(RevokeFiling)
}

/// The basic information a site's identity code is asked for with (A10.4).
package struct BasicInformation: Codable, Hashable, Sendable {
  package let responsible: Line
  package let contact: Line
  package let telephone: Telephone
  package let address: Line

  package init(responsible: Line, contact: Line, telephone: Telephone, address: Line) {
    self.responsible = responsible
    self.contact = contact
    self.telephone = telephone
    self.address = address
  }
}

/// Applies for a filing, as one of the procedures of A10.
package struct ApplyForFiling: CommandPayload {
  package static let method = "filing.apply"
  package static let summary = Bilingual(
    "申请标识、域名、备案或标识码", "Applies for a mark, domain, filing or code")

  package let caseID: CaseID
  package let filing: FilingKind
  /// The name wanted; asked for with a domain.
  package let domain: Line?
  /// Asked for with an identity code.
  package let information: BasicInformation?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing, domain, information
  }

  package var passages: [String] { information.map { [$0.telephone.text] } ?? [] }
}

/// Records that a filing was granted, with its number.
package struct GrantFiling: CommandPayload {
  package static let method = "filing.grant"
  package static let summary = Bilingual("记录备案获批及编号", "Records a granted filing")

  package let caseID: CaseID
  package let filing: FilingKind
  package let number: Line

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing, number
  }
}

/// Records that what a filing has on record was brought up to date after a change (A16).
package struct UpdateFiling: CommandPayload {
  package static let method = "filing.update"
  package static let summary = Bilingual("记录备案信息已更新", "Records an updated filing")

  package let caseID: CaseID
  package let filing: FilingKind
  /// The number it has now; left out when it kept the one it had.
  package let number: Line?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing, number
  }
}

/// Records that a filing was given back, as the closing of its site asks (A14).
package struct CancelFiling: CommandPayload {
  package static let method = "filing.cancel"
  package static let summary = Bilingual(
    "注销标识、备案或域名", "Records a cancelled mark, filing or domain")
  package static let bounds: [Bound] = [.subjects("sites")]

  package let caseID: CaseID
  package let filing: FilingKind
  /// For which sites of the case; left out when it is about one.
  package let sites: [SiteID]?

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case filing, sites
  }
}

/// Records that the office which granted a filing took it back, without the site's asking: the request's
/// document is the paper that says so.
package struct RevokeFiling: CommandPayload {
  package static let method = "filing.revoke"
  package static let summary = Bilingual(
    "记录核发单位撤销备案、标识或域名", "Records that a filing was revoked by who granted it")

  package let site: SiteID
  package let filing: FilingKind
  /// Why it was revoked, as the paper has it.
  package let reasons: Prose

  package var passages: [String] { Self.words(reasons) }
}
