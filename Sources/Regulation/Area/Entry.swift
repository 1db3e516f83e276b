package import CivilTime

/// An event with everything the log keeps around it: who, when, for whom, in which case.
package struct Entry: Sendable {
  /// Counts from 1 over the whole log, without gaps.
  package let position: Int
  package let recordedAt: Instant
  /// When it happened in the world; never after the day it was recorded.
  package let occurredOn: CivilDate
  /// Nobody, for what the program records by itself.
  package let actor: StaffID?
  package let office: OfficeID?
  package let onBehalfOf: OfficeID?
  /// The paper behind it; always there when it was recorded on behalf of another office.
  package let document: Document?
  package let correlation: CaseID?
  /// The position of the event that brought this one about.
  package let causation: Int?
  package let event: Event

  package init(
    position: Int, recordedAt: Instant, occurredOn: CivilDate, actor: StaffID?, office: OfficeID?,
    onBehalfOf: OfficeID?, document: Document?, correlation: CaseID?, causation: Int?,
    event: Event
  ) {
    self.position = position
    self.recordedAt = recordedAt
    self.occurredOn = occurredOn
    self.actor = actor
    self.office = office
    self.onBehalfOf = onBehalfOf
    self.document = document
    self.correlation = correlation
    self.causation = causation
    self.event = event
  }

  /// The day from which on what rests on the event may have happened: that of its fact, or of its
  /// paper where the paper is younger.
  package var standsFrom: CivilDate { max(occurredOn, document?.date ?? occurredOn) }

  /// The same around the event as it is recorded.
  package func holding(_ event: Event, _ document: Document?) -> Entry {
    Entry(
      position: position, recordedAt: recordedAt, occurredOn: occurredOn, actor: actor,
      office: office, onBehalfOf: onBehalfOf, document: document, correlation: correlation,
      causation: causation, event: event)
  }

  /// An event that the program records by itself because of another one.
  package init(following shown: Entry, at position: Int, _ event: Event) {
    self.init(
      position: position, recordedAt: shown.recordedAt, occurredOn: shown.occurredOn, actor: nil,
      office: nil, onBehalfOf: nil, document: nil, correlation: shown.correlation,
      causation: shown.position, event: event)
  }
}
