import JSONText
package import Regulation

/// Keeps the texts of events beside them, as the ledger does when it records them.
package final class TextShelf: TextLookup {
  private var words: [String] = []
  /// Those that were erased, by whatever event.
  private var erased: [Int: LogPosition] = [:]

  package init() {}

  /// The event as it is read again from what is recorded.
  package func keep(_ event: Event) throws -> Event {
    let texts = KeptTexts(from: words.count + 1)
    var buffer = JSONBuffer()
    buffer.texts = .kept(texts)
    try JSONWriter.write(direct: event.payload, to: &buffer)
    guard let new = texts.takeNew() else { return event }
    words += new
    let type = type(of: event.payload).type
    guard let kind = event.kinds.first(where: { $0.payload.type == type }) else {
      throw TestMistake("no event \(type)")
    }
    return try kind.decode(BytesSource(bytes: buffer.bytes))
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
