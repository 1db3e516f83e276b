// Written by `siteledger-contracts write Schemas`, from the type's own `Codable`; not to be edited.
// When it does not compile any more: rm -r Sources/*/Generated, and run that.

package import JSONText
import Regulation

extension CaseAnswer {
  package init?(reading cursor: inout JSONCursor) {
    var summary: CaseSummary?
    var definition: StepID?
    var version: Int?
    var steps: [StepAnswer]?
    var next: [NextStep]?
    var deadlines: [DeadlineAnswer]?
    var history: [EntryAnswer]?
    var object = cursor.object()
    repeat {
      object.read("summary", &summary, from: &cursor)
      object.read("definition", &definition, from: &cursor)
      object.read("version", &version, from: &cursor)
      object.read("steps", &steps, from: &cursor)
      object.read("next", &next, from: &cursor)
      object.read("deadlines", &deadlines, from: &cursor)
      object.read("history", &history, from: &cursor)
    } while object.goesOn(in: &cursor)
    guard object.isWhole, let summary, let definition, let version, let steps, let next,
      let deadlines, let history
    else { return nil }
    self.summary = summary
    self.definition = definition
    self.version = version
    self.steps = steps
    self.next = next
    self.deadlines = deadlines
    self.history = history
  }

  package func write(to buffer: inout JSONBuffer) throws(JSONError) {
    buffer.beginObject()
    try buffer.member("summary", summary)
    try buffer.member("definition", definition)
    try buffer.member("version", version)
    try buffer.member("steps", steps)
    try buffer.member("next", next)
    try buffer.member("deadlines", deadlines)
    try buffer.member("history", history)
    buffer.endObject()
  }
}
