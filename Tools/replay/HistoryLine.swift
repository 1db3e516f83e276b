import CivilTime
import Contracts
import JSONText
import Ledger
import Regulation

/// Events in a few lines each, for people.
struct HistoryLine {
  private let language: Language
  /// Of the data of each type of event met so far.
  private var shapes: [String: Shape] = [:]

  init(_ language: Language) { self.language = language }

  mutating func text(_ event: EntryAnswer) throws -> String {
    let title = event.title.text(in: language)
    let recorded =
      "\(LegalTime.date(of: event.recordedAt)) \(LegalTime.clock(of: event.recordedAt))"
    var lines = ["\(number(event.position))  \(recorded)  \(title)"]
    var who: [String] = []
    if let office = event.office { who.append(office.name) }
    if let actor = event.actor {
      who.append(language == .zh ? "\(actor.name)（\(actor.id)）" : "\(actor.name) (\(actor.id))")
    }
    if let other = event.onBehalfOf {
      who.append(language == .zh ? "代\(other.name)记录" : "on behalf of \(other.name)")
    }
    if who.isEmpty { who.append(language == .zh ? "台账自动记录" : "by the ledger itself") }
    lines.append("    \(who.joined(separator: " · "))")
    if event.occurredOn != LegalTime.date(of: event.recordedAt) {
      lines.append(
        language == .zh ? "    发生于 \(event.occurredOn)" : "    happened on \(event.occurredOn)")
    }
    let definition = event.caseID.flatMap { id in
      Definitions.regulation.all.last { $0.id.text == id.definition }
    }
    lines += PlainWords(language: language, definition: definition)
      .lines(of: event.data, try shape(of: event.type), indent: "    ")
    return lines.joined(separator: "\n")
  }

  private mutating func shape(of type: String) throws -> Shape? {
    if let known = shapes[type] { return known }
    let kind = Areas.events.last { $0.payload.type == type }
    let shape = try kind.map { try Shape(of: $0.payload) }
    shapes[type] = shape
    return shape
  }

  private func number(_ position: Int) -> String {
    language == .zh ? "第 \(position) 号" : "event \(position)"
  }
}
