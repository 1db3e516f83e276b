/// What a case, a deadline or an event is about: a thing of some kind, by its id.
///
/// Its text, `site-jiaoyu` or `account-xiji-weibo`, is also the name of its stream. Which kinds there
/// are, the areas say: ``Area/subjects``.
package struct Subject: TextForm {
  package let text: String

  package static let pattern = "^(\(words))-[a-z0-9]+(-[a-z0-9]+)*$"
  package static let maximumLength = 40 + (Areas.subjects.map(\.word.utf8.count).max() ?? 0) + 1
  package static let sample = "site-jiaoyu"
  package static let expectation = Bilingual(
    "种类和编号，形如 site-jiaoyu、account-xiji-weibo",
    "a kind and an id, such as site-jiaoyu or account-xiji-weibo")

  /// The words of the kinds, for patterns: `account|site`.
  package static let words = Areas.subjects.map(\.word).sorted().joined(separator: "|")

  package init?(_ text: String) {
    guard let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let word = text[..<dash]
    guard Areas.subjects.contains(where: { $0.word == word }),
      isSlug(String(text[text.index(after: dash)...]), maximumLength: slugLength)
    else { return nil }
    self.text = text
  }

  init(_ kind: SubjectKind, _ id: some Slug) { text = "\(kind.word)-\(id.text)" }

  /// The id alone: `jiaoyu`.
  package var slug: String {
    let id = text.utf8.drop { $0 != UInt8(ascii: "-") }.dropFirst()
    return String(Substring(id))
  }

  package var kind: SubjectKind {
    let word = text.prefix { $0 != "-" }
    guard let kind = Areas.subjects.first(where: { $0.word == word }) else {
      preconditionFailure("a subject of a kind that no area brings: \(text)")
    }
    return kind
  }

  /// The id, of a subject of a kind.
  func id<ID: Slug>(of kind: SubjectKind) -> ID? {
    guard text.utf8.count > kind.word.utf8.count, text.hasPrefix(kind.word),
      text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: kind.word.utf8.count)]
        == UInt8(ascii: "-")
    else { return nil }
    return ID(checked: slug)
  }
}

/// A kind of thing that cases, deadlines and events are about.
package struct SubjectKind: Sendable {
  /// Lower-case letters, the beginning of every subject's text.
  package let word: String
  package let title: Bilingual
  /// What exports tell of each thing, by name.
  package let attributes: [String]
  /// What people call the thing with an id; nothing when there is none.
  package let name: @Sendable (_ id: String, _ tables: Tables) throws -> String?
  /// What it calls itself in words that are kept beside the log, where ``name`` cannot say them.
  package let heading: (@Sendable (_ id: String, _ tables: Tables) throws -> Passage?)?
  /// The position of the last event that changed what ``name`` says; nothing while none did.
  package let renamedBy: (@Sendable (_ id: String, _ tables: Tables) throws -> Int?)?
  /// Whose the thing with an id is today; nothing when there is none.
  package let office: @Sendable (_ id: String, _ tables: Tables) throws -> OfficeID?
  /// Calls `body` with every thing of the kind, by id.
  package let each: @Sendable (Tables, _ body: (SubjectListing) throws -> Void) throws -> Void

  init(
    _ word: String, _ zh: String, _ en: String, attributes: [String],
    name: @escaping @Sendable (_ id: String, _ tables: Tables) throws -> String?,
    heading: (@Sendable (_ id: String, _ tables: Tables) throws -> Passage?)? = nil,
    renamedBy: (@Sendable (_ id: String, _ tables: Tables) throws -> Int?)? = nil,
    office: @escaping @Sendable (_ id: String, _ tables: Tables) throws -> OfficeID?,
    each: @escaping @Sendable (Tables, _ body: (SubjectListing) throws -> Void) throws -> Void
  ) {
    self.word = word
    self.title = Bilingual(zh, en)
    self.attributes = attributes
    self.name = name
    self.heading = heading
    self.renamedBy = renamedBy
    self.office = office
    self.each = each
  }
}

/// A thing of some kind, as exports tell it.
package struct SubjectListing: Sendable {
  package let subject: Subject
  /// In the order of ``SubjectKind/attributes``.
  package let values: [String]
  /// Whose it is.
  package let office: OfficeID

  init(_ subject: Subject, _ values: [String], office: OfficeID) {
    self.subject = subject
    self.values = values
    self.office = office
  }
}

/// A word about one subject of a case that decides which steps it takes, such as `domain`.
package struct Tag: Slug, ExpressibleByStringLiteral {
  package let text: String
  package static let sample = "domain"

  package init(checked text: String) { self.text = text }

  /// A tag named in this program.
  package init(stringLiteral text: String) {
    guard let tag = Tag(text) else { preconditionFailure("not a tag: \(text)") }
    self = tag
  }
}
