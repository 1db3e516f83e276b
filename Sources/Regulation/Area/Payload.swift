package import JSONText

/// Whose words an event brings: who is told them, ``TextReader`` says.
package enum Confidence: Sendable {
  /// An office's: whoever reads the event reads them.
  case office
  /// A citizen's, or an office's about a citizen: only a question about citizens' words opens them.
  case citizen
  /// Written for the public, about a citizen: opened where the public version is asked for.
  case published
}

/// What an event says, in the shape it has for ever under its type and schema version, and what it
/// says of itself to those who know no area: whose history it is part of, what it is about, which
/// case it names, which step it completes, and how people are told of it.
package protocol EventPayload: JSONDirect, Hashable, Sendable {
  /// On disk, for ever: `<thing>.<what happened>`.
  static var type: String { get }
  static var schemaVersion: Int { get }
  /// What happened, in a few words: the one wording of contracts, lists, histories and dossiers.
  static var wording: Bilingual { get }
  /// The article it serves by itself, beside those of the steps it completes.
  static var article: ArticleReference? { get }
  /// Whose words it brings, which says who is told them.
  static var confidence: Confidence { get }

  /// The stream it belongs to: the history of one office, person, site or case.
  var stream: String { get }
  /// What it is about, when that is something cases and deadlines are about.
  var about: Subject? { get }
  /// The case it names itself: one of the case, or of a thing that says which case it begins.
  var namedCase: CaseID? { get }
  /// The step of a case that it completes.
  var trigger: Trigger? { get }
  /// The step of a case that it is an attempt at, or a part of, without completing it.
  var attempts: Trigger? { get }
  /// Texts and files that it erases, in the order of their numbers: their content and keys are destroyed
  /// with it.
  var erases: [ObjectNumber] { get }
  /// The thing that it records first and that nobody named: whoever asked is told its id.
  var created: Created? { get }
  /// What it says besides its wording, piece by piece: titles, reasons and findings as written.
  var said: [Bilingual] { get }
  /// What of it may be put right by a correction; nothing unless it says so.
  ///
  /// - Parameter filing: which of several filings that it tells of.
  func corrigible(_ filing: FilingKind?) -> Corrigible?
}

extension EventPayload {
  package static var schemaVersion: Int { 1 }
  package static var article: ArticleReference? { nil }
  package static var confidence: Confidence { .office }
  package var about: Subject? { nil }
  package var namedCase: CaseID? { nil }
  package var trigger: Trigger? { nil }
  package var attempts: Trigger? { nil }
  package var erases: [ObjectNumber] { [] }
  package var created: Created? { nil }
  package var said: [Bilingual] { [] }
  package func corrigible(_ filing: FilingKind?) -> Corrigible? { nil }

  /// The pieces that are there.
  static func saying(_ pieces: Bilingual?...) -> [Bilingual] { pieces.compactMap(\.self) }
}

/// What a command asks for: the members a request carries besides those all requests share.
package protocol CommandPayload: JSONDirect, Hashable, Sendable {
  /// The JSON-RPC method: `<thing>.<imperative>`.
  static var method: String { get }
  /// What it does, in a sentence, for the list of methods.
  static var summary: Bilingual { get }
  /// The article it serves by itself, beside those of the steps it does.
  static var article: ArticleReference? { get }
  /// The words in it that are kept beside the log, in the order of its members.
  var passages: [String] { get }
  /// Whether its words are a citizen's, who writes what they write.
  static var takesAnyWords: Bool { get }
  /// How long its lists may be, and how large its plain numbers.
  static var bounds: [Bound] { get }
}

extension CommandPayload {
  package static var article: ArticleReference? { nil }
  package var passages: [String] { [] }
  package static var takesAnyWords: Bool { false }
  package static var bounds: [Bound] { [] }

  /// The words that are there.
  static func words(_ words: Prose?...) -> [String] { words.compactMap { $0?.text } }
}
