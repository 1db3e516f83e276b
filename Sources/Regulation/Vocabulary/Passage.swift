/// The number of a text or file that is kept beside the log, counted from 1 through all of it.
package struct ObjectNumber: IntegerForm {
  package let value: Int
  /// What every reader of JSON takes for an integer.
  package static let range = 1...9_007_199_254_740_991
  package static let sample = 57
  package static let expectation = Bilingual(
    "文本编号，不小于 1 的整数", "the number of a text, a whole number from 1 on")

  package init(inRange value: Int) { self.value = value }
}

/// Words of somebody's, as events and rows hold them: beside the log, so that they can be erased and
/// everything else stands.
///
/// Commands carry ``Prose``. An event that a decision gives holds the words until it is recorded; what
/// is recorded is the number under which they are kept, and rows hold no more. Words come back only
/// where people read: in an answer, in a history, in an export.
package enum Passage: Hashable, Sendable {
  /// Not kept yet: it cannot be recorded but by its number, and not be written into a row.
  case text(Prose)
  case kept(ObjectNumber)
  /// A kept text as people read it; never stored.
  case read(ObjectNumber, Prose)
  /// A kept text that people cannot read; never stored.
  case lost(LostText)

  package init(_ prose: Prose) { self = .text(prose) }

  /// A line that is kept beside the log, such as a telephone number.
  package init(_ line: Line) { self = .text(Prose(line)) }

  /// Nothing for what is not kept yet.
  package var object: ObjectNumber? {
    switch self {
    case .text: nil
    case .kept(let object), .read(let object, _): object
    case .lost(let lost): lost.object
    }
  }
}

extension Passage {
  /// As people read it: the words, or what became of them.
  package var plain: Bilingual {
    switch self {
    case .text(let prose), .read(_, let prose): prose.plain
    case .kept(let object): Bilingual("〔第\(object)号文本〕", "[text \(object)]")
    case .lost(let lost): lost.plain
    }
  }
}

extension Optional<Passage> {
  /// A command's words, if it has any.
  init(_ prose: Prose?) { self = prose.map(Passage.text) }
}

/// A kept text that whoever asks cannot read, and why: it was erased, they may not read it, or it should
/// open and does not.
package struct LostText: Hashable, Sendable {
  package let object: ObjectNumber
  /// The position of the event that erased it.
  package let erased: LogPosition?
  /// Whoever asks may not read it.
  package let withheld: Bool?
  /// It should open and does not; `siteledger-replay verify` says more.
  package let unreadable: Bool?

  /// Nothing for a text that is not lost.
  init?(
    _ object: ObjectNumber, _ erased: LogPosition?, _ withheld: Bool?, _ unreadable: Bool?
  ) {
    guard erased != nil || withheld != nil || unreadable != nil else { return nil }
    self.init(object, erased: erased, withheld: withheld, unreadable: unreadable)
  }

  private init(
    _ object: ObjectNumber, erased: LogPosition? = nil, withheld: Bool? = nil,
    unreadable: Bool? = nil
  ) {
    self.object = object
    self.erased = erased
    self.withheld = withheld
    self.unreadable = unreadable
  }

  package static func erased(_ object: ObjectNumber, by position: LogPosition) -> LostText {
    LostText(object, erased: position)
  }

  package static func withheld(_ object: ObjectNumber) -> LostText {
    LostText(object, withheld: true)
  }

  package static func unreadable(_ object: ObjectNumber) -> LostText {
    LostText(object, unreadable: true)
  }

  package var plain: Bilingual {
    if let erased {
      Bilingual("〔第\(object)号文本已于\(erased)号记录删除〕", "[text \(object) erased by event \(erased)]")
    } else if withheld == true {
      Bilingual("〔第\(object)号文本无权查看〕", "[text \(object) is not yours to read]")
    } else {
      Bilingual("〔第\(object)号文本无法打开〕", "[text \(object) cannot be opened]")
    }
  }
}

/// What a kept text says to somebody: its words, or why they are not there.
package enum Told: Hashable, Sendable {
  case text(Prose)
  case lost(LostText)
}

extension Told {
  /// As people read it.
  package var words: Bilingual {
    switch self {
    case .text(let prose): prose.plain
    case .lost(let lost): lost.plain
    }
  }
}

extension Passage {
  /// The same with what it says, if it is not opened yet.
  package func told(_ tell: (ObjectNumber) throws -> Told) rethrows -> Passage {
    switch self {
    case .kept(let object):
      switch try tell(object) {
      case .text(let prose): .read(object, prose)
      case .lost(let lost): .lost(lost)
      }
    case .text, .read, .lost: self
    }
  }
}

/// Looks up kept texts, for a decision that compares words with words: what it finds is not recorded, so
/// that an erased text changes no replay. A fold has none.
package protocol TextLookup: ObjectLookup, EntryLookup {
  /// Nothing for a text that was erased, or does not open.
  func text(of object: ObjectNumber) throws -> String?
}

extension TextLookup {
  /// Whether a passage says these words; one that was erased says nothing any more.
  func says(_ passage: Passage?, _ words: Prose?) throws -> Bool {
    switch passage {
    case nil: return words == nil
    case .text(let prose)?, .read(_, let prose)?: return prose == words
    case .kept(let object)?:
      guard let words else { return false }
      return try text(of: object) == words.text
    case .lost?: return false
    }
  }
}
