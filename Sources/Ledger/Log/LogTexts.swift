import EventLog
import JSONText
import Regulation

/// The texts that are kept beside the log, as one snapshot has them.
struct LogTexts: TextLookup {
  let snapshot: Snapshot

  func text(of object: ObjectNumber) throws -> String? {
    switch try told(object) {
    case .text(let prose): prose.text
    case .lost: nil
    }
  }

  func entry(at position: Int) throws -> Entry? {
    try snapshot.event(at: UInt64(position)).map { try EntryCodec.entry($0) }
  }

  /// What a text says, whoever asks.
  func told(_ object: ObjectNumber) throws -> Told {
    switch try snapshot.content(ofObject: UInt64(object.value)) {
    case .bytes(let bytes)?:
      guard let text = String(validating: bytes, as: UTF8.self), let prose = Prose(text) else {
        return .lost(.unreadable(object))
      }
      return .text(prose)
    case .erased(let position)?:
      return .lost(.erased(object, by: LogPosition(inRange: Int(position))))
    case .unreadable?, nil: return .lost(.unreadable(object))
    }
  }
}

/// A text that the data of an event refers to, and what it says to a reader.
struct ToldText {
  /// Where the reference stands in the data.
  let place: Range<Int>
  let object: ObjectNumber
  let told: Told
}

extension ToldText {
  /// The references in the data of an event, in their order, and what each says.
  static func all(
    in data: [UInt8], _ told: (ObjectNumber) throws -> Told
  ) throws -> [ToldText] {
    var found: [ToldText] = []
    try ObjectReferences.forEach(in: data.span.bytes) { number, place throws(any Error) in
      guard let object = Int(exactly: number).flatMap(ObjectNumber.init) else { return }
      found.append(ToldText(place: place, object: object, told: try told(object)))
    }
    return found
  }

  /// The data with something written in the place of each reference.
  static func fill(
    _ data: [UInt8], _ texts: [ToldText], _ value: (ToldText) -> JSONValue
  ) -> [UInt8] {
    var filled: [UInt8] = []
    var start = 0
    for text in texts {
      filled += data[start..<text.place.lowerBound]
      var buffer = JSONBuffer()
      buffer.value(value(text))
      filled += buffer.bytes
      start = text.place.upperBound
    }
    return filled + data[start...]
  }
}
