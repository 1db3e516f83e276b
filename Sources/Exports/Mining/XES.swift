import CivilTime
package import Regulation

/// Cases as an event log for process mining (XES, IEEE 1849-2016), written piece by piece.
///
/// One trace is one case about one thing. Its events are the steps done and the decisions taken, in
/// the order of the log, each named as the task of the procedure's BPMN file is named, so that the
/// two can be laid over each other; a step that was returned or rejected is its task with another
/// `decision`. Traces name their procedure and its version as the BPMN file is named
/// (`site-opening.v1`). Times are UTC, to the microsecond. People stand with their ids alone.
package enum XES {
  /// What the file is of.
  package struct Source: Sendable {
    package let county: County
    /// How many events of the log it covers.
    package let eventCount: Int
    /// The root of the log's Merkle tree at that size, in hexadecimal.
    package let root: String

    package init(county: County, eventCount: Int, root: String) {
      self.county = county
      self.eventCount = eventCount
      self.root = root
    }
  }

  /// Everything before the first trace.
  package static func head(of source: Source) -> String {
    var xml = Markup(declaration: true)
    xml.open("log", ["xes.version": "1849.2016", "xmlns": "http://www.xes-standard.org/"])
    for (name, prefix) in [
      ("Concept", "concept"), ("Time", "time"), ("Lifecycle", "lifecycle"),
      ("Organizational", "org"),
    ] {
      xml.element(
        "extension",
        [
          "name": name, "prefix": prefix, "uri": "http://www.xes-standard.org/\(prefix).xesext",
        ])
    }
    xml.element("global", ["scope": "trace"]) { xml in
      xml.string("concept:name", "unknown")
      xml.string("definition", "unknown")
    }
    xml.element("global", ["scope": "event"]) { xml in
      xml.string("concept:name", "unknown")
      xml.string("lifecycle:transition", "complete")
      xml.date("time:timestamp", Instant(microsecondsSince1970: 0))
      xml.string("step", "unknown")
    }
    xml.element("classifier", ["name": "Activity", "scope": "event", "keys": "concept:name"])
    xml.string("concept:name", source.county.name.text)
    xml.string("lifecycle:model", "standard")
    xml.string("division", source.county.division.text)
    xml.element("boolean", ["key": "simulatedClock", "value": "\(source.county.simulatedClock)"])
    xml.int("events", source.eventCount)
    xml.string("root", source.root)
    return xml.text
  }

  /// Everything behind the last trace.
  package static let tail = "</log>\n"

  /// The traces of one case: one for each thing it is about, in their order.
  ///
  /// - Parameters:
  ///   - entries: every event of the case's correlation, in the order of the log.
  ///   - definition: what the case runs on, in its version.
  ///   - language: of the names of steps and procedures, as in the BPMN file of it.
  /// - Returns: the traces' text, and how many they are.
  package static func traces(
    of entries: [Entry], under definition: Definition, in language: Language = .zh
  ) -> (text: String, count: Int) {
    guard let history = CaseTraces(entries, under: definition) else { return ("", 0) }
    var xml = Markup(depth: 1)
    for trace in history.traces {
      xml.element("trace") { xml in
        xml.string("concept:name", trace.name)
        xml.string("case", history.state.id.text)
        xml.string("subject", trace.subject.subject.text)
        xml.string("definition", "\(definition.id).v\(definition.version)")
        xml.string("title", definition.title.text(in: language))
        xml.string("host", trace.subject.host.text)
        xml.string("status", trace.status.rawValue)
        xml.date("openedAt", history.state.openedAt)
        if let endedAt = trace.endedAt { xml.date("endedAt", endedAt) }
        for (entry, event) in trace.steps {
          self.event(entry, event, definition, language, &xml)
        }
      }
    }
    return (xml.text, history.traces.count)
  }

  private static func event(
    _ entry: Entry, _ event: StepEvent, _ definition: Definition, _ language: Language,
    _ xml: inout Markup
  ) {
    let step = definition.step(event.step)
    xml.element("event") { xml in
      xml.string("concept:name", step?.title.text(in: language) ?? event.step.text)
      xml.string("lifecycle:transition", "complete")
      xml.date("time:timestamp", entry.recordedAt)
      if let actor = entry.actor { xml.string("org:resource", actor.text) }
      if let office = entry.office { xml.string("org:group", office.text) }
      xml.string("step", event.step.text)
      if let decision = event.decision { xml.string("decision", decision.rawValue) }
      if let step { xml.string("article", step.article.description) }
      xml.int("position", entry.position)
      xml.string("occurredOn", entry.occurredOn.description)
      if let office = entry.onBehalfOf { xml.string("onBehalfOf", office.text) }
      if let document = entry.document {
        xml.string("document", document.number.text)
        xml.string("documentDate", document.date.description)
      }
    }
  }
}

extension Markup {
  fileprivate mutating func string(_ key: String, _ value: String) {
    element("string", ["key": key, "value": value])
  }

  fileprivate mutating func int(_ key: String, _ value: Int) {
    element("int", ["key": key, "value": "\(value)"])
  }

  fileprivate mutating func date(_ key: String, _ value: Instant) {
    element("date", ["key": key, "value": value.rfc3339])
  }
}
