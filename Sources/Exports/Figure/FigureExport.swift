package import CivilTime
package import Regulation

/// The events behind a figure, or one cell of it, and their sum: what whoever doubts a number reads.
///
/// Of one state of the log: the position and the root say which. Events come by key, month and
/// position; their words are those of the catalogue, none that somebody typed.
package struct FigureExport: Codable, Hashable, Sendable {
  package let figure: FigureAnswer
  /// Which cell; all when left out.
  package let key: FigureKey?
  /// All months when left out.
  package let period: FigurePeriod?
  /// The last event that is counted.
  package let position: Int
  /// The root of the log's Merkle tree (RFC 6962) at that event, in hexadecimal.
  package let root: String
  /// Of one cell over one period.
  package let address: FigureAddress?
  package let events: [FigureExportEvent]
  /// Of the amounts of these events.
  package let sum: Int
}

/// An event that added to a figure.
package struct FigureExportEvent: Codable, Hashable, Sendable {
  package let position: Int
  package let recordedAt: Moment
  /// The day of the fact.
  package let occurredOn: CivilDate?
  package let key: FigureKey
  /// The month in which it counts.
  package let month: CalendarMonth
  package let amount: Int
  package let type: String
  /// What happened.
  package let title: Bilingual
  package let stream: String
  package let caseID: CaseID?

  package enum CodingKeys: String, CodingKey {
    case position, recordedAt, occurredOn, key, month, amount, type, title, stream
    case caseID = "case"
  }

  package init(
    _ added: FigureEvent, recordedAt: Moment, occurredOn: CivilDate?, type: String, stream: String,
    caseID: CaseID?
  ) {
    position = added.position
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    key = added.key
    month = added.month
    amount = added.amount
    self.type = type
    title = Areas.events.first { $0.payload.type == type }?.payload.wording ?? .plain(type)
    self.stream = stream
    self.caseID = caseID
  }
}

/// What is asked for: a figure, and of it one cell, one period, one state of the log.
package struct FigureQuestion: Sendable {
  package let figure: Figure
  package let key: FigureKey?
  package let period: FigurePeriod?
  package let position: Int

  package init(figure: Figure, key: FigureKey?, period: FigurePeriod?, position: Int) {
    self.figure = figure
    self.key = key
    self.period = period
    self.position = position
  }

  package var address: FigureAddress? {
    guard let key, let period, position > 0 else { return nil }
    return FigureAddress(figure, key, period, at: position)
  }

  /// What all of it is called: its address, or as much of one as there is.
  var name: String {
    address?.text
      ?? "\(figure.id).v\(figure.version)/\(key?.text ?? "*")/\(period?.text ?? "*")@\(position)"
  }
}
