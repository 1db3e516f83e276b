package import CivilTime
package import JSONText

/// `event.list`: events as the log keeps them, of everything, a stream, a type or a case.
package struct EventList: QueryPayload {
  package static let method = "event.list"
  package static let summary = Bilingual("查看记录", "Lists events")
  package static let reads: ReadingMatter = .events

  /// At most one of these three is given.
  package let stream: Line?
  package let type: Line?
  package let caseID: CaseID?
  /// Only events behind this position; backward, only those before it. The `next` of the page before.
  package let after: LogPosition?
  package let limit: PageLimit?
  /// The latest first.
  package let backward: Bool?

  package enum CodingKeys: String, CodingKey {
    case stream, type
    case caseID = "case"
    case after, limit, backward
  }

  package func asked(_ view: View) throws -> Asked { .events(try selection) }

  package func answer(_ view: View) throws -> EventListAnswer {
    let limit = (self.limit ?? .standard).value
    // One more than the page holds says that there is another.
    let found = try view.history.records(
      try selection, after: after?.value ?? 0, limit: limit + 1,
      isBackward: backward ?? false)
    let page = found.prefix(limit)
    return EventListAnswer(
      events: try page.map { try view.answer($0) },
      next: found.count > limit ? page.last.flatMap { LogPosition($0.entry.position) } : nil)
  }

  private var selection: EventSelection {
    get throws {
      let selections: [EventSelection] = [
        stream.map { .stream($0.text) }, type.map { .type($0.text) },
        caseID.map(EventSelection.correlation),
      ].compactMap(\.self)
      guard selections.count <= 1 else {
        throw Refusal(
          RecordRules.oneSelection,
          found: Bilingual(
            "同时给出了 stream、type、case 中的多项", "more than one of stream, type and case is given"),
          mend: Bilingual("只填其中一项", "give one of them"))
      }
      return selections.first ?? .all
    }
  }
}

/// The answer to `event.list`.
package struct EventListAnswer: JSONDirect, Sendable {
  package let events: [EntryAnswer]
  /// Where the next page begins; left out behind the last one.
  package let next: LogPosition?
}

/// An event with its envelope, names beside the ids.
package struct EntryAnswer: Codable, Sendable {
  package let position: Int
  package let type: String
  /// What happened, in a few words.
  package let title: Bilingual
  package let stream: String
  /// Of the stream, with this event.
  package let version: Int
  /// Which contract its data keep: `events/<type>.v<schemaVersion>`.
  package let schemaVersion: Int
  package let recordedAt: Instant
  package let occurredOn: CivilDate
  package let actor: PersonAnswer?
  package let office: OfficeAnswer?
  package let onBehalfOf: OfficeAnswer?
  package let caseID: CaseID?
  package let causation: Int?
  package let requestId: String?
  /// The texts and files that it brought, by number; left out when it brought none.
  package let objects: [ObjectNumber]?
  /// The events that put right what it says, by position; left out when none does.
  package let correctedBy: [LogPosition]?
  /// The event's own members, as stored.
  package let data: JSONValue

  package enum CodingKeys: String, CodingKey {
    case position, type, title, stream, version, schemaVersion, recordedAt, occurredOn
    case actor, office, onBehalfOf
    case caseID = "case"
    case causation, requestId, objects, correctedBy, data
  }
}

/// `ledger.show`: whose ledger this is, and where its log stands.
package struct LedgerShow: QueryPayload {
  package static let method = "ledger.show"
  package static let summary = Bilingual("查看台账", "Shows the ledger")
  package static let reads: ReadingMatter = .ledger

  private enum NoMember: CodingKey {}

  /// Reads an object without members, so that any is refused.
  package init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: NoMember.self)
  }

  package func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: NoMember.self)
  }

  package func answer(_ view: View) throws -> LedgerAnswer {
    LedgerAnswer(
      county: try view.tables.county, events: view.history.last, root: try view.history.root(),
      caller: view.actor.map { PersonAnswer($0.staff) },
      office: view.actor.map { OfficeAnswer($0.office) }, roles: view.actor?.staff.roles ?? [])
  }
}

/// The answer to `ledger.show`.
package struct LedgerAnswer: JSONDirect, Sendable {
  package let county: County?
  /// How many events the log holds.
  package let events: Int
  /// The root of its Merkle tree (RFC 6962) at that size, in hexadecimal.
  package let root: String
  package let caller: PersonAnswer?
  package let office: OfficeAnswer?
  package let roles: [Role]
}

extension View {
  package func answer(_ record: HistoryRecord) throws -> EntryAnswer {
    let entry = record.entry
    let corrections = try tables.corrections(of: entry.position)
    return EntryAnswer(
      position: entry.position, type: record.type, title: type(of: entry.event.payload).wording,
      stream: record.stream, version: record.version, schemaVersion: record.schemaVersion,
      recordedAt: entry.recordedAt, occurredOn: entry.occurredOn,
      actor: try entry.actor.map { try person($0, at: entry.position) },
      office: try entry.office.map { try office($0, at: entry.position) },
      onBehalfOf: try entry.onBehalfOf.map { try office($0, at: entry.position) },
      caseID: entry.correlation, causation: entry.causation, requestId: record.requestID,
      objects: record.objects.isEmpty ? nil : record.objects,
      correctedBy: corrections.isEmpty ? nil : corrections, data: record.data)
  }
}
