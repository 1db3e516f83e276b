import CivilTime
import JSONText
import Regulation

extension CommandAnswer {
  /// Whether its times have texts; only a damaged ledger holds one that has none.
  var hasTexts: Bool {
    (recordedAt?.isInTextRange ?? true) && next.allSatisfy { $0.since.isInTextRange }
  }

  /// Writes what `Codable` writes, without its search for how to: nearly every request is answered
  /// with one of these.
  ///
  /// - Precondition: `hasTexts`.
  func write(to json: inout JSONBuffer) {
    json.beginObject()
    json.text("requestId", requestId)
    if let recordedAt { json.text("recordedAt", recordedAt.rfc3339) }
    json.key("events")
    json.beginArray()
    for event in events { event.write(to: &json) }
    json.endArray()
    if let caseID { json.text("case", caseID.text) }
    json.key("next")
    json.beginArray()
    for action in next { action.write(to: &json) }
    json.endArray()
    json.endObject()
  }
}

extension EventReference {
  fileprivate func write(to json: inout JSONBuffer) {
    json.beginObject()
    json.key("position")
    json.int(position)
    json.text("type", type)
    json.text("stream", stream)
    json.endObject()
  }
}

extension NextAction {
  fileprivate func write(to json: inout JSONBuffer) {
    json.beginObject()
    json.text("step", step.text)
    if let subject { json.text("subject", subject.text) }
    json.key("title")
    json.beginObject()
    json.text("zh", title.zh)
    json.text("en", title.en)
    json.endObject()
    json.text("article", article.description)
    if let office { json.text("office", office.text) }
    if let kind { json.text("kind", kind.rawValue) }
    json.key("roles")
    json.beginArray()
    for role in roles { json.string(role.rawValue) }
    json.endArray()
    json.text("since", since.rfc3339)
    json.text("method", method)
    json.endObject()
  }
}

extension JSONBuffer {
  fileprivate mutating func text(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }
}
