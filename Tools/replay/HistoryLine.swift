import CivilTime
import JSONText
import Ledger
import Regulation

/// An event in a few lines, for people.
enum HistoryLine {
  static func text(_ event: EntryAnswer, in language: Language) -> String {
    let title = event.title.text(in: language)
    let recorded =
      "\(LegalTime.date(of: event.recordedAt)) \(LegalTime.clock(of: event.recordedAt))"
    var lines = ["\(number(event.position, language))  \(recorded)  \(title)  [\(event.type)]"]
    var who: [String] = []
    if let actor = event.actor { who.append("\(actor.name)（\(actor.id)）") }
    if let office = event.office { who.append(office.name) }
    if let other = event.onBehalfOf {
      who.append(language == .zh ? "代 \(other.name)" : "on behalf of \(other.name)")
    }
    if !who.isEmpty { lines.append("    \(who.joined(separator: " · "))") }
    if event.occurredOn != LegalTime.date(of: event.recordedAt) {
      lines.append(
        language == .zh ? "    发生于 \(event.occurredOn)" : "    happened on \(event.occurredOn)")
    }
    for member in members(of: event.data, language) { lines.append("    \(member)") }
    return lines.joined(separator: "\n")
  }

  private static func number(_ position: Int, _ language: Language) -> String {
    language == .zh ? "第 \(position) 号" : "event \(position)"
  }

  private static func members(of data: JSONValue, _ language: Language) -> [String] {
    guard case .object(let members) = data else { return [] }
    return members.map { "\($0.key): \(plain($0.value, language))" }
  }

  private static func plain(_ value: JSONValue, _ language: Language) -> String {
    if let lost = LostText(value) { return lost.plain.text(in: language) }
    return switch value {
    case .string(let text): text
    case .array(let elements): elements.map { plain($0, language) }.joined(separator: "; ")
    case .object(let members):
      members.map { "\($0.key) \(plain($0.value, language))" }.joined(separator: ", ")
    case .integer(let number): "\(number)"
    case .number(let text): text
    case .bool(let value): "\(value)"
    case .null: "-"
    }
  }
}
