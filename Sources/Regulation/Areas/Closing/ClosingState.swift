import JSONText
package import CivilTime

/// The closing of a site as its events tell it: the running one, or the last there was.
package struct ClosingState: JSONDirect, Hashable, Sendable {
  package let caseID: CaseID
  package let ground: ClosingGround
  package let proposedOn: CivilDate
  package var approvedOn: CivilDate?
  /// Rejected, withdrawn or dropped: the site goes on.
  package var end: ClosingEnd?
  package var endedOn: CivilDate?
  package var homePageNotice: Notice?
  /// In the order they were first recorded.
  package var columns: [MigratedColumn]
  package var noContent: Passage?
  package var migratedOn: CivilDate?
  package var verifiedOn: CivilDate?
  package var announcement: Notice?
  package var takenDownOn: CivilDate?
  /// The offices told after the takedown, in the order they were.
  package var reports: [ClosingReport]
  package var completedOn: CivilDate?

  /// Whether the case may still close the site, or has closed it and goes on.
  package var isRunning: Bool { end == nil && completedOn == nil }

  package enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case ground, proposedOn, approvedOn, end, endedOn, homePageNotice, columns, noContent,
      migratedOn, verifiedOn, announcement, takenDownOn, reports, completedOn
  }
}

/// A notice as it stands or stood.
package struct Notice: Codable, Hashable, Sendable {
  package let title: Line
  package let address: WebAddress
  package let publishedOn: CivilDate
  /// The office that put it up.
  package let office: OfficeID?
  package let destinations: [WebAddress]
  package var withdrawnOn: CivilDate?
  /// How it fell short of its days, if it did.
  package var early: EarlyEnd?
}

/// What became of a column.
package struct MigratedColumn: Codable, Hashable, Sendable {
  package let column: Line
  package let itemCount: Int
  package let movedCount: Int
  package let destination: WebAddress
  package let difference: Passage?
  package let evidence: Digest?
  /// The list of what was moved, where it lies beside the log.
  package let paper: Paper?
  package let recordedBy: StaffID?
  /// The day it was moved, by the fact.
  package let movedOn: CivilDate
}

/// An office was told of a closing.
package struct ClosingReport: Codable, Hashable, Sendable {
  package let to: OfficeKind
  package let on: CivilDate
}

extension ClosingState {
  /// The closing after one of its events; total, without rules.
  static func evolve(
    _ before: ClosingState?, _ event: ClosingEvent, _ entry: Entry
  ) -> ClosingState? {
    let date = entry.occurredOn
    if case .proposed(let event) = event {
      return ClosingState(
        caseID: event.caseID, ground: event.ground, proposedOn: date, columns: [], reports: [])
    }
    guard var closing = before else { return nil }
    switch event {
    case .proposed: break
    case .approved: closing.approvedOn = date
    case .ended(let event):
      closing.end = event.how
      closing.endedOn = date
    case .noticeHung(let event):
      closing.homePageNotice = Notice(
        title: event.title, address: event.address, publishedOn: date, office: entry.office,
        destinations: [])
    case .columnRecorded(let event): closing.note(event, by: entry.actor, on: date)
    case .migrationCompleted(let event):
      closing.migratedOn = date
      closing.noContent = event.noContent
    case .migrationVerified: closing.verifiedOn = date
    case .noticePublished(let event):
      closing.announcement = Notice(
        title: event.title, address: event.address, publishedOn: date, office: entry.office,
        destinations: event.destinations)
    case .takenDown(let event):
      closing.takenDownOn = date
      closing.homePageNotice?.withdrawnOn = date
      closing.homePageNotice?.early = event.early
    case .noticeWithdrawn(let event): closing.withdraw(event, on: date)
    case .completed: closing.completedOn = date
    }
    return closing
  }
}

extension ClosingState {
  /// Notes who was told, once the site is down.
  mutating func note(_ event: ReportFiled, on date: CivilDate) {
    guard takenDownOn != nil, isRunning else { return }
    reports.append(ClosingReport(to: event.to, on: date))
  }

  fileprivate init(
    caseID: CaseID, ground: ClosingGround, proposedOn: CivilDate, columns: [MigratedColumn],
    reports: [ClosingReport]
  ) {
    self.caseID = caseID
    self.ground = ground
    self.proposedOn = proposedOn
    self.columns = columns
    self.reports = reports
  }

  fileprivate mutating func note(
    _ event: MigrationColumnRecorded, by staff: StaffID?, on date: CivilDate
  ) {
    let column = MigratedColumn(
      column: event.column, itemCount: event.itemCount, movedCount: event.movedCount,
      destination: event.destination, difference: event.difference, evidence: event.evidence,
      paper: event.paper,
      recordedBy: staff, movedOn: date)
    if let index = columns.firstIndex(where: { $0.column == event.column }) {
      columns[index] = column
    } else {
      columns.append(column)
    }
  }

  fileprivate mutating func withdraw(_ event: NoticeWithdrawn, on date: CivilDate) {
    switch event.notice {
    case .homePage:
      homePageNotice?.withdrawnOn = date
      homePageNotice?.early = event.early
    case .announcement:
      announcement?.withdrawnOn = date
      announcement?.early = event.early
    }
  }
}
