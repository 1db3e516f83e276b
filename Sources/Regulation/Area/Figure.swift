package import CivilTime

// How an area gets its figures, in two moves and one file of its own, such as SiteFigures.swift:
//
// 1. Name each: a value with a pure function of an entry and the tables as they stand behind it (its
//    own event folded already) that says what the entry adds:
//
//      static let opened = Figure(
//        "A10.sites-opened", ArticleReference(10), "开通网站数", "sites opened",
//        by: .words { SiteKind(rawValue: $0)?.name },
//        .flow { entry, register in … [FigureEntry(key)] })
//
// 2. Say which of them an entry is asked for: by its kind alone, so that one that adds to none costs
//    next to nothing, and no figure is made that is not asked.
//
// Both stand in the area's list of what it brings. Nothing else: the projector keeps the sums and
// which events are behind each, queries show them, `siteledger-export figure` lists the events and
// `siteledger-replay recount` counts anew. What a figure counts is said by its title for people and by
// its function for programs; a function that changes takes a new version.

/// One number that reports, bulletins, evaluation and boards show, as a rule: what each event adds.
///
/// Its cells are by what divides it (an office, a subject, a word such as a phase) and by month; a
/// year is its months. An event counts in the month of its fact, `occurredOn`, whenever it was
/// recorded: so a number is only said with the position of the log at which it was read.
package struct Figure: Sendable {
  package let id: FigureID
  package let article: ArticleReference
  package let title: Bilingual
  /// Raised when what it counts changes; then the tables are built anew.
  package let version: Int
  package let division: FigureDivision
  package let count: FigureCount

  init(
    _ id: FigureID, _ article: ArticleReference, _ zh: String, _ en: String, version: Int = 1,
    by division: FigureDivision, _ count: FigureCount
  ) {
    self.id = id
    self.article = article
    self.title = Bilingual(zh, en)
    self.version = version
    self.division = division
    self.count = count
  }

  package var measure: FigureMeasure {
    switch count {
    case .flow: .flow
    case .stock: .stock
    }
  }
}

/// Whether a figure counts what happened or what there is.
package enum FigureMeasure: String, Codable, CaseIterable, Sendable {
  /// What happened in a month; a year is the sum of its months.
  case flow
  /// What there is at the end of a month, carried on from those before; a year's is that of its end.
  case stock

  package var name: Bilingual {
    switch self {
    case .flow: Bilingual("当期发生数", "what happened in the period")
    case .stock: Bilingual("期末数", "what there is at the end of the period")
    }
  }
}

/// What a figure's cells are divided by.
package enum FigureDivision: Sendable {
  case office
  case subject
  /// By a column of a site.
  case column
  /// By one of a set of words, each with what people call it.
  case words(@Sendable (String) -> Bilingual?)

  package var word: FigureDivisionWord {
    switch self {
    case .office: .office
    case .subject: .subject
    case .column: .column
    case .words: .word
    }
  }
}

/// What a figure's cells are divided by, in a word.
package enum FigureDivisionWord: String, Codable, CaseIterable, Sendable {
  case office, subject, column, word
}

/// How a figure is counted.
package enum FigureCount: Sendable {
  /// What an entry adds; nothing where it is of a kind that may add and does not.
  package typealias Events = @Sendable (Entry, Tables) throws -> [FigureEntry]
  /// Where each thing that an entry is about stands behind it.
  package typealias Standings = @Sendable (Entry, Tables) throws -> [FigureStanding]

  /// What an event adds in its month.
  case flow(Events)
  /// Under which key a thing stands after an event. The mechanism takes it out from under the one
  /// before: the sum over all months is what stands.
  case stock(Standings)
}

/// What an event adds to a flow.
package struct FigureEntry: Sendable {
  package let key: FigureKey
  /// Negative where something that was counted is shown not to have been so.
  package let amount: Int
  /// The day that says in which month it counts; that of the event when not given.
  package let day: CivilDate?

  init(_ key: FigureKey, _ amount: Int = 1, on day: CivilDate? = nil) {
    self.key = key
    self.amount = amount
    self.day = day
  }
}

/// Where a thing stands after an event.
package struct FigureStanding: Sendable {
  package let subject: Subject
  package let key: FigureKey

  init(_ subject: Subject, _ key: FigureKey) {
    self.subject = subject
    self.key = key
  }
}

/// The id of a figure, such as `A10.sites-opened`: its article, or `record`, and a word.
package struct FigureID: TextForm, ExpressibleByStringLiteral {
  package let text: String
  package static let pattern =
    "^(record|A([1-9]|[1-3][0-9]|4[0-6])(\\.[1-9][0-9]?)?)\\.[a-z]+(-[a-z0-9]+)*$"
  package static let maximumLength = 50
  package static let sample = "A10.sites-opened"
  package static let expectation = Bilingual(
    "指标编号，形如 A10.sites-opened", "the id of a figure, such as A10.sites-opened")

  package init?(_ text: String) {
    guard text.utf8.count <= Self.maximumLength, let dot = text.lastIndex(of: "."),
      ArticleReference(parsing: String(text[..<dot])) != nil,
      isWord(text[text.index(after: dot)...])
    else { return nil }
    self.text = text
  }

  /// A figure named in this program.
  package init(stringLiteral text: String) {
    guard let id = Self(text) else { preconditionFailure("not a figure: \(text)") }
    self = id
  }
}

/// Whether a text is a slug that begins with a letter.
private func isWord(_ text: Substring) -> Bool {
  isSlug(String(text), maximumLength: slugLength)
    && text.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
    && text.utf8.prefix { $0 != UInt8(ascii: "-") }.allSatisfy { $0 >= UInt8(ascii: "a") }
}

/// Which cell of a figure: an office, a subject, a column of a site, or a word; `-` for no office.
package struct FigureKey: TextForm {
  package let text: String
  package static let pattern = "^(-|[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?)$"
  package static let maximumLength = Subject.maximumLength + 1 + slugLength
  package static let sample = "jiaoyu-ju"
  package static let expectation = Bilingual(
    "单位、对象的编号或一个词，形如 jiaoyu-ju；网站的栏目形如 site-jiaoyu.tzgg；无单位的为 -",
    "the id of an office or a subject, or a word, such as jiaoyu-ju; of a column such as site-jiaoyu.tzgg; - for no office"
  )

  /// Under which cells stand whose office is not known.
  package static let none = FigureKey(checked: "-")

  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isWritten =
      parts.count <= 2
      && parts.allSatisfy {
        isSlug($0, maximumLength: Self.maximumLength)
      }
    guard text == "-" || isWritten && text.utf8.count <= Self.maximumLength else { return nil }
    self.text = text
  }

  private init(checked text: String) { self.text = text }

  init(_ office: OfficeID?) { self = office.map { FigureKey(checked: $0.text) } ?? .none }

  init(_ subject: Subject) { text = subject.text }

  init(_ column: ColumnID, of site: SiteID) { text = "\(Subject.site(site)).\(column)" }

  /// - Parameter word: one of this program's own words.
  init(word: String) { text = word }
}

/// Every figure there is.
package enum FigureBook {
  /// In the order of the areas.
  package static let all: [Figure] = Areas.figures

  package static func figure(_ id: FigureID) -> Figure? { all.first { $0.id == id } }
}
