/// How many elements a list in a command may have, or how large a number in it may be, and why no more.
///
/// A command declares one for each of its lists and plain numbers. It stands in the contract, and what
/// lies beyond it is refused before anybody decides: what is recorded is there for ever, and a record of
/// 64 KiB would end every later export of the log in tiles.
package struct Bound: Hashable, Sendable {
  /// The member of the command; of an object in it, behind a point.
  package let member: String
  package let range: ClosedRange<Int>
  /// Whether elements are counted.
  package let isList: Bool
  package let why: Bilingual

  /// A list of at most so many elements; whether it may be empty is a rule's to say.
  static func list(_ member: String, atMost count: Int, _ zh: String, _ en: String) -> Bound {
    Bound(member: member, range: 0...count, isList: true, why: Bilingual(zh, en))
  }

  static func number(
    _ member: String, _ range: ClosedRange<Int>, _ zh: String, _ en: String
  ) -> Bound {
    Bound(member: member, range: range, isList: false, why: Bilingual(zh, en))
  }

  /// What a case is about.
  static func subjects(_ member: String) -> Bound {
    list(
      member, atMost: maximumSubjectCount, "一个事项最多涉及这么多个，超过的分成几件",
      "a case is about no more; make several cases of more")
  }

  /// What moves from an office to another at once.
  static func moved(_ member: String) -> Bound {
    list(
      member, atMost: 100, "一次移交不超过这么多，其余的另行移交",
      "no more moves at once; move the rest by another request")
  }

  /// So many of something, counted by people.
  static func count(_ member: String) -> Bound {
    number(
      member, 0...1_000_000_000, "全县的信息、办件不会更多", "a county has no more, of items or matters")
  }

  /// Words of a choice, each once.
  static func choices(_ member: String, of count: Int) -> Bound {
    list(member, atMost: count, "可选的只有这么多", "there are no more to choose from")
  }
}
