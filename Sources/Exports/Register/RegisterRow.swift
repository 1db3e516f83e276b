package import CivilTime
package import Regulation

/// A figure and the sites it counts.
package struct RegisterCount: Codable, Hashable, Sendable {
  package let name: Bilingual
  package let number: Int
  /// Whether somebody has something to see to where it is not nought.
  package let isException: Bool
  package let sites: [SiteID]
}

/// One site in the register.
package struct RegisterRow: Codable, Hashable, Sendable {
  /// Counts from 1 in its table.
  package let number: Int
  package let id: SiteID
  package let name: String
  package let kind: SiteKind
  package let host: OfficeName
  package let unit: String?
  package let phase: SitePhase
  package let isImported: Bool
  package let domain: String?
  package let launchedOn: CivilDate?
  /// Who answers for it and how it is reached.
  package let details: SiteDetails?
  package let filings: [Filing]
  /// Filings a live site should have and has not, in the order of Article 10.
  package let missing: [FilingKind]
  package let columns: [RegisterColumn]
  package let openCases: [RegisterCase]
  /// What is still asked for, by last day; a duty without a number behind the others.
  package let deadlines: [DossierDeadline]
  package let violations: [RegisterViolation]
  /// The events of its cases that are dated before what they rest on.
  package let disorder: [Int]
  package let events: [Int]
}

/// A topic on a site (A8); of its other columns there are too many for a row.
package struct RegisterColumn: Codable, Hashable, Sendable {
  package let id: ColumnID
  package let name: String
  package let openedOn: CivilDate
  /// The office that asked for a topic.
  package let requestedBy: OfficeName?
}

/// The case open about a site, and what it waits for.
package struct RegisterCase: Codable, Hashable, Sendable {
  package let id: CaseID
  package let title: Bilingual
  package let waiting: [RegisterWaiting]

  package enum CodingKeys: String, CodingKey {
    case id = "case"
    case title, waiting
  }
}

/// Something the ledger sees that is not as the regulation asks (Article 34).
package struct RegisterViolation: Codable, Hashable, Sendable {
  package let id: ViolationID
  package let ground: ArticleReference
  package let name: Bilingual
  package let found: Bilingual
  package let raisedOn: CivilDate
  /// The event that raised it, and those it rests on.
  package let events: [Int]
}

/// A step a case waits for, and whose turn it is.
package struct RegisterWaiting: Codable, Hashable, Sendable {
  package let step: StepID
  package let title: Bilingual
  package let office: OfficeName
  package let since: Moment
}
