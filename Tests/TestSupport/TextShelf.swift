import JSONText
package import Regulation

/// Keeps the texts of events beside them, as the ledger does when it records them.
package final class TextShelf: TextLookup {
  private var words: [String] = []
  /// The log beside which they lie.
  package var entries: [Entry] = []
  /// The positions of the events that brought them.
  private var places: [Int] = []
  /// What was put aside, and which numbers are files'.
  private var aside: [Commitment: StagedPaper] = [:]
  private var files: [Int: StagedPaper] = [:]
  /// Which recovery key there is.
  package var generation: Int? = 1
  /// Those that were erased, by whatever event.
  private var erased: [Int: LogPosition] = [:]

  package init() {}

  /// The event as it is read again from what is recorded.
  package func keep(
    _ event: Event, _ document: Document? = nil, at position: Int
  ) throws -> (event: Event, document: Document?) {
    let texts = KeptTexts(from: words.count + 1)
    var buffer = JSONBuffer()
    buffer.texts = .kept(texts)
    try JSONWriter.write(direct: event.payload, to: &buffer)
    var paper = document
    if let document, let given = document.paper {
      var written = JSONBuffer()
      written.texts = .kept(texts)
      try JSONWriter.write(direct: given, to: &written)
      paper = Document(
        number: document.number, date: document.date,
        paper: try JSONReader.read(Paper.self, from: written.bytes))
    }
    guard let new = texts.takeNew() else { return (event, document) }
    for one in new {
      try keep(one)
      places.append(position)
    }
    let type = type(of: event.payload).type
    guard let kind = event.kinds.first(where: { $0.payload.type == type }) else {
      throw TestMistake("no event \(type)")
    }
    return (try kind.decode(BytesSource(bytes: buffer.bytes)), paper)
  }

  private func keep(_ new: NewlyKept) throws {
    switch new {
    case .text(let text): words.append(text)
    case .staged(let name):
      guard let commitment = Commitment(name), let paper = aside.removeValue(forKey: commitment)
      else { throw TestMistake("nothing is put aside as \(name)") }
      words.append("")
      files[words.count] = paper
    }
  }

  package func put(_ paper: StagedPaper, as commitment: Commitment) { aside[commitment] = paper }

  package func entry(at position: Int) -> Entry? {
    entries.indices.contains(position - 1) ? entries[position - 1] : nil
  }

  package func staged(_ commitment: Commitment) -> StagedPaper? { aside[commitment] }

  package func kept(_ object: ObjectNumber) -> KeptObject? {
    guard words.indices.contains(object.value - 1) else { return nil }
    return KeptObject(
      kind: files[object.value] == nil ? .text : .file,
      broughtBy: LogPosition(inRange: places[object.value - 1]),
      erasedBy: erased[object.value])
  }

  /// A shelf with the same texts, to try something on.
  func copy() -> TextShelf {
    let copy = TextShelf()
    (copy.words, copy.erased, copy.places) = (words, erased, places)
    (copy.aside, copy.files, copy.generation) = (aside, files, generation)
    copy.entries = entries
    return copy
  }

  package func erase(_ number: Int, by position: Int) { erased[number] = LogPosition(position) }

  package func told(_ object: ObjectNumber) throws -> Told {
    if let position = erased[object.value] { return .lost(.erased(object, by: position)) }
    guard words.indices.contains(object.value - 1), let prose = Prose(words[object.value - 1])
    else { throw TestMistake("no text \(object)") }
    return .text(prose)
  }

  package func text(of object: ObjectNumber) throws -> String? {
    switch try told(object) {
    case .text(let prose): prose.text
    case .lost: nil
    }
  }
}

private struct BytesSource: PayloadSource {
  let bytes: [UInt8]

  func decode<Payload: JSONDirect>(_ type: Payload.Type) throws -> Payload {
    try JSONReader.read(type, from: bytes)
  }
}
