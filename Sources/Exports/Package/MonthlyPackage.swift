package import Regulation

/// What is in the package of a month of a site or an account (A41.4), and which state of the log it is of:
/// `manifest.json`, the last entry of the package.
package struct PackageManifest: Codable, Hashable, Sendable {
  package let county: County
  package let place: Subject
  package let name: String
  package let month: CalendarMonth
  /// The last event that was looked at.
  package let position: Int
  /// The root of the log's Merkle tree (RFC 6962) at that event, in hexadecimal.
  package let root: String
  /// Every other entry of the package, in its order.
  package let files: [PackageFile]

  package init(
    county: County, place: Subject, name: String, month: CalendarMonth, position: Int,
    root: String, files: [PackageFile]
  ) {
    self.county = county
    self.place = place
    self.name = name
    self.month = month
    self.position = position
    self.root = root
    self.files = files
  }
}

/// An entry of a package: an item with every version, who saw which, and where it went; a problem notice that
/// was issued about the place, with its answer; or the month's comments on an account.
package struct PackageFile: Codable, Hashable, Sendable {
  package let name: String
  package let item: ItemID?
  package let problem: ProblemID?
  package let byteCount: Int
  /// The SHA-256 of its bytes, in hexadecimal.
  package let sha256: String

  package init(
    name: String, item: ItemID? = nil, problem: ProblemID? = nil, byteCount: Int, sha256: String
  ) {
    self.name = name
    self.item = item
    self.problem = problem
    self.byteCount = byteCount
    self.sha256 = sha256
  }
}
