import CivilTime

/// What a citizen sent and said of themselves, as events and rows hold it: each beside the log under a key
/// of its own, so that a telephone number is erased and the question stands.
package struct Letter: Codable, Hashable, Sendable {
  package let title: Passage?
  package let text: Passage
  /// The address of the page it is about, as it was typed.
  package let page: Passage?
  package let name: Passage?
  package let telephone: Passage?
  package let mail: Passage?
  package let postalAddress: Passage?
  package let identityDocument: Passage?
  /// The network address from which it was sent.
  package let ip: Passage?
  package let files: [Paper]
}

extension Letter {
  init(_ given: ReceiveMessage) {
    self.init(
      title: Self.line(given.title), text: Passage(given.text), page: Self.line(given.page),
      name: Self.line(given.name), telephone: Self.line(given.telephone),
      mail: Self.line(given.mail), postalAddress: Self.line(given.postalAddress),
      identityDocument: Self.line(given.identityDocument), ip: Self.line(given.ip),
      files: given.files ?? [])
  }

  private static func line(_ line: Headline?) -> Passage? { line.map { Passage(Prose($0)) } }

  var passages: [Passage] {
    [title, text, page, name, telephone, mail, postalAddress, identityDocument, ip]
      .compactMap(\.self)
  }
}

/// What was taken out of a text before it was made public, and why.
package struct Redaction: Codable, Hashable, Sendable {
  package let kind: RedactionKind
  package let reasons: Passage
}

/// A question and its answer as the public reads them: texts of their own.
package struct PublicVersion: Codable, Hashable, Sendable {
  package let question: Passage
  package let answer: Passage
  package let redactions: [Redaction]
  package let by: StaffID
  /// The position of its event.
  package let event: Int

  /// The numbers of its two texts.
  package var objects: [ObjectNumber] { [question.object, answer.object].compactMap(\.self) }
}

/// An answer on its way, as it was drafted last.
package struct AnswerDraft: Codable, Hashable, Sendable {
  package let number: AnswerDraftNumber
  package let text: Passage
  package let files: [Paper]
  package let by: StaffID
  /// The position of its event.
  package let event: Int
}
