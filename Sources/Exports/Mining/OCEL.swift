package import Regulation
package import CivilTime

/// The whole log as an object-centric event log (OCEL 2.0, JSON): every event with the cases, sites,
/// accounts, offices and people it concerns, and what part each has in it.
///
/// An event's id is its position. Objects have the names of their streams (`site-jiaoyu`), so that
/// ids of different types never meet. Times are UTC; an attribute that has no moment of its own has
/// the first one there is, as the format asks. All values are texts. People stand with their ids
/// alone. Types of events stand at the end, those that the log has: what it has is known then. An event that
/// concerns none of these, such as the year's days off, is the county's: readers
/// pass over events without an object.
package struct OCEL: Codable, Hashable, Sendable {
  package let objectTypes: [OCELType]
  package let eventTypes: [OCELType]
  package let objects: [OCELObject]
  package let events: [OCELEvent]

  /// The types of objects, each with its attributes.
  package static let objectTypes =
    [
      OCELType(name: "county", attributes: ["name"]),
      OCELType(name: "case", attributes: ["definition", "title", "status"]),
    ] + Areas.subjects.map { OCELType(name: $0.word, attributes: $0.attributes) } + [
      OCELType(name: "office", attributes: ["name", "kind"]),
      OCELType(name: "staff", attributes: []),
    ]

  /// The types of events that are used, by name, in the order of the catalogue.
  package static func eventTypes(_ used: Set<String>) -> [OCELType] {
    Areas.events.map { $0.payload.type }.filter(used.contains).map {
      OCELType(
        name: $0,
        attributes: [
          "occurredOn", "step", "activity", "article", "decision", "document", "documentDate",
        ])
    }
  }
}

/// A type of events or objects.
package struct OCELType: Codable, Hashable, Sendable {
  package let name: String
  package let attributes: [OCELAttributeType]

  fileprivate init(name: String, attributes: [String]) {
    self.name = name
    self.attributes = attributes.map { OCELAttributeType(name: $0, type: "string") }
  }
}

/// An attribute that events or objects of a type may have.
package struct OCELAttributeType: Codable, Hashable, Sendable {
  package let name: String
  package let type: String
}

/// A case, a site, an account, an office or a person.
package struct OCELObject: Codable, Hashable, Sendable {
  package let id: String
  package let type: String
  package let attributes: [OCELObjectAttribute]
  package let relationships: [OCELRelationship]
}

/// What an object is from a moment on.
package struct OCELObjectAttribute: Codable, Hashable, Sendable {
  package let name: String
  package let time: Instant
  package let value: String

  fileprivate init(_ name: String, _ value: String, since time: Instant = "1970-01-01T00:00:00Z") {
    self.name = name
    self.time = time
    self.value = value
  }
}

/// One event of the log.
package struct OCELEvent: Codable, Hashable, Sendable {
  /// Its position in the log.
  package let id: String
  package let type: String
  package let time: Instant
  package let attributes: [OCELAttribute]
  package let relationships: [OCELRelationship]
}

/// What an event says.
package struct OCELAttribute: Codable, Hashable, Sendable {
  package let name: String
  package let value: String
}

/// An object, and the part it has.
package struct OCELRelationship: Codable, Hashable, Sendable {
  package let objectId: String
  package let qualifier: String

  fileprivate init(_ qualifier: String, _ objectId: String) {
    self.qualifier = qualifier
    self.objectId = objectId
  }
}

extension OCELObject {
  package init(_ county: County) {
    self.init(
      id: Self.id(of: county), type: "county",
      attributes: [OCELObjectAttribute("name", county.name.text)], relationships: [])
  }

  fileprivate static func id(of county: County) -> String { "county-\(county.division)" }

  package init(_ whole: WholeCase, under definition: Definition) {
    let state = whole.state
    self.init(
      id: "case-\(state.id)", type: "case",
      attributes: [
        OCELObjectAttribute(
          "definition", "\(definition.id).v\(definition.version)", since: state.openedAt),
        OCELObjectAttribute("title", definition.title.zh, since: state.openedAt),
        OCELObjectAttribute("status", CaseStatus.running.rawValue, since: state.openedAt),
      ]
        + (state.endedAt.map {
          [OCELObjectAttribute("status", state.status.rawValue, since: $0)]
        } ?? []),
      relationships: whole.subjects.map {
        OCELRelationship("subject", $0.subject.subject.text)
      }
        + [OCELRelationship("host", "office-\(state.host)")])
  }

  /// A thing that cases are about.
  package init(_ listing: SubjectListing) {
    let kind = listing.subject.kind
    self.init(
      id: listing.subject.text, type: kind.word,
      attributes: zip(kind.attributes, listing.values).map { OCELObjectAttribute($0, $1) },
      relationships: [OCELRelationship("host", "office-\(listing.office)")])
  }

  package init(_ office: Office) {
    self.init(
      id: "office-\(office.id)", type: "office",
      attributes: [
        OCELObjectAttribute("name", office.name.text),
        OCELObjectAttribute("kind", office.kind.rawValue),
      ], relationships: [])
  }

  package init(_ staff: Staff) {
    self.init(
      id: "staff-\(staff.id)", type: "staff", attributes: [],
      relationships: [OCELRelationship("office", "office-\(staff.office)")])
  }
}

/// Makes events of the log's entries, one after the other: what a decision on a case is about is
/// known from the event that opened it.
package struct OCELEvents {
  /// The cases that are open, each with no more than finds the rest: there may be a hundred thousand.
  private var open: [CaseID: (definition: StepID, version: Int, subjects: [Subject])] = [:]

  private let county: String

  package init(of county: County) { self.county = OCELObject.id(of: county) }

  /// - Parameters:
  ///   - entry: the next of the log.
  ///   - definitions: the procedures the cases of the log run on.
  package mutating func event(_ entry: Entry, _ definitions: Definitions) -> OCELEvent {
    if case .workflow(.opened(let event)) = entry.event {
      open[event.caseID] = (
        event.definition, event.version, event.subjects.map(\.subject)
      )
    }
    let own = entry.correlation.flatMap { open[$0] }
    let definition = own.flatMap {
      definitions.definition($0.definition, version: $0.version)
    }
    let payload = entry.event.payload
    let event = OCELEvent(
      id: "\(entry.position)", type: type(of: payload).type, time: entry.recordedAt,
      attributes: Self.attributes(of: entry, definition),
      relationships: relationships(of: entry, own?.subjects ?? []))
    if case .workflow(let event) = entry.event, event.endsCase { open[event.caseID] = nil }
    return event
  }

  private static func attributes(
    of entry: Entry, _ definition: Definition?
  ) -> [OCELAttribute] {
    var attributes = [OCELAttribute(name: "occurredOn", value: entry.occurredOn.description)]
    func add(_ name: String, _ value: String?) {
      if let value { attributes.append(OCELAttribute(name: name, value: value)) }
    }
    if let definition, let event = StepEvent(entry.event, under: definition) {
      let step = definition.step(event.step)
      add("step", event.step.text)
      add("activity", step?.title.zh)
      add("article", step?.article.description)
      add("decision", event.decision?.rawValue)
    }
    add("document", entry.document?.number.text)
    add("documentDate", entry.document?.date.description)
    return attributes
  }

  private func relationships(
    of entry: Entry, _ subjects: [Subject]
  ) -> [OCELRelationship] {
    var related: [OCELRelationship] = []
    if let id = entry.correlation { related.append(OCELRelationship("case", "case-\(id)")) }
    let payload = entry.event.payload
    if case .workflow(let event) = entry.event {
      related += (event.subject.map { [$0] } ?? subjects).map {
        OCELRelationship("subject", $0.text)
      }
    } else if let subject = payload.about {
      related.append(OCELRelationship("subject", subject.text))
    } else if Self.objectPrefixes.contains(where: payload.stream.hasPrefix) {
      related.append(OCELRelationship("about", payload.stream))
    }
    if let actor = entry.actor { related.append(OCELRelationship("actor", "staff-\(actor)")) }
    if let office = entry.office { related.append(OCELRelationship("office", "office-\(office)")) }
    if let office = entry.onBehalfOf {
      related.append(OCELRelationship("on-behalf-of", "office-\(office)"))
    }
    return related.isEmpty ? [OCELRelationship("about", county)] : related
  }

  private static let objectPrefixes = OCEL.objectTypes.map { "\($0.name)-" }
}
