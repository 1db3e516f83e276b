/// What can be asked about the change of a site that is open (A16).
package enum ChangeCommand: Hashable, Sendable {
  case propose(ProposeSiteChange)
  case apply(ApplySiteChange)
}

/// What brings a change about: 因机构调整、网站改版等原因 (A16).
package enum ChangeCause: String, Codable, CaseIterable, Sendable {
  case reorganisation
  case redesign
  case other

  package var name: Bilingual {
    switch self {
    case .reorganisation: Bilingual("机构调整", "reorganisation")
    case .redesign: Bilingual("网站改版", "redesign")
    case .other: Bilingual("其他原因", "another cause")
    }
  }
}

/// Says what is to change about a site and why: the first step of its change case (A16).
package struct ProposeSiteChange: CommandPayload {
  package static let method = "site.propose-change"
  package static let summary = Bilingual("提出变更网站信息", "Proposes to change a site")
  package static let bounds: [Bound] = [.choices("alsoFiledWith", of: FilingKind.allCases.count)]

  package let site: SiteID
  package let cause: ChangeCause
  package let reasons: Prose
  package let changes: WantedChanges
  /// Filings that carry the contact data that changes, besides the identity code's basic
  /// information, which always does.
  package let alsoFiledWith: [FilingKind]?

  package var passages: [String] {
    [reasons.text, changes.telephone?.text, changes.columns?.text].compactMap(\.self)
  }
}

/// The new values a proposal asks for; what is left out stays as it is.
package struct WantedChanges: Codable, Hashable, Sendable {
  package let name: Line?
  package let host: OfficeID?
  package let responsible: Line?
  package let contact: Line?
  package let telephone: Telephone?
  package let officeAddress: Line?
  package let accessAddress: WebAddress?
  package let domain: Line?
  /// The structure of the columns as it will be.
  package let columns: Prose?
}

/// Puts a change into effect, once its filings are updated: the last step of its case (A16).
package struct ApplySiteChange: CommandPayload {
  package static let method = "site.apply-change"
  package static let summary = Bilingual("变更生效", "Puts a change of a site into effect")

  package let caseID: CaseID

  package enum CodingKeys: String, CodingKey { case caseID = "case" }
}
