/// The id of a reported counterfeit site: the day and a number in it.
package struct CounterfeitID: Slug {
  package let text: String
  package static let sample = "20260302-000001"

  package init(checked text: String) { self.text = text }
}

/// A counterfeit that is an account or a mini-program on a platform and has no address.
package struct CounterfeitAccount: Codable, Hashable, Sendable {
  package let platform: PlatformName
  /// As the platform shows it.
  package let name: Line
  /// The id that the platform gave it, where that is known.
  package let number: AccountNumber?

  package var text: String { "\(platform) · \(name)" }

  /// What it is found again by, whichever width and case it was written in.
  var keys: [String] {
    let on = Self.plain(platform.text)
    return [number.map { "\(on):\($0)" }, "\(on) \(Self.plain(name.text))"].compactMap(\.self)
  }

  /// Whether it is the same: by the platform's number where both have one, or else by name.
  func isSame(as other: CounterfeitAccount) -> Bool {
    guard Self.plain(platform.text) == Self.plain(other.platform.text) else { return false }
    if let number, let given = other.number { return number == given }
    return Self.plain(name.text) == Self.plain(other.name.text)
  }

  private static func plain(_ text: String) -> String { Written.code(text).lowercased() }
}

extension SubjectKind {
  static let counterfeit = SubjectKind(
    "counterfeit", "假冒网站", "counterfeit site", attributes: ["phase", "source"],
    name: { id, tables in
      try tables.counterfeit(CounterfeitID(checked: id)).map { "假冒网站 \($0.place)" }
    },
    office: { id, tables in try tables.counterfeit(CounterfeitID(checked: id))?.office },
    each: { tables, body in
      try tables.counterfeits.rows.scan { _, row in
        try body(
          SubjectListing(
            .counterfeit(row.id), [row.phase.rawValue, row.source.rawValue], office: row.office))
        return true
      }
    })
}

extension Subject {
  package static func counterfeit(_ id: CounterfeitID) -> Subject { Subject(.counterfeit, id) }

  /// The counterfeit site it is, if it is one.
  package var counterfeit: CounterfeitID? { id(of: .counterfeit) }
}
