import JSONText
package import CivilTime

/// An item as its events tell it.
package struct Item: JSONDirect, Hashable, Sendable {
  package let id: ItemID
  package let office: OfficeID
  package var places: [Subject]
  package var phase: ItemPhase
  package var version: ItemVersion
  package var content: ItemContent
  package var reviews: Reviews
  /// The outcome of the confidentiality review of this version.
  package var screening: ScreeningOutcome?
  /// The checkers that found something in this version.
  package var flaggedBy: [Line]
  /// The id in the platform's repository under which this version stands.
  package var repository: Line?
  package var plan: ItemPlan?
  /// Every version, the newest last.
  package var versions: [VersionRecord]
  package var marks: [ItemMark]
  /// What the version that is out rests on, while a correction of it is on its way.
  package var standing: StandingVersion?
  /// What is out, each place once.
  package var published: [PublishedItem]
  /// The items that interpret this one.
  package var interpretations: [ItemID]
  /// The day of its last fact: nothing that rests on it is older.
  package var lastOn: CivilDate
  /// The moment at which that was recorded.
  package var lastAt: Instant
  /// The position of the event after which it waits.
  package var since: Int
}

/// Who wrote a version, and what it changed.
package struct VersionRecord: Codable, Hashable, Sendable {
  package let version: ItemVersion
  package let by: StaffID
  package let on: CivilDate
  /// Nothing for the first.
  package let changed: [ItemMember]
  /// The position of its event, which commits to its texts and files.
  package let event: Int
}

/// A version that is out, as it was when its correction began: what is given up leads back to it.
package struct StandingVersion: Codable, Hashable, Sendable {
  package let version: ItemVersion
  package let content: ItemContent
  package let reviews: Reviews
  package let repository: Line?
}

/// A passage that a return marked.
package struct ItemMark: Codable, Hashable, Sendable {
  package let number: MarkNumber
  package let version: ItemVersion
  package let by: StaffID
  package let text: Passage
  package var answer: Passage?
  package var answeredIn: ItemVersion?
}

/// From when on a version goes out.
package struct ItemPlan: Codable, Hashable, Sendable {
  package let version: ItemVersion
  package let at: Instant
  package let until: CivilDate?
}

/// A version that is out at a place.
package struct PublishedItem: Codable, Hashable, Sendable {
  package let place: Subject
  package let version: ItemVersion
  package let address: WebAddress
  package let on: CivilDate
  package let at: Instant?
  package let push: Line?
  /// The position of its event.
  package let event: Int
}

extension Item {
  /// Who had a hand in any version: none of them reviews one.
  package var authors: [StaffID] {
    var authors: [StaffID] = []
    for version in versions where !authors.contains(version.by) { authors.append(version.by) }
    return authors
  }

  /// The version that the next change makes: numbers of what was given up are not given again.
  package var nextVersion: ItemVersion { (versions.last?.version ?? version).next }

  /// Whole hours from the moment at which what it reprints came out until it went out here, or until now; nothing where
  /// either is not known to the minute.
  package func reprintHours(at now: Instant) -> Int? {
    guard let issued = content.issued else { return nil }
    let moments = published.map(\.at)
    let end = moments.isEmpty ? now : moments.contains(nil) ? nil : moments.compactMap(\.self).min()
    return end.map {
      Int(($0.microsecondsSince1970 - issued.microsecondsSince1970) / 3_600_000_000)
    }
  }

  package var site: SiteID? { places.lazy.compactMap(\.site).first }

  package var goesToAccount: Bool { places.contains { $0.account != nil } }

  /// Its places at which the newest version is not out, once it may be.
  package var outstanding: [Subject] {
    guard phase == .ready || phase == .published else { return [] }
    return places.filter { place in
      !published.contains { $0.place == place && $0.version == version }
    }
  }

  /// What this version still needs before it is published, in the order in which people do it.
  package var lacking: [ItemNeed] {
    var needs: [ItemNeed] = []
    if screening != .open { needs.append(.screening) }
    if !reviews.isComplete { needs.append(.review) }
    if site != nil, repository == nil { needs.append(.repository) }
    return needs
  }
}

/// What a version needs before it is published.
package enum ItemNeed: String, Codable, CaseIterable, Sendable {
  case screening
  case review
  case repository

  package var name: Bilingual {
    switch self {
    case .screening: Bilingual("保密审查", "the confidentiality review")
    case .review: Bilingual("三审", "its reviews")
    case .repository: Bilingual("入资源库", "its repository id")
    }
  }
}
