import CivilTime

/// A thing with an id that was drawn for it (``Minted``).
package struct Created: Hashable, Sendable {
  /// The member by which requests name such a thing: `patrol`.
  package let kind: String
  package let id: String

  init(_ kind: String, _ id: some Slug) {
    self.kind = kind
    self.id = id.text
  }
}

/// Draws ids for things that people do not name: `20260302-000001`, the day and a number in it.
///
/// They sort in the order in which they were drawn, so rows of things of one time lie together, and they
/// can be read out over the telephone. A function of the last id and the day alone: the same log draws
/// the same ids.
package enum Minted {
  /// The most a day draws; a county records some thousands of things a day.
  static let maximumNumber = 999_999

  /// The id behind `last`, on a day; the next of the same day when the day's have begun or, should the
  /// clock stand before it, of the last id's day.
  static func next<ID: Slug>(after last: ID?, on date: CivilDate) -> ID {
    let day = date.iso8601.filter { $0 != "-" }
    guard let last, let (lastDay, number) = parts(of: last.text), lastDay >= day,
      number < maximumNumber
    else { return ID(checked: "\(day)-000001") }
    let digits = String(number + 1)
    return ID(checked: "\(lastDay)-\(String(repeating: "0", count: 6 - digits.count))\(digits)")
  }

  private static func parts(of text: String) -> (day: String, number: Int)? {
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts[0].count == 8, let number = Int(parts[1]) else { return nil }
    return (String(parts[0]), number)
  }
}
