/// The keys of a list's index: what was asked of two members, and behind that what the list is
/// ordered by. One table holds the keys of every question of a list.
package enum ListKey {
  /// What all keys of a question begin with; a star for a member that is not asked about.
  package static func prefix(_ first: String?, _ second: String? = nil) -> String {
    key(first, second, "")
  }

  /// What the keys of a question about an office begin with, for each under which what is its own is
  /// listed; of one that asks about something narrower, or of no office, the only one.
  ///
  /// - Parameters:
  ///   - narrower: what is asked of the first member instead.
  ///   - those: the office that is asked about, and those whose duties it carries.
  ///   - member: what stands for an office in the keys.
  ///   - second: what is asked of the second member.
  package static func prefixes(
    _ narrower: String? = nil, of those: [OfficeID]?, as member: (OfficeID) -> String = \.text,
    _ second: String? = nil
  ) -> [String] {
    guard narrower == nil, let those else { return [prefix(narrower, second)] }
    return those.map { prefix(member($0), second) }
  }

  /// What stands behind the prefix of a question.
  static func key(_ first: String?, _ second: String? = nil, _ order: String) -> String {
    var key = RowKey()
    key.add(first ?? "*")
    key.slash()
    key.add(second ?? "*")
    key.slash()
    key.add(order)
    return key.text
  }
}

extension RowTable {
  /// Has an id stand under the keys of `after`, where it stood under those of `before`.
  ///
  /// - Complexity: a write for each key that is in one of them only.
  func move(_ id: Row, from before: [String], to after: [String]) {
    for key in before where !after.contains(key) { set(key, nil) }
    for key in after where !before.contains(key) { set(key, id) }
  }
}
