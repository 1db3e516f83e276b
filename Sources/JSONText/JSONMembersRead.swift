/// An object being read: which of its members a type has found.
///
/// A type asks for its members in the order of their declaration, again and again until the object
/// ends:
///
///     var object = cursor.object()
///     repeat {
///       object.read("number", &number, from: &cursor)
///       object.readIfPresent("date", &date, from: &cursor)
///     } while object.goesOn(in: &cursor)
///     guard object.isWhole, let number else { return nil }
///
/// Members in that order are read in one round, each key being compared with the one that is due;
/// others take more rounds. Every round must find a member, and none is found twice.
@usableFromInline package struct JSONMembersRead {
  private var state: State
  /// The place, in the order of asking, of the member asked for last.
  private var place: UInt8 = 0
  private var hasFound = false
  private let notesOthers: Bool
  /// The members found, a bit each.
  private var found: UInt64 = 0
  /// Of an object made of noted members: which one is read, and how many there are.
  private var noted = 0
  private let notedCount: Int?

  enum State: UInt8 {
    /// A key stands here.
    case member
    /// The object has ended.
    case end
    /// It is not read here.
    case fault
  }

  init(_ state: State, notesOthers: Bool = false) {
    self.state = state
    self.notesOthers = notesOthers
    notedCount = nil
  }

  /// An object made of so many members that were noted.
  init(noted count: Int) {
    state = count > 0 ? .member : .end
    notesOthers = false
    notedCount = count
  }

  /// The most members a type may ask for.
  package static let maximumCount = 64

  /// Whether the object has come to its end, and all of it was read.
  package var isWhole: Bool { state == .end }

  /// Reads the member here if it has this name.
  @inlinable
  package mutating func read<T: JSONDirect>(
    _ name: StaticString, _ value: inout T?, from cursor: inout JSONCursor
  ) {
    guard finds(name, in: &cursor) else { return }
    value = T(reading: &cursor)
    move(value != nil, in: &cursor)
  }

  /// Reads the member here if it has this name; `null` counts as absent.
  @inlinable
  package mutating func readIfPresent<T: JSONDirect>(
    _ name: StaticString, _ value: inout T?, from cursor: inout JSONCursor
  ) {
    guard finds(name, in: &cursor) else { return }
    if cursor.takesNull() { return move(true, in: &cursor) }
    value = T(reading: &cursor)
    move(value != nil, in: &cursor)
  }

  /// Reads the member here if it has this name, in a way of its own.
  @inlinable
  package mutating func read<T>(
    _ name: StaticString, _ value: inout T?, from cursor: inout JSONCursor,
    _ body: (inout JSONCursor) -> T?
  ) {
    guard finds(name, in: &cursor) else { return }
    value = body(&cursor)
    move(value != nil, in: &cursor)
  }

  /// Whether another round of asking is needed.
  package mutating func goesOn(in cursor: inout JSONCursor) -> Bool {
    guard state == .member else { return false }
    place = 0
    if !hasFound {
      guard notesOthers, cursor.noteMember() else {
        state = .fault
        return false
      }
      move(true, in: &cursor)
    }
    hasFound = false
    return state == .member
  }

  /// Whether the key here is a name, found for the first time; moves to its value.
  @usableFromInline
  package mutating func finds(_ name: StaticString, in cursor: inout JSONCursor) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(place)
    place &+= 1
    guard state == .member, cursor.isAt(name) else { return false }
    cursor.takesKey(name)
    guard found & bit == 0, cursor.takesColon() else {
      state = .fault
      return false
    }
    found |= bit
    hasFound = true
    return true
  }

  /// Moves on from a value that was read, or was not.
  @usableFromInline
  package mutating func move(_ isRead: Bool, in cursor: inout JSONCursor) {
    guard isRead else {
      state = .fault
      return
    }
    guard notedCount == nil else { return moveToNoted(in: &cursor) }
    switch cursor.nextMember() {
    case true?: state = .member
    case false?: state = .end
    case nil: state = .fault
    }
  }

  private mutating func moveToNoted(in cursor: inout JSONCursor) {
    guard cursor.isBehind(noted: noted) else {
      state = .fault
      return
    }
    noted += 1
    if noted == notedCount {
      state = .end
    } else {
      cursor.go(toNoted: noted)
    }
  }
}
