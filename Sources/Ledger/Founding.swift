package import CivilTime
import EventLog
package import Regulation

/// What a ledger begins with.
package struct Founding: Sendable {
  package let county: County
  /// The county openness office, the supervising office.
  package let office: OfficeID
  package let officeName: Line
  /// The first administrator, who registers everybody else.
  package let administrator: StaffID
  package let administratorName: Line
  /// The days off and workdays that were published by then.
  package let arrangements: [PublishedArrangement]

  package init(
    county: County, office: OfficeID, officeName: Line, administrator: StaffID,
    administratorName: Line, arrangements: [PublishedArrangement] = []
  ) {
    self.county = county
    self.office = office
    self.officeName = officeName
    self.administrator = administrator
    self.administratorName = administratorName
    self.arrangements = arrangements
  }
}

extension Founding {
  /// - Throws: `Refusal` for a name or id with somebody's number in it, which would stand for ever.
  fileprivate func checkNumbers() throws {
    let names = [
      ("county", county.name.text), ("office", office.text), ("officeName", officeName.text),
      ("administrator", administrator.text), ("administratorName", administratorName.text),
    ]
    for (member, name) in names {
      if let number = PersonalNumber.first(in: name) {
        throw RecordRules.refuse(number, in: member)
      }
    }
  }
}

extension CountyLedger {
  /// Creates a ledger in a directory that holds none.
  ///
  /// What makes it one is the last thing done, in one transaction: one that was stopped before that,
  /// wherever, can be founded again.
  ///
  /// - Parameters:
  ///   - path: the directory; made if need be.
  ///   - founding: what the ledger begins with.
  ///   - now: when.
  ///   - prepare: makes, in the directory, what belongs beside the log.
  /// - Throws: `LedgerError.alreadyFounded` when the log there has events.
  package static func found(
    at path: String, _ founding: Founding, at now: Instant, prepare: () throws -> Void = {}
  ) throws -> CountyLedger {
    try founding.checkNumbers()
    let ledger = try CountyLedger(opening: path, isReadOnly: false)
    guard try ledger.read({ try $0.head.position }) == 0 else { throw LedgerError.alreadyFounded }
    try prepare()
    try ledger.write { transaction in
      guard try transaction.head.position == 0 else { throw LedgerError.alreadyFounded }
      try transaction.makeRecoveryKey()
      let events: [DirectoryEvent] = [
        .ledgerCreated(LedgerCreated(county: founding.county)),
        .officeRegistered(
          OfficeRegistered(
            office: founding.office, kind: .countyOpenness, name: founding.officeName)),
        .staffAssigned(
          StaffAssigned(
            staff: founding.administrator, name: founding.administratorName,
            office: founding.office, roles: [.administrator])),
      ]
      let recorder = Recorder(ledger: ledger, transaction: transaction)
      _ = try recorder.record(
        Decided(events.map(Event.directory)), actor: nil, office: nil,
        occurredOn: LegalTime.date(of: now), now: now, request: nil)
      for published in founding.arrangements {
        let event = CalendarAnnounced(published.arrangement, from: .program)
        _ = try recorder.record(
          Decided([.calendar(.announced(event))]), actor: nil, office: nil,
          document: published.document, occurredOn: published.knownFrom, now: now, request: nil)
      }
      for projector in Projectors.all {
        try ledger.slots.set(projector, .first, transaction)
      }
    }
    return ledger
  }
}
