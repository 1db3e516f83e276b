import Regulation

/// The templates, parsed once, and how a page is made of one.
enum Pages {
  /// A complete page.
  ///
  /// - Precondition: `name` is one of the templates below.
  static func render(_ name: String, _ view: some Encodable, in language: Language) -> String {
    guard let template = templates[name] else {
      preconditionFailure("there is no template \(name)")
    }
    let page = template.render(view)
    return language == .en ? ForeignWords.marked(page) : page
  }

  /// Text of every template by name, as written in its file.
  static let sources = [
    "frame": FrameTemplate.text, "refs": RefsTemplate.text, "dossier": DossierTemplate.text,
    "register": RegisterTemplate.text, "bulletin": BulletinTemplate.text,
    "report": ReportTemplate.text, "board": BoardTemplate.text, "cell": BoardTemplate.cell,
  ]

  private static let templates: [String: Template] = {
    let refs = ["refs": Template(RefsTemplate.text)]
    let framed = [
      "dossier": DossierTemplate.text, "register": RegisterTemplate.text,
      "bulletin": BulletinTemplate.text, "report": ReportTemplate.text,
    ].mapValues {
      Template(FrameTemplate.text.replacing(FrameTemplate.content, with: $0), others: refs)
    }
    let board = Template(BoardTemplate.text, others: ["cell": Template(BoardTemplate.cell)])
    return framed.merging(["board": board]) { _, own in own }
  }()
}

/// A reference to an event, in a list of them.
struct Ref: Encodable {
  let n: Int
  let isLast: Bool
  /// Whether the page has a row of it to lead to.
  let isHere: Bool

  /// - Parameter here: the events that the page shows.
  static func list(_ positions: [Int], on here: Set<Int>) -> [Ref] {
    positions.enumerated().map {
      Ref(
        n: $0.element, isLast: $0.offset == positions.count - 1, isHere: here.contains($0.element))
    }
  }
}

/// A term and what it is, of a list of facts.
struct Fact: Encodable {
  let term: String
  let value: String
  /// Whether it takes a row of its own.
  var isWide = false
}
