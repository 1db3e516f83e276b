import JSONText
package import CivilTime

/// A decision to erase, and what became of it.
package struct Erasure: JSONDirect, Hashable, Sendable {
  package let id: ErasureID
  package let objects: [ObjectNumber]
  package let ground: ErasureGround
  package let basis: Line
  package let decidedBy: StaffID
  package let decidedOn: CivilDate
  /// The position of the event that destroyed them, and who did it.
  package var erasedBy: LogPosition?
  package var destroyedBy: StaffID?
  package var destroyedOn: CivilDate?
  package var withdrawnOn: CivilDate?

  package var isOpen: Bool { erasedBy == nil && withdrawnOn == nil }
}

/// A recovery key's card that was destroyed.
package struct DestroyedCard: JSONDirect, Hashable, Sendable {
  package let generation: KeyGeneration
  package let destroyedOn: CivilDate
  package let by: StaffID
  package let witness: StaffID
}

/// Erasures, which objects are in one that is open, and destroyed cards.
package enum ErasureProjector: Projector {
  package static let name = "erasures"
  package static let version = 1
  static let lastKey = "last"

  /// What was decided waits for another person to carry it out.
  static let destroying = WorkRule(
    "erasure", "执行删除决定", "Carry out an erasure", .record,
    by: [.clerk, .deputy, .leader, .administrator], sends: DestroyObjects.method)

  package static func fold(_ entry: Entry, into tables: Tables) throws {
    guard case .erasure(let event) = entry.event else { return }
    let erasures = tables.erasures
    switch event {
    case .decided(let event):
      guard let actor = entry.actor else { return }
      erasures.last.set(lastKey, event.erasure)
      tables.notes.work.append(
        WorkNote(
          destroying, about: event.erasure, waits: .kind(.countyOpenness), notBy: [actor]))
      try change(
        event.erasure,
        Erasure(
          id: event.erasure, objects: event.objects, ground: event.ground, basis: event.basis,
          decidedBy: actor, decidedOn: entry.occurredOn), erasures)
    case .erased(let event):
      tables.notes.work.append(WorkNote(destroying, about: event.erasure, waits: nil))
      var erasure = try erasures.rows[event.erasure.text]
      erasure?.erasedBy = LogPosition(entry.position)
      erasure?.destroyedBy = entry.actor
      erasure?.destroyedOn = entry.occurredOn
      try change(event.erasure, erasure, erasures)
    case .withdrawn(let event):
      tables.notes.work.append(WorkNote(destroying, about: event.erasure, waits: nil))
      var erasure = try erasures.rows[event.erasure.text]
      erasure?.withdrawnOn = entry.occurredOn
      try change(event.erasure, erasure, erasures)
    case .cardDestroyed(let event):
      guard let actor = entry.actor else { return }
      erasures.cards.set(
        "\(event.generation)",
        DestroyedCard(
          generation: event.generation, destroyedOn: entry.occurredOn, by: actor,
          witness: event.witness))
    }
  }

  private static func change(
    _ id: ErasureID, _ after: Erasure?, _ erasures: ErasureTables
  ) throws {
    let before = try erasures.rows[id.text]
    erasures.rows.set(id.text, after)
    erasures.byState.move(
      id, from: before.map { [ErasureTables.key($0)] } ?? [],
      to: after.map { [ErasureTables.key($0)] } ?? [])
    for object in after?.objects ?? [] {
      erasures.open.set("\(object)", after?.isOpen == true ? id : nil)
    }
  }
}

/// What erasures are kept in.
package final class ErasureTables {
  /// By erasure id.
  package let rows: RowTable<Erasure>
  /// By `open/<erasure>`, or `ended/<erasure>`.
  package let byState: RowTable<ErasureID>
  /// The open erasure an object is in, by its number.
  package let open: RowTable<ErasureID>
  /// The erasure decided last, under `last`.
  package let last: RowTable<ErasureID>
  /// By generation.
  package let cards: RowTable<DestroyedCard>

  init(_ list: TableList) {
    rows = list.table("erasures", of: ErasureProjector.self)
    byState = list.table("erasures-by-state", of: ErasureProjector.self)
    open = list.table("erasures-by-object", of: ErasureProjector.self)
    last = list.table("erasures-last", of: ErasureProjector.self)
    cards = list.table("recovery-cards", of: ErasureProjector.self)
  }

  static func prefix(isOpen: Bool) -> String { ListKey.prefix(isOpen ? "open" : "ended") }

  static func key(_ erasure: Erasure) -> String {
    prefix(isOpen: erasure.isOpen) + erasure.id.text
  }
}

/// Erasures, as others read them.
package protocol ErasureLookup: Lookup {
  func erasure(_ id: ErasureID) throws -> Erasure?
  /// The open erasure an object is in.
  func openErasure(of object: ObjectNumber) throws -> Erasure?
  /// The erasure that was decided last.
  var lastErasure: ErasureID? { get throws }
  func destroyedCard(_ generation: KeyGeneration) throws -> DestroyedCard?
}

extension Tables: ErasureLookup {
  package func erasure(_ id: ErasureID) throws -> Erasure? { try erasures.rows[id.text] }

  package func openErasure(of object: ObjectNumber) throws -> Erasure? {
    try erasures.open["\(object)"].flatMap { try erasures.rows[$0.text] }
  }

  package var lastErasure: ErasureID? {
    get throws { try erasures.last[ErasureProjector.lastKey] }
  }

  package func destroyedCard(_ generation: KeyGeneration) throws -> DestroyedCard? {
    try erasures.cards["\(generation)"]
  }
}
