package import CivilTime
package import Regulation

/// What is in the package of an annual report for whoever has no ledger, and which state of the log it is of:
/// `manifest.json`, the last entry of the package.
package struct ReportManifest: Codable, Hashable, Sendable {
  package let county: County
  package let site: SiteID
  package let name: String
  package let year: CalendarYear
  package let version: EditionNumber
  /// The last event of the log when it was made.
  package let position: Int
  /// Every other entry of the package, in its order.
  package let files: [PackageFile]

  package init(
    _ report: ReportFile, of site: SiteID, version: EditionNumber, position: Int,
    files: [PackageFile]
  ) {
    county = report.county
    self.site = site
    name = report.name
    year = report.year
    self.version = version
    self.position = position
    self.files = files
  }
}

/// The events behind the numbers of a report, as far as they are public: where each stands in the log, its
/// leaf in the tree, its type, its day and what it adds. Of what it says, nothing: `contributions.json`.
package struct ReportContributions: Codable, Hashable, Sendable {
  /// The event by which the version came out.
  package let publication: ContributedLeaf
  package let figures: [ContributedFigure]

  package init(publication: ContributedLeaf, figures: [ContributedFigure]) {
    self.publication = publication
    self.figures = figures
  }
}

/// An event by its leaf.
package struct ContributedLeaf: Codable, Hashable, Sendable {
  package let position: Int
  /// Of its record (RFC 6962), in hexadecimal.
  package let leaf: String
  package let type: String
  /// The day of the fact.
  package let day: CivilDate

  package init(position: Int, leaf: String, type: String, day: CivilDate) {
    self.position = position
    self.leaf = leaf
    self.type = type
    self.day = day
  }
}

/// A number of a report and the events it is the sum of.
package struct ContributedFigure: Codable, Hashable, Sendable {
  package let address: FigureAddress
  /// Whether its events are listed: not where the rule has another version by now.
  package let isListed: Bool
  package let events: [Contribution]

  package init(address: FigureAddress, isListed: Bool, events: [Contribution]) {
    self.address = address
    self.isListed = isListed
    self.events = events
  }
}

/// What an event adds to a number.
package struct Contribution: Codable, Hashable, Sendable {
  package let position: Int
  package let leaf: String
  package let type: String
  package let day: CivilDate
  /// The month in which it counts.
  package let month: CalendarMonth
  package let amount: Int

  package init(_ leaf: ContributedLeaf, month: CalendarMonth, amount: Int) {
    position = leaf.position
    self.leaf = leaf.leaf
    type = leaf.type
    day = leaf.day
    self.month = month
    self.amount = amount
  }
}

/// The roots of what lies between the events of a package: with their leaves they give the root of the
/// tree that the checkpoint signs. `tree.json`.
package struct PackageTree: Codable, Hashable, Sendable {
  package let size: Int
  package let nodes: [PackageNode]

  package init(size: Int, nodes: [PackageNode]) {
    self.size = size
    self.nodes = nodes
  }
}

/// The root over the leaves from one up to another, counted from nought; the last is none of them.
package struct PackageNode: Codable, Hashable, Sendable {
  package let from: Int
  package let to: Int
  package let hash: String

  package init(from: Int, to: Int, hash: String) {
    self.from = from
    self.to = to
    self.hash = hash
  }
}

extension ReportFile {
  /// The addresses of the numbers that were counted, each once, in the order of the form.
  package var countedAddresses: [FigureAddress] {
    var addresses: [FigureAddress] = []
    for line in groups.flatMap(\.lines) where line.number != nil && line.form == .number {
      if let address = line.figure, !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }
}
