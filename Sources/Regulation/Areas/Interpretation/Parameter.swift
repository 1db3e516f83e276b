/// Something an article needs to be applied, and that may be a number of the text, a reading of it, or
/// left to the office that interprets it (A45).
package struct Parameter: Hashable, Sendable {
  package let id: ParameterID
  package let article: ArticleReference
  package let meaning: Bilingual
  package let form: ParameterForm
  /// What stands while nobody interprets it; nothing where the text gives no number ("promptly").
  package let initial: ParameterValue?
  /// Where the initial value, or its absence, comes from.
  package let origin: ParameterOrigin

  package init(
    _ id: ParameterID, _ article: ArticleReference, _ zh: String, _ en: String,
    form: ParameterForm, initial: ParameterValue?, from origin: ParameterOrigin
  ) {
    self.id = id
    self.article = article
    self.meaning = Bilingual(zh, en)
    self.form = form
    self.initial = initial
    self.origin = origin
  }

  /// Whether an interpretation may set it: what the text says in so many words it cannot.
  package var isInterpretable: Bool {
    switch origin {
    case .text, .national: false
    case .reading, .open: true
    }
  }
}

/// Where the value of a parameter comes from that nobody interpreted.
package enum ParameterOrigin: String, Codable, CaseIterable, Sendable {
  /// The article says it.
  case text
  /// The text leaves it open; a page of `docs/decisions` says how it is read.
  case reading
  /// The article names no number and none is read into it.
  case open
  /// A national inspection indicator, shown beside the county's own rules.
  case national

  package var name: Bilingual {
    switch self {
    case .text: Bilingual("条文规定", "the text")
    case .reading: Bilingual("条文未明，按通行理解", "a reading of the text")
    case .open: Bilingual("条文未规定", "left open by the text")
    case .national: Bilingual("国家检查指标", "a national inspection indicator")
    }
  }
}

/// What a parameter's value looks like.
package enum ParameterForm: Hashable, Sendable {
  /// A number of so many of something.
  case count(ParameterUnit, ClosedRange<Int>)
  /// `working-days-…` or `days-…`, the number in a range.
  case term(ClosedRange<Int>)
  /// One of some kinds of office.
  case office([OfficeKind])
  /// `allowed` or `forbidden`.
  case permission

  package func accepts(_ value: ParameterValue) -> Bool {
    switch (self, value) {
    case (.count(_, let range), .count(let count)): range.contains(count)
    case (.term(let range), .term(.workingDays(let count))): range.contains(count)
    case (.term(let range), .term(.days(let count))): range.contains(count)
    case (.office(let kinds), .office(let kind)): kinds.contains(kind)
    case (.permission, .permission): true
    case (.count, _), (.term, _), (.office, _), (.permission, _): false
    }
  }

  /// What may be set, for the person who set something else.
  package var expectation: Bilingual {
    switch self {
    case .count(let unit, let range):
      Bilingual(
        "\(range.lowerBound) 至 \(range.upperBound)（\(unit.name.zh)）",
        "\(range.lowerBound) to \(range.upperBound) (\(unit.name.en))")
    case .term(let range):
      Bilingual(
        "working-days-N 或 days-N，N 为 \(range.lowerBound) 至 \(range.upperBound)",
        "working-days-N or days-N, N from \(range.lowerBound) to \(range.upperBound)")
    case .office(let kinds):
      Bilingual(
        kinds.map { "\($0.rawValue)（\($0.name.zh)）" }.joined(separator: "、"),
        kinds.map { "\($0.rawValue) (\($0.name.en))" }.joined(separator: ", "))
    case .permission: Bilingual("allowed（允许）或 forbidden（不允许）", "allowed or forbidden")
    }
  }
}

/// Whether something may be done.
package enum Permission: String, CaseIterable, Sendable {
  case allowed
  case forbidden

  package var name: Bilingual {
    switch self {
    case .allowed: Bilingual("允许", "allowed")
    case .forbidden: Bilingual("不允许", "forbidden")
    }
  }
}

/// What a parameter counts.
package enum ParameterUnit: String, Codable, CaseIterable, Sendable {
  case days
  case workingDays = "working-days"
  case times

  package var name: Bilingual {
    switch self {
    case .days: Bilingual("日", "days")
    case .workingDays: Bilingual("工作日", "working days")
    case .times: Bilingual("次", "times")
    }
  }
}
