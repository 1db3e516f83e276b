/// What `siteledger-admin objects put` printed for a file or a text that it put aside: nobody guesses
/// it, so that naming it is the right to bring it into the record.
package struct Commitment: TextForm {
  package let text: String
  package static let maximumLength = Digest.maximumLength
  package static let pattern = Digest.pattern
  package static let sample = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"
  package static let expectation = Bilingual(
    "siteledger-admin objects put 输出的 64 位小写十六进制",
    "the 64 lower-case hexadecimal digits that siteledger-admin objects put printed")

  package init?(_ text: String) {
    guard Digest(text) != nil else { return nil }
    self.text = text
  }
}

/// A file beside the log, as commands and events name it.
///
/// A command names what was put aside, by its commitment, and never by a number: that could be another
/// office's. What is recorded is the number under which it is kept from then on.
package enum Paper: Hashable, Sendable {
  case staged(Commitment)
  case kept(ObjectNumber)

  package var plain: Bilingual {
    switch self {
    case .staged: Bilingual("〔待收文件〕", "[a file put aside]")
    case .kept(let object): Bilingual("〔第\(object)号文件〕", "[file \(object)]")
    }
  }
}

/// A paper that a request names, and the digest that it states of it.
struct CitedPaper {
  let paper: Paper
  let digest: Digest?

  /// Nothing without a paper.
  init?(_ paper: Paper?, _ digest: Digest?) {
    guard let paper else { return nil }
    self.paper = paper
    self.digest = digest
  }
}
