package import CivilTime
package import JSONText
package import Regulation

/// The days of the years 0001 to 9999, the month's length left to the format `date`.
private let datePattern =
  "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
  + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

extension CivilDate: SelfDescribing {
  package static var shape: Shape {
    .text(
      TextShape(
        name: "CivilDate", pattern: "^\(datePattern)$", maximumLength: textByteCount,
        format: "date",
        expectation: Bilingual("日期，如 2026-03-02", "a date, such as 2026-03-02 (RFC 3339)"),
        sample: sample.iso8601))
  }

  package static var sample: CivilDate { "2026-03-02" }
}

extension Instant: SelfDescribing {
  private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9]"

  package static var shape: Shape {
    .text(
      TextShape(
        name: "Instant",
        pattern: "^\(datePattern)[Tt]\(clock):[0-5][0-9](\\.[0-9]{1,9})?([Zz]|[+-]\(clock))$",
        maximumLength: 35, format: "date-time",
        expectation: Bilingual(
          "日期和时间，带时区偏移，如 2026-03-02T09:00:00+08:00；写出时为 UTC，精确到微秒",
          "a date and time with its offset, such as 2026-03-02T09:00:00+08:00 (RFC 3339, no leap "
            + "seconds); written in UTC with microseconds"),
        sample: sample.rfc3339))
  }

  package static var sample: Instant { "2026-03-02T01:00:00.000000Z" }
}

extension ArticleReference: SelfDescribing {
  package static var shape: Shape {
    .text(
      TextShape(
        name: "ArticleReference",
        pattern: "^(record|A([1-9]|[1-3][0-9]|4[0-6])(\\.[1-9][0-9]?)?)$", maximumLength: 6,
        expectation: Bilingual(
          "条款，如 A10、A10.2（第十条第二项）或 A15.2（第十五条第二款）；record 为台账自身的规则",
          "an article, such as A10, A10.2 (Article 10, item 2) or A15.2 (Article 15, paragraph 2); "
            + "record for rules of the ledger's own"
        ), sample: sample.description))
  }

  package static var sample: ArticleReference { ArticleReference(10, 2) }
}

extension JSONValue: SelfDescribing {
  package static var shape: Shape { .anything }
  package static var sample: JSONValue { .object([]) }
}

extension Passage: SelfDescribing {
  private static let number = MemberShape(
    "object", .integer(IntegerShape(of: ObjectNumber.self)), isRequired: true)

  /// As events and rows hold it.
  package static var shape: Shape {
    .object(ObjectShape(name: "Passage", members: [number]))
  }

  package static var sample: Passage { .kept(ObjectNumber(inRange: ObjectNumber.sample)) }

  /// As people are told it: its words, or the number of a text that they are not told, and why.
  static var toldShape: Shape {
    let position = Shape.integer(IntegerShape(of: LogPosition.self))
    let lost = ObjectShape(
      name: "LostText",
      members: [
        number, MemberShape("erased", position, isRequired: false),
        MemberShape("withheld", .boolean, isRequired: false),
        MemberShape("unreadable", .boolean, isRequired: false),
      ])
    return .either(name: "Passage", [.text(TextShape(of: Prose.self)), .object(lost)])
  }
}

extension Paper: SelfDescribing {
  /// As events and rows hold it.
  package static var shape: Shape {
    .integer(
      IntegerShape(
        name: "Paper", range: ObjectNumber.range,
        expectation: Bilingual("所附文件的编号", "the number of the file that goes with it"),
        sample: ObjectNumber.sample))
  }

  package static var sample: Paper { .kept(ObjectNumber(inRange: ObjectNumber.sample)) }
}

extension Shape {
  /// The same in a command, which names files that are put aside.
  package var asked: Shape {
    switch self {
    case Paper.shape: .text(TextShape(of: Commitment.self))
    case .text, .choice, .integer, .boolean, .anything, .either: self
    case .array(let element): .array(element.asked)
    case .object(let object): .object(object.asked)
    }
  }
}

extension ObjectShape {
  /// Under another name where it is another: answers have both.
  fileprivate var asked: ObjectShape {
    let asked = with { $0.asked }
    return asked == self ? self : ObjectShape(name: "Asked\(name)", members: asked.members)
  }

  /// The same with other shapes of its members.
  fileprivate func with(_ change: (Shape) -> Shape) -> ObjectShape {
    ObjectShape(
      name: name,
      members: members.map {
        MemberShape(
          $0.key, change($0.shape), isRequired: $0.isRequired, bound: $0.bound)
      })
  }
}

extension Shape {
  /// The same where people are told what kept texts say.
  package var told: Shape {
    switch self {
    case Passage.shape: Passage.toldShape
    case .text, .choice, .integer, .boolean, .anything, .either: self
    case .array(let element): .array(element.told)
    case .object(let object): .object(object.with { $0.told })
    }
  }
}
